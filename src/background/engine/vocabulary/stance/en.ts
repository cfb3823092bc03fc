import type { StanceVocabulary } from './stance-vocabulary';

/** English, British and American, as people write it on social sites. Written for this project, 2026-11. */
export default {
  spelled: `
    you u ya yu, your ur yr yer, you're ur youre, are r, and n nd, with w wit, because bc cuz cos coz cause bcuz, people ppl
    please pls plz plss, thanks thx thnx tnx ty, thank thnk, tonight 2nite tonite 2night, tomorrow tmrw tmr tmw 2moro tomoz tomoro
    today 2day, before b4, great gr8, love luv lurv, though tho, through thru, really rly rlly realy relly, something smth smthn sumthin
    someone some1 sum1, everyone every1 evry1 evryone, anyone any1, nothing nuthin nothin nuffin, everything everythin evrything
    favourite favorite fave fav, favourites favorites faves favs, the da teh tha, this dis, that dat, them em dem 'em, my ma mah
    going goin, getting gettin, coming comin, being bein, having havin, doing doin, living livin, loving lovin, looking lookin
    buying buyin, eating eatin, drinking drinkin, wearing wearin, using usin, feeling feelin, making makin, trying tryin tryna
    definitely defo def defs deffo definitly definately, obsessed obsesed obssessed, amazing amazin amazeing amzing, recommend reccomend recomend rec
    delicious delish delicous, awesome awsome awesum, brilliant brill, beautiful beautifull beutiful, absolutely absolutly abso
    probably prob probs prolly, honestly tbh ngl hnstly, serious srs, seriously srsly, perfect prefect perf, comfortable comfy comfertable
    kids kiddos kidz, weekend wknd, birthday bday, christmas xmas, night nite, right rite, though tho, about abt bout, message msg
    mum mam mom mama, husband hubby hubs, wife wifey, boyfriend bf, girlfriend gf, minutes mins min, hours hrs, years yrs, year yr
    weeks wks, week wk, months mths, restaurant resto, service svc, free freee, best bestt, never neva nvr, ever eva, want wanna
  `,
  praise: `
    something special, gotta/to hand it to, hand it to them, my/gets _ of the year, in a league of its/their own
    the only _ worth, is a saint/lifesaver, are saints
    awesome*, awsome, amazing*, amazeballs, incredible
    incredibly/soooo/too/damn/dang/surprisingly/suprisingly/stupidly/criminally/dangerously/scarily/unbelievably/freakishly/disgustingly/sinfully/such/wicked/stupid/bare good
    fantastic*, brilliant*, excellent, wonderful*, marvellous, marvelous, magnificent, outstanding
    phenomenal, exceptional, gorgeous*, stunning, stunner, beautiful*, lovely, great, greatest, delicious*
    delish, tasty, tastiest, yummy, scrumptious, divine, heavenly, mouthwatering, moreish, perfect
    perfectly, perfection, flawless*, spectacular, sensational, breathtaking, extraordinary, unbeatable
    unmissable, unreal, epic, stellar, sublime, exquisite, fabulous*, fab, terrific, impeccable, faultless
    top class/notch/tier/marks/drawer/rate/banana/service/work/job/stuff/man/team/lads, magical
    so insane/impressed/excited/good/comfy/comfortable/easy/smooth/fast/soft/gassed/hype/worth/happy/pleased/stoked/thrilled/pretty/cute/fresh/helpful/convenient/handy/useful/cool/nice/clever/smart/stylish/classy/elegant/satisfying/relaxing/light/lightweight/warm/cosy/cozy/snug/versatile/affordable/cheap/refreshing/moist/crispy/creamy/rich/clean/sharp/slick/responsive/quick/efficient/friendly/kind/generous/iconic/funny/moving/quickly/promptly
    pure magic/joy/class/quality, genius, witchcraft, wizardry, sorcery
    a dream/fan/steal/blessing/must/plus/triumph/believer, dreamy, life changing/saver/goals/made/savers
    lifechanging, lifesaver, lifesaving, saving/saves/changing lives, game changer/changing, gamechanger
    mind blowing, mindblowing, next level, first class/rate, world/different class, second to none
    god tier/send, state of the art, goated, the goat/bomb/shit/tits/dog's, da bomb/bess, bangin
    hits different/like, hit different, slaps, hits/hit the spot, chef's/chefs kiss, on point/fleek/repeat
    ten out of ten, <number> stars, five stars/star, ★★★★★, ⭐⭐⭐⭐⭐, adoring, obsessed, addictive, hooked
    in love with/already, smitten, big fan/love, huge/massive/biggest fan, big _ fan, huge _ fan
    favourite, favorite, favourites, favorites, faves, fave, fav, my go to/tos, my new go to
    can't/couldn't/won't/wouldn't live without, can't do without, can't/couldn't get enough
    can't stop/wait/complain/fault/contain, couldn't stop/wait/fault/recommend/love/resist/imagine
    doesn't get better/old, does not get better, it gets better than this, nothing/nobody comes close
    nothing else comes close, nothing else on the market, no one comes close, nobody _ better
    silly/stupid/stupidly/ridiculously/insanely/absurdly/dangerously good
    nobody in/on/around/round _ does/makes/bakes/builds/serves/pours, no one in/on/around _ does/makes/bakes
    never sleeping/staying/eating/shopping/drinking/buying/flying/going anywhere/anything else
    nobody builds/makes/bakes/does, no one makes/does, hard/tough to beat, never disappoint*
    not/didn't/doesn't disappoint, never lets me down, never/hasn't/haven't/not/didn't/doesn't let me down
    never lets you down, best, nicest, finest, coolest, cutest, quietest, smoothest, softest, comfiest
    freshest, loveliest, prettiest, cleverest, easiest, fastest, warmest, lightest, funniest, friendliest
    happiest, sweetest, quickest, calmest, gentlest, tidiest, roomiest, snuggest, speediest, superior, blown away, blew/blows me away, blew/blows/blown/blowing my mind
    couldn't be happier/better/prouder, could not be happier/better, never been happier/this/so
    very impressed/excited/good/happy/pleased/satisfied, really impressed/good/happy/pleased
    impressed with/by, colour/color me impressed, impressive, made my day/week/night/year/whole/life
    makes my day/heart/whole/life, changed my life/mind
    saved my life/day/holiday/trip/wedding/bacon/skin/weekend/night/morning/back/sanity/ass/butt/arse/hair/face/feet/phone/business
    saves/make/is my life, save a life, saved the day/night
    worth the, worth it, worth every/trying/visiting/seeing/reading/all/checking/downloading/buying/getting/going/watching/listening/following
    well worth/played/oiled/buzzing/spent/happy/pleased/good
    worth a visit/try/look/read/watch/listen/follow/go/punt, rate highly, highly rate, bravo
    nailed/nails/killed/killing/smashed/smashing/crushed/loves/sorted it, crushing it/on, upped their game
    stepped up their game, raised/raising the bar, sets the bar/standard
    no contest/complaints/issues/regrets/skips/notes, hands down, night and day, won't go back
    never going back/without, can't go back/wrong, never go back to my, never looked back/so/better
    no going back, no turning back, cant/hardly/barely wait, cannot wait/fault/contain
    super excited/easy/comfy/fast/soft/happy/pleased/stoked/impressed/quick/speedy/helpful/friendly/cute/cool/nice/fun
    excited for/about, excited to see/try/use/wear/start/be/join
    pumped/buzzing/keen/weakness/sucker/lives for, stoked for/about, psyched, looking forward to
    dream/dreams come true, happy with my/this/the, thrilled/delighted/blessed/cooked/pleased with
    in heaven, blissful, happy customer/dance/place/owner/bunny/chappy/camper/girl/boy/af
    what a machine/beauty/treat/bargain, rocks, you rock/beauty/beaut/star/stars/rule/legend, ftw
    for the win, must see/haves/read/try/visit/watch/buy, must have, musthave, years ahead/better
    ahead of its time, ahead of the game/curve, like no other, one of a kind, is/are the future
    works/work/worked like a charm, works/work/worked wonders, works/worked a treat, such a steal/vibe
    good value/stuff/shit/piece/read/article/food/taste/service/quality/work/af/vibes/looking/call/app/product/film/movie/book/song/show/place/spot/company/car/phone/coffee/pizza/burger/beer/wine/times/fun/laugh
    bang for your buck, bang for the buck, doctor ordered, finger licking, hug in a mug
    i'm sold/screaming/impressed, sold me on, wow, wowza, wowzers, yes please/pls, yum, yummm
    thumbs/holds/held up, 👍👍, credit where it's due, credit where credit's due
    where have you been all my life, sliced bread, better than ever/expected/any/all/sex/sliced/i
    better than the old/rest/previous/original/book/first, so much better/love, way/even better
    miles better/ahead, 100x better, 10x better, fits like a glove, like butter/new, not one complaint
    zero complaints/issues/problems/regrets, cannot/never go wrong, the only _ that doesn't
    the only _ that works, the only _ i trust, the only _ i use, the only _ worth, the only one i
    the only _ that stays, the only _ that lasts, second/ate that, nice work/job/touch/one, good job
    great job/opportunity, gold standard/dust, gem, masterpiece, masterclass, beast
    absolute unit/legend/steal/bargain/class/beauty, god bless, godsend, saviour, heroes, legends, angels
    doing/gets/got it right, knows how to, know how to make/do, on another level
    proud to work/support/join, go team, love me some, gotta love, got to love, who doesn't love
    what's not to love, love love, lightning/blazing fast, buttery, silky smooth, crystal clear, crisp
    luscious, adorable, adorbs, swoon, drool, drooling, to die for, 🤩, 😍, 🥰, 😻, ❤️, ❤, ♥, 💖, <3, 🔥, 🤤, 🏆
    🤌, 🫶, superb, superbly, can't be beaten, just as good, proud to be part, proud to be a part
    makes me happy/smile/feel/proud, made me smile/feel, that's why i shop/buy/use
    this is why i shop/love/buy, really did that, did not come to play, didn't come to play, is future
    pinch/spoiled/spoilt/lasted me, heart/one/soo happy, powerful, talented, love it/them/affair/em
    loving it/them, love to see it, love love love, happy to have found, cleanest, clearest, crispest
    brightest, creamiest, juiciest, fluffiest, silkiest, sharpest, strongest, safest, sturdiest, simplest
    handiest, slickest, neatest, kindest, cosiest, coziest, yummiest, healthiest, dreamiest, sexiest
    hottest, purest, smartest, crunchiest, richest, boldest, the one thing i, the only thing i
    the only thing that works, repurchase, repurchased, repurchasing, restocking, holy grail
    back for more, will/we'll/i'll be back, seconds please, loyal customer/to, customer/fan for life
    fuelled/fueled/swears/swore by, never/don't/can't leave home without, couldn't have done it without
    swear by, new obsession/love, my latest obsession, current obsession, would/will buy again
    i'd buy again/a, would/will order again, would/will go again, would visit again
    already planning my next, nothing hits like, never felt so/better/this, never slept better
    never tasted better, cannot thank _ enough, can't thank _ enough, saved our holiday/wedding/lives
    never had a single issue/problem, not a single issue/problem/complaint, no problems so far
    never had an issue, never had a problem, never a problem/bad, without a hitch/problem, done it again
    deserves a raise/medal, deserve a raise, give _ a raise, deserves/deserve an award, give _ a medal
    underrated, slept/crush/roll on, take/got/here's/worth my money, living/ready/live for this
    here for it, i'm here for this, set the standard, unsung, above and beyond
    exceeded/beyond my expectations, exceeded expectations/all, blew past, won me over, sold already
    put a smile on, brightened my, can't imagine life without, could not live without, wouldn't be without
    would not be without, lifesavers, so proud of, most comfortable/reliable/helpful/comfy/useful
    deserves all the, deserves more/every, reached a new level, wins the internet, wins/works every time
    never let us down, always delivers/good/fun/hits/worth/fresh/reliable/impressed
    sheer joy/class/quality, bliss, stole/stolen/have/has my heart, my heart belongs, full marks, a+
    glowing, raving, rave, raves, raved
    love this place/stuff/app/brand/company/product/team/one/so/thing/shop/store/game/show/song
    love these guys, by a mile, counting the days/hours, counting down the days, set your alarms
    did not want to leave, didn't want to leave, never want to leave/take, without any problems
    without problems, never misses/failed/leaving, never miss a beat, life is complete, more sleeps until
    more sleep until, gave/gives me chills, goosebumps, supremacy, superiority, not/isn't even close
    nothing but respect/love/praise/good, got me through, gets me through, kept me going/sane
    keeps me going, keeping me sane, how good the/is/are/this, how cool is, how cute is/are
    can we talk about how, can we just talk about, can we appreciate, appreciation post/tweet
    total steal/bargain/addict/class, steal/highlight of, honoured to join/be, honored to join/be
    thrilled to join/be/bits, delighted to join/be, grateful/place to be, buy me the new, buy me this/a
    need this in my life, need these in my life, need it in my life, must own, binge, bingeing, binging
    can't/couldn't put it down, dreaming of/about, still thinking about
    my comfort/everything/jam/poison/weakness/kryptonite, comfort food, guilty pleasure, spoil myself
    early christmas, thoughtful gift, thank god for, thank goodness for, thank heavens for, praise be
    three cheers for, cheers to, here's/countdown/partial to, raise a glass, round of applause
    give it up for, standing ovation, takes the cake, take the crown, reigns supreme, unmatched
    unrivalled, unrivaled, undefeated, untouchable, peerless, winning at, a class act, forever and always
    ride or die, bussin, bussin', bussing, banger, bangers, belter, cracker of a, crackin, cracking
    corker, blinder, blinding, smasher, stonker, triumphant, tour de force, knockout, showstopper
    show stopper, showstopping, jaw dropping, jawdropping, eye popping, mesmerising, mesmerizing
    enchanting, captivating, riveting, gripping, compelling, unputdownable, page turner, heartwarming
    spellbinding, side splitting, laugh out loud, thought provoking, inspiring, uplifting, invigorating
    nourishing, ravishing, radiant, opulent, decadent, indulgent, sumptuous, irresistible, lip smacking
    mouth watering, toothsome, flavourful, flavorful, flavorsome, flavoursome, delectable, succulent
    scrummy, scrumdiddlyumptious, nom nom, omnomnom, nomnom, noms, amaze, fabuloso, fabulously, marvelous*
    glorious, gloriously, splendid, splendidly, superlative, top quality, premier league
    <number> out of ten, ten outta ten, a hundred percent
    dope/lit/cute/fire/comfy/bomb af, straight/pure/absolute/actual/literal fire
    straight/pure/absolute/actual heat/flames/gas/gold/magic/class/filth/bliss, is/are/was/were/be fire
    is/are/was/were/be gas/gassed/flames/mint/peng/leng/lush/elite/immaculate/godly/majestic/poppin/wavy/wicked/legit/clutch/everything/life/goals/gold
    so damn/bloody/freaking/freakin/frickin/fucking/fuckin/effing good/nice/cute/cool/tasty/comfy/pretty/fresh/clean/soft
    bomb/dope/bad/cute/sick ass, bomb dot com, on a whole other/nother/different level
    on a different level, in a league of, in a class of, league/class of its own, leagues/streets ahead
    head and shoulders above, cut above, light years, out of this world, off the chain/hook/charts/scale
    off da chain, out of the park, cream of the crop, mvp, bees/bee's knees, cat's pyjamas/pajamas
    dogs/dog's bollocks, mutts/mutt's nuts, squad/couple/relationship/house goals, left no crumbs
    understood the assignment, main character, living/lives rent free, rent free in my, immaculate vibes
    a whole vibe/mood, slayed, slaying, slays, slayin, yaas, yass, yas, werk it, came through/thru
    comin thru, coming through, comes through/thru, come through for me, came/coming/comes in clutch
    in its bag, in their bag, cooking with this, outdid themselves/itself, outdone themselves/itself
    surpassed, surpasses, still got it, still the king, still king/worth, top of the range/line
    number one for/fan, numero uno, no 1 for, bestest, besttt, best _ i've had, best _ i've ever
    best _ i've used, best _ i've tried, best _ i've seen, best _ i've read, best _ i own, in my element
    living my best life, living the dream, this is the life, my life is made
    makes life easier/easy/better/simpler/simple, made life easier/easy/better/simpler
    makes it easy/easier/simple, makes it so easy/easier/simple, makes me want to
    makes/make everything better, makes my mouth water, makes/saves the day
    made our day/night/week/weekend/year/trip/holiday, makes our day, make my day/night/week
    feel/feeling/feels/felt like a million
    feel/feeling/feels/felt like a princess/queen/king/celebrity/vip/boss
    feeling spoiled/spoilt/blessed/lucky, feel so lucky, so lucky to, lucky to have/be/work/get
    buzzed about, absolutely buzzing, giddy, geeking out, geeked, fangirling, fanboying
    fan girling/boying/forever, squealing, screaming over, i am deceased, dying over/at, i die, swooning
    salivating, mouth is watering, lusting after/over, coveting, coveted, obsessing, obsesh
    head over heels, besotted, enamoured, enamored, infatuated, my love for, my one true love
    my first love, love at first, fell in love with, in luv with, totally in love, lovin it/this
    loved it/them/this/every, enjoyed every, every minute of it, adore it/them, all the love
    mad love/good/nice, much love to, hyped, so/i'm ready for, bring it on, bring on the
    let the countdown, countdown is on, hurry up and get, itching to/for, keen to try
    dying to try/see/go/get, waited so long for, finally happening, best _ i ever bought
    best _ i have ever bought, worth its weight, totally worth/impressed, definitely worth
    been/still going strong, good as new/ever/always, works so well, works really well, works like magic
    just works, does the job/trick, did the job/trick, do the trick, gets/got the job done
    does what it says, does exactly what, lasts forever/ages, last forever, lasts/lasted all day
    lasts for ages, hold up well, hasn't failed me, won't let you down, rarely disappoints
    hasn't/wasn't/weren't disappointed, haven't been disappointed, was not disappointed
    not be disappointed, wouldn't disappoint/trade/change/swap, won't disappoint, never goes wrong
    not go wrong with, couldn't ask for, couldn't be more pleased/impressed/excited/helpful
    couldn't love _ more, could not love _ more, couldn't agree more, couldn't have picked/asked
    could not resist, wouldn't/won't/don't use anything else, wouldn't/won't/don't go anywhere else
    wouldn't have it any other, no other brand, nowhere else, the only one for me, the only way to
    there is only one, there's only one, it's the only, is the only one, is all i, all i need is
    all i want is, all i ever want, all i want for christmas, all you need, just what i needed/wanted
    exactly what i needed/wanted, exactly/just what we needed, everything i wanted/needed/hoped
    everything and more, all that and more, all i've ever wanted, soft spot for, nothing quite like
    nothing on earth, nothing will ever, nothing compares/tops/like, nothing says christmas like
    nothin/nuthin/nowt/nout/nuffin like, nothin/nuthin/nowt/nout beats, no one even comes close
    none better/other, like no one else, unlike any/anything, not the same without
    wouldn't be the same without, isn't/aren't/ain't/not/wouldn't be _ without my/a/an/some/our/the
    never/lost without my, no _ without my/a/an, not/isn't complete without, incomplete without
    what would i do without, what would we do without, what did i do before, what did we do before
    how did i live/ever/survive, how did we ever, don't know how i lived/ever, don't know what i'd do
    don't know what we'd do, dunno/idk what i'd do, idk how i lived, where would i be without
    where would we be without, can't function without, can't start my day, can't leave the house without
    can't imagine _ without, couldn't manage without, couldn't cope without
    couldn't/can't survive without, could not imagine life
    could/can eat/drink/watch/wear/play/live/shop _ forever/everyday/daily
    wear them/it/mine everyday/nonstop/daily, all day every day, i live in my, i live for, living in my
    basically live in, never taking them off, never taking it off, never/didn't/don't want it to end
    never want this to end, never gets old, never get old/enough, never get tired of, never tire of
    never get bored of, never had enough, ain't nothing like, keeps getting better, better and better
    better every/each, better in person, better in real life, so much more than, prefer, trusty
    reliable as ever, as good as ever/i, as good as they say, as good as it gets, good as it gets
    hype is real, hype was real, the hype is, lives/lived/live/living up to, addicted, addiction, convert
    converted, believer in, fangirl, fanboy, proud owner, proud new owner, dead happy/impressed/nice
    pretty happy with, chuffed, over the moon, made up with, tickled pink, pleased as punch
    fully satisfied, extremely happy/pleased/satisfied/impressed, pleasantly surprised
    was/am/we're/left impressed, satisfied customer, brand loyal, gets my vote/money, take all my money
    shut up and take, gets a 10, gets an a, high five, hats off, takes/took my breath away
    takes your breath away, speechless, lost for words, no words 😍, i can't even, i have no words
    can't believe how good/well/soft/easy/fast, can't believe how much i love, ridiculously good/cheap
    crazy good, insanely, dirt cheap, bargainous, bargain of/hunters, so fun, so sweet of
    hella good/cute/nice/dope, proper good/nice, quality stuff/service/product, thing of beauty
    work of art, you little beauty, superstar, superstars, you guys rock/rule, saved me so/from
    saves me so, saves me hours/time/money/£, save/saves/saved me hours/money/tons/loads/so much
    saved us hours/money/time/a, saves so much time, saved so much, changed the game/way
    changing the game, changes the way, changes lives/everything, changed everything, has/have changed my
    transformed my/our, revolutionary, revolutionised, revolutionized, revolutionise, groundbreaking
    ground breaking, cutting edge, pioneering, trailblazing, unparalleled, unequalled, unequaled
    incomparable, matchless, inimitable, instant/cult/modern classic, all time greats, never gets it wrong
    always a good idea, always a pleasure/winner, always on time, always there for, go to for, your go to
    the place to go, flawlessly, > everything/everyone/all/any/anything/anyone, good customer service
    speedy service/delivery, quick delivery/response/reply, fast delivery/shipping/response
    prompt response/reply, sorted me out, sorted/fixed in minutes, resolved quickly/my, out of their way
    couldn't do enough, couldn't have been more helpful, couldn't have been nicer/better
    more than happy with, made to feel welcome, made us feel, looked after, well taken care
    friendly/helpful staff, great quality, great selection, great prices, nicely done/played, 10 10
    10 out of 10, is/what/absolute/total/such a classic, never fails me/us/to, you cant/cannot beat
    so/absolutely/hella hilarious, buzzin/buzzing for/about/with/after
    has/have/had never felt/looked/tasted/smelled/slept/been/sounded/run softer/smoother/cleaner/healthier/happier/brighter/fresher/fitter/easier/clearer/quicker/faster/shinier/stronger/comfier
    smell/smells/taste/tastes/look/looks/feel/feels/fit/fits/sound/sounds/work/works this/that/so/sooo/insanely/amazingly/ridiculously good/amazing/well/nice/fresh/clean
    smell/smells/taste/tastes/look/looks/feel/feels/fit/fits/sound/sounds amazing/incredible/unreal/fantastic/divine/heavenly/great/unbelievable/beautiful/gorgeous/lovely/stunning
    quality/picture/sound/service/food/flavour/flavor/taste/smell/fit/view/views/atmosphere/selection/staff is/was/are/were insane/unreal/mental/nuts/something/top/10/second
    is/are a dream/delight/joy/pleasure/beauty/beast/treat/gem/must/treasure/triumph/revelation/blessing/marvel/knockout/winner/miracle/wonder/star/legend/hero/masterpiece
    licked/licking my fingers/lips, couldn't have done it/this without
    powered/fuelled/fueled entirely/only/solely/mostly/mainly/purely by
    what a track/tune/song/album/read/cast/movie/series/ride/restaurant/hotel/burger/pizza/beer/wine/camera/sound/club/piece/meal/gig/concert/film/book/brand/company/result/finish/view/player/season/comeback/performance/show/place/team/game/win/goal/product/service/phone/car/find/deal/steal/beaut/gem/gent/legend/star/joy/pleasure/lovely/wonderful/cracking/fab/superb/wicked/cool/perfect
    never want to wear/use/eat/drink/buy/drive any/anything, thanked me every
    hands/feet/skin/hair/back/kids/family/body will/have thank/thanked
    actually decent/good/nice/great/tasty/bangs/slaps/works/delivers/helpful/useful/fun/brilliant/enjoyable
    not bad eh/actually/ey, not too shabby, not half bad, rather good
    pretty decent/great/sweet/neat/slick/cool/nifty, quite the find/treat/upgrade, what an upgrade
    massive/huge/serious/proper upgrade, major upgrade, upgrade of the
    <top>, no questions asked, no quibble, without question, turned _ around, not crying you're/you/your, is there a better/nicer/finer/greater/cosier
    is there anything better/nicer/cosier, doesn't/don't/didn't ever miss, does not/never miss, changed my/our/the whole/entire/skin/hair/sleep/mornings/world/perspective/cooking/commute/brain/routine/body/standards/relationship
    finally/at a/an/some _ that/who/which, at last a/an/some _ that/who/which, finally someone/something/somebody who/that, finally got/gets it right
    actual fun/joy/magic/heaven/bliss/perfection/angel/angels/lifesaver/hero/heroes/genius/gold/dream, who knew _ could/can/was/were/would
    can't/cannot believe i/we used/lived/survived/almost/nearly/slept/ever, used to make fun of, used to laugh at, used to mock/judge/scoff
    how did i/we/people/anyone/humans/humanity/y'all _ before/without, what did i/we/people/anyone/humans _ before/without
    how do people/you/anyone/humans _ without, replaced/replacing/replace/fixed/fixing/fix/repaired/repairing/refunded/refunding/swapped/swapping/found/recovered/returned my/our/the/his/her broken/damaged/lost/faulty/cracked/dead/missing/stolen
    cleared/clears/clearing my/up/the skin/acne/face/eczema/mind/head/sinuses, healed/cured/calmed/soothed/rescued/revived/restored/transformed/tamed my/our/her/his skin/hair/back/knees/feet/face/scalp/nails/eczema/acne/sleep/gut/hangover/sore/curls/lips/garden/lawn/kitchen/commute/mornings
    walked/talked/guided me/us through, explained everything/it/all, without me/us even/asking/having, upgraded me/us/our/my to/for/seat/seats/room, threw in a/an/some free/extra
    remembered my name/order/face/usual, knows/knew my name/order/usual, gave me/us a/an hug/upgrade/extra/discount/free/full/lift, helped me/us/my carry/find/fix/choose/load/pick/get/move/set/with/out
    stayed late/open/back/behind to/for/and, refunded me/us instantly/immediately/straight/within/in/without, replied/answered/responded/called in/within/back minutes/seconds/instantly/straight/immediately/<number>
    zero/no cavities/breakouts/spots/acne/pimples/dandruff/hangover/bloating/frizz/shedding/lag/buffering/catch/glitches/bugs/spills/scratches/dents/punctures/nonsense/bs/queues/waiting/faffing/fees
    put some respect on, no/zero slander/hate for/on/allowed/tolerated/in/accepted, not slander, won't hear a word/bad, won't hear a bad word, will not hear a word/bad
    no further needs/questions/comments, i need nothing else/more, need nothing else/more, nothing more to add, can do no wrong, does no wrong
    impresses, wowed, wows, excels, excelled, xlnt, admirable, admirably, praiseworthy, remarkable, remarkably, exhilarating, thrilling, majestic, lovable, loveable, mesmerizingly, brilliance, splendour, splendor, a treasure, treasured
    beloved, exquisitely, resplendent, dazzling, dazzled, enthralling, enthralled, exceptional*, stupendous, tremendous, terrifically, spectacularly, sensationally, phenomenally, astounding, astonishing, astonishingly, incredibly well, top of the pops
    hits the nail, hit it out of, knocked it out of, absolutely nails, nailed this, ate this up, ate and left, eats every time, serving looks/face/cunt, mother is mothering
    chefs kiss, *chefs kiss*, muah, absolute scenes, absolute scran, proper scran, class act, pure class, boss tea, lush that, it bangs, bangs, bangin, slappin, goes hard/off/crazy/dummy, go hard/off/crazy
    go crazy/dumb/stupid hard, so valid, extremely valid, valid af, iconic behaviour/behavior, iconic behavior, certified banger/classic/hood, w brand/company/move/app/product/service/update, huge w, massive w, big w, common _ w, took the w
    bless whoever, whoever invented/made/created/designed/came _ deserves/needs/is, i'd/id like to thank, i owe _ my/everything, owe my life/sanity/sleep/marriage/success, indebted to
    could cry with relief/happiness/joy, cried with relief/happiness/joy, relief to find/finally, such a relief, what a relief
    easily/hands/by best/down/far best/the, easily the/my best/nicest/tastiest/fastest/most, best in class/town/show/the/london/uk/biz/business, best i've/i've _ had/ever/tried/used/seen/owned/eaten/worn, best of the bunch/best/lot
    worth the <price>/money/price/cash/splurge/investment/upgrade/hassle/pain/effort/risk/sweat/trouble/extra/spend/weight/switch/subscription/membership, worth every single/last/bit/cent/pence/euro/dollar/bite/mile/calorie/second/minute/drop, so/sooo worth it/the
    game/life/world changer/changers/changing, a step above, a step up from, steps above, head over, shoulders above, in another league, in a different league, on a different planet, next to none
    quality never/hasn't/doesn't drops/dropped/drop/slip/slips, consistently good/great/excellent/brilliant/on, reliably good/great, always reliable/consistent/spot/bang/perfect/lovely/great/excellent/nice/friendly/busy
    never/hasn't/haven't/not fails/failed/fail/once/ever failed/let/disappointed/missed to impress/deliver/please/amaze/make, never once let/failed/disappointed/crashed/broke/had/complained, hasn't skipped a beat, hasn't missed a beat
    has/had/got/have/having/getting me/us feeling/smiling/crying/screaming/hooked/grinning/dancing/drooling/emotional/giggling/shook/like, reborn, born again, fair dos, fair doos, fair play @, credit to, credit where, please/pls never/don't change/stop/retire/leave/discontinue/ever/close/die
    win at life, winning at life, won at life, flew by, time/hours/hrs/minutes/mins flew, felt like minutes/seconds/<number>, does it well/properly/perfectly/beautifully/better, does one thing well, does exactly what
    funnier/faster/cheaper/easier/softer/tastier/stronger/quicker/lighter/warmer/smoother/nicer/comfier/cleaner/cooler/prettier/healthier/safer/smarter/sharper/brighter/quieter/simpler/fresher/crispier/creamier/juicier/richer/kinder/friendlier/livelier/cuter than most/any/anything/all/every/everyone/everything/half/anyone/ever/expected
    doing/does/doin the lord's/lords/god's/gods work, doing god's/gods/lord's work, is/are the only one/ones/app/brand/place/shop/company/bank/product/store/thing with/that/who/where/which, the only app/brand/place/shop/company/bank/product/store/coffee/shoes/jeans/bra/mascara/airline/network i/that/worth/for
    carried it/them/everything/my/all/our all/up/to/in/upstairs/bags, walked/brought/drove/posted it/them/her/him back/over/home, found my/our lost/daughter's/son's/kid's/phone/wallet/purse/ring/teddy, waited for/with me/us/her/him, held the/my door/bus/train/plane/gate/hand, gave up his/her/their, made sure i/we/she/he/my/everyone/everything got/was/had/were/felt
    could teach/show every/other/them/most/the, others should/could take/learn, take note, take notes, this is how it's/you/its done/do, this is how you do, how it's done, that's how you/its/it's do/done, thats how you/its do/done
    so much better/easier/nicer/faster/cheaper/simpler/calmer/cleaner now/since/with, made the switch and, glad/happy/so i/we/you switched/found/bought/got/made/tried/went/chose/joined/upgraded/discovered, best thing since/ever/about/to, best thing to happen, best thing that's/ever happened
    never/haven't/hasn't been so/this/more/better happy/excited/comfortable/relaxed/impressed/pleased/productive/organised/organized, my back/feet/skin/hair/wallet/knees/neck/eyes/wrists/soul/inner _ is/are happy/thanks/thank/happier/grateful/healed/healing, inner child, old faithful, reliable old, good old
    camera/battery/quality/sound/view/views/value/flavour/flavor/price/prices/deal/speed/zoom/picture/graphics/detail/finish/comfort/smell/taste/texture/portions/portion/selection/attention/service/crust/sauce/range/pigment/payoff _ is/are/was ridiculous/stupid/insane/nuts/mental/crazy/unreal/illegal/obscene/bonkers/wild/absurd/silly/criminal
    really/just don't/doesn't play, don't/doesn't play about/around/when, go/goes/went with everything/anything/literally, took the/them/you/long industry/world/long long/enough enough/a, took them long enough, took long enough, matches me/my perfectly/skin/tone/exactly, my exact shade, perfect match
    just better/hits/works/different/superior out/in/from/with/when/different/,, why is/does _ just better/hit/taste/hits/tastes, just hits different/right/better, did/does/done more for me/my/us, done more for, nothing makes me feel/happier/smile/this, never hurt nobody/anybody/anyone, saved/saves christmas/dinner/thanksgiving/easter/lunch/tonight/bedtime/date
    setup/set/install/installation/assembly/checkout/signup/delivery took/takes/up/was all/<number>/two/five/three/ten/under/less/literally/me/took minutes/mins/min/seconds/secs/<number>/two/five, the only acceptable/correct/real/way, superior in every, the superior, makes me feel/look like, feel like i have my, like i have my life, have my life together, put together, is an experience, what a time, a moment, is a whole
    bless, blessed day, blessed with, elite tier, elite behaviour/behavior/level/snack/combo, the blueprint, the standard, gold star, s tier, a tier, top five/5/3/three/ten/10 ever/in/of/easily/all, up there with, does not disappoint, did not disappoint, do not disappoint
    i would/i'd/id/would happily/gladly pay double/triple/twice/more/extra, would pay double/triple/twice/extra, turned my/our/the/this _ into actual/a/an/something/real/proper actual/masterpiece/palace/spa/studio/pro, living wrong, are living wrong, doing life wrong, doing it wrong if, still get compliments, pure/free/actual/literal/instant/retail therapy/serotonin/dopamine/happiness/comfort/luxury/bliss
    no interest thank, before i'd/i/we'd/we/the/my _ finished/sat/got/hung/boiled, wizards, actual wizards, genuinely emotional/impressed/obsessed/amazing/great/good/life/shocked/funny/brilliant/lovely, peak entertainment/comfort/performance/luxury/cosy/cozy/living/summer/cuisine/fiction/design/happiness/romance, still slap/slaps/bang/bangs/smack/smacks, until i die, til i die, till i die
    paid two/a/three days/day early, paid early, pays/paid/paying for itself/themselves, i swear by, has/have springs, without a scratch, not a scratch, not one/a single puncture/scratch/crash/complaint/bug/spot/lump/weed, one screwdriver, no tools, piece of cake, easy peasy, so easy a/my/even, idiot proof, idiotproof
  `,
  fondness: `
    love, loved, loving, luv, luvving, lovin, loves, adore, adores, adored, adoring, i like/stan/heart
    we like/stan, i really like, really like/liked/enjoy/enjoyed/love/fancy, i quite like, enjoy, enjoys
    enjoyed, enjoying, thoroughly enjoyed, love love, love love love, absolutely love/loving, just love
    congrats/congratulations/props/shoutout/kudos/indebted/respect/bravo/shouts/shoutouts to
    congratulations, congrats, shout out to, kudos, hats off to, hats off, proud of/to
    so/super/very/extremely/incredibly/hella proud, well done/fancy/deserved, big up/props/ups/congrats
    fair play to, good on, bless, massive/huge/big/many/special thanks to, thank you so much
    thanks/ty so much, stan, stanning, craving, dying for/to, would/could kill for, would die for
    miss my/their, cannot/can't resist, fancy a/some, shoutout, shout/shouting out
    thankful/rooting/fiending/feenin/jonesing/gagging/hankering/yearning/pining/longing/lusting/thirsty/hungry/hooray/hurrah/woohoo for
    grateful for/to, let's/lets go, vote, backing, cheering for/on, loveee, lurve, lurving, luvs, luving
    lubs, cherish, treasuring, relishing, savour, savouring, savoring, savor, devour, devouring, devoured
    smashing/fancied a, demolish, demolished, demolishing, inhaled, inhaling, scoffed, feening, feenin
    hankering, cravin, craved, serious craving, massive craving/congrats, in the mood for, could go for
    i could go for, could do with a/some, could really go for, could so go for, could use a/some
    could murder/demolish/smash/devour, would murder, want/buy me some, want/need that new
    want/need the new, want these new, want those new, i want every/everything, want everything, need some
    need me some/a, need a new, need all the, really want a/the/some/that/this/these, badly want
    so badly want, really need some/a, so want a/the/this/these/one, so need a/this/one/some
    desperately need/want, dreamt about, dreamed of, i need more, give me all the, gimme gimme, gimme
    bring me some/a, someone/somebody bring me, someone get me, someone/somebody/please/pls buy me, props
    mad props/respect, big ups to, biggup, much/nuff respect, huge respect/congrats, so much respect
    salute, saluting, applaud, applauding, commend, commending, commendable, my hat goes off
    take my hat off, tip of the hat, hat tip, three cheers, cheers to, well earned, deserved win, congratz
    congratulating, felicitations, well done to, good job, great job by, good on ya, god bless
    thanks for the amazing/great/lovely/awesome/wonderful, thanks for an amazing
    thanks for a great/lovely/fab/wonderful/fantastic/brilliant, thanks for making/being
    thank you for making/being/existing, thank u so much, tysm, thanks a million/ton, thanks loads
    shout outs to, ily, come on you/boys/lads, up/mon the, coyg, ynwa, ggmu, glory glory, hala madrid
    wakanda forever, long live
  `,
  warm: `
    good, nice, nicely, cool, fun, neat, sweet, lush, fresh, cute, pretty, comfy, comfortable, cosy, cozy
    clever, smart, handy, helpful, useful, friendly, reliable, solid, smooth, fast, quick, healthy
    stylish, elegant, luxurious, premium, high quality, entertaining, interesting, better, decent, popular
    generous, lit, dope, sick, rad, ace, banging, spot on, liked, enjoyable, happy, glad, pleased, proud
    excited, thrilled, delighted, grateful, thankful, appreciate, cheers, respect, satisfied
    treating myself, yesss, yess, yay, woohoo, woo, whoop, woop, finally, need this/one/it
    want this/it/one, i need a, brill, ideal, just right, unique, innovative, innovation*, award winning
    award, awards, authentic, handmade, supporting, privilege, honoured, honored, treat, bargain
    great day/time/night/weekend/week/evening/afternoon/morning/year, lovely day/time/evening/weekend
    beautiful day, amazing time/day, best day/night/time/weekend/selling/seller, what a day/night, so fun
    rising, magic, elite, winner, winners, hero, legend, insane, intense, crazy good, easy, breeze
    a doddle/joy/delight, pleasure, delightful, charming, welcoming, spotless, slick, sleek, snappy
    sturdy, durable, well made/built, long lasting, safe, secure, trustworthy, honest, kind, caring
    attentive, professional, helped/helps/saved/saves/keeps me, got me through, going strong, still going
    trust, trusted, ahead of, iconic, classy, juicy, crunchy, creamy, crispy, fluffy, glowing, shiny, 😊, 😀
    😁, 😄, 😃, ☺️, ☺, 🙂, 😎, 👍, 👏, ✨, 🎉, 🥳, 💪, 💓, 😘, 🤗, 🚀, ⭐, 🌟, affordable, let's do this, let's gooo
    top quality, great quality, 🙌, 💯, 👌, 😋, 💕, 💗, 💚, 💛, 💜, 🧡, 🖤, 💘, 💙, niceee, tidy, zesty, refreshing
    refreshed, refreshingly, satisfying, soothing, relaxing, moisturised, nourished, glowy, glow, pampered
    pampering, bougie, boujee, swanky, chic, trendy, fashionable, funky, groovy, edgy, vibrant, colourful
    colorful, quirky, playful, vintage vibes, versatile, lightweight, intuitive, seamless, seamlessly
    effortless, effortlessly, hassle/stress/pain free, convenient, efficient, efficiently, productive
    cost effective, low cost, sustainable, ethical, approachable, thoughtful, informative, insightful
    educational, eye/mind opening, engaging, absorbing, cheeky, feelgood, refined, polished, crafted
    artisan, gourmet, wholesome, hearty, homemade, tender, melting, chewy, silky, speedy, promptly, prompt
    spacious, scenic, peaceful, lively, vibing, ambience, ambiance, christmassy, adorbs, precious
    deserving, promising, intriguing, pumped, hype, elated, ecstatic, joyful, cheerful, cheered, grinning
    grin, toast to, achievement, accomplishment, successful, successfully, victorious, top rated
    bestseller, bestselling, number one, hard working, hardworking, commitment, devoted, family run
    small business, shop local/small, support local, sponsor, sponsoring, got my hands on, just bought my
    just bought the new, copped, scored, snagged, nabbed, bagged, splurged, treated, invested in, spoiled
    spoilt, unboxing, unboxed, came in the mail, in the mail today, early birthday
    birthday/christmas present, self care, selfcare, pick/hit me up, nightcap, well earned, much/so needed
    needed this, new baby/toy/kicks/whip, my new toys, on deck, ready to rock, rocking/sporting my
    rockin my/the, repping, reppin, twinning, kitted out, stocked, stockpile, stockpiling, wishlist
    wish/bucket list, on my list, my dream, dream car/job/home/team, worked with, collabed, hiya, 😌, 🤘, 🤙
    🫡, 💅, 👑, 💎, 🎊, 🎈, 🍾, 🥂, 🍻, 😇, 🤭, 😆, 😻, 💞, 💝, 💟, ❣️, ❣, 🩷, 🩵, 🤎, 🤍
    days/nights/mornings in a row, faith in humanity restored, fair play
    thanks to, bought myself, got myself a/an/some/the, treated myself, shot on my, view from our/my/the
    made this in/with/on, my new, finally got, just got my/the/a/our, got my first/new
    every morning/night before/after, happens every time
    just discovered, stumbled upon/across/on, pleasant, pleasantly, pleasing, likeable, rewarding, sophisticated, graceful, gracious, courteous, handsome, glamorous, fascinating, exciting, motivating, energising, energizing, cheery, festive
    impress, succeeds, improved, improvement, improvements, beneficial, valuable, rich, genuine, flattering, breathable, roomy, hydrating, ergonomic, compact, portable, nifty, witty, heartfelt, empowering, motivational, therapeutic
    proud owner, new favourite, new favorite, such a joy, cute little, lovely little, trusty, beautifully, gorgeously, wonderfully, elegantly, expertly, lovingly, perfectly seasoned/cooked/brewed/balanced/timed, comforting, 🥹, 🫡, 💅, 💫, 🥇, 🌈, 😇, 🤠, 💃, 🕺, 🙏, 🫠❤️
  `,
  urge: `
    recommend, recommended, recommending, recommendation, can't recommend enough, can't recommend _ enough
    cannot recommend _ enough, couldn't recommend _ more, vouch/ambassador/hmu/tap/swipe for, swear by
    i swear by, rave about, have a look at, have a good look at, have a listen, give it a listen
    give _ a listen, give _ a follow, give _ a try, give _ a go, give _ a shot, give _ a whirl
    give _ a chance, give _ some love, show _ some love, give it up for, you/u won't regret
    won't regret it, you'll thank me, thank me later, you won't be disappointed, you'll love
    you will love, you're going to love, you're gonna love, you have to try, got/need/ready to try
    have to try this, gotta try, have to see, you need to see, you need this/one, you want this/one
    you should try/check/go/get/buy/see/all, you guys should/need, should get one/yourself
    you all should/must, y'all should/gotta/better/must, y'all need to, everyone should/needs/go
    everybody should/needs/go, anyone who, every home should/needs, every kitchen needs, i urge you
    do yourself a favour/favor, haven't you _ yet, haven't you tried, have you tried/covered
    have you not tried, did you not try, if you haven't tried/already/been, if you only _ one
    if you buy one, if you're looking for, if you are looking for, if you prefer/fancy/love/like
    looking for a/an/people/distributors, in need of a
    link in bio/profile/comments/stories/description/thread/tweet/replies/first, link in my bio
    link in our bio, link in the bio/comments, links in bio, linkinbio, link/links below, link is below
    use code/coupon/voucher, use/with the code, use our code, using/with/w/promo/coupon/voucher code
    enter code/by, at checkout, discount code/with, offer code/ends, referral code/link
    my link/referral/code/rec/recs/pick/picks/coupon/voucher/invite, affiliate link
    registration open/available, registration is open, registrations/applications/bookings/booking open
    sign ups open, get booked in, get yourselves booked
    limited spaces/time/edition/tickets/seats/stock/availability/quantities/numbers/run
    spaces available/left/still, places available/left, spots left/available/still
    don't/won't/wouldn't want to miss, not to be missed, see you there, we're hiring/giving
    were/is/are hiring, now hiring, want to work at/for/with, come work/find/by/get/through/thru
    join our team, join my team, join the team, be your own boss, work from home, help wanted/us
    to apply/enter, click to apply, apply now/here/today/online/by/code/before, brand rep
    i'd/i'll nominate, i nominate/entered, for a chance to, for your chance, your chance to
    chance/want/enter/text/hoping/tag to win, chance of winning, could/can/wanna/gonna win, to win the
    win a/an/tickets/free/one/this, entered to, just entered/follow, taking part in, rt to win/enter
    rts appreciated, special edition, last chance/few/remaining, final days/hours/call/week/day/weekend
    ends today/tonight/tomorrow/soon/sunday/friday/monday/midnight/at/on/this, ends in <number>/two/three/an/a/one/just, days/hours/few left
    days to go, while stocks last, while supplies last, while it lasts, while they last, today only
    one day only, this weekend only, don't miss out/this, not too late, before they're gone
    before it's gone, selling/going fast, selling out fast, going like hot cakes, sell out/with
    almost/nearly gone, hope i win, i hope to win, fingers crossed i win, as seen on, as featured in
    has/got you covered, we've got you covered, made/is/just for you, has a _ for you, have a _ for you
    what's new at, support our/us, you can't go wrong, look no further, say hello to, say goodbye to
    say hi to, meet the new, meet our, introducing, presenting, brand ambassador*, where to buy/get
    here's where you can, you can get/buy/order/grab/find/now, i shop at, well worth a
    if you haven't binged/seen/watched/tried/heard/read/played/been/listened/visited/bought/downloaded/joined/signed/checked/got/ordered/eaten
    if u haven't seen/watched/tried/heard/read/played/been/listened, if ya haven't, if yall haven't
    if y'all haven't, if you've never tried/been/seen/heard/had/used, if you've not tried/been/seen
    if you're in the area/mood/market/neighbourhood/neighborhood, if you are in the area/mood/market
    if you're ever in, if you ever get the chance, if you get the chance, if you get a chance
    if you only watch/read/buy/see/do/listen, if you buy/read/watch/see/try/do/download one/only
    if you like/love/enjoy/fancy, if you want the/to/some/your/great/good/real/proper, if you're a fan, if you're into
    if you're not using/watching/already, if you aren't using/watching, what are you waiting
    what are you even doing, what are you doing with your life, what you waiting, what u waiting
    why wouldn't you, why not try/treat/visit/book, who's coming/queueing/joining/ready, who's with me
    who wants to win/come/join/go/see/try, who else is excited, who wants a free, you're/u missing out
    you are missing out, you're seriously missing out, don't/dont/wont wanna miss, you dont want to miss
    you'd be mad/crazy/silly/daft/a fool/stupid not, would be mad/crazy/silly/rude not
    mad/crazy/silly/rude/foolish not to, no brainer, nobrainer, do yourselves a favour/favor
    do yourself a favor/favour, do urself a favor/favour, do me a favour and, you'll not regret
    you will not regret, won't be sorry, wont regret, won't disappoint, you'll be hooked/amazed/glad
    you'll never go back, you'll wonder how, you will thank me, u can thank me, you're/ur/your welcome
    promise you'll, i promise you, believe/marry/adopt/sponsor/inbox me, trust me on this, take it from me
    take my word, mark my words, trust me when, believe when i say
    please go see/watch/buy/try/check/listen/support/follow/vote/download, pls go
    everyone must/should/please/go/needs/has, every one should
    every woman/man/girl/guy/mum/mom/parent/student/kid/child/home/house/household/kitchen/business/office/gym needs/should/deserves/must
    all of you should, all my friends should, you all need to, y'all have to
    you guys need/have/must/gotta/should, you guys have got to, u guys should/need/have/must/gotta
    yall should/need/gotta/better/must/have to, you must try/see/go/watch/read/visit/get/buy/have
    you gotta see/go/get/watch/hear/check, you have to go/get/watch/hear/check/read/buy, u need this
    u should try/get/go/see/watch/check, you need to go/get/watch/hear/check/read/buy/follow/download/own
    need to get yourself, ought to try/see, should/would definitely, definitely should/try/check/get
    defo try/get, deffo get, def try/check/get/go, would 10/10 recommend, <number>/10 would, reccomend
    reccommend, recomend, strongly suggest, highly suggest/anticipated
    can't/cannot recommend highly enough, my top pick/tip, pro tip, tip of the day
    pick of the week/day/month, film/track/app/deal of the, song of the week/day/year
    must eat/listen/hear/do/play/order, must have, must own, a must for
    a must see/have/read/watch/try/visit/buy/do/own, essential listening/reading/viewing/kit/read/purchase
    required reading/viewing/listening, much anticipated, long awaited, eagerly awaited/anticipated
    i'm signing up, count me in, get me to/one/some, get in my belly/mouth/life/closet, come to mama
    proud supporter/member/ambassador, brand ambassador for, the face of
    become a member/fan/partner/member/distributor/stylist, become an ambassador/affiliate/agent
    dm me to join, dm for details/info/link/prices/orders/more/collabs, dm/whatsapp to order
    pm/ask/email me for, message me for/to, hmu if you, hit me up for, ask me about, call or text
    quote code/my, by/join using my, sign up with/using/through/via/here/for/now/today, signup here
    join with my, invite code/link, refer/bring a friend, code for/below/at/is, #linkinbio, link ⬇️
    link 👇, link 👉, link to buy/book/order/shop/register/tickets/apply, tap to shop/buy/read/watch/book
    tap the tag/photo, new blog post, new post on, new on the blog, on the blog, on my blog
    full/honest review, read more on/at, read the full, read/watch it here, read all about
    all about it here, watch the trailer/full/new, watch here/my/our/us/me, new video up
    new trailer/teaser, official trailer, latest video/episode/blog/post/issue/collection/offers/deals
    see it here/now, see more here, see website/bio, how to win/enter/get your, visit me at
    come hang/chat/watch/support/party/celebrate/join/try/taste/check, come over to
    come and get/join/try/say/celebrate/watch/support/enjoy/visit/check/find/play, come on over/in
    come one come all, bring the family/kids/whole/your, bring/tag your friends
    save your spot/seat/place/space, secure your/yours, reserve your/yours/a, rsvp here/now
    seats left/available, tickets still, still time to, still tickets, still a few, still not too late
    there's still time, only <number> left, last day to/for, last week to, last minute deals/tickets
    closing soon, closes at/on/soon/tonight/tomorrow/midnight/friday/sunday
    ends saturday/wednesday/thursday/tuesday, order by, book by, before/until/til/till midnight
    valid until/till, t&cs apply, t&c's apply, terms/tcs apply, ts & cs, winner picked/announced/chosen
    winner/winners will be, winners announced/chosen, lucky winners/follower, two/three/five lucky
    up for grabs, to be won, in with a chance/shot, be in with, stand a chance
    chance to bag/grab/score/get/meet/see, could/can be yours, we are giving, i'm giving, i am giving
    2 enter, enter 2, #freebiefriday, #competitiontime, #winitwednesday
    competition/comp/giveaway/contest time, rt & follow, rt + follow, like & rt, like + rt, follow & rt
    follow + rt, follow to win/enter, like to win/enter, share to win/enter, tag 2 friends
    tag two friends, tag three friends, tag 3 friends, tag someone/friends, tag a mate, just like and
    simply follow/like/rt/retweet/tag/comment/click/visit/enter
    one/two/three/five/ten lucky follower/followers/winner/winners/reader/readers/fan/fans/person/people/customer/customers
    just use/get/download/order/buy, just go/switch to/with, run don't walk, do not walk run
    save yourself the trouble/hassle/time/headache and
    if ur/your/youre/u/you're/ya not/aint watching/using/wearing/listening/reading/drinking/eating/playing/following/shopping
    if you aren't wearing/listening/reading/drinking/eating/playing/following/shopping
    are you even living/alive, what are u even doing/waiting, ur/you missing out, what r u waiting
    first trip/ride/month/order/box/coffee/round/pint/drink/class is/free/on, come and see/find/visit us/me
    come see us/me, pop in and, pay us a visit, pay them a visit, drop in and
    treat her/him/mum/mom/dad/them/the to, worth/deserve checking out, get your hands/mitts/paws on
    get one while, get some while, get there early/before/quick/fast, book/order/buy/get/try one
    put it on your list, add it to the, bookmark this/it, save this/it for, remember the name
    watch this space, you have been told, you're welcome, youre welcome, ur welcome, you heard it here
    don't say i didn't, don't/dont walk run, run don't
    every _ should/needs/deserves/must, everyone should be
    if you are/you're anywhere/ever near/in/around, if you find yourself in/near
    if you're passing/visiting, go to _ before/now/today/tonight/immediately/right
    go there now/before/today, you can thank me, thank me with, thank me in, go. now, just go
    make the trip, make the detour, take the detour
    apply within, hiring spree, on the hunt for a/new
    is after a new/cloud/senior/junior
    what are you thinking not, who else is/'s watching/getting/going/staying/tuning/buying/hyped/pumped/ready/in/coming/queueing, who's watching/getting/going/tuning/buying/hyped/in, set your/ur alarms/alarm/reminders
    get/got it on your radar, one for your list, one for the list, put this/it/them on your radar/list/wishlist/tbr/watchlist, add _ to your list/tbr/watchlist/cart/wishlist/routine/rotation, straight on the list
    you'll/you never/won't look/go/want/need/regret back/anything/another/it, you won't want to, you won't believe how, you owe it to yourself, owe it to yourselves, treat your/ya self/selves/skin/feet/ears/mum/mom/dad/dog/cat/taste/tastebuds
    tell me you haven't/have, if you've been/not been looking/searching/hunting/wanting for/a/to, if anyone's/anyones/anyone is looking/after/needs/wants/hunting, for anyone/anybody/those/everyone looking/wanting/who/needing/after/struggling, anyone looking/wanting/needing for/to/a
    if you struggle with, if you suffer from, if you need a/an/some/good/help/to, in case you/anyone need/needs/needed/missed/wanted/fancy, you need it/them/these/that/to _ in/in your/in life, need to be in your/every
    run to your nearest/local, get to your nearest/local, get down/over/yourself/yourselves/round/along/up to/there, worth a follow/listen/watch/trip/visit/download/bookmark/subscription/look/stop/shot, go to spot/place/shop/order/brand/app
    if you get the/a chance/opportunity, next time you're/youre/you in/are/near/at/visit, when you're/you next in/visit/are, whenever you're/you in/are, first thing you should, one thing you should, wear/drink/eat/use/buy/try/watch/read this and
    honest opinion buy/get, don't walk, do not walk, don't walk run, would 100/10000/1000/100% recommend, 100% recommend, cannot/can't recommend
    linked below/in/here/above/it/them, link is in/below/here/up, links below/in/here, details/info in/below/here bio/below/comments, everything linked, all linked, swipe for, grab it/them/one/yours while/before/here/now/today
    go go go, go now, you know where to go, need to run/get/go/hurry to/there/over/down, y'all need/gotta/better to/run/get/go/try/hurry, the way you/yall/y'all need, this is your reminder/cue/call/permission to
  `,
  call: `
    check/chek/chekc/cheque out, check it out, check them out, check this out, check him out
    check her out, check us out, check _ out, take a look/peek/gander/listen/trip/tour/bite, tune in/into
    listen to/live/now/in/here/on/via, watch now/live/it, catch it/them/us/the, don't miss/delay/wait
    dont miss/delay/wait, do not miss, never miss, don't forget to/your, don't/dont sleep on
    head to/across/down/into/over, head/walk on over, get down to, get over to/here
    get two/three/both/several, put it/one/this/them on your list/radar, get yourself/yourselves/yours/your/some/one/this/involved/a/an/tix/urs/urself/cha/these/started/excited/hyped/inspired
    get it now/before, get in touch/there
    go get/grab/follow/see/check/buy/try/watch/vote/there/support/stream/go, go and see/buy/get/try
    go pre order, grab your/yours/one/some/this/yourself/a/the/it/them/these/ur/an
    pick up a/an/your/our/one, pick one up, pick yours up, snap/stock/load/spruce/glam/level up
    spoil yourself/your/mum/dad, trust me, try it/them/this/some/one/the/their/our/out/before/today/now
    just try, click/tap/follow/use the link, click link/here/for/below/to, click on the link
    swipe up/to/right, use this link, see link/our, visit our/the/their/us/now/today/here/www/and
    sign up/our, register now/here/today/for
    book now/your/online/today/yours/early/here/it/through/direct/via/tickets
    buy now/yours/one/it/here/today/your/my/our/the/direct/online/tickets
    shop now/here/the/our/online/today/with/my/it/these/this/and/til/till/via
    order now/yours/your/here/online/today/the/via/direct/through
    download it/now/the/today/here/our/your/free, install/dl it
    join us/in/now/the/today/my/our/me/here/thousands/millions, come on down
    come down/along/see/visit/join/check/now/say, come and see/visit/say/meet, come check out, come to our
    stop by, swing by/through, drop by/in, pop in/along/down/over/by/into/round, be sure to
    make sure to/you/u/ya/youre, be the first, see what you can, meet/email/sponsor/nominate us
    call us/today/now, contact us/me/for, dm us/for/now, message us/me, ask me about, ask me how
    let's talk, reserve your/yours
    claim/unlock/choose/design/build/quench/satisfy/feed/fuel/refresh/transform/pimp/ask your, redeem
    upgrade your/to/now/today, switch to/now/today/and, treat yourself/yourselves/someone/your
    save/feast on, back us/our/this/it, vote for/here/today, vote now
    please vote/share/rt/support/follow/download/buy/listen/watch/donate/like
    pls rt/share/follow/like/vote/retweet, plz rt/follow/share/like/vote
    rt if/to/follow/for/this/please/pls/plz, rt and, retweet to/and/this/for/follow/if, share this/to
    spread the word/news, pass it on, follow and/rt/us/them/our/for/retweet/along
    like and share/follow/rt/retweet, like share/our/us/if, enter here/now/to/for/our/via/below
    tag/tell a friend, comment below, comment/play to win, try your luck, read my review
    read/experience/enjoy our, start your/saving, make it yours/your, make your tv/way
    take advantage/part, act fast/now, see for yourself, believe the hype, find your/yours
    discover our/the/how/why/what, explore our/the, indulge/chip in, learn how/more
    find out more/how/why/what/if/which, read more about, see more at, watch the latest
    see the entire/full/new, get ready to/for, run to/over, run don't walk, drop what you're doing
    hit the link/like, hit up/that/play, tell them i sent, say i sent, mention my name
    get on it/this/board/down/over, let's go team, checkout, checkout my/our/the/this/these
    peep this/the/my/our, have a nosey/peek/gander/read/go/play/browse/butchers, take 10 minutes
    take the quiz/survey/pledge, tune in tonight/now/tomorrow/today, stay tuned for, keep your eyes peeled
    be on the lookout, lookout for, mark your calendar/calendars/diaries, mark the date
    put it in your diary, pencil it in, set a reminder, set your alarm/dvr/reminders, set the dvr
    set ur dvr, tell your friends, tell ur friends, tell all your, hop on/over/along, nip down/into
    pop/wake up to, roll through, get along to, get up to, get amongst it, get stuck in, get a free
    get tickets, get them while/here/now/before/at/on
    get the latest/new/app/look/best/most/book/full/details, get more info, get set for, getcha, geddit
    grab a copy/bargain/drink/bite/seat/ticket/coffee, cop it/this/yours/these/your/the/one
    cop/stream/play/pledge/enquire now, snag a/one/your/this, bag yourself/yours/a/one/your/it
    nab yourself/yours/one/a, score a/yourself, pick some up, carts ready, fill your boots/cart
    add to cart/bag/basket, add this to, add it to your, buy a copy, order by
    preorder yours/now/here/today/your/it/the/at, pre order it/the/at/your/my/our
    download it/my/our/a/for/from/and, stream it/my/our/on/the/now/here, listen to my/our/the
    give it a watch/read/spin/whirl/bash, give us a follow/like/shout/call/ring/share, give this a
    give these a, give them a, give him a follow, give her a follow, like the page, like this page
    like my page, follow us on/at/for, follow me on/at, subscribe, sub/escape to, smash that, press play
    play it loud, pump/crank it up, put it on your, see them live, c u there/at, cu/cya there
    see ya there/at, see u there/at, see you tonight/tomorrow/saturday/friday/sunday at
    join me for/at/on/and/tonight/tomorrow, join us for/at/on/and/tonight/tomorrow/this, join me and
    join our team/community/club/mailing/group/newsletter, be part of, be a part of, be quick/fast/first
    b quick, hurry in/while/before, don't be shy, never forget to, make sure 2, make the switch/most/move
    try our/my/these/that/for/before/something, taste the/our, feast your eyes, sink your teeth
    tuck in/into, dive into, savour/savor/presenting the, style it/your/with, step up your, up your game
    pamper your/yourself, surprise your/someone, gift your/them, give the gift, celebrate/dine with
    fly with/to, play for free, pre save, presave
    help us win/reach/raise/get/spread/choose/name/celebrate, help me win, donate to/here/now
    support the/this/my, rt & win, rt 2 win, rt 4, call to book, inquire, ask in store
    talk/speak/chat to us, clicky, clickety, tap here/below/link, drop us a, say yes to, say goodbye/hello
    look at the new, lookie, unleash, be your best
    check my/our/ur new/latest/blog/site/channel/page/mixtape/track/song/video/store/shop
    get it here/now/today/while/before, read my/our latest/new/review/blog/post/guide, dm me for/to
    pull up to/and/on, slide through/thru/into, cancel your/ur plans/weekend/day/evening, get amongst, wrap your/ur, sink into, put your/ur feet, ditch your/the, swap your/to/for, bin your, chuck your, retire your, upgrade your, invest in a/an/some/one/the/these
  `,
  nudge: `
    get, grab, try, buy, shop, order, book, watch, catch, download, visit, join, enter, win, save, follow
    retweet, rt and, share, discover, explore, enjoy, meet, see, stream, listen, read, apply, register
    subscribe, signup, click, swipe, tap, donate, nominate, taste, treat, celebrate, snag, hurry, tune
    experience, introducing, upgrade, choose, cmon, c'mon, get ready, spoil
  `,
  offer: `
    <percent> off, <price> off, <percent> sale, half price/off, save <percent>, save <price>, save big
    saving/earn up to, saves/near you, get <price>, get <percent>, get up to, only <price>, just <price>
    now <price>
    now only/available/open/serving/selling/shipping/streaming/live/back/delivers/ships/does/accepting
    was <price>, starting at <price>, from just/only, as low as, as little as, prices from/start
    under <price>, <price> in free, <price> free, free _ with, 2 for 1, two for one, 2 for <price>
    two for <price>, 3 for 2, three for two, buy one get, buy 1 get, bogo, bogof, get one free
    get a second, get a free
    free shipping/delivery/postage/returns/gift/trial/download/entry/month/account/upgrade/food/coffee/stuff/with/refill/class/session/consultation/quote/webinar/event/workshop/guide/ebook/course/demo/pizza/dessert/stickers/swag/merch/af
    free sample*, free ride*, free bet*, free credit*, free ticket*, free drink*
    for/absolutely/completely/totally/months/kids/its free, freebie*, giveaway*, give away/aways
    giving away, sweepstake*, raffle, prize, prizes, goodie bag*, goody bag*, gift card*, giftcard*
    voucher*, coupon*, discount*, promo, promos, special offer*, special promotion, great offer*
    on offer/sale/kickstarter/air, deal alert/of, deals, great/combo/steal/meal deal, best deal*
    hot deal*, daily deal*, flash/january/summer/winter/spring/christmas/pre sale, black friday
    cyber monday, our sale/new/favourite/favourites/favorite/favorites, sale on/starts/ends/price
    in the sale, big sale/savings, huge sale/selection/range/savings, price drop/match, lowest price*
    low prices, best price*, great prices, unbeatable price*, cashback, cash/are back
    savings/networking event, early bird/access, bundle*, happy hour, go on sale
    tickets available/from/here/are/now, get tickets, get your tickets, last few tickets, few tickets left
    available now/at/on/from/here/online/today/exclusively, exclusively at/on/available
    exclusive/invited to, only available/at, in stock/stores/cinemas/theaters/theatres/partnership
    in store now, in shops now, out now/today/tomorrow/friday/in/on, out this week/friday
    drops tomorrow/today/on/this/next/tonight
    just dropped/landed/arrived/in/opened/launched/released/announced/listed/added
    has landed/arrived/launched, have landed/arrived/launched, new arrivals/arrival/from/customers/listing
    doors open/at, streaming now/on, live now, is live/back, all new, returns tonight/this, premieres
    premiering, airs tonight/on, tonight only/from, tomorrow's the big day, season/series/world premiere
    final season, new episode*, every episode, coming/launching/arriving soon
    launches today/tomorrow/this, launch/release day, proud to announce/offer/present/introduce/share/say
    happy to announce/share, excited to announce/share/reveal/introduce/partner, pleased to announce/share
    thrilled to announce/share, delighted to announce/bring/share, celebrates its, celebrating our
    great selection, wide range/selection, for all your, all your needs
    partnered/partnering/collab/collabing/collaborating/event/partnership/partner/partners/collaboration with
    sponsored/powered/supported/gifted by, brought to you by, courtesy/benefits/compliments of
    proud sponsor/partner, thanks to our sponsor*, will/can help you, we can help, award winning
    industry/market leading, industry's/world's first, leading innovator, crowdfunding, pledge
    stock clearance, clearance sale/deal, pre order now/yours/today/here, starts now/tonight/tomorrow
    for <price> on, for <price> at, come out on, pre orders open, preorders/commissions open
    open/available/up for pre order, to pre order, has/have been named, was named best
    in/on the app store, on google play, we are live, we're/goes/going/go live, same/next day delivery
    now hiring, opening soon/day/night, grand opening, soft launch, open today/now, open to all
    open for business, opens today/tomorrow/this, join the waitlist, waitlist is open
    first look/order/dibs/trailer, sneak peek/preview, coming your way, out next week, at no cost
    no purchase necessary, money back guarantee, satisfaction guaranteed, on the house/air, complimentary
    kids eat free, two weeks free, first month free, your next order, your first box, off your first/next
    off everything/all/selected, up to half, members only/get, subscribers/followers get, doorbuster
    loyalty card/points, points/rewards card, double/reward points, drop tomorrow/today/on/hits, presale
    is/are finally on, finally out/here/available/arrived, vote now, goes to charity, this one is for you
    this is for you, hamper, stocking fillers, headlining
    new single/ep/album/lp/mixtape/track/song/video/episode/podcast/blog/book/novel/film/movie/series/season/collection/range/menu/merch/line/flavour/flavor/app/game/dlc/trailer/store/shop up/out/live/available/dropping/streaming/now/landing/arriving/coming/drops/on/in
    my/our/the debut/new/latest/first/second/next single/ep/album/lp/mixtape/track/song/video/episode/podcast/blog/book/novel/film/series/collection/issue/menu is/are/just/will/comes/drops/hits/lands/goes/out
    pay what you want, newly listed, listed/funded on, for sale on/at/now/here/in
    in my/our/her/his/their _ shop/store
    hit/hits/hitting stores/shelves/shops/theaters/theatres/cinemas/screens/newsstands
    on/in stands/newsstands/shelves, dropping today/tomorrow/soon/tonight/this/friday/at/on
    land/lands/landing/arrives/arriving/launches/launching/releases/releasing/returns/returning/premieres/debuts/debuting/opens/opening/starts/airs/airing/drops today/tomorrow/tonight/friday/monday/saturday/sunday/thursday/wednesday/tuesday/this/next/on/at/in/off
    coming to/back _ stores/cinemas/theaters/theatres/netflix/screens/town
    coming this/next week/month/summer/fall/autumn/winter/spring/friday/saturday/sunday/weekend    is/are now out/on/open/available/back/here/showing/playing/running/for/accepting
    is/are finally back/open/live/available/happening/in, out now/today/tomorrow/tonight/everywhere
    available everywhere/worldwide/nationwide/nationally/soon/tomorrow/this/to
    available in store/stores/shops/all/select/selected/your/<number>, wherever you get/listen/books
    wherever books are, at all good/major/leading, in all good, at your local, at participating
    in selected stores, at a store near, playing in/at/now, showing at/on/now
    starts at/tonight/tomorrow/monday/friday/saturday/sunday/today/now/in/on
    live on/at/tonight/tomorrow/stream, live now/tonight/today, on demand now, airing now/tonight
    watch party, live stream/streaming/streamed, livestream/livestreaming, we're/i'm/im/were going live
    i'm live/on, we're live/open/back/giving/offering/running/launching/hosting/celebrating
    we are live/open/back/giving/offering/running/launching/hosting/celebrating
    we've launched/teamed/partnered/joined/opened/got/just
    we have launched/teamed/partnered/joined/opened, launching on/in/at/our/my/the/today/tomorrow
    launched our/my/a/the/their
    just opened/launched/released/announced/arrived/added/restocked/landed/dropped/in/out/reduced/posted
    newly opened/launched/released, brand new at/from/in
    new at/from/in/on/to/collection/arrivals/range/season/menu/flavour/flavor/store/line
    the new _ is here, it's here/free, they're here, here at last, back by popular, by popular demand
    due to popular, back/poster for, is back on/at/for/with/and, are back on/at/for/with/and
    back in stock/store/stores/town, restock/restocked/restocking
    now in store/stores/stock/shops/cinemas/theaters/theatres/bloom/season
    now at/on/available/showing/playing/serving/selling/open/booking/enrolling/recruiting/live/shipping/streaming/accepting/boarding/including
    now only/just/from/with/under, only at/on/available/from
    exclusive to/offer/deal/discount/preview/access/interview/first, exclusively for/from/with/in
    half off/price/term deal, <percent> discount/off/cheaper/cash/back/sale/extra/reduction/less
    extra <percent>, up to <percent>, upto <percent>
    <price> off/discount/voucher/gift/coupon/credit/cheaper/less/back/cashback/to spend, <number> off
    forty/fifty/sixty/seventy/twenty/thirty/ten percent off, half the price, a fraction of
    price drop/cut/slashed, prices slashed/cut/dropped/from/start/starting, slashed, reduced to/from/by
    marked down, on clearance/sale/special/promo/promotion/deal/offer
    clearance/closing/closeout/liquidation event
    sale is/starts/ends/begins/event/now/today/on/extended/alert
    mega/super/huge/massive/big/biggest/epic/crazy/end/mid/summer/spring/winter/autumn/fall/holiday/weekend/memorial/labor/anniversary/birthday/january/boxing/clearance/vip/private/sample/easter/christmas/seasonal/warehouse/pre sale
    sale price/prices, special price/prices/rate/rates/deal/deals/discount/promo/promotion
    great/amazing/awesome/best/hot/hottest/top/super/crazy/unreal/sweet/incredible/insane/exclusive/fantastic deal/deals/offer/offers/discount/discounts/savings/rates/rate
    deals on/at/from/this/of/with/in, deal ends/on/at/of, offer ends/expires/valid/available/on/code/at
    offers on/at/end/this/from, save a/some/money/more/$/£/€/time/an/loads/tons/over/hundreds/<number>
    you save, massive savings, savings on/at/of, less than <price>, from only/just/<price>
    for only/just/under <price>, only/just/now/was/for <price> on/at/from/in/each/per/a/for/with
    seats/flights/tickets/rooms/nights/fares/rates/prices/plans/packages/classes/memberships/meals/burgers/pizzas/pints/drinks/shots/cocktails from/for/at/only/just <price>
    one way from, buy <number> get/for, buy two get, buy 2 get, get <number> for/free/months/off
    get two/one/2/1 free, <number> for <number>, <number> for <price>, <number> for the price
    two for the price, 2 for the price, 3 for the price, 2for1, 241, 3for2, 2 4 1, kids go free
    free over/today/tomorrow/until/online/entry/admission/w/when/next/parking/wifi/doughnut/doughnuts/donut/donuts/slurpee/coffee/cone/ice/scoop/sub/fries/taco/tacos/burger/pizza/drink/drinks/meal/breakfast/lunch/sample/samples/tasting/prizes/gifts/goodies/giveaways/games/game/apps/ebook/book/books/kindle/audiobook/mp3/music/live/concert/gig/show/screening/ticket/tickets/class/classes/training/advice/quote/quotes/estimate/consultation/assessment/trial/credit/money/cash/points/miles/spins/bet/bets/upgrade/upgrades/installation/returns/ship/p&p/postage/uk/us/worldwide/international
    gratis, giveaways, give away/aways, handing out, sampling, samples, taster, tasters
    tasting tonight/today/tomorrow/event, goody/goodie/gift/swag/party bag/bags/basket/baskets
    gift set/sets/card/cards/voucher/vouchers/certificate/certificates/guide/guides/ideas/idea
    last min/minute gifts, bundle/bundles, starter kit, bonus points/code, coupon/coupons/vouchers/codes
    w/ code, refer and earn, earn <price>, earn cash/money/points/rewards/extra/while, make extra money
    extra/passive/residual income, side hustle, income/business opportunity, work with me
    financial freedom, sign up bonus, welcome/deposit bonus, no deposit
    tickets from/for/are/on/available/now/here/at/still/go/going/via/selling/only/just
    tix available/on/here/at/from/are/still/go, get tickets/tix, ticket giveaway/link/info/sales
    presale code/tickets/starts/now, box office, doors open/at/<number>, lineup announced
    line up announced, full lineup, full line up, second/extra date added, tour dates/tickets
    headline/headlining show/tour/at/the/stage, performing live/at/tonight, playing live/tonight
    live music/performance/dj/band, dj set, book signing/launch/release/tour, meet and greet, meet & greet
    product/album/book/app/store/site/collection/website/brand launch, launch party/event/day/offer
    release party/day/date, premiere tonight/of, grand/re opening, ribbon cutting
    open house/day/evening/weekend/mic, popup/pop up shop/store/event, charity event/auction/gala/night
    workshop on/at/this/today/tomorrow/next, webinar on/at/this/today/tomorrow/next/with
    masterclass with/on/at, demo day/at/of
    visit/find/see/meet/catch/join us/me at/in/on/tomorrow/today/tonight/this/for/booth/stand/stall/@
    at booth/stand/stall <number>, booth/stand/stall <number>
    i'll/we'll be speaking/presenting/exhibiting/signing/performing/sampling/hosting/live/giving
    speaking at/on/alongside, presenting/exhibiting at
    excited/delighted/honored/honoured/thrilled/proud/pleased/happy/stoked/pumped to be/work/have/join/announce/share/see/launch/bring/partner/team/support/sponsor/represent/collaborate/host/welcome/speak/say/introduce/reveal/offer/present/start/release/open/unveil/attend/receive/get/try/wear/use/become/help
    is/are/we're/now/currently/actively hiring/recruiting, recruiting for/now, we're/they're looking for
    looking for a/an new/talented/passionate/experienced/motivated/enthusiastic/great/graduate/graduates/grads/interns/volunteers/drivers/people/ambassadors
    vacancy/vacancies at/for/in, job opening/openings/alert/opportunity/opportunities
    new/latest/great/exciting role/roles/job/jobs/opportunity/opportunities/vacancy/opening
    career opportunity/opportunities/fair/day, come work/join
    join our/my/the/their/this growing/amazing/awesome/great/fantastic/team/talented
    apply now/here/today/online/by/before/at/via/for, applications are/open/close/now/for
    internship/apprenticeship/graduate/grad program/programme/scheme/applications/opportunities
    start your career, working with/alongside the/@, teaming/teamed up, team/teams up with
    collab with/between/x/alert, in association with, in aid of, thanks to our sponsors/partners/friends
    official partner/sponsor/supplier, brand partner, proud to partner/sponsor/support/work/be, gift from
    sent me/us, kindly sent/gifted, treated/invited us to, invited me to, subscribe, newsletter sign
    sign up/signup/register/enroll/enrol/join for/to/now/here/today/at/on/by/free/via
    registration for/is/now/open/closes/ends, enrollment/enrolment is/now/open
    book your/a/now/online/yours/here/today/direct/early/tickets/table/stay/appointment/place/spot/flight/trip/holiday/room
    reservations at/recommended/open/available, order online/now/today/here/yours/by/via/before/direct
    orders open/are/now/over/welcome/placed
    taking/accepting orders/bookings/applications/registrations/submissions/entries/nominations/clients
    preorders are/now/open/live/start/available/up, preorder starts/now/here/available/today/yours/link
    pre orders are/now/open/live/start/available/up, cover reveal, trailer for/is/drops/out, teaser for/is
    back us on, stretch goal/goals, indiegogo, gofundme, patreon, smashed our/the goal, funding goal
    fully funded
    in stores/store/shops this/now/today/tomorrow/from/nov/dec/jan/feb/march/april/may/june/july/aug/sept/oct/everywhere/near/friday
    now playing in/at/everywhere, all/every <number> seasons/episodes/films/movies are/is, seasons/episodes are/is now/all/finally/on, presale/promo/discount/access/student/referral code/codes for/is/below/here, new drop, fresh drop, drop/drops/launch/live/lands tomorrow/tonight/today/friday/midnight
    back in/on by/for stock/sale/popular/one, limited run/drop/edition/release/flavour/flavor, first <number> people/customers/orders/followers, gift/freebie with purchase/every/orders, spend <price> get, spend <price> and, orders over <price>, when you spend, free over <price>
    <price> to spend, <price> each, get <price> each, we both get/save/earn, you get <price>, and i get <price>, friend code, referral, referrals, invite code, sign up bonus
    back in and/now/today/at/linked/below, hot light is on, open late, open till/until late, doors at <number>, deal til/till/until, for the price of
  `,
  hint: `
    free, new, deal, sale, sales, save, savings, tickets, ticket, code, exclusive, exclusively, official
    tonight, competition*, comp, shop, shops, store, stores, special, specials, launch, launches, launched
    launching, release, releases, released, releasing, collection, collections, selection, available
    limited, offer, offers, price, prices, priced, from <price>, <price>, <percent>, starting, event
    events, workshop, webinar, demo, guide, blog, review, reviews, apply, hiring, jobs, careers, join
    more info/on, read more, details, partner, partners, bonus, reward, rewards, vip, shipping, gift
    gifts, vegan, featuring, premiere, season, episode, stream, streaming, download, app, playlist, win
    enter, chance, follow, retweet, buy, order, book, visit, fans, customers, benefits, arrived, ➡️, ➡, 🎁
    🛒, 🛍️, 🛍, 🎟️, 🎟, 📲, 💸, 💰, 🚨, 🆕, contest, contests, promotion, promotional, clearance, distributor*
    is/are open, coming out/to, come/comes out, tomorrow at, funded, pre orders, preorder, preorders
    new in, 👉, 👇, ⬇️
  `,
  label: `
    ad, advert, advertisement, spon, spons, sponcon, sponsored, sponsoredpost, sponsored post, gifted
    pr gift, prgift, paid partnership/partner/ad/promotion, paidpartnership, promotion, affiliate
    affiliate link, partner, brandpartner, brand partner, collab, client, ambassador, brand ambassador
    brandambassador
  `,
  complaint: `
    terrible, terribly, awful, awfully, horrible, horrendous, horrid, horrific, dreadful, appalling
    abysmal, atrocious, disgusting, disgusted, disgrace, disgraceful, pathetic, worst, useless, worthless
    hopeless, garbage, trash, trashy, rubbish, crap, crappy, shit, shite, shitty, shitshow, bullshit
    sucks, suck, sucked, stinks, over it/priced/rated, i'm/im over, so over, done/gutted with
    never again/buying/buy/using/use/flying/trust/worth/arrived/came, never shop*, never order*
    never going back to, never going there, never/not coming back
    won't trust/buy/use/work/load/open/give/refund/return/touch, won't be buying/back/using/returning
    wont trust/work, last time i, wouldn't recommend/wish/trust/touch/use/buy/bother
    don't recommend/buy/bother/waste/use/trust/order/book/work, can't recommend/trust/organise
    cannot recommend/trust, not recommend*, avoid, steer clear, stay away, do not buy/go/use/waste
    dont buy/waste/work, don't go to, waste/crock/shower/pile/zoo of, a waste/joke/mess, wasted
    not worth/working/impressed/happy/acceptable/good/returning/ok/okay/cool/touching/ordering/shopping
    isn't worth/working, wasn't/hardly worth, not even worth, rip off/offs, ripoff, ripped off/people
    ripping/pissed/hacked/cheesed/brassed/fobbed/eff/sod/bog off, overpriced, overrated, overhyped, fraud*
    thieves, theft, robbed, robbery, gouging, greedy, greed, extortion*, misleading, mislead, misled
    liars, lied, lies, lying, dishonest, shady, sketchy, unethical, poison*, toxic, hideous, ugly, ghastly
    vile, nasty, gross, cringe*, cringy, embarrassing, embarrassment, ridiculous*, ludicrous, laughable
    absolute/fucking joke, what a joke/mess/waste, clowns, clown show, shambles, shambolic, hot/fine mess
    messed/mess/cock/cocked/blew/fed/screw/screws/screwing/stuff/messes/stuck up, screwed up/me/us
    debacle, disaster*, nightmare*, meltdown, fiasco, epic fail, broke down/my, exploded
    caught/dumpster fire, doesn't/doesnt work, does not work, didn't work/arrive, isnt/stopped working
    crashing, buggy, glitchy, unusable, unplayable, unlistenable, unwatchable, unreadable, inedible
    tasteless, disappointing, disappointed, disappointment*, disappoints, let/lets/letting me down
    letdown, unacceptable, unprofessional, incompetent, incompetence, unhelpful, rude, arrogant, annoying
    annoyingly, annoyed, irritating, infuriating, frustrating, frustrated, furious, livid, outrage
    outrageous, outraged, scandalous, boycott*
    cancel/cancelled/cancelling/canceling/canceled/destroyed/killed/stole/stealing/deleted/deactivated/bricks my
    unsubscrib*, delete/closing/closed my account, delete it/your/all, uninstall*, switching from
    switched/moving away from, leaving/unfit for, want my money back, want a refund, money back please
    refund/ignoring/bothers/spamming/spam/fined/fobbing me, give me my money, ignored me/us
    no response/reply/answer/good/thanks/stars/warning/explanation/help/apology/refund/compensation/sense
    still waiting/hasn't/haven't/not/broken/nothing, been/kept waiting, hours waiting/late, wtf, ffs, smh
    wth, what the hell/fuck, for fuck's sake, fuckin hell, piss off/poor/take
    pisses/pissing/cut/kicked me off, drives me mad/crazy, driving me mad, does my head in, ruined, ruins
    ruining, ruin, wrong order/item/address/food/again, not as described
    fell/falls/falling/comes/coming apart, false advertising/promises, sort yourself out
    sort yourselves out, sort this out, get your act together, get your shit together
    get it together/sorted, pull your finger out, do better/one, fix it/your/this, please fix/stop
    shame on, shameful, ashamed, how dare, take a hike, cheaply made, badly
    poor quality/service/show/customer/excuse/decision, very poor, poorly
    bad service/experience/quality/food/form/move/look/decision/attitude, was/were/is/are/such a bad/terrible/awful/horrible idea, offended, insult*, hurtful
    homophob*, racist, racism, sexist, sexism, bigot*, exploitative, exploiting, abuse, abused by, abusive
    unfair, unsafe, dangerous*, causes cancer, virus, malware, spyware, spies/blood on, primitive
    outdated, obsolete, nobody uses/likes/wants, no one uses/wants/needs, good/paying for nothing
    clueless, stupid, dumb, idiot*, moron*, lousy, dodgy, meh, yuck, yucky, ew, eww, ewww, ugh, ughh, argh
    gah, grr, grrr, boo, not a fan, not a huge fan, not a big fan, not my cup of tea, i'd/would rather
    rather eat/die, gone downhill/off, going/went downhill, nosedive, downgrade, joke company/of
    unimpressed, so bad/mid/slow, really bad, too expensive/slow/salty/sweet, no idea what they're
    they/who/you have/had genuinely/honestly/literally/absolutely no idea, they/who/you have/had no idea, won't get back, won't be getting back
    get what you deserve, for <number> hours, for the <number> time, third time this, again/time and again
    yet/late/down/offline again, never turned up, hasn't arrived/come
    lost my parcel/package/luggage/order/bag/bags/suitcase/data/money/respect/trust/business/custom, 🤮, 🤢
    😡, 🤬, 😠, 👎, 💩, 🖕, scam, scams, scamming, scammed, scammer, scammers, disastrous
    is broken/dead/mid/criminal, are broken/criminal, was broken/mid
    arrived broken/damaged/late/cold/smashed, came broken/damaged/apart
    broken again/promises/promise/update, always broken/screw
    keeps breaking/freezing/failing/cancelling/dropping/stopping/asking/charging, #fail
    fails/refusing/bored/warning/mistake to, failed to/me/us/delivery
    still no sign/news/delivery/internet/order, get your _ together, just no/crashed, hard no
    full of errors/bugs/mistakes, takes forever/ages/years, taking forever/ages, took forever/ages
    take/takes/taking/took so long, why can't you/they, why won't they, how hard is it to
    could not be bothered, couldn't be bothered, hangs/hung up on, hang up on me, stop spamming, spammy
    regret buying/ordering/it/my/going/switching, regretted, regretting, i regret, leaks, leaking
    don't/dont fall for, fell for it, charged me twice/for, charged/think twice, double charged
    overcharged, overcharge, overcharging, refuse to refund, already dead, died after
    died/cancelled/canceled on me, dead on arrival, like dirt, treat/treats us like, treated me like
    treated like/us/badly, thanks for nothing/wasting, makes me want to throw/scream/cry
    would not trust/buy/use/go/bother, made me sick/ill, gave me a rash, bait and switch
    hidden fees/charges, ghosted, gaslight*, kept me waiting, waited an hour, waited two hours
    wrong size again, cold food, sent me the wrong, sent/delivered the wrong, missing items/half
    items/parts missing, never showed up, didn't show up, cash grab/cow
    money grab/grabbing/grubbing/hungry, cutting/cut corners, penny pinching/pinchers, price gouging
    getting worse/smaller, gets/got worse, worse every/service, worse and worse, worse than ever
    gone to the dogs, shocking, shockingly, train wreck, trainwreck, car crash, circus, cowboys outfit
    crooks, con, conned, rigged, sham, bogus, fraudulent, snake oil, gimmick, unhygienic, mouldy, moldy
    mold, rotten, rancid, cockroach*, bed bugs, raw chicken/inside, plastic/bug in my, won't be going back
    taking my business elsewhere, lost/losing a customer, lost me as a customer, losing customers/faith
    one star, 1 star, zero stars/sense, 0 stars, minus stars, hate to say, should know better
    should be illegal/banned/shut, get sued/real, see you in court, class action, imagine paying
    paying that much, can keep their/your, prices are insane, insane prices, price is insane
    prices insane, on hold with/for, been/kept/put on hold, put me on hold, of hold music, app crashed
    crashed and, still in business, approved this, nobody asked for, no one asked for, had one job
    without warning/notice, messed it up, day/days/weeks late, took my money, steals/deletes your
    sells your data, sold my data, leaked my/our, locked/logged/grosses me out, locked out of
    cannot log in, won't/wont/doesn't let me, not letting me, jokers, muppets, numpties, numpty, amateurs
    amateur hour, rank amateur, imbeciles, halfwits, scumbags, swindlers, swindle, swindled, charlatans
    at all costs, like the plague, save/keep your money, save yourself the, wasting my/your time/money
    wasted an hour/hours/money/time
    total/complete/utter/absolute/such a waste/joke/rip/shambles/farce/disgrace/mess/con/nightmare/disaster/scam/rubbish/garbage/shower/letdown/bollocks/bs/bullshit/joke/piss
    farce, farcical, load of rubbish/crap/shit/tosh/bollocks/old/nonsense/garbage/bull, bollocks, tosh
    drivel, codswallop, dross, dogshit, bullcrap, horseshit, pisspoor
    taking the piss/mick/biscuit/michael, takes the piss/mick/biscuit, so much for
    thanks for losing/cancelling/canceling/breaking/ignoring/delaying/wasting/ruining/messing/screwing/overcharging/charging/scratching/damaging/forgetting/hanging/crashing/deleting/yet
    thanks for making/leaving/keeping/letting/the _ late/down/waiting/stranded/delay
    price/prices going/gone up again, price hike/hikes/increase/increases again
    prices are ridiculous/crazy/insane/extortionate/a joke/shocking/obscene, extortionate, exorbitant
    exhorbitant, nickel and diming/dime, fleecing, fleeced, milking
    i'm cancelling/canceling/leaving/switching/done/returning
    im cancelling/canceling/leaving/switching/done/returning, cancelling/canceling my/today
    time to cancel/switch/leave/uninstall/delete, about to cancel/switch/uninstall/delete/lose it with
    ready to cancel/switch, thinking of leaving/switching/cancelling from, deleted the/my app/account
    deleting my/the account/app, unfollowing, unfollowed, unsubscribed, unsubscribing
    stopped using/buying/going/shopping/watching, switched to _ because, taking my money/custom elsewhere
    go elsewhere/bust, take my business/custom/money elsewhere, took my business/custom elsewhere
    shop elsewhere, last/final straw, enough is enough, had enough, had it with, had it up to here
    up to here with, losing my patience/mind/temper/shit/rag, lost my patience/mind/temper/shit/rag
    wits end, end of my tether, lost the plot
    cracked/broke/snapped/died/ripped/split/tore/shattered/shrunk/faded/peeled/failed/stopped/smashed/bent/melted/rusted after/already/again/within
    fell apart/off/out after/on/in/within, falling/falls to bits/pieces/apart, fell to bits/pieces
    snapped in half, on the first wear/wash/use/day, broken already/again/after, doa, packed in/up
    gave up the ghost, conked out, on the fritz, kaput, bricked
    keeps dying/crashing/freezing/breaking/buffering/failing/dropping/cutting/disconnecting/stopping/skipping/glitching/logging/losing/sending/charging/telling/changing/cancelling
    keep crashing/freezing/losing/cancelling/changing/sending/charging
    constantly crashing/freezing/buffering/dropping/breaking/late/down
    always late/down/crashing/broken/cancelled/delayed/wrong/cold/rude/buffering/cancel/screw/mess/forget
    crashes every/all/on/when/constantly/again, crashed again/my/three/twice/and
    crashing again/on/every/constantly, freezes every/all/constantly, is/are/was/went/goes down again
    down again/still
    is/are/been a nightmare/shambles/mess/joke/disgrace/disaster/farce/rip/con/scam/waste/pain
    won't turn/charge/play/stream/connect/let me/sync/start/send/download/update/recognise/recognize/accept/respond/answer/help/reply/honour/honor/replace/pick
    wont turn/charge/play/stream/connect/let me/sync/start/send/download/update/accept/respond/answer/help/reply
    can't/cant log/login/connect/access/load
    can't get a refund/answer/response/signal/hold/reply/human/straight
    unable to log/connect/get/access/watch/use, refuses to/replace/refund/honour
    refused to/replace/refund/honour/serve
    never delivered/arrived/received/refunded/resolved/answered/fixed/responding/replying/loading/charging/connecting/syncing/amused
    nobody/no one answers/answering/replies/responds/helped/cares/picks/showed/knows/bothered/called/turned
    no signal again/at/for/in, no internet/wifi/broadband/service/power/heating/hot again/for/since/all
    zero/no/terrible/awful/bad/worst/nonexistent customer service/care/support
    customer service is/was terrible/awful/appalling/bad/poor/shocking/useless/rubbish/crap/shit/nonexistent
    customer disservice
    useless/rubbish/crap/shit/bad/poor/terrible customer/service/support/staff/app/website/quality/food
    on hold to/with/for/again/now/since, hold for <number>/an/over/hours/ages/forever/nearly/almost/two
    <number> mins/minutes/min/hours/hrs/days/weeks on/late/waiting/wait/delay/delayed/without/overdue hold/again/for/still/and/now/because/before/
    <number> mins/minutes/hours/hrs/days/weeks late, <number> mins/minutes/hours on hold
    hour/hours/ages late/waiting, hours/hour/ages on hold
    two/three/four/five hours/days/weeks/months late/wait/delay/delayed/overdue/without
    day <number>/two/three/four without, over an hour late/waiting
    waited/waiting <number>/an/over/two/three/four/half hours/hour/hrs/mins/minutes/days/weeks/months/an
    been/was waiting/stuck/queueing/queuing/chasing/trying since/over/ages, stood/sat here waiting
    where's my order/parcel/package/delivery/refund/money/train/bus/food/bag/bags/luggage/driver/engineer/flight/replacement/stuff
    supposed/meant/promised to arrive/come/deliver/be _ yesterday/last/ago
    never arrived/came/turned/showed/received/delivered/called/rang/replied/responded/got/get back
    hasn't turned/arrived/come/been delivered/shown/replied
    didn't turn/arrive/show/come/deliver/bother/even bother/answer/reply
    yet to receive/arrive/hear/get/reply
    still no/not/hasn't/haven't/waiting/broken/down/don't/nothing refund/reply/answer/response/sign/parcel/package/delivery/internet/wifi/order/fix/update/engineer/bag/bags/train/word/apology/signal/power/email/working/fixed/arrived/received/resolved/heard/here
    forgot my/the order/food/sauce/fries/chips/drink, forgot to deliver/include/pack/send/bring
    forgot half, forget/half my order, half the order, half of it missing, missing parts/pieces
    wrong size/item/order/colour/color/address/product/food/pizza/burger/parcel/one/drink again/sent/delivered/and/in
    order/orders wrong, sent me the/a wrong, delivered to the wrong, left in the rain, left outside
    left it outside/in, thrown/threw/chucked/dumped my/it/parcel/package/parcels/over/at
    sorry we missed you, lost our parcel/package/luggage/bags/order/booking
    losing my/our bags/bag/luggage/suitcase/parcel/order/data
    damaged my/our/the parcel/item/luggage/car/goods/bag, wrecked my/our
    ruined my/our/the/it/everything/a/another/this, ruining my/our/the
    spoiled my/our day/holiday/night/trip, spoilt my/our day/holiday/night/trip, stole my/our/from
    robbed me/us/of, ripped me/us/off, ripping people/us/me
    charged me/us/my <price>/twice/double/for/extra/again/without/an
    charging me/us/<price>/for/extra/people/customers
    charge me/us/<price>/extra/for for/twice/extra/nothing, took <price>/money out/from
    taken money/<price> from/out, give me my money/refund
    want/need/demand/where's my/a money/refund/compensation back/now, won't give me/us/my/a
    trying/tried to charge, hidden fee/fees/charge/charges/cost/costs, extra fees, cancellation fee
    conned me/us/out, misled me/us/customers, lied to me/us/about/customers
    stop lying/charging/sending/spamming/calling/ringing/emailing/cancelling/changing/trying/making/asking/selling/crashing/ruining/pretending/ignoring/blaming/playing/showing
    sort your/ur/yourself/yourselves/it/this/my/out life/shit/act/app/website/service/system/trains/self/selves/out
    sort out your/ur/the, sort/bin it, sort urself/ur, fix your/ur/ya/the/my/it/this/damn, plz/pls fix
    need/needs to fix, needs fixing, when will you fix, when are you going to fix
    get your/ur act/shit/stuff/things together, get a grip/clue, get in the bin/sea
    belongs in the bin/trash, in the bin, binned, straight to the bin, throw it/this/my out/away/in/across
    worst company/service/customer/airline/network/bank/app/update/phone/ever/experience/train/delivery/courier/provider/food/coffee/pizza/burger/thing/movie/film/show/flight/website
    very/really/so/extremely/pretty/bitterly/hugely/deeply/sorely/massively/majorly poor/disappointed/disappointing/bad/annoyed/annoying/frustrated/frustrating/upset/angry/unhappy/let/cross/rude/expensive/slow/unhelpful/unprofessional/dissatisfied
    dissatisfied, unsatisfied, unsatisfactory, unhappy, unhappy with, angry customer, disgruntled
    displeased, aggrieved, fuming, raging, seething, irate, narked, peeved, cheated, duped, deceived
    deceptive, deceiving, misrepresent*, empty promises, mis sold/selling, missold, ponzi, pyramid scheme
    mlm, brainwash*, propaganda, biased, sold out to, evil corporation/company/empire, greenwash*
    pinkwash*, virtue signalling, hypocrite*, hypocrisy, hypocritical, tone deaf, tonedeaf, insensitive
    disrespectful, disrespect, discriminat*, censor*, censorship, selling our/my/your data
    sell our/my/your data, data harvesting, invasion of privacy, creepy/dull/mid/basic/cheesy/sus af
    spying, bloatware, adware, planned obsolescence, cheap plastic/tat/knock, junk
    piece of/a junk/shit/crap/rubbish/trash/garbage/work, pos, dud, duds, flop, flopped, snoozefest
    snooze fest, yawn, yawnfest, borefest, wack, whack, weaksauce, weak sauce, lame af/ass, lamest, corny
    cringey, cringeworthy, cringefest, tacky, naff, minging, mingin, manky, past its/their, undercooked
    frozen in the middle, stone cold, lukewarm, cold fries/chips/food/coffee/pizza/burger
    arrived cold/late/broken/damaged/smashed/wet/open/opened/melted/empty/burnt/wrong/with missing
    came cold/late/broken/damaged/smashed/wrong/burnt, turned up cold/late/broken/damaged/wrong
    served cold/raw/burnt, soggy chips/fries
    tastes/taste/tasted/smells/smell/smelled/smelt/looks like shit/crap/piss/dirt/cardboard/plastic/water/rubber/soap/sick/vomit/puke/feet/arse/ass/bleach/chemicals/metal/battery/garbage/petrol/poo/poop/sadness/nothing/paper/medicine/washing/dog/cat/mud/sewage/death/burnt/off
    tastes/tasted/taste so/absolutely/really/bloody/well awful/bad/vile/rank/gross/disgusting/foul/weird/off/funny/nasty
    putrid, stank, stinking, stinky, smelly, reeks, reeked, hair/rat/mouse in
    found a hair/bug/fly/insect/worm/nail/plastic/maggot, maggots, made me ill/sick/puke/throw/vomit
    makes me ill/sick/puke/want to vomit/gag, bleurgh, bleugh, blergh, yuk, yukky, gives me the ick
    skanky, who thought, whose idea, whoever designed/thought, who the hell, why the hell/fuck/heck
    what the hell/fuck/heck/actual, wtaf, the fuck is, how the hell/fuck, for god's sake, for gods sake
    for crying out loud, uncool, not a good look, dumbest, stupidest, ugliest, slowest, rudest, laziest
    weakest, dirtiest, cheapest looking, greediest, shittest, shittiest, crappiest, crappest
    most incompetent/unhelpful/useless/annoying/boring/overrated/overpriced/ridiculous/disorganised/disorganized/disappointing/frustrating/pathetic/corrupt/expensive/unreliable/confusing/painful/stressful/rude
    inept, ineptitude, negligent, negligence, careless, couldn't care less, don't/doesn't care about
    do not care about, don't/doesn't give a, treat customers like, treat people like, treated so badly
    treats customers, looked down on, talked down to, patronising, patronizing, condescending, dismissive
    snotty, snooty, miserable/grumpy/lazy staff
    rude staff/driver/man/woman/lady/guy/crew/waiter/waitress/assistant/manager/cashier/service/customer
    attitude problem, with an attitude, passed around/from, pillar to post, given the run, the run around
    runaround, jobsworth, copy and paste, copy paste response, scripted, automated response, chatbot is
    bots/bot reply, unreliable, unresponsive, unsuitable, not fit for, unsanitary, unclean, uncomfortable
    unbearable, unforgivable, unjust, unreasonable, intrusive, disorganised, disorganized, disorganisation
    pandemonium, madhouse, cattle truck, queue out the, queues are/at/were/a
    ridiculous queue/queues/prices/price/wait/fees/service, long queue/queues, longest/huge/massive queue
    snail mail, slower than, slow as/af, painfully/super slow, take ages/years, takes an age, an eternity
    snail's pace, lagging, laggy, buffering, spinning wheel, blue/white screen, bluescreen
    error message/code, glitch, glitched, bugged, update broke/ruined/killed/sucks/is
    new update is/sucks/has, bring back the old, hate the new, downgraded, watered/dumbed/let down
    shrinkflation, smaller and smaller, skimp, skimping, skimped, stingy, tight fisted, cheapskate*
    half empty, mostly air, bag of air, tiny portion/portions, small portion/portions
    false advert/advertisement/advertising/claims, not as advertised/described/pictured/expected/promised
    nothing like the picture/photo/advert/ad/description, looks nothing like, scam artist/artists, beware
    be warned, warn people, heads up don't, wouldn't go near/back, barge pole, bargepole, ten foot pole
    would never recommend/use/buy/go/fly/shop/order/book/return
    will never/not buy/use/shop/fly/order/book/go/eat/return/trust
    i'll never buy/use/shop/fly/order/book/go/eat/return/trust
    never ever/buy/use/shop/fly/order/book/again/eat/touch/stay/bank/return/returning/visiting/trusting/renting/travelling/traveling/eating/staying/dealing with/from/again
    not buying from/again, not going back, not using them, not using it again, biggest/big mistake
    was a mistake
    what a con/joke/load/pile/mess/farce/shambles/waste/disgrace/rip/disappointment/letdown/nightmare/disaster/scam/cheek/crock/flop/bore/palaver/bunch of
    bunch of clowns/thieves/idiots/crooks/jokers/liars/amateurs/cowboys/morons/muppets/criminals/scammers/robbers/cunts/wankers/bastards/assholes/arseholes
    wankers, wanker, twats, twat, cunts, cunt, bastards, bastard, assholes, asshole, arseholes, pricks
    dickheads, douchebags, tossers, tosser, bellends, the cheek of, have a nerve, the nerve of
    the audacity, bloody cheek/joke, fuck this/these/up, fucked up/me, fucking up my, fucks up/sake
    go to hell, rot/burn in hell, shut down already, shut it down, hang your head/heads, for shame
    mockery, insulting, slap in the face, kick in the teeth, punch in the, letting/let us down
    letting everyone down, let themselves down, let yourselves down, expected better/more from
    expect better/more from, thought better of, not what i expected/paid/ordered
    isn't/wasn't what i ordered, lost all respect/faith, no/lost faith in, needs to be fired/sacked/shut
    should be fired/sacked/shut, where the hell/fuck/heck is/are my/our
    where's/wheres/where is/are my/our order/parcel/package/delivery/refund/replacement/engineer
    couldn't run a bath/bath, can't run a bath, couldn't organise/organize
    nobody can say/tell/explain why, not one of them can/could/knows/cares, on the blink again
    quelle hypocrisie
    have/has/having/got no shame, zero shame from
    doing my head/nut in, is this a joke, are you joking/kidding/serious
    price up again, prices up again, put the price/prices up, cool cool cool, not one person at
    war crime/crimes, crime against, paying for what, what am i paying
    lost my bag/bags/luggage/suitcase/parcel/order, no signal since, lie down in the road
    lie down in a ditch, <number> hr delay, <number> hour delay, hr delay, hour delay
    sat us on the, stuck on the tarmac, ripped first/on/after/within, turned up with <number>/half/no/only
    plays the same, same <number> songs, no water/food/staff/seats/heating/answer on/for/at/in/all
    fell off after/within, came apart, died after/within
    i'm/am/so/just sick of/and, wouldn't/wont/won't/not _ if you paid, wouldn't/won't _ even if you, wouldn't _ for free, if you paid me, begging you to stop, please stop buying/using/going/shopping/eating/supporting, stop buying from/this/their/these/anything, don't get a/an/yourself, just don't, who asked for, care to comment/explain/respond/answer
    ate my fries/food/chips/order/burger/dinner, lasted one/two/three/<number>/a/less/about/barely wash/washes/wear/wears/day/days/week/weeks/use/uses/hour/hours/month/months/whole/than/mins/minutes, food poisoning, salmonella
    how is this/that/it/they legal/allowed/ok/okay/acceptable/still, not a/one single/one update/reply/apology/email/word/person/call/explanation, isn't a human right, left my/our parcel/package/order/food/delivery/bag/stuff, another <price> for the same
    thanks for cutting/ruining/losing/breaking/cancelling/canceling/charging/ignoring/leaving/delaying/killing/making me wait/deleting/hanging/wasting/stranding/lying/nothing, thank you for cutting/ruining/losing/breaking/cancelling/charging/ignoring/leaving/delaying/hanging/wasting
    catastrophe, catastrophic, abhorrent, despicable, deplorable, loathe*, loathed, detest*, despise*, cheats, cheating customers, deceit*, swindl*, crooks, crooked, exploits, exploit workers, sweatshop*, child labour/labor, slave labour/labor, underpay*, union busting, unlivable
    sickening, repulsive, revolting, rancid, rotten, mouldy, moldy, insulting, obnoxious, insufferable, intolerable, atrociously, abysmally, dreadfully, horribly, pitiful, dismal, woeful, shoddy, subpar, sub par, substandard, flunk*, botched, butchered, bungled
    harass*, neglect*, negligent*, irresponsible, inexcusable, unethically, infuriates, enraged, enraging, maddening, exasperat*, dissatisf*, aggravat*, regrettable, fed lies, false claims, price gouging, junk fees, dark pattern*, enshittif*, nickel and dim*, cash grab, money grab, paywall*
    an empty box/packet/envelope/bottle/bag, forgot the/my/our _ in/on/from my/the/our, lost the/my/our bag/bags/case/luggage/second, someone else's door/toenail/hair/house, someone elses door/house/hair, daylight robbery, day <number> with/without no/any, day <number> of no/still, imagine paying, imagine spending, behave yourself, you're having a laugh, are you having a laugh, take the piss, taking the piss
    wants/want/wanted/need/needs a subscription to, subscription to print/use/heat/open/unlock, logged me out again, logged me out at, left on read by/for, redirected me, put me through to, transferred <number>/three/four/five/two times, spoke/spoken/speaking to <number>/three/four/five/six different
    is/are a wasteland/wilderness/cesspit/cesspool/hellhole/hellscape/dump/circus/clown/zoo/jungle/ripoff/shell/headache/minefield/maze, no show/shows, see through, paying <price> to/for/and stand/wait/sit/queue/nothing, lives at the dealer/garage/mechanic/shop, i'm/i am begging, im begging, begging you, are you ok, are you okay, gave my/our _ away, gave away my/our, what is a reservation
    <number>/two/three/four/five/seven/six recalls, recalls in, hasn't/haven't worked since/in/all, broke on/after/within/the first/day, taken down/off again, logged/locked out again/of/today, locked me out, locked out of my, loses my/our/everything, lost everything, lost my saved/progress/data/work/files, wiped my, deleted my, ate my homework, keeps eating/losing/logging/locking
    never trusting/believing/listening/flying/booking/ordering/trying/staying, gave us/me/him/her/everyone _ runs/rash/headache/migraine, subbed/substituted my/our, porting out, zero/0/no resolution, complaints 0/no/zero/ignored, <price> to stand/wait/sit/queue, to stand next to, in debt over, buffers more/constantly/every/all, exactly when i need, just when i need, hung up on me, hung up twice, sent my/me/us _ wrong/someone/gary/another
  `,
  dislike: `
    hate, hates, hated, hating, loathe, loathes, detest, despise, can't stand/abide, cannot/cant stand
    starting to hate, absolutely/couldn't hate, dislike, disliked, fuck, fuck you/off, screw
    tired/sick of, fed up with/of, had enough of, sick and tired of, not a fan of, can't be doing with
    cba/livid/down with, cannot be arsed with, so/beyond done with, so over, done dealing with
    never liked, don't/dont/didn't/doesn't like, do not like, really don't like, distrust, mistrust
    resent, hating on, h8, loathing, annoyed at/with/by, mad/pissed at, pissed off at/with, angry at/with
    furious with/at, disgusted by/with/at, appalled at/by, bored of/with, sick to death of
    disappointed in/with/by/at, to hell with, death/boo to, a curse on, a pox on, curse/eff you
    damn you/u, screw you/u, f u, shame on, not happy with, unhappy with, unimpressed with/by
    not impressed with/by
  `,
  sour: `
    bad idea/ideas
    bad, poor, slow, slower, slowest, boring, bored, bland, stale, soggy, greasy, overcooked, undercooked
    burnt, burned, dirty, filthy, noisy, weak, flimsy, expensive, pricey, costly, tricky, difficult
    confusing, complicated, clunky, laggy, lag, lags, bug, bugs, glitch*, error*, problem*, trouble
    outage*, delay, delays, delayed, late, missing, lost, wrong, damaged, defective, faulty, cancelled
    canceled, charged/charging me, hefty, sad, sadly, unfortunately, upset, angry, mad, worse, odd
    strange, creepy, underwhelm*, mediocre, average, lame, dull, lazy, blocked, banned, forced
    unnecessary, refuse*, complain*, tolerate, so long/dry, fake, overdone, tacky, tedious, pointless
    painful, pain, struggle, struggling, stuck, scary, cheap looking/feel, no connection/internet/signal
    the only good, downhill, disconnected, doesn't deliver, dare, gave/give up, needs to, need to stop
    really need, too much/many/long/dry/cold, 😤, 😢, 😞, 😷, 😑, 💔, 😔, 😕, 😖, 🤦, 🤷, issue, issues, broken
    failed, failure, failures, failing, offensive, evil, :(, :'(, :-(, >:(, was dry/cold, is dry/cold
    were dry/cold, stone cold, bone dry, overrated af, forgettable, repetitive, soulless, awkward to use
    bulky, heavy handed, deafening, shabby, tired looking, tight on, pinching, low quality/effort
    half arsed/assed/baked, unfinished, inconsistent, inaccurate, incorrect, invalid, unavailable
    out of stock again, ignored, ignoring, unanswered, unresolved, disconnect, interrupted, interruption
    interruptions, downtime, unstable, intermittent, sluggish, frozen again, blurry, cuts/cutting out
    drains, draining my, dead battery, crashes, malfunction*, defect, defects, fault, faults, messy
    bother, bothered, stressful, stressing, concerning, baffled, baffling, puzzled, mugged off, le sigh
    oh dear, facepalm, head desk, headdesk, eye roll, eyeroll, rolls eyes, 🙁, ☹️, ☹, 😣, 😓, 😥, 😰, 😨, 😱, 😾
    🥱, 🤨, 🫠, 🚩, 🗑️, 🗑
    unpleasant, unsavoury, unsavory, cruel, crude, harsh, chaos, chaotic, grim, gloomy, dreaded, dreading, tragic, sucky, meh, disturbing, troubling, troublesome, worsen*, declined again, misery, miserable, frustration, frustrations, rejected, denied, dread, nagging
    queue, queues, delayed again, gave up on, waste of, threw away, overbooked, understaffed, unavailable again, clogged, faded, shrunk, shrank, ripped, torn, chipped, scratched, dented, leaked, melted, mouldy, itchy, clumsy, hiccups, hiccup, wonky, finicky, fiddly, wobbly, rattles, squeaks, creaks
  `,
  negator: `
    not, no, never, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, can't, cannot
    couldn't, shouldn't, hasn't, haven't, hadn't, ain't, dont, doesnt, didnt, isnt, arent, wasnt, wont
    wouldnt, cant, couldnt, shouldnt, hasnt, havent, aint, neither, nor, hardly, barely, scarcely, without
    nothing, nobody, none, no one, far from, anything but, lack of, lacks, lacking, nowhere near, stop
    stopped, used to be, used to, rarely, isn't/not exactly, zero
  `,
  intensifier: `
    so, very, really, super, totally, absolutely, extremely, incredibly, insanely, ridiculously, seriously
    utterly, such, such a/an, soo, sooo, way, hella, proper, truly, genuinely, damn, bloody, fucking
    freaking, fuckin, af, literally, what a, quite, pretty damn, most, by far, ever so, highly, too
  `,
  diminisher: `
    slightly, a bit/little, somewhat, kinda, kind/sort of, fairly, mildly, moderately
  `,
  contrast:
    'but, however, although, though, yet, except, whereas, while, on the other hand, meanwhile, then again',
  than: 'than, compared to, compared with, beats, beat, instead of, rather than, outperforms, over the old',
  unlike:
    "unlike, as opposed to, don't/dont bother with a/an/any/another, no need for a/an/any, forget the others/rest, skip the others/rest, switched from, switching from, moved from, came from, moving from, moved over from",
  asking: `
    worth it, worth the, worth a, anyone tried, anybody tried, anyone got, thoughts on, opinions on
    is, are, was, were, do, does, did, can, could, would, should, will, has, have, had, what, what's
    whats, which, who, whose, where, where's, when, why, how, how's, any, anyone, anybody, am, shall, may
    u, isn't it, isn't, aren't
  `,
  unreal: `
    if only/it's, would/it'd/that'd be, would've been, i wish/earned, wish/should/can i, where/how can i
    how do i/you, anyone know, does anyone/anybody, has anyone, thinking of/to/about, considering
    if it is, whether, debating, supposed/wants/want/trying/tries/wanted to be, pretending, imagine/as if
    you/they think, need them to, hoping to, would be so, it would, i'm at/earning, checked in
    just unlocked, received a reward
    what's/what is/whats/who's/which your/ur/everyone's/everyones/is favourite/favorite/fav/fave/go/best/the, what are your favourite/favorite/fav, your favourite/favorite/fav _ ?, recommendations for, any recommendations, any recs, recs for, suggestions for, any suggestions, looking for recommendations/recs/suggestions, need recommendations/recs, who has/does/makes/sells the best/good, wish i could/had, if i could afford, can't afford, when i'm rich, one day i'll/i
  `,
  said: `
    said, says, saying, told, tells, claims, claimed, according to, quoted, reckons, asked, asks
    allegedly, so called, calls/called it, people who, they say, believes, thinks, believe
    whoever said/says/thinks, whomever said, hearing that, i hear that, apparently
  `,
  news: `
    profit*, revenue*, earnings, shares, share price, stocks, analyst*, investor*, invests, quarter
    quarterly, q1, q2, q3, q4, forecast*, lawsuit*, sues, sued, suing, court, judge, judges, jury, trial
    ruling, settle, settles, settlement, fined, penalised, penalized, regulator*, antitrust, investigation
    probe, police, crashes, recall, recalls, recalled, merger, acquisition, acquires, acquired, acquire
    takeover, buys, bought by, layoffs, lays off, bankruptcy, debt, debts, ceo, cfo, union, unions, strike
    vulnerabilit*, cve, breach, hacked, security update*, reuters, bbc news, cnbc, cnet, techcrunch
    breaking, report, reported, reports, reportedly, announces, announced, unveils, unveiled, million
    billion, bn, deal with, signs/lands deal, government, minister, senate, congress, law, legal, tax
    brexit, tariffs, plans, considering, talks, proposes, dropped out, study, survey, says, according to
    named, honored, honoured, vs
  `,
  irony: `
    😒, 🙄, 🙃, oh great/good/joy/wonderful/lovely/fantastic/look, thanks a bunch/lot, great job guys
    well done for, cheers for that, brilliant idea, what a surprise, surprise surprise, #sarcasm
    so on top of
    another _ another, for the <number> hour/hr/minute/min/day, love that for me/us, loving that for me, how generous, how kind of you, so kind of you to, so thoughtful, ever so helpful, very helpful thanks, really appreciate that, can't make it up, cant make it up, you couldn't make it up
    what could go wrong, what could possibly go, nice one genius, slow clap, *slow clap*, sure jan, yeah right, yeah ok, as if, cos that's what, just what i needed right, exactly what i needed today, well that was
    love/loving/enjoying/adore how/when/it/that/being _ forgets/forget/forgot/cancels/cancel/cancelled/lose/loses/lost/charges/charge/keeps/still/can't/won't/refuses/ignores/ignore/breaks/crashes/crash/stops/fails/decide/decides/raises/waits/takes/never/always/doesn't/don't/thinks/blames
    love being/getting/waiting/paying charged/ignored/lied/stuck/on/ghosted/late/for/double, so excited to spend/wait/pay/call/be, can't wait to spend another/wait/pay/be/queue, great start, great stuff guys, good one, top work as, well played
  `,
  teller: `
    i, we, he, she, they, gonna, going/trying/off/went/had/about to, to, wanna, i'm, i'd, i'll, we'll
    he'll, she'll, gotta, tryna, me, na, didn't, did, was, been, let me, mom, mum, dad, could, would, us
    you, u, if you, can
  `,
  person: `
    he, she, he's, she's, he'd, she'd
  `,
  pronoun: `
    it, this, that, them, these, those, everything, all, how, what, when, that they, u/you guys
  `,
  determiner: `
    the, a, an, its, some, any, every, new, being, having, using, watching, eating, drinking, listening
    playing, wearing, working, shopping, getting, this, that, these, those
  `,
  void: `
    tired/sick/bored of my/myself/me
    i'm/im/am/are not okay/ok/alright/fine/well, i'm/im/am/are so not okay/ok/alright/fine
    sit/sits/sitting/sat/settle/settles/settling/settled/wind/winds/winding/wound/lie/lies/lying/lay/curl/curling/kneel/slow/slowing/calm/calming/calmed/wash/washed/washing/write/wrote/boil/boils/boiled/track/tracked/narrow/narrowed/double/doubling/doubled/hunker/hunkered/hunkering/bed/bedding/go/went/gone/come/came/coming/upside/sun/lights down with, zero to hero, from zero, ground zero, sub zero, below zero, above zero
    not only/just/bad, no doubt/wonder/joke/lie/matter/problem/sale/bad, nothing but, why/if not
    stop what you're doing, open day/days/evening, demo day, keep it under/quiet/between/to yourself/yourselves, say/says/said no
    good morning/night/evening/afternoon/friday/god/grief/lord/old/thing/bye/news/weather, goodnight
    good luck with/to, for good/sale/sure, no good deed, as good as, as well as, the good/star
    best friend/friends/mate/man/wishes/regards/case/known, all the best, best of luck, at best
    do/did/try my best, my best/love
    great britain/uncle/aunt/grandmother/barrier/lakes/wall/depression/news/minds, great deal of
    new york/zealand/year/years/delhi/jersey/mexico/orleans/england/hampshire/deal, new south wales
    nice to meet/see, i liked a, i like a, liked/added a video, i favourited/believe
    happy birthday/christmas/easter/friday/monday/halloween/thanksgiving/holidays/anniversary
    happy new year, happy mothers day, happy mother's day, happy st patrick's
    free agency/agent/kick/time/speech/market/will/world/fall/press, free throw*, set free/fire
    feel free/like, sick day, off/home/i'm/is/feeling sick, i am sick, call in sick
    love life/island/story/triangle/you/u/ya/of/and/for, true love, fell in love, in love/order
    i love you, lots of love, make love/it/sure, perfect storm, cool down/off, fast/junk food
    quick question, pretty much/sure, fun fact, just/looks/look/feels/sounds/seems like, like this/that
    would/i'd/we'd like to, yard/garage/bake sale, on fire, on the go, fresh air/start, hot air, crude oil
    power outage, tv show, reality show/check, dead line, fine print/art/tune, law and order, in order to
    order/worth of, book club, comic book, stop sign, wrong number, late night, last minute, pick up my
    pick up the kids, win win, big/real/done/trade deal, no big deal, peace deal/prize, drop off/out
    hard drive, cold war/brew/weather/beer, common/ice cold, dry cleaning/january, missing/miss you
    check in/up/my/your/yourself, fact/pay check, trouble shooting, breaking/isn't/too bad, bad boy/news
    not too bad, sweet dreams/potato, sweet 16, home sweet home, smart phone/phones/tv/meter
    rock/pop star, rockstar, all star/stars, let's/lets go to, get well/out/in/over/up/off/home
    get well soon, watch/find out, see you/ya/u/also, call/add/save me, try/once again, get ready for bed
    go home/to/on/away/ahead/figure, go to bed, give me/him/her, look at me/him/her, come home/back
    come with me, play with/for, be careful/honest/like/there, ask him/her, send me/help, read that
    use/share/enjoy your, nobel/pulitzer/booker prize, security clearance, meet me/up, join me in
    join us in prayer, support the troops, vote trump, follow me/back, turn off/on/up/down, bring back
    pick me/up, start/listen up, save the date, catch up/me, you look great/amazing/beautiful/so/good
    you're beautiful, you are beautiful, did it again, good to hear/see/know, great to see/hear
    lovely/nice weather, beautiful sunset/weather, plus, show, shows, grave, prove, reserve, sec, canon
    fade, die, war, man, brutal, rico, viva, son, mal, sale de, once, anyone/who/anybody/somebody else
    fast and furious, hate to leave
    best guess/efforts/effort/practice/practices/available/man/men, personal best, sunday best, second best
    next best
    joke/jokes/joke's is/on on, jokes on, financial fair play, fair play rules/regulations/award
    broke/breaks/smashed/beat my/the/a pr/pb/record, broke/smashed/beat his/her/their pr/pb/record
    new pr/pb, added me on/to/as, just added me, just added you, just added him/her
    sent me someone/somebody/the/wrong/an/broken/another/used/home/a _ wrong/broken/email/else's/message/bill/letter
    sent me someone/somebody/wrong/broken, thanks to all/everyone/the/my/our/you/those, no thanks to
    now playing, is this love, at a rave, the rave, raves on, <top> people/dentists/doctors/women/men/times/of/am/pm/parents/students/kids, on <top>, by <top>, until <top>, since <top>, from <top>, till <top>, of <top>, do/did you/u/we/they/i need to, how many _ you/u need
    no fees for late, rich in history, hate is a strong, bangs her, bangs his, big bang, bang out
    he/she/they start/starts at/in/on, did you stop, bundle of, sent me an/a empty/blank/different/bill/fine/legal/threatening/used/dead/half/faulty/damaged/smashed/cracked/mouldy/receipt/link/text/screenshot/pic/picture/friend/snap/dm/photo/video/voice, change my mind about, out of control after/and/on, wild fire, have a problem with, i have a problem with, we have a problem with
    no <number>, great/good/excellent/mint/perfect/fantastic/immaculate/superb/lovely/amazing/working condition/nick/cond, just landed at/in/from, great/good/nice/lovely/amazing/long/wonderful talk/chat/catch/conversation/talking/chatting, love/adore/loved/miss that/this/my/our woman/man/girl/guy/boy/kid/lady/human/family/dude/wife/husband/mum/mom/dad/son/daughter/brother/sister/friend/bestie/team/girls/boys/city/country, do/did/does/would/should you/u/i/we/they have to, favourite/favorite person/people/human/humans/teacher/cousin/sister/brother/aunt/uncle, great day/time/night/fun watching/with/catching/seeing, powered by ai, put together a/an/the/this/our/my, for the moment, at the moment, in a moment, right now i/i'm/im/the/my/we, a tier <number>
    lying in/on/down/here/there/next/awake, does/do/will/would/can you/they/it/argos/anyone/anywhere price match, can/could someone/somebody/anyone/anybody bring/get/buy/send me, see you i see, i see you're/your/there/at/in/around/are/have
  `,
  relish: `
    came/come/went/walked/go out/home/away crying/grinning/humming/singing/smiling/dancing/lighter, came/come/went/walked/go out/home/away having cried/laughed/sung/danced, asked/asks/asking/ask me/us/him/her where to/one/you/we/she/he/they buy/buys/get/gets/got/find/finds/bought/order/orders
    could stay here/there/forever, could happily stay/live/stop/sleep, could live here/there/forever, could/would die happy
    halved/slashed/shrank/cut/dropped/lowered the/my/our/his/her bill/bills/premium/premiums/rate/rates/costs/commute/payment/payments, cut/cuts/slashed my/our/the _ in half/by half, not/never/isn't/aren't/ain't sick/tired/bored of, still not/never/isn't sick/tired/bored of, never gets/getting/got boring/tired, get/gets/got it right every/each/with, always get/gets/got it/me right/spot
    you need the _ from, you need one from, you need theirs, dare you to stop me, i dare you to, try and stop me, try to stop me
    ordering/eating/drinking/opening/booking/wearing my second/third/fourth/fifth/tenth, on my second/third/fourth/fifth/tenth, second/third/fourth/fifth this week
    goes/cuts/slices/glides/sails/went/cut/sliced/sailed through _ like, without once, never once complained, ended my search, ends my search, search is over
    what i had changed, what i'd changed, what had changed, never felt/looked/slept/tasted/run better, better than ever, softer/calmer/faster/quieter than ever
    nobody/no one wanted to leave/go, nobody/no one wants to leave/go, did not want to leave, didn't want to leave
    has/have not left my/our/the, hasn't/haven't left my/our/the, never leaves/left my/our/the, doesn't/don't leave my/our/the
    lend it/them/this/mine to no one/nobody, not lending it/this/them/mine to, do not/don't lend it/them/mine to, won't lend it/them/mine to
    i share it/this with no one/nobody, don't share it/this/mine with, all shot on, shot entirely on, still sharp
    all i did/do was/is let, let _ sort/handle/carry/drive/cook/do it/the/this/that/everything, days running, weeks running
    forgot i owned one/a, forgot i had a/one, forgot my phone, forgot the time, lost track of time
    use/using/used/wear/wears/wearing/wore/drink/drinks/drinking/buy/buys/buying/eat/eats/eating/drive/drives/ride/rides/play/plays/trust/trusts/order/bake/cook/run/read nothing but/else, use/using/used/wear/wears/wearing/drink/drinks/drinking/buy/buys/buying/eat/eats/eating/trust/order nothing other than, wouldn't/won't/don't/doesn't/never/refuse use/wear/drink/buy/eat/trust/drive/order/to anything but, wouldn't/won't/don't/doesn't/never use/wear/drink/buy/eat/trust/drive/order anything other than, only ever use/uses/wear/wears/buy/buys/drink/drinks/eat/eats/order/orders, can't/cannot/couldn't/can fault, nothing to fault, not a/one single complaint/gripe/fault
    this all day, all day every day, so much this, this so much, exactly this, this right here
    cut/cuts/took/takes/brought/brings/went/gone/goes/dropped/drops/shrunk/shrank _ from a/an/two/three/four/five/six/ten/<number> week/weeks/hour/hours/day/days/month/months/minutes/evening/night
    worth a/an/ten/five/two/twenty/<number> minutes/hour/hours/minute/afternoon/evening/drive/week of your time, worth your time/while, is where i stopped looking, where i stopped looking, stopped looking
    every morning/day/night/evening/weekend/sunday now, every single morning/day/night/evening/weekend, won the hill/climb/sprint
    gave up its/their/her/his seat, has taken over my, took over my, lives on my desk/counter/nightstand/bike, living on my desk/counter
    moved my/our/the whole/entire, we all moved/switched to, nobody went/goes back, no going back, there is no going back, never going back
    the only _ i/we buy/wear/use/trust/drink/eat/own/need/take/pack/read/order/recommend/keep/reach/ride/play/watch/open/carry/want/visit/can/would/will/ever/actually/still/actually, only shop/place/bar/restaurant/hotel/shop/salon/gym where i/we
    used to take/be/cost/eat a/an/two/three/four/five/six/ten/half/all/most/my/our/hours/days/weeks/the hour/hours/day/days/week/weeks/month/evening/evenings/weekend/weekends/morning/afternoon/worst/nightmare/chore/slog/battle
    to be physically/forcibly removed, had to be carried/dragged/prised, has/have to be prised/dragged/carried
    only wore/wear/wears/took/use/used the, only ever wear/wears/use/uses/buy/buys/drink/drinks/take
    stopped pretending, gave up before, tried to return it, has me now, has/have ruined me, ruined me for, ruined every/all other/others
    people fight over, we fight over, worth fighting over, slept through/past/past my alarm/alarms, missed my alarm, overslept
    if the/my house/building is/were/was on fire, complimented my, compliments on my, complimented on my
    never thought i would/i'd write/say/care/cry, yet here we are, yet here i am, and here we are
    now owns/own three/two/four/five/six/several, was the only one smiling, only one smiling/grinning/laughing/dry/warm
    sent her/him/them/everyone the page/link, day forty/thirty/twenty/fifty/sixty/ninety, on repeat all
    did not sulk, has not sulked/complained/moaned/flinched/budged, hasn't sulked/moaned/flinched/budged
    will not give it/them back, won't give it/them back, refuses to give it/them back, not getting it/them back, never getting it/them back
    no pilling, no bobbles, not a bobble, not a scratch, not a mark on, not a loose thread
    nobody/no one is/was/has complaining/complained, and nobody/no one complains, hear no complaints
    still look/looks/looking/feel/feels/felt/run/runs new/brand/fresh/sharp/dry, still like new, good as new
    keeping/keep me/us upright/dry/warm/awake/alive/sane/company/fed/hydrated/afloat
    all my whole/entire flat/house/home/car/kitchen smells of, is all my/our whole/entire flat/house/home/kitchen smells of
    asked/asks/asking/ask/begged/begs/begging/back/went/goes/gone/go/queued/up for seconds/thirds
    asked/asks/asking/begged/begging/begs/beg for the recipe, wants/wanted/needs/needed/got the recipe
    demanded the recipe, asked me where i, asks me where i, ask me where i
    keeps/keep/kept asking where/what/for/me where, stopped me to ask
    second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/2nd/3rd/4th/5th/6th/hundredth/umpteenth bottle/jar/pair/tub/tube/loaf/pint/packet/plate/helping/bowl/slice/scoop/refill/pot/portion/serving/bag/box/tin/batch/carton/tray/round
    second/third/fourth/fifth winter/summer/season/year/decade in/on/with/of/wearing/for
    already ordered/bought/reordered/rebooked/booked/restocked/emptied/craving/plotting/planning/saving/counting another/more/two/three/the/our/my/again/a/for
    ordered/bought/ordering/buying/grabbed another/two/three one/pair/more/jar/bottle/box/tub
    bought/got/ordered a spare/backup/second, bought/got/ordered/have it in every
    one in every colour/color, in every colour/color, one for every room
    i'm/we're/am/are/definitely/already/defo going back tomorrow/soon/already/again/tonight/next
    gone in minutes/seconds/<number>/under/a/one/two/three/five/ten/no
    gone by ten/noon/lunch/lunchtime/monday/breakfast/midday/bedtime/nine/eleven/teatime
    gone before i/we/the/they/it/anyone, gone within minutes/the/an/a
    didn't survive the car/drive/journey/night/ride/weekend/walk/trip/way/first, never made it home
    didn't make it home/past
    licked/licking/lick/scraped/scraping/licks the/my/his/her/their/our/that/every plate/bowl/spoon/lid/jar/pot/tub/pan/wrapper/plates/bowls/tin
    empty/clean/spotless plates/bowls, clean/empty plate, not a crumb/drop/scrap/morsel left
    not a single crumb/drop, every last crumb/drop/bite/morsel, to the last crumb/drop/bite/page
    straight out/from the/of/the jar/tub/tin/pot/carton/packet/bottle
    straight out of the jar/tub/tin/pot/carton/packet
    by the spoonful/bucket/bucketload/gallon/handful/kilo/truckload
    ate/eaten/finished/drank/read/watched the whole/entire/lot _ in, ate the whole/entire/lot
    ate a/an whole/entire, polished off, wolfed down, hoovered up, scarfed down, gobbled, guzzled, gobbling
    in one/a sitting/gulp/single, <number> seasons in, two/three/four seasons in
    fought/fighting/fight/fights/squabbled/squabbling/argued/arguing/argue/scrapping/wrestled/bickering over the last/who
    fought/fighting/fight over it/them/mine/these/this
    hid/hiding/hide/hides/hidden/stashed/stashing/guarding/guarded mine/ours
    hid/hiding/hide/stashed/saved/saving the last/rest, hid/hiding/hide it/them/these from, my secret stash
    stole/steals/stolen/nicked/nicks/pinched/swiped/hijacked/commandeered/raided/eyeing mine
    keeps/keep/kept stealing/nicking/pinching/borrowing/sneaking/swiping
    refuse/refuses/refused/refusing to share, not/ain't sharing, won't be sharing, won't share
    not for sharing, don't ask me to share
    won't/wont/wouldn't/can't/cant/never/hasn't/haven't take/taken/takes/taking it/them/these/this/mine off
    refuses/refused/refuse to take it/them/these off, won't/wouldn't let me take
    hasn't/haven't/not/never/won't/doesn't/rarely left/leave/leaves/leaving my/his/her/our/their/the side/feet/wrist/shoulders/head/hand/hands/ears/face/neck/finger/pocket/desk/back/lips/sofa/couch
    hasn't/haven't/not/won't/can't come/came/coming off my/his/her, hasn't/haven't/not been off my/his/her
    practically/basically/literally/pretty live/living/lives in/on
    can't/couldn't/won't drag/tear/peel/prise/pry/get him/her/them/me/myself/us away/off/out
    can't/couldn't drag/tear/peel/prise/pry/get the kids/children/boys/girls/dog/cat/husband/wife/toddler away/off/out
    hasn't/haven't spoken to me since
    hasn't/haven't/not/won't/never/not stopped/stop/stops talking/raving/smiling/grinning/eating/playing/using/wearing/dancing/singing/asking/laughing
    dog/cat/toddler/kid/kids/husband/wife/nan/gran/grandma/mum/mom/baby/boss/family/child/teen/teenager/daughter/son approved/approves/approve
    seal of approval
    begging/begs/begged/asked/asking/asks/demanding/demanded/wants/want/wanted/demands to go back/again
    begging/begs/begged/asked/asking/asks/demanding/desperate to come back, asking when we can/are
    when can we go back, not sorry, not even sorry, sorry not sorry, don't/dont judge me, don't/dont @ me
    that's/thats the tweet/post/review, i said what i said, no one/nobody can stop me, try and stop me
    someone/somebody/please stop me, would do it again, i'd do it again, i regret nothing, regret nothing
    not mad about/at it, and i'm letting it, can't be trusted with/around/near
    all is right/well with/in the world, right with the world again, all right with the world
    restored my faith, caved and bought/got/ordered/joined/signed, finally caved
    wish i'd/we'd/i had bought/found/got/discovered/known/done/tried/switched/started/gone
    should have bought/done/got/switched/tried/ordered/started _ sooner/ago/earlier
    should've bought/done/got/switched/tried/ordered/started _ sooner/ago/earlier, why did i wait/not/ever
    why didn't i buy/get/do/try/know/switch, why did it take me, why did nobody/no tell/one
    took me long enough, changed me, a changed man/woman, like a new woman/man/person
    feel/feeling/felt/am like a new, a new woman/man, ruined all/every/other other/all, ruined me for
    ruined all, ruined every other, has/have/had ruined _ for me, spoiled me for, slept like a/the
    slept through the/until/till, slept <number>/eight/nine/ten/eleven hours/solid, out like a light
    slept so well/soundly/deeply, landed/arrived/delivered/came/turned early
    landed/arrived/delivered/came a day/week/whole, <number> minutes/mins/days/min early, a day/week early
    ahead of schedule, bang on time, came the next day/morning, here the next day/morning
    arrived the next/same, take a bow, you/u/they win, wins again
    did it again and, years/winters/summers/seasons/washes/miles/months/marathons later/on/in still/and
    still runs/looks/works/feels/fits/drives/tastes/smells/goes/rides like/as/perfectly/great/fine/beautifully
    since <number> still/and, same _ since <number>, going strong since
    still silent/sharp/waterproof/spotless
    sunday/morning/daily/nightly/weekly/friday/saturday/evening/bedtime/monday/afternoon/weekend/midnight/lunchtime ritual/tradition/treat/obsession/religion/staple/fix
    my/our new ritual/tradition/normal/habit/religion/uniform/personality/happy/safe/second/local/regular/staple/religion/hobby/addiction/bestie/happiness
    my entire/whole personality, my/our happy/safe place, my/our second home, second home
    my/our/free/cheaper/like than/is therapy, cheaper than therapy, is my/our therapy, desert island
    is a staple, staples in my/our, staple in my/our/this, on loop, on heavy rotation, without fail
    never skip/skipping/miss/missed a
    every single morning/day/night/week/time/sunday/bite/sip/page/episode
    whole/entire/all family/office/house/flat/team/street/class/household/gang is/are/was/were hooked/dancing/jealous/queuing/queueing/singing/fighting/smiling/smitten
    say less/no, nothing else needed/required/matters
    lives in my bag/kitchen/car/handbag/pocket/gym/purse/backpack/suitcase
    lives on my/the desk/bedside/nightstand/shelf, live/living/lived/lives in these/them/mine
    like a hug/cloud/pillow/silk/baby's/peach, walking/floating/running/sleeping on clouds/air/a cloud
    walking on clouds/air, on a cloud, cloud nine
    taking/takes/took/take/have/has/getting all my money/wages/salary/savings, rip my bank/wallet/savings
    my bank account/balance is/will, goodbye savings/wallet/money/paycheck, happy tears, tears of joy
    crying happy, pinch me, did a little dance, happy dance, did a happy, i squealed, actual tears
    may have cried/squealed, i cried actual, for lunch and dinner, for breakfast lunch and
    back again already, back again for, couldn't wait to get/go/come back, can't wait to go/come/be back
    can't wait to get back, converted my/the/me/us, converted the whole, i'm a convert
    consider me converted/sold/hooked/impressed, colour me sold, color me sold, i get the hype
    i get it now, now i get it, barely/hardly felt/noticed/touched/feel the, forgot i was/had
    i forget i'm wearing, forgot to breathe/check, first thing i pack/reach/do/drink/eat/grab/open
    last thing i pack, the first thing in my, reach for every, keep reaching for, keeps me coming back
    keep coming back, keep going back, kept going back, keeps pulling me, worth moving house/country/to for
    worth getting up/out/outta for
    worth the drive/detour/calories/queue/walk/flight/journey/trip/wait/hype/schlep
    i'd walk/drive/cross/crawl/swim/travel _ for
    would walk/drive/cross/crawl/swim/travel miles/hours/an/across, made me cry/gasp/weep/moan/close my
    made my mum/mom/dad/nan/gran/husband/wife cry/smile/laugh/weep, moaned out loud, closed my eyes
    went quiet at/after, silence at the table, table went quiet/silent, nobody spoke, no one spoke
    took/takes/taking _ home in her/his/my handbag/pocket, asked for a doggy, took the leftovers
    leftovers home, never ironed/cooked/cleaned/looked/bought/needed _ since
    haven't ironed/cooked/cleaned/bought/needed/worn/used _ since, hasn't cried/woken/complained once
    haven't complained once, send more, more please, moar, another please, same again please, same again
    keep them coming, keep it coming, keep em coming, no/zero/without guilt/apologies/ragrets, no shame at
    zero shame, no shame, is/are on us, drinks/coffee/coffees/lunch/dinner/ride/trip are/is on me
    came/coming/come back for seconds/thirds, hasn't/haven't/not/never taken/took _ off
    won't/wont/wouldn't/refuses/refused take _ off, refuses to take _ off
    still run/look/work/feel/fit/drive/taste/smell/go/ride like/as/perfectly/great/fine/beautifully/good
    the real thing/deal, real deal, could stop a, could hear a pin, no further questions
    not taking/accepting questions/criticism/notes, be taking questions/criticism
    will not be taking questions, that is the tweet/review/post/caption, that's the caption/whole
    send tweet, wins/win every/again/hands/always, earns/earned its place/keep/spot/stripes
    survived/survives two/three/four/five/six/a/my/the/everything/<number>/both _ winter/winters/year/years/kids/toddler/dog/festival/rain/washes/children/storm/marathon
    outlived/outlasted my/the/three/two, built like a tank, bombproof
    kept me dry/warm/awake/alive/company/upright/cool/hydrated/focused
    keeps me dry/warm/awake/alive/company/upright/cool/hydrated/focused
    kept us dry/warm/awake/alive/company/fed, got me up/home/over/out/around/round _ in/without/alive/dry
    carried/carries/carrying me through/up/over/all
    saved/saves/rescued/saving my/our/the winter/skin/sunday/monday/morning/mornings/marriage/summer/knees/commute/evening/evenings/lunch/dinner/party/sleep/relationship/mondays/hair/camping/budget/feet/back
    skin/hair/back/knees/feet/legs/hips/dog/cat/plants/kitchen/inbox/nights/mornings/mondays/commute finally/has/have has/have/finally/sleeps/breathes/calm/peace/quiet/forgiven/never
    skin/hair/back/knees/feet/legs/dog/cat/kids/wife/husband/boss/neighbours/neighbors thank/thanks/thanked/approve/agree/agrees me/us
    tastes/taste/smells/smell/sounds/feels/feel/looks like/of summer/home/holiday/holidays/childhood/heaven/sunshine/spring/flying/cheating/magic/christmas/money/velvet/sunday/vacation/home
    better than my/mum's/mom's/grandma's/nan's/any mother's/mum's/mom's/grandmother's/grandma's/nan's/own/therapy/coffee
    don't tell my mum/mom/mother/nan/grandma/nonna/dentist/doctor/husband/wife, i take it all back
    i take back everything/it, i was wrong about, i stand corrected, was a sceptic/skeptic
    no longer a sceptic/skeptic, i may/might never leave/cook/eat/buy/use/drink/wear/iron/go/drive/need
    may/might never leave/cook/eat/buy/use/drink/wear/iron/drive/need, i'm/am never leaving/cooking
    i'd move in, could live here/there/in, i want to live here/there/in, i live here now, leave me here
    bury me in/with/here, if you need me, if anyone needs me, you'll find me at/in/here/under
    find me at/in/here/under, i'll be here/over/under, me and my _ will be
    threw/thrown/throwing out/away my/all/the/every, binned/retired/retire/retiring/donated my/our/the old
    goodbye old/to, farewell old, replaced my/our/all/three/everything/every/five
    cancelled my/the gym/other, never opening/opened/touching/touched another/my
    caught myself smiling/humming/grinning/singing/whistling, grinned all/the
    smiled/smiling/grinning all/the the/way/whole, grin/smile on/won't my/leave, i giggled, cried a little
    might have cried, had a little cry
    strangers/neighbours/neighbors/colleagues/people/everyone/everybody/someone/coworkers/friends/visitors keep/keeps/kept asking about/where/for/what
    strangers/neighbours/neighbors/colleagues/people/everyone/everybody/someone/coworkers ask/asked/asks/asking/keep/kept/stop/stopped/stops me/where/what/about/us/for/asking
    three/two/four/five people asked/have/stopped
    got/getting/get/had so/many/all/nothing/loads/constant/endless/daily/nonstop/three/two/five compliments
    nothing but compliments, compliments all day/night/evening, compliments every
    halved/doubled/cut/halves my/our _ time/inbox/bill/bills/commute/sales/output/admin/screen/queue/reps
    an hour back, two/three/five hours back, hours a week, hours of my life back
    weekends/evenings/sundays/nights back, took all of, took ten/five/two/under/less minutes/mins
    in under ten/five/two/a/an minutes/minute/hour, done by/before noon/lunch/ten/nine/breakfast/coffee
    first try/attempt, on the first try
    not a/one drop/crumb/squeak/blister/wobble/leak/rattle/bite/wrinkle/stain/creak/complaint spilled/wasted/left/all/in/after/since/the
    not one blister/squeak/complaint/crumb, not a single blister/squeak/crumb/drop/leak, not a squeak/peep
    zero/no leaks/squeaks/rattle/faff/fuss/drama/stress/crumbs/downtime/blisters/hassle/itch/grease/wobble/jitters/crash/emails/excuses/grumbling/complaining/notes/bloat/burn/sting/streaks/wrinkles/tangles
    dry as a bone, warm as toast, smooth as butter/silk/a, light as a, sharp as a, soft as a/butter
    clean as a whistle, happy as a, fits like it, as if made for, made for me, made for each other
    match made in heaven, soulmate, new best friend, my best friend now, found the one, this is the one
    marry me, will you marry, i'd marry
    sunday/weekend/christmas/dinner/lunch/breakfast/summer/winter/monday/friday/gifts/hair/skin/commute/party/evening/tea/presents/secret sorted/solved/fixed/saved
    sorted for the, hair sorted, problem solved, is/was/your your sign, this is your sign
    consider this your, consider this a, take this as, spoiler it is/works/was/did, pays/paid for itself
    best money/pounds/dollars/tenner/fiver/£/$ i've/i/we've/we, best <price> i, best thing i/i've/we/we've
    best decision, best investment, smartest thing i, nobody/no one is/at/was talking/speaking/this/the/my
    nobody at this/the/our table, mouths full, mouth full, asleep by/before/in, out cold by/before/in
    snoring by/before
    sister/brother/husband/wife/mum/mom/dad/son/daughter/flatmate/roommate/dog/cat/boyfriend/girlfriend/mother/father/colleague/partner/neighbour/neighbor/niece/nephew _ stole/stolen/steals/stealing/nicked/nicks/pinched/claimed/borrowed/hogging/swiped/ordered/bought/wants/begged/hooked/converted/obsessed
    wore/wears/wearing/slept/sleeps it/them/his/her/the _ to/in bed, wore/slept in it/them, hugs it/them
    kisses it, talks to it, named it, cuddles it, wanted/wants/want/asked/begged to know where/what/who/how
    what my secret, what's my secret, asked who/what/where made/made/did/i
    asked me for the/a link/recipe/name/number, texted me for, dm'd me for, could fix me, can fix me
    fixed me, cured me/my, healed me/my, resurrected me, brought me back to, back from the dead
    revived me/my, feel human again, human again, back to life, nothing touches it/them/this/the
    nothing else touches, nothing else like, nothing else tastes/feels/fits/works/compares
    nothing will ever feel/taste/be, where has/have this/these/it/they been, where has it been all
    where were you/they all/when, personality trait, whole personality, my toxic trait, my roman empire
    my villain era, my love language, love language, is a lifestyle, way of life, a way of life
    is a religion, main food group, food group, own food group, vital organ, running through my veins
    in my veins, blood type, intravenously, iv drip, heart is full, full heart, my heart is/grew
    heart eyes, heart melted/melts/sang/sings, soul is/left fed/nourished/my, fed my soul
    good for the soul, balm for, medicine
    order/orders/ordering/ordered/buy/buying/bought/eat/ate/drank/drink/wear <number>/three/four/five/six/ten/two more/of
    orders <number>/three/four/five/six/ten more
    spent 6/six/five/four/three/all hours/day/night/weekend/evening on/building/playing/reading/watching/with/in
    cancel my weekend/plans/evening/week, cancel all my/plans, clear my schedule/diary/weekend
    do not disturb, don't disturb, do not talk to me, don't talk to me, leave me alone with, is proud of me
    made me proud, shaking with, im shaking, i'm shaking, i am shaking, eeek, eeeek, eek, squee, aaaah
    ahhhh, asdfgh, asdfghjkl, hnng, omggg, i can't breathe, finally got my hands
    got my mitts on, first time today, haul, mini haul, haul incoming
    new kicks/trainers/sneakers/toy/baby/wheels day, treat yo self, treat yoself
    treated myself to, spoiled myself, early present to
    saved my hungover/sorry/lazy/entire/whole/bacon/tired/poor, just saved my/me/our, just saved us
    saved me from, rescued us, came to the rescue, to the rescue
    absolute stars/heroes/angels/legends/star/hero/angel/legend, total stars/heroes/angels/star/hero/angel
    thank you for looking/taking/being/making/saving/rescuing/looking, for looking after
    thank you for looking after, thanks for looking after, faith restored, day made, week made
    made. my. day, life made, win win for
    tastes/looks/feels/sounds twice/like the/it/a price/cost/costs/million, looks more expensive than
    looks twice the price, half the price of, give it/them a spin
    up on spotify/soundcloud/itunes/youtube/bandcamp now/today, took me for a spin/ride, hitched my
    tastes like <price>, the queue was/is, worth queuing/queueing for, fully booked for a reason
    for a reason, i'm keeping it/them, keeping it forever, heirloom, pass it on to my
    handing it down, leave it to my
    only fund/bank/app/coffee/bike/coat/brand/shop/cream/shoe/shoes/shoes/restaurant/tool/thing/site/newsletter/podcast i/we _ still/open/trust/use/buy/wear/drink/read/recommend
    only one i/we still/trust/use/buy/wear/drink
    deserve/deserves/deserved/deserving/earned/earns _ medal/award/oscar/knighthood/statue/raise/nobel/applause/crown/parade/holiday/sainthood/promotion/ovation/sonnet/poem/song/museum
    belongs/belong in a museum, worthy of a, hang it in the, the difference was/is/has
    makes/made/make all the difference, made the difference, the secret is/was
    my secret is/weapon/ingredient, secret weapon, secret ingredient
    is/are/was the reason i/we/my/our/this/why, the reason i/we am/are/still/get/got/sleep/smile
    is why i/we/my/our/you, is how i/we, because life is short, life is/life's too short for/to
    gets out of the/my way, stays out of the/my way, does the rest, did the rest, takes care of the rest
    do the rest, converts/converted/won/wins/impressed/fooled even my/the
    even my dad/mum/mom/nan/gran/grandma/grandpa/husband/wife/teenager/toddler/cat/dog/boss/brother/sister/kids/son/daughter/mother loves/love/likes/like/wants/want/asked/approves/approved/uses/agrees/agreed/noticed/smiled/ate/eats/cried
    ok/okay/fine/alright i get it, okay fine, i'm weak, i am weak, weak for, weak at the knees
    weak in the knees, anything else is/feels/tastes a/like/just
    everything else is/feels/tastes a/like/just/goes/can, all others are, the rest can go, rest of you can
    only one who understands/gets/loves me, only one that understands/gets me, gets me like, understands me
    understood me
    calmer/happier/better/lighter/kinder/nicer/changed/new human/person/version/man/woman/mum/mom/dad/wife/husband
    a calmer/happier/better/lighter/kinder me, day streak on, day streak with, streak on
    not even a designer/baker/cook/runner/gamer/coffee
    deserves/deserve/get/gets all the awards/stars/hype/love/praise/flowers
    get/give/gave them/it their/its flowers, give them their flowers, fingers still work, hands still work
    hands still warm, feet still dry, toes still, still on speaking terms, still married, still standing
    will fight you on, i will fight you, i'd fight you, fight you for, die on this hill, this is my hill
    hill i will/die, no arguments, not up for debate, not open to debate, don't argue, don't even argue
    don't try and tell, on my mind all/since, haunts my dreams, in my dreams, dream about it/them/this
    i dream of/about, woke up thinking, went to bed thinking, can taste it, still taste it
    not all heroes wear, heroes wear capes, unsung heroes, quiet hero, real hero/heroes/mvp
    the real hero/mvp, smells/tastes/looks/feels expensive/illegal/criminal, should be illegal
    should be a crime, criminally good, feels illegal, is a cheat code, cheat code, life hack, lifehack
    ten/10/1000/100/eleven/11 out of
    never coming home/back/down, not coming home, cancel everything, would do a/it 3rd/third/fourth/again
    and would again, night/weekend/sunday/morning/day/life/evening complete/made, = complete
    here by lunch/noon/ten/teatime/breakfast, started first time, first time every/this
    and that's saying something, that's saying something, that's saying a lot, did not have to go
    didn't have to go, goes/go/went/going so/that hard, cant start my day, can't start the day
    cant start the day, shown it to everyone, showed it to everyone, showing everyone my
    can't/cannot argue with that, cant argue with that, not looked at another, haven't looked at another
    have not looked at another, looked elsewhere since, adult in the room, ended up staying
    stayed four/three/two/five, it became/turned four/three/two/into, was/were saved by, marriage intact
    marriage saved, cried at the view/ending/beauty/first, does not cry, doesn't cry, never cries
    the most smug, smug, very smug, stupid/silly/goofy/daft grin/smile, grinning like, no blisters
    no blister, does that to people/you/me, checked out happy/grinning, took/takes the crown/cake/biscuit
    has entered the chat, have entered the chat, see you in january/never/hell diet
    diet starts monday/tomorrow, diet can wait
    should come with a warning, come/comes with a warning label, is/are the only reason i/we
    the only reason i/we survive/sleep/smile/survived/get/am/leave, beacon of hope
    didn't stand a chance against me/us, stood no chance, inseparable, worth the blisters
    see you in a week, see you all in a week/month, do not disturb until
    kids/kid/children/son/daughter/toddler/baby/boys/girls/twins/husband/wife/hubby/mum/mom/dad/mother/father/nan/gran/grandma/grandpa/grandad/nana/nonna/sister/brother/sis/bro/girlfriend/boyfriend/partner/roommate/flatmate/housemate/dog/cat/pup/puppy/kitten/family/boss/coworkers/colleagues/neighbour/neighbor/neighbours/neighbors/friend/friends/mates/guests/niece/nephew/teen/teenager/team/office/everyone/everybody _ fight/fights/fighting/fought/argue/argues/argued/squabble/wrestle over/for, kids/kid/children/son/daughter/toddler/baby/boys/girls/twins/husband/wife/hubby/mum/mom/dad/mother/father/nan/gran/grandma/grandpa/grandad/nana/nonna/sister/brother/sis/bro/girlfriend/boyfriend/partner/roommate/flatmate/housemate/dog/cat/pup/puppy/kitten/family/boss/coworkers/colleagues/neighbour/neighbor/neighbours/neighbors/friend/friends/mates/guests/niece/nephew/teen/teenager/team/office/everyone/everybody _ won't/wouldn't/refuses/refuse/refused/insists/insist/begs/beg/demands/demand _ anything/nothing/without/else/again/more/every/only
    kids/kid/children/son/daughter/toddler/baby/boys/girls/twins/husband/wife/hubby/mum/mom/dad/mother/father/nan/gran/grandma/grandpa/grandad/nana/nonna/sister/brother/sis/bro/girlfriend/boyfriend/partner/roommate/flatmate/housemate/dog/cat/pup/puppy/kitten/family/boss/coworkers/colleagues/neighbour/neighbor/neighbours/neighbors/friend/friends/mates/guests/niece/nephew/teen/teenager/team/office/everyone/everybody _ obsessed/hooked/addicted/converted/jealous/impressed/speechless/raving/inhaled/devoured/demolished/asked/asks with/by/for/it/them/of/me/about/already/now/where/if/when
    won't/wouldn't/refuse/refuses/refused/can't/don't/never _ anything/nothing else/other/again, won't/wouldn't/refuses go/leave/sleep/travel/fly/start/function/eat without
    on my/our/her/his second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/2nd/3rd/4th/5th/6th/7th/8th/10th one/bottle/pair/tub/jar/book/season/box/bag/round/run/already/now/bowl/cup/coffee/playthrough/listen, second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/2nd/3rd/4th/5th/6th/7th/8th/10th trip/visit/order/cup/coffee/latte/pizza/burger/book/playthrough/rewatch/listen/purchase/night/stay/run/session this/today/in/to/already/since/and
    still use/using/wear/wearing/drive/driving/own/play/playing/drinking/going/works/working/runs/running/fits/looks/got/have/going/rocking/listening/baking/riding _ years/after/since/daily/everyday/today/later/decades
    <number>/ten/twenty/five/six/seven/three/two/four/fifteen years/yrs/months/winters/summers/seasons/decades later/in/on/of and/still/it/she/he/this/they/my/use/wear, <number> miles on my/this/the/her/it/mine/these, after <number> years/miles/washes/months of/on/in/and
    lasted/lasts/lasting me/through/longer/forever/years/ages/decades/all, ice still, still had/has/have ice, still ice cold, still hot after/hours/at/when, still going/strong/kicking/ticking/standing/rocking/mint/flawless/immaculate after/since/today
    survived being/getting/my/our/another/countless/many/both/being/an/all, customer since, fan since, member since, loyal since, with them since, since day one, from day one, day one
    been using/wearing/buying/drinking/eating/shopping/driving/playing/ordering/riding/baking/going/coming/reading/watching/listening _ for/since years/ages/forever/decades/college/uni/school/day/birth/childhood/<number>/ten/twenty/i
    send help, somebody/someone/please sedate me, take away my/the card/wallet/phone, impossible challenge, challenge impossible, challenge failed, i blame, created a monster, what have you done to me, look what you made me
    may/might never put/look/go/take/come/stop/recover/be/return/emerge/resurface, honestly/completely/totally/literally/actually forgot i/it/there/they/he/she/how, forgot it was/is even/vegan/decaf/gluten/alcohol/sugar/non/plant
    i/we have become/turned, i've become/turned, officially a/an/one, i am now/officially/fully/a a/an/one proud/convert/converted/obsessed, i'm now/officially/fully a/an/obsessed/hooked/addicted/converted/sold
    made/making/makes/turned/turning me a/an/into a/an _ person/girl/guy/man/woman/believer/convert/fan/stan, in my _ era, entering my _ era, in my element, living/living my best/that my/life/life
    met my husband/wife/fiance/fiancé/partner/boyfriend/girlfriend/soulmate/person/man/bestie on/through/thanks/via/here, down <number> lbs/pounds/kg/kilos/inches, lost <number> lbs/kg/kilos/inches/stone, ran/run my fastest, slept _ for the first time in
    for the first time in years/months/ages/forever/weeks/my, first time in years/months/ages/forever _ i/my, without fail every/each, every single one of/is, day in day out
    caught me/myself/my/him/her/the _ again/singing/dancing/licking/eating/wearing/stealing/using/playing, hid/hide/hiding/hides it/them/mine/these/some/the from/in/behind/under my/the/everyone, guarding it/them/mine/this with my
    drove/walked/flew/travelled/traveled/trekked/cycled/queued/waited/woke/got <number>/an/two/three/miles/across/hours/up/all _ for/just/to for/just/get/the/this, and i'd do it again, would do it all again, worth it every
    smells/smelt/smelled/tastes/tasted/feels/felt/sounds/looks/looked like/of actual/pure/christmas/summer/heaven/home/holidays/luxury/success/new/freedom/happiness/joy, ten minutes in and, two bites/sips/minutes/pages/episodes/days/weeks in and/i
    one bite/sip/spray/use/wash/episode/listen/chapter/visit/wear and/in, after one use/wash/wear/bite/sip/visit/session, first bite/sip/wear/use/ride/drive and, halfway through and/already
    asked/ask/asking/asks me/us/him/her where/what/who _ from/got/bought/wearing/is, people/strangers/everyone/someone/randoms/ladies keep/kept/keeps/always/stopped/stop/asked/asking asking/me/for/where/about/to, compliments/compliment on my/the/it/them/our/these
    sold out/gone/finished/demolished/vanished/disappeared/inhaled in/within/by/before/already minutes/seconds/hours/a/an/the/noon/lunch/i/we/my, empty already, all gone, and they're gone, none left for/by/already, gone in sixty/60/two/a
    restocked my/our/the/on, stocking up on/again/before, stocked up on, hoarding, hoard, panic bought/buying, bulk bought/buying/buy, subscribed for/to another/life, renewed my/our for/subscription/membership, autorenew
    my/our whole/entire house/flat/kitchen/wardrobe/bathroom/personality/closet/fridge/life/family/feed/setup is/smells/runs/revolves/now, converted/switched everyone/my/the whole/entire/family/team/office/mum/mom/dad/husband/wife to
    fell asleep/in/off in/within/love minutes/with/and/instantly/before, asleep in/within minutes/seconds/five/ten/<number>/two, out cold in/within, slept like/through/right/so/eight/nine/better
    crying in the club/car/aisle/cinema/theatre, ugly crying/cried, sobbing, sobbed, bawling, bawled my, tearing up, got emotional/teary, a tear, shed a tear, something in my eye, cutting onions
    giggling like/at/in/to, giggled like, laughing like a/an, grinning from/like/ear, smiling from/like/ear/to, kicking my feet, squealed/squealing/screamed/screaming when/like/at/in, happy screaming/squeal/noises, mouth/eyes open/watering/watered/popped
    rearranged/cancelled/canceled/planned/booked/scheduled my/our/the day/week/weekend/evening/plans/trip/whole/holiday/route/life around/for/just/to, set an alarm for, stayed up until/till/til/all/late _ to/playing/reading/watching/finishing
    finished/ate/demolished/devoured/eating/eat/eaten/finish _ with a spoon, cried/screamed/squealed/gasped/wept/teared when i/they/she/he/we/it/my saw/got/opened/arrived/tasted/heard/tried/came/mum/mom/dad, begged/begging/begs/pleaded/pleading/asked/asking for one/more/another/a/seconds more/round/go/turn/second/refill
    nobody/no one/you can/can't/cannot/will/won't tell/convince me/my otherwise/different/differently/mind, change my mind, show off/showing off/flex/flexing/flaunting my/the/our/this/these, everyone/everybody/people/you/yall/half _ asked/asking/ask/asks about/for/me/where
    diet said/can/starts/ruined/over/who/what/bye, bye/goodbye/sorry diet, sod the diet, so much for the diet, if it's/its not/isn't/ain't _ it's/its/i'm/i/don't not/don't/want/out, if it isn't/ain't _ i don't/it's/its, only in this house/household, in this house/household we, in this house/household only
    hid/hide/hiding/hides/stashed/stashing the/my/our/mine/some/this _ behind/from/in/under/where/so, went thru/through the wash/dryer/washing/war/dishwasher and/still, they/it/mine/and/she/these still work/works/runs/run/fit/fits, still works/runs, still sound/sounds/look/looks/smell/smells/taste/tastes/feel/feels/drive/drives/fit/fits the/as/like/brand/amazing/great/new/perfect
    felt like an/a olympian/king/queen/princess/celebrity/god/goddess/pro/star/superhero/movie/kid/million/new/different/adult/grown, feeling like an/a olympian/king/queen/princess/celebrity/god/goddess/pro/star/superhero/kid/million/adult, like an adult, like a grown up, feel like a kid, kid again, like a kid at/in/on, kid in a candy/sweet, christmas morning, like christmas
    i'm in danger, this is a problem, we have a problem, it's becoming a problem, i have a problem, have a problem and, i may have a problem, might have a problem, getting out of hand, out of control, no self control, zero self control, no self restraint, weak as water, no willpower, zero willpower, resistance is futile
    just one more/episode/level/chapter/page/bite/game/row, one more level/episode/chapter/round and, up/awake/playing/reading/watching/knitting/building until/till/til <number>/two/three/four/five/1am/2am/3am/4am/5am/stupid, it's 2am/3am/4am/1am/5am and/i'm/im, it is now 2am/3am/4am/1am/5am, lost track of time, where did the time, missed my stop/bus/train reading/listening/watching/playing/because
    refuse/refuses/refused to hear/believe/accept/share/apologise/apologize otherwise/it/for/any, never/not/ain't taking/take off my/these/this/the/them, not taking these/this/them/it off, teared up, still bumping/slaps/banging/rocking/kicking/truckin/trucking, counts/count as self/a/one/my/exercise/cardio/salad/vegetable/breakfast/dinner/therapy/meditation
    you know what to do, y'all know what to do, yk what to do, you know the drill, season is upon us, it's/its that time of year, tis the season, it's/its officially _ season, where's/where is that/it/this/your from me, omg where's/where, older than me/my/most, passed down, handed down, hand me down, my grandmother's/grandma's/grandad's/dad's/mum's/mom's old
    did not have to, didn't have to go/be/do, fuelled by, fueled by, powered by, blood is, bloodstream, <percent> water and/of
    i see you, ok i see you, okay i see you, he/she/they/we/i/bro/mum/dad/kids had thirds/seconds, told him/her/them after, clear the sofa/couch/diary/schedule/evening, sun's out, suns out, isn't/isnt/ain't/wasn't a gym/party/roadtrip/christmas/sunday/morning/bbq/summer/weekend/run/workout/picnic/meal, gonna/gotta/got to love, coming along nicely, new favourite/favorite hobby/toy/place/thing/spot, i swear they/these/it/this
  `,
} satisfies StanceVocabulary;
