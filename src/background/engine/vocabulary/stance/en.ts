import type { StanceVocabulary } from './stance-vocabulary';

/** English, British and American, as people write it on social sites. Written for this project, 2026-11. */
export default {
  praise: `
    awesome*, awsome, amazing*, amazeballs, incredible, incredibly good, fantastic*, brilliant*, excellent
    wonderful*, marvellous, marvelous, magnificent, outstanding, phenomenal, exceptional, gorgeous*
    stunning, stunner, beautiful*, lovely, great, greatest, delicious*, delish, tasty, tastiest, yummy
    scrumptious, divine, heavenly, mouthwatering, moreish, perfect, perfectly, perfection, flawless*
    spectacular, sensational, breathtaking, extraordinary, unbeatable, unmissable, unreal, epic, stellar
    sublime, exquisite, fabulous*, fab, terrific, impeccable, faultless, top class, magical, so insane
    pure magic, pure joy, genius, witchcraft, wizardry, sorcery, a dream, dreamy, life changing
    lifechanging, life saver, lifesaver, lifesaving, saving lives, game changer, gamechanger
    game changing, mind blowing, mindblowing, next level, top notch, first class, world class
    second to none, top tier, god tier, state of the art, goated, the goat, the bomb, da bomb, the shit
    bangin, hits different, hit different, slaps, hits the spot, hit the spot, chef's kiss, chefs kiss
    on point, on fleek, ten out of ten, <number> stars, five stars, five star, ★★★★★, ⭐⭐⭐⭐⭐, adoring
    obsessed, addictive, hooked, in love with, smitten, a fan, big fan, huge fan, big _ fan, huge _ fan
    massive fan, biggest fan, favourite, favorite, favourites, favorites, faves, fave, fav, my go to
    my new go to, can't live without, couldn't live without, can't do without, can't get enough
    can't stop, couldn't stop, couldn't get enough, doesn't get better, does not get better
    it gets better than this, nothing comes close, nothing else comes close, nothing else on the market
    no one comes close, nobody comes close, nobody _ better, nobody builds, nobody makes, no one makes
    nobody bakes, nobody does, no one does, hard to beat, tough to beat, never disappoint*, not disappoint
    never lets me down, never let me down, never lets you down, didn't disappoint, doesn't disappoint
    best, nicest, finest, coolest, cutest, quietest, smoothest, softest, comfiest, freshest, loveliest
    prettiest, cleverest, easiest, fastest, warmest, lightest, funniest, friendliest, happiest, sweetest
    superior, blown away, blew me away, blows me away, blew my mind, blows my mind, couldn't be happier
    could not be happier, never been happier, so impressed, very impressed, really impressed
    impressed with, impressed by, colour me impressed, color me impressed, impressive, made my day
    makes my day, made my week, made my night, made my year, changed my life, saved my life, saves my life
    save a life, saved my day, saved the day, worth every, worth it, well worth, worth a visit
    worth a try, worth a look, worth a read, worth trying, worth visiting, worth seeing, worth reading
    rate highly, highly rate, bravo, nailed it, nails it, killed it, killing it, smashed it, smashing it
    crushed it, crushing it, upped their game, stepped up their game, raised the bar, raising the bar
    sets the bar, no contest, hands down, night and day, won't go back, never going back, can't go back
    never go back to my, never looked back, no going back, no turning back, can't wait, cant wait
    cannot wait, couldn't wait, so excited, very excited, super excited, excited for, excited about
    excited to see, excited to try, pumped for, stoked for, stoked about, psyched, looking forward to
    dream come true, happy with my, happy with this, happy with the, thrilled with, delighted with
    in heaven, blissful, happy customer, what a machine, what a beauty, what a treat, rocks, you rock, ftw
    for the win, must see, must have, must haves, musthave, must read, must try, must visit, must watch
    must buy, years ahead, ahead of its time, ahead of the game, ahead of the curve, like no other
    one of a kind, is the future, works like a charm, work like a charm, works wonders, work wonders
    works a treat, a steal, such a steal, good value, bang for your buck, bang for the buck
    doctor ordered, finger licking, hug in a mug, i'm sold, sold me on, wow, wowza, wowzers, yes please
    yes pls, yum, yummm, thumbs up, 👍👍, credit where it's due, credit where credit's due
    where have you been all my life, sliced bread, better than ever, better than expected, better than any
    better than all, better than the old, better than the rest, better than the previous, so much better
    way better, miles better, 100x better, 10x better, fits like a glove, like butter, not one complaint
    no complaints, zero complaints, can't complain, can't fault, cannot fault, couldn't fault
    can't go wrong, cannot go wrong, the only _ that doesn't, the only _ that works, the only _ i trust
    the only _ i use, the only _ worth, the only one i, the only _ that stays, the only _ that lasts
    second that, so good, soooo good, too good, really good, very good, damn good, dang good, good stuff
    good shit, good piece, good read, good article, good food, good taste, good service, good quality
    good work, nice work, nice job, good job, great job, well played, gold standard, gem, masterpiece
    masterclass, beast, absolute unit, blessed with, god bless, god send, godsend, a blessing, saviour
    heroes, legends, absolute legend, angels, doing it right, gets it right, got it right, knows how to
    know how to make, know how to do, on another level, proud to work, proud to support, go team
    love me some, gotta love, got to love, who doesn't love, what's not to love, love love, so comfy
    so comfortable, so easy, super easy, so smooth, so fast, so soft, super comfy, super fast, super soft
    lightning fast, blazing fast, buttery, silky smooth, crystal clear, crisp, luscious, adorable, adorbs
    swoon, drool, drooling, to die for, 🤩, 😍, 🥰, 😻, ❤️, ❤, ♥, 💖, <3, 🔥, 🤤, 🏆, 🤌, 🫶, superb, superbly
    can't be beaten, just as good, proud to be part, proud to be a part, makes my heart, makes me happy
    makes me smile, made me smile, that's why i shop, that's why i buy, that's why i use
    this is why i shop, this is why i love, this is why i buy, really did that, did not come to play
    didn't come to play, a must, are the future, is future, dreams come true, pinch me, years better
    heart happy, powerful, talented, love it, love them, loving it, love to see it, love love love
    well oiled, excited to use, excited to wear, excited to start, excited to be, happy to have found
    cleanest, clearest, crispest, brightest, creamiest, juiciest, fluffiest, silkiest, sharpest, strongest
    safest, sturdiest, simplest, handiest, slickest, neatest, kindest, cosiest, coziest, yummiest
    healthiest, dreamiest, sexiest, hottest, purest, smartest, crunchiest, richest, boldest
    the one thing i, the only thing i, the only thing that works, repurchase, repurchased, repurchasing
    restocking, holy grail, back for more, will be back, we'll be back, i'll be back, seconds please
    loyal customer, customer for life, fuelled by, fueled by, never leave home without
    don't leave home without, couldn't have done it without, swear by, new obsession, my latest obsession
    current obsession, worth the, worth all, would buy again, i'd buy again, i'd buy a, would order again
    would go again, would visit again, will order again, will buy again, will go again
    already planning my next, made my whole, makes my whole, swears by, swore by, nothing hits like
    hits like, never been this, never been so, never felt so, never felt better, never felt this
    never looked so, never looked better, never slept better, never tasted better, never going without
    cannot thank _ enough, can't thank _ enough, saved my holiday, saved my trip, saved my wedding
    saved my bacon, saved my skin, saved my weekend, saved my night, saved my morning, saved my back
    saved my sanity, saved our holiday, saved our wedding, never had a single issue
    never had a single problem, not a single issue, not a single problem, not a single complaint
    zero issues, zero problems, no issues, no problems so far, never had an issue, never had a problem
    never a problem, without a hitch, no regrets, zero regrets, done it again, deserves a raise
    deserve a raise, give _ a raise, deserves an award, deserve an award, give _ a medal, deserves a medal
    underrated, slept on, take my money, living for this, here for it, i'm here for this
    sets the standard, set the standard, gold dust, unsung, spoiled me, spoilt me, above and beyond
    exceeded my expectations, exceeded expectations, exceeded all, blew past, beyond my expectations
    won me over, sold already, put a smile on, brightened my, can't imagine life without
    could not live without, wouldn't be without, would not be without, lifesavers, so proud of
    most comfortable, most reliable, most helpful, most comfy, most useful, deserves all the
    deserves more, deserves every, reached a new level, wins the internet, wins every time, never a bad
    never let us down, always delivers, sheer joy, bliss, stole my heart, stolen my heart, have my heart
    has my heart, my heart belongs, top marks, full marks, a+, a plus, glowing, raving, rave, raves, raved
    love this place, love this stuff, love this app, love this brand, love these guys, love this company
    love this product, love this team, love this one, love this so, love this thing, love this shop
    love this store, love this game, love this show, love this song, by a mile, counting the days
    counting down the days, counting the hours, set your alarms, did not want to leave
    didn't want to leave, never want to leave, without any problems, without a problem, without problems
    never misses, never miss a beat, life is complete, more sleeps until, more sleep until, gave me chills
    gives me chills, goosebumps, supremacy, superiority, not even close, isn't even close
    nothing but respect, nothing but love, nothing but praise, nothing but good, got me through
    gets me through, kept me going, keeps me going, keeping me sane, kept me sane, how good the
    how good is, how good are, how good this, how cool is, how cute is, how cute are
    can we talk about how, can we just talk about, can we appreciate, appreciation post
    appreciation tweet, absolute steal, total steal, absolute bargain, total bargain, steal of
    honoured to join, honored to join, honoured to be, honored to be, thrilled to join, excited to join
    delighted to join, proud to join, thrilled to be, delighted to be, grateful to be, blown my mind
    blowing my mind, buy me the new, buy me this, buy me a, need this in my life, need these in my life
    need it in my life, must own, on repeat, binge, bingeing, binging, can't put it down
    couldn't put it down, highlight of, dreaming of, dreaming about, still thinking about, my comfort
    comfort food, guilty pleasure, spoil myself, early christmas, thoughtful gift, thank god for
    thank goodness for, thank heavens for, praise be, three cheers for, cheers to, here's to
    raise a glass, round of applause, give it up for, standing ovation, takes the cake, take the crown
    reigns supreme, unmatched, unrivalled, unrivaled, undefeated, untouchable, peerless, winning at
    a class act, forever and always, ride or die, bussin, bussin', bussing, banger, bangers, belter
    cracker of a, crackin, cracking, corker, blinder, blinding, smasher, stonker, a triumph, triumphant
    tour de force, knockout, showstopper, show stopper, showstopping, jaw dropping, jawdropping
    eye popping, mesmerising, mesmerizing, enchanting, captivating, riveting, gripping, compelling
    unputdownable, page turner, heartwarming, spellbinding, side splitting, laugh out loud
    thought provoking, inspiring, uplifting, invigorating, nourishing, ravishing, radiant, opulent
    decadent, indulgent, sumptuous, irresistible, lip smacking, mouth watering, toothsome, flavourful
    flavorful, flavorsome, flavoursome, delectable, succulent, scrummy, scrumdiddlyumptious, nom nom
    omnomnom, nomnom, noms, amaze, fabuloso, fabulously, marvelous*, glorious, gloriously, splendid
    splendidly, superlative, first rate, top drawer, top quality, top rate, top banana, premier league
    <number> out of ten, <number> out of 10, ten outta ten, a hundred percent, dope af, lit af, cute af
    good af, fire af, comfy af, straight/pure/absolute/actual/literal fire
    straight/pure/absolute/actual heat/flames/gas/gold/magic/class/filth/bliss, is/are/was/were/be fire
    is/are/was/were/be gas/gassed/flames/mint/peng/leng/lush/elite/immaculate/godly/majestic/poppin/wavy/wicked/legit/clutch/everything/life/goals/gold
    so damn/bloody/freaking/freakin/frickin/fucking/fuckin/effing good/nice/cute/cool/tasty/comfy/pretty/fresh/clean/soft
    bomb/dope/bad/cute/sick ass, bomb af, bomb dot com, on a whole other/nother/different level
    on a different level, in a league of, in a class of, league of its own, class of its own
    leagues ahead, streets ahead, miles ahead, head and shoulders above, cut above, light years
    out of this world, off the chain, off the hook, off the charts, off the scale, off da chain
    out of the park, cream of the crop, mvp, bees knees, bee's knees, cat's pyjamas, cat's pajamas
    dogs bollocks, dog's bollocks, mutts nuts, mutt's nuts, the tits, the dog's, squad goals, couple goals
    relationship goals, house goals, life goals, no skips, no notes, ate that, left no crumbs
    understood the assignment, main character, living rent free, lives rent free, rent free in my
    immaculate vibes, a whole vibe, such a vibe, good vibes, a whole mood, slayed, slaying, slays, slayin
    yaas, yass, yas, werk, came through, came thru, comin thru, coming through, comes through, comes thru
    come through for me, came in clutch, coming in clutch, comes in clutch, in its bag, in their bag
    cooked with, cooking with this, outdid themselves, outdid itself, outdone themselves, outdone itself
    surpassed, surpasses, still got it, still the king, still king, top of the range, top of the line
    number one for, numero uno, no 1 for, da bess, bestest, besttt, better than sex, better than sliced
    best _ i've had, best _ i've ever, best _ i've used, best _ i've tried, best _ i've seen
    best _ i've read, best _ i own, happy dance, happy place, in my element, living my best life
    living the dream, this is the life, life made, my life is made, made my life, make my life
    makes my life, makes life easier/easy/better/simpler/simple, made life easier/easy/better/simpler
    makes it easy/easier/simple, makes it so easy/easier/simple, makes me feel, makes me want to
    makes everything better, make everything better, makes me proud, makes my mouth water, makes the day
    made our day/night/week/weekend/year/trip/holiday, makes our day, make my day/night/week
    feel/feeling/feels/felt like a million
    feel/feeling/feels/felt like a princess/queen/king/celebrity/vip/boss
    feeling spoiled/spoilt/blessed/lucky, feel so lucky, so lucky to, lucky to have/be/work/get
    well buzzing, buzzed about, buzzing for, absolutely buzzing, so gassed, giddy, geeking out, geeked
    fangirling, fanboying, fan girling, fan boying, squealing, screaming over, i'm screaming
    i am deceased, dying over, dying at, i die, swooning, salivating, mouth is watering, lusting after
    lusting over, coveting, coveted, crushing on, crush on, obsessing, obsesh, head over heels, besotted
    enamoured, enamored, infatuated, love affair, my love for, new love, my one true love, my first love
    love at first, fell in love with, in luv with, totally in love, in love already, loves it, love em
    loving them, lovin it, lovin this, loved it, loved them, loved this, loved every, enjoyed every
    every minute of it, adore it, adore them, big love, so much love, all the love, mad love, much love to
    hyped, so hype, so ready for, i'm ready for, ready for this, bring it on, bring on the, roll on
    let the countdown, countdown to, countdown is on, can't contain, cannot contain, hardly wait
    barely wait, hurry up and get, itching to, itching for, keen for, keen to try, dying to try
    dying to see, dying to go, dying to get, waited so long for, finally happening, best _ i ever bought
    best _ i have ever bought, well spent, worth its weight, worth checking, worth a watch, worth a listen
    worth a follow, worth a go, worth a punt, worth downloading, worth buying, worth getting, worth going
    worth watching, worth listening, worth following, so worth, totally worth, definitely worth
    still worth, been going strong, still going strong, good as new, like new, works so well
    works really well, worked wonders, worked a treat, worked like a charm, works like magic
    works every time, just works, does the job, did the job, does the trick, did the trick, do the trick
    gets the job done, got the job done, does what it says, does exactly what, lasts forever, last forever
    lasts all day, lasted all day, lasts ages, lasts for ages, lasted me, holds up, held up, hold up well
    never failed, hasn't failed me, hasn't let me down, haven't let me down, not let me down
    didn't let me down, doesn't let me down, won't let you down, rarely disappoints, hasn't disappointed
    haven't been disappointed, was not disappointed, wasn't disappointed, weren't disappointed
    not be disappointed, wouldn't disappoint, won't disappoint, never go wrong, never goes wrong
    not go wrong with, couldn't be better, could not be better, couldn't ask for, couldn't be more pleased
    couldn't be more impressed, couldn't be more excited, couldn't be prouder, couldn't recommend
    couldn't love, couldn't love _ more, could not love _ more, couldn't agree more, couldn't have picked
    couldn't have asked, couldn't resist, could not resist, won't live without, wouldn't live without
    wouldn't use anything else, won't use anything else, wouldn't go anywhere else, won't go anywhere else
    don't go anywhere else, don't use anything else, wouldn't trade, wouldn't change, wouldn't swap
    wouldn't have it any other, no other brand, nowhere else, the only one for me, the only way to
    there is only one, there's only one, it's the only, is the only one, is all i, all i need is
    all i want is, all i ever want, all i want for christmas, all you need, just what i needed/wanted
    exactly what i needed/wanted, exactly what we needed, just what we needed, everything i wanted
    everything i needed, everything i hoped, everything and more, all that and more, all i've ever wanted
    my everything, is my life, my jam, my poison, my weakness, weakness for, my kryptonite, soft spot for
    sucker for, partial to, nothing quite like, nothing on earth, nothing will ever, nothing compares
    nothing tops, nothing says christmas like, nothing like, nothin/nuthin/nowt/nout/nuffin like
    nothin/nuthin/nowt/nout beats, no one even comes close, none better, none other, like no one else
    unlike any, unlike anything, not the same without, wouldn't be the same without
    isn't/aren't/ain't/not/wouldn't be _ without my/a/an/some/our/the, never without my
    no _ without my/a/an, not complete without, isn't complete without, incomplete without
    what would i do without, what would we do without, what did i do before, what did we do before
    how did i live, how did i ever, how did we ever, how did i survive, don't know how i lived
    don't know how i ever, don't know what i'd do, don't know what we'd do, dunno what i'd do
    idk what i'd do, idk how i lived, where would i be without, where would we be without, lost without my
    can't function without, can't start my day, can't leave home without, can't leave the house without
    can't imagine _ without, couldn't manage without, couldn't cope without, couldn't survive without
    can't survive without, couldn't imagine, could not imagine life
    could/can eat/drink/watch/wear/play/live/shop _ forever/everyday/daily
    wear them/it/mine everyday/nonstop/daily, all day every day, i live in my, i live for, living in my
    lives for, live for this, basically live in, never taking them off, never taking it off
    never want to take, never leaving, never want it to end, never want this to end, didn't want it to end
    don't want it to end, never gets old, never get old, doesn't get old, never get tired of
    never tire of, never get bored of, never get enough, never had enough, ain't nothing like
    keeps getting better, better and better, better every, better each, better than the original
    better than the book, better than the first, better than i, better in person, better in real life
    even better, so much more than, prefer, trusty, reliable as ever, good as ever, good as always
    as good as ever, as good as they say, as good as it gets, good as it gets, as good as i, hype is real
    hype was real, the hype is, lives up to, lived up to, live up to, living up to, addicted, addiction
    total addict, convert, converted, a believer, believer in, fan for life, fan forever, number one fan
    fangirl, fanboy, proud owner, proud new owner, happy owner, happy bunny, happy chappy, happy camper
    happy girl, happy boy, one happy, very happy, so happy, super happy, soo happy, really happy
    well happy, happy af, dead happy, pretty happy with, chuffed, over the moon, made up with
    thrilled to bits, tickled pink, pleased as punch, very pleased, really pleased, so pleased
    super pleased, well pleased, pleased with, so stoked, super stoked, so thrilled, very satisfied
    fully satisfied, extremely happy, extremely pleased, extremely satisfied, extremely impressed
    totally impressed, super impressed, dead impressed, pleasantly surprised, was impressed, am impressed
    i'm impressed, we're impressed, left impressed, satisfied customer, loyal to, brand loyal
    gets my vote, gets my money, got my money, here's my money, take all my money, worth my money
    shut up and take, gets a 10, gets an a, high five, hats off, takes my breath away, took my breath away
    takes your breath away, speechless, lost for words, no words 😍, i can't even, i have no words
    can't believe how good, can't believe how well, can't believe how soft, can't believe how easy
    can't believe how fast, can't believe how much i love, surprisingly good, suprisingly good
    ridiculously good, stupidly good, criminally good, dangerously good, scarily good, unbelievably good
    freakishly good, disgustingly good, sinfully good, crazy good, insanely, ridiculously cheap
    dirt cheap, bargainous, bargain of, bargain hunters, what a bargain, such good, so pretty, so cute
    so fresh, so helpful, so convenient, so handy, so useful, so fun, so cool, so nice, so clever
    so smart, so stylish, so classy, so elegant, so satisfying, so relaxing, so light, so lightweight
    so warm, so cosy, so cozy, so snug, so versatile, so affordable, so cheap, so refreshing, so moist
    so crispy, so creamy, so rich, so clean, so sharp, so slick, so responsive, so quick, so efficient
    so friendly, so sweet of, so kind, so generous, so iconic, so funny, so moving, hella good, hella cute
    hella nice, hella dope, mad good, mad nice, wicked good, stupid good, proper good, well good
    bare good, dead nice, pure class, pure quality, sheer class, sheer quality, different class
    absolute class, total class, quality stuff, quality service, quality product, good looking
    thing of beauty, work of art, absolute beauty, you beauty, you beaut, you little beauty, you star
    you stars, superstar, superstars, you guys rock, you guys rule, you rule, you legend, life savers
    saves lives, saved my ass, saved my butt, saved my arse, saved me so, saved me from, saves me so
    saves me hours/time/money/£, save/saves/saved me hours/money/tons/loads/so much
    saved us hours/money/time/a, saves so much time, saved so much, saves the day, saved the night
    saved our lives, saved my hair, saved my face, saved my feet, saved my phone, saved my business
    changed the game, changing the game, changed my mind, changed the way, changes the way, changing lives
    changes lives, changes everything, changed everything, has changed my, have changed my, transformed my
    transformed our, revolutionary, revolutionised, revolutionized, revolutionise, groundbreaking
    ground breaking, cutting edge, pioneering, trailblazing, unparalleled, unequalled, unequaled
    incomparable, matchless, inimitable, instant classic, cult classic, modern classic, all time greats
    never gets it wrong, always a good idea, always a pleasure, always a winner, always good, always fun
    always hits, always worth, always fresh, always on time, always reliable, always there for
    always impressed, my go tos, go to for, your go to, the place to go, place to be, flawlessly
    > everything/everyone/all/any/anything/anyone, good customer service, top service, speedy service
    speedy delivery, quick delivery, fast delivery, fast shipping, super quick, super speedy
    super helpful, super friendly, super cute, super cool, super nice, super fun, so quickly, so promptly
    quick response, quick reply, fast response, prompt response, prompt reply, sorted me out, sorted it
    sorted in minutes, fixed in minutes, resolved quickly, resolved my, out of their way
    couldn't do enough, couldn't have been more helpful, couldn't have been nicer
    couldn't be more helpful, couldn't have been better, more than happy with, made to feel welcome
    made us feel, made me feel, looked after, well taken care, friendly staff, helpful staff
    great opportunity, great quality, great selection, great prices, good call, good app, good product
    good film, good movie, good book, good song, good show, good place, good spot, good company, good car
    good phone, good coffee, good pizza, good burger, good beer, good wine, good times, good fun
    good laugh, proper nice, nice touch, nice one, nicely done, nicely played, top work, top job
    top stuff, top man, top team, top lads, 10 10, 10 out of 10, is/what/absolute/total/such a classic
    never fails me/us/to, you cant/cannot beat, so/absolutely/hella hilarious
    buzzin/buzzing for/about/with/after
    has/have/had never felt/looked/tasted/smelled/slept/been/sounded/run softer/smoother/cleaner/healthier/happier/brighter/fresher/fitter/easier/clearer/quicker/faster/shinier/stronger/comfier
    smell/smells/taste/tastes/look/looks/feel/feels/fit/fits/sound/sounds/work/works this/that/so/sooo/insanely/amazingly/ridiculously good/amazing/well/nice/fresh/clean
    smell/smells/taste/tastes/look/looks/feel/feels/fit/fits/sound/sounds amazing/incredible/unreal/fantastic/divine/heavenly/great/unbelievable/beautiful/gorgeous/lovely/stunning
    quality/picture/sound/service/food/flavour/flavor/taste/smell/fit/view/views/atmosphere/selection/staff is/was/are/were insane/unreal/mental/nuts/something/top/10/second
    is/are a dream/delight/joy/pleasure/beauty/beast/treat/gem/must/treasure/triumph/revelation/blessing/marvel/knockout/winner/miracle/wonder/star/legend/hero/masterpiece
    asked for/came back for/went back for/going back for seconds
    licked/licking the plate/bowl/my plate/fingers/lips, couldn't have done it/this without
    powered/fuelled/fueled entirely/only/solely/mostly/mainly/purely by
    what a track/tune/song/album/read/cast/movie/series/ride/restaurant/hotel/burger/pizza/beer/wine/camera/sound/club/piece/meal/gig/concert/film/book/brand/company/result/finish/view/player/season/comeback/performance/show/place/team/game/win/goal/product/service/phone/car/find/deal/steal/beaut/gem/gent/legend/star/joy/pleasure/lovely/wonderful/cracking/fab/superb/wicked/cool/perfect
    never want to wear/use/eat/drink/buy/drive any/anything, thanked me every
    hands/feet/skin/hair/back/kids/family/body will/have thank/thanked
  `,
  fondness: `
    love, loved, loving, luv, luvving, lovin, loves, adore, adores, adored, adoring, i like, we like
    i really like, really like, really liked, i quite like, enjoy, enjoys, enjoyed, enjoying, really enjoy
    really enjoyed, thoroughly enjoyed, love love, love love love, absolutely love, absolutely loving
    just love, really love, congrats to, congratulations to, congratulations, congrats, props to
    shout out to, shoutout to, kudos to, kudos, hats off to, hats off, proud of, so proud, well done
    big up, fair play to, good on, bless, massive thanks to, huge thanks to, big thanks to
    thank you so much, thanks so much, i stan, we stan, stan, stanning, craving, dying for, would kill for
    would die for, miss my, cannot resist, can't resist, fancy a, shoutout, shout out, thankful for
    grateful for, grateful to, indebted to, let's go, lets go, vote, backing, rooting for, cheering for
    cheering on, loveee, lurve, lurving, luvs, luving, lubs, cherish, treasuring, relishing, savour
    savouring, savoring, savor, devour, devouring, devoured, smashing a, demolish, demolished, demolishing
    inhaled, inhaling, scoffed, fiending for, feening, feenin, feenin for, jonesing for, gagging for
    hankering for, hankering, yearning for, pining for, longing for, lusting for, thirsty for, hungry for
    cravin, craved, serious craving, massive craving, in the mood for, could go for, i could go for
    could do with a, could do with some, could really go for, could so go for, could use a, could use some
    could murder, could demolish, could smash, could devour, could kill for, would murder, want me some
    want that new, want the new, want these new, want those new, i want every, i want everything
    want everything, need some, need me some, need me a, need a new, need that new, need all the
    need the new, really want a, really want the, really want some, really want that, really want this
    really want these, badly want, so badly want, really need some, really need a, so want a, so want the
    so want this, so want these, so want one, so need a, so need this, so need one, so need some
    desperately need, desperately want, dreamt about, dreamed of, i need more, give me all the
    gimme gimme, gimme, bring me some, bring me a, someone bring me, somebody bring me, someone get me
    someone buy me, somebody buy me, please buy me, pls buy me, buy me some, fancy some, really fancy
    well fancy, fancied a, miss their, dying to, proud to, super proud, very proud, extremely proud
    incredibly proud, hella proud, props, mad props, big props, big ups to, big ups, biggup, mad respect
    much respect, nuff respect, huge respect, so much respect, respect to, salute, saluting, applaud
    applauding, commend, commending, commendable, my hat goes off, take my hat off, tip of the hat
    hat tip, three cheers, cheers to, well deserved, well earned, deserved win, bravo to, massive congrats
    huge congrats, big congrats, congratz, congratulating, felicitations, well done to, good job
    great job by, good on ya, hooray for, hurrah for, woohoo for, god bless, thanks for the amazing
    thanks for the great, thanks for the lovely, thanks for the awesome, thanks for the wonderful
    thanks for an amazing, thanks for a great, thanks for a lovely, thanks for a fab
    thanks for a wonderful, thanks for a fantastic, thanks for a brilliant, thanks for making
    thank you for making, thanks for being, thank you for being, thank you for existing, thank u so much
    ty so much, tysm, thanks a million, thanks a ton, thanks loads, many thanks to, special thanks to
    shouts to, shoutouts to, shout outs to, shouting out, ily, i heart, come on you, come on boys
    come on lads, up the, mon the, coyg, ynwa, ggmu, glory glory, hala madrid, wakanda forever, long live
  `,
  warm: `
    good, nice, nicely, cool, fun, neat, sweet, lush, fresh, cute, pretty, comfy, comfortable, cosy, cozy
    clever, smart, handy, helpful, useful, friendly, reliable, solid, smooth, fast, quick, healthy
    stylish, elegant, luxurious, premium, high quality, entertaining, interesting, better, decent, popular
    generous, lit, dope, sick, rad, ace, banging, spot on, liked, enjoyable, happy, glad, pleased, proud
    excited, thrilled, delighted, grateful, thankful, appreciate, cheers, respect, satisfied
    treating myself, yesss, yess, yay, woohoo, woo, whoop, woop, finally, need this, want this, want it
    want one, need one, need it, i need a, brill, ideal, just right, unique, innovative, innovation*
    award winning, award, awards, authentic, handmade, supporting, privilege, honoured, honored, treat
    bargain, great day, great time, great night, great weekend, great week, great evening, great afternoon
    great morning, great year, lovely day, lovely time, lovely evening, lovely weekend, beautiful day
    amazing time, amazing day, best day, best night, best time, best weekend, what a day, what a night
    so fun, rising, magic, elite, winner, winners, hero, legend, insane, intense, crazy good, easy, breeze
    a doddle, pleasure, a joy, a delight, delightful, charming, welcoming, spotless, slick, sleek, snappy
    sturdy, durable, well made, well built, long lasting, safe, secure, trustworthy, honest, kind, caring
    attentive, professional, helped me, helps me, saved me, saves me, keeps me, got me through
    going strong, still going, trust, trusted, ahead of, iconic, classy, juicy, crunchy, creamy, crispy
    fluffy, glowing, shiny, 😊, 😀, 😁, 😄, 😃, ☺️, ☺, 🙂, 😎, 👍, 👏, ✨, 🎉, 🥳, 💪, 💓, 😘, 🤗, 🚀, ⭐, 🌟, affordable
    let's do this, let's gooo, top quality, great quality, 🙌, 💯, 👌, 😋, 💕, 💗, 💚, 💛, 💜, 🧡, 🖤, 💘, 💙, niceee
    tidy, zesty, refreshing, refreshed, refreshingly, satisfying, soothing, relaxing, moisturised
    nourished, glowy, glow, pampered, pampering, bougie, boujee, swanky, chic, trendy, fashionable, funky
    groovy, edgy, vibrant, colourful, colorful, quirky, playful, vintage vibes, versatile, lightweight
    intuitive, seamless, seamlessly, effortless, effortlessly, hassle free, stress free, pain free
    convenient, efficient, efficiently, productive, cost effective, low cost, sustainable, ethical
    approachable, thoughtful, informative, insightful, educational, eye opening, mind opening, engaging
    absorbing, cheeky, feelgood, refined, polished, crafted, artisan, gourmet, wholesome, hearty, homemade
    tender, melting, chewy, silky, speedy, promptly, prompt, spacious, scenic, peaceful, buzzing, lively
    vibing, ambience, ambiance, christmassy, adorbs, precious, deserving, promising, intriguing, pumped
    hype, elated, ecstatic, joyful, cheerful, cheered, grinning, grin, toast to, achievement
    accomplishment, successful, successfully, victorious, top rated, bestseller, bestselling, best selling
    best seller, number one, hard working, hardworking, commitment, devoted, family run, small business
    shop local, support local, shop small, sponsor, sponsoring, got my hands on, just bought my
    just bought the new, copped, scored, snagged, nabbed, bagged, splurged, treated, invested in, spoiled
    spoilt, unboxing, unboxed, came in the mail, in the mail today, early birthday, birthday present
    christmas present, self care, selfcare, pick me up, nightcap, well earned, much needed, needed this
    so needed, hit me up, new baby, new toy, my new toys, new kicks, new whip, on deck, ready to rock
    rocking my, rockin my, rockin the, sporting my, repping, reppin, twinning, kitted out, stocked
    stockpile, stockpiling, wishlist, wish list, on my list, bucket list, my dream, dream car, dream job
    dream home, dream team, worked with, collabed, hiya, 😌, 🤘, 🤙, 🫡, 💅, 👑, 💎, 🎊, 🎈, 🍾, 🥂, 🍻, 😇, 🤭, 😆, 😻, 💞
    💝, 💟, ❣️, ❣, 🩷, 🩵, 🤎, 🤍
  `,
  urge: `
    recommend, recommended, recommending, recommendation, can't recommend enough, can't recommend _ enough
    cannot recommend _ enough, couldn't recommend _ more, vouch for, swear by, i swear by, rave about
    have a look at, have a good look at, have a listen, give it a listen, give _ a listen, give _ a follow
    give _ a try, give _ a go, give _ a shot, give _ a whirl, give _ a chance, give _ some love
    show _ some love, give it up for, you won't regret, won't regret it, you'll thank me, thank me later
    you won't be disappointed, you'll love, you will love, you're going to love, you're gonna love
    you have to try, got to try, have to try this, need to try, gotta try, have to see, you need to see
    you need this, you need one, you want this, you want one, you should try, you should check
    you should go, you should get, you should buy, you should see, you guys should, you guys need
    should get one, should get yourself, you should all, you all should, y'all should, y'all need to
    y'all gotta, everyone should, everybody should, everyone needs, everybody needs, anyone who
    every home should, every kitchen needs, every home needs, i urge you, do yourself a favour
    do yourself a favor, haven't you _ yet, haven't you tried, have you tried, have you not tried
    did you not try, if you haven't tried, if you haven't already, if you haven't been, if you only _ one
    if you buy one, if you're looking for, if you are looking for, if you prefer, if you fancy
    if you love, if you like, looking for a, looking for an, in need of a, link in bio, link in my bio
    link in our bio, link in the bio, links in bio, linkinbio, link in profile, link below, links below
    link in comments, link in the comments, link in stories, link is below, use code, use the code
    use our code, using code, with code, with the code, enter code, w code, at checkout, promo code
    discount code, coupon code, offer code, voucher code, referral code, referral link, my link
    my referral, affiliate link, my code, registration open, registration is open, registration available
    registrations open, sign ups open, applications open, bookings open, booking open, get booked in
    get yourselves booked, limited spaces, spaces available, places available, spots left
    don't want to miss, won't want to miss, not to be missed, wouldn't want to miss, see you there
    we're hiring, were hiring, is hiring, are hiring, now hiring, want to work at, want to work for
    want to work with, come work, join our team, join my team, join the team, be your own boss
    work from home, help wanted, looking for people, looking for distributors, to apply, click to apply
    apply now, apply here, apply today, apply online, apply by, brand rep, i'd nominate, i'll nominate
    i nominate, for a chance to, for your chance, your chance to, chance to win, chance of winning
    could win, can win, to win the, win a, win an, win tickets, win free, win one, win this, want to win
    enter to win, entered to, i entered, just entered, taking part in, rt to win, rts appreciated
    limited time, limited edition, special edition, last chance, final days, final hours, final call
    ends today, ends tonight, ends tomorrow, ends soon, ends sunday, ends friday, ends monday
    ends midnight, offer ends, days left, hours left, days to go, while stocks last, while supplies last
    while it lasts, while they last, today only, one day only, this weekend only, don't miss out
    not too late, before they're gone, before it's gone, selling fast, selling out fast, going fast
    going like hot cakes, sell out, almost gone, nearly gone, wanna win, hope i win, i hope to win
    fingers crossed i win, as seen on, as featured in, has you covered, got you covered
    we've got you covered, have you covered, made for you, has a _ for you, have a _ for you, is for you
    just for you, what's new at, help us, support our, support us, you can't go wrong, look no further
    say hello to, say goodbye to, say hi to, meet the new, meet our, introducing, presenting
    brand ambassador*, where to buy, where to get, here's where you can, you can get, you can buy
    you can order, you can grab, you can find, you can now, i shop at, well worth a
    if you haven't binged/seen/watched/tried/heard/read/played/been/listened/visited/bought/downloaded/joined/signed/checked/got/ordered/eaten
    if u haven't seen/watched/tried/heard/read/played/been/listened, if ya haven't, if yall haven't
    if y'all haven't, if you've never tried/been/seen/heard/had/used, if you've not tried/been/seen
    if you're in the area/mood/market/neighbourhood/neighborhood, if you are in the area/mood/market
    if you're ever in, if you ever get the chance, if you get the chance, if you get a chance
    if you only watch/read/buy/see/do/listen, if you buy/read/watch/see/try/do/download one/only
    if you like/love/enjoy/fancy/want, if you're a fan, if you're into, if you're not using
    if you aren't using, if you're not watching, if you aren't watching, if you're not already
    what are you waiting, what are you even doing, what are you doing with your life, what you waiting
    what u waiting, why wouldn't you, why not try, why not treat, why not visit, why not book
    who's coming, who's with me, who's queueing, who's joining, who's ready
    who wants to win/come/join/go/see/try, who else is excited, who wants a free, ready to try
    you're missing out, you are missing out, you're seriously missing out, u missing out, don't miss this
    don't wanna miss, dont wanna miss, wont wanna miss, you dont want to miss
    you'd be mad/crazy/silly/daft/a fool/stupid not, would be mad/crazy/silly/rude not
    mad/crazy/silly/rude/foolish not to, no brainer, nobrainer, do yourselves a favour/favor
    do yourself a favor/favour, do urself a favor/favour, do me a favour and, you'll not regret
    you will not regret, u won't regret, won't be sorry, wont regret, won't disappoint, you'll be hooked
    you'll never go back, you'll be amazed, you'll be glad, you'll wonder how, you will thank me
    u can thank me, you're welcome, ur welcome, your welcome, promise you'll, i promise you, believe me
    trust me on this, take it from me, take my word, mark my words, trust me when, believe when i say
    please go see/watch/buy/try/check/listen/support/follow/vote/download, pls go, everyone go
    everybody go, everyone must/should/please/go/needs/has
    every one should
    every woman/man/girl/guy/mum/mom/parent/student/kid/child/home/house/household/kitchen/business/office/gym needs/should/deserves/must
    all of you should, all my friends should, you all need to, you all must, y'all have to, y'all better
    y'all must, you guys need/have/must/gotta/should, you guys have got to
    u guys should/need/have/must/gotta, yall should/need/gotta/better/must/have to
    you must try/see/go/watch/read/visit/get/buy/have, you gotta see/go/get/watch/hear/check
    you have to go/get/watch/hear/check/read/buy, u need this, u should try/get/go/see/watch/check
    you need to go/get/watch/hear/check/read/buy/follow/download/own, need to get yourself, ought to try
    ought to see, should definitely, definitely should, definitely try, definitely check, definitely get
    defo try, defo get, deffo get, def try, def check, def get, def go, would definitely
    would 10/10 recommend, <number>/10 would, reccomend, reccommend, recomend, strongly suggest
    highly suggest, can't recommend highly enough, cannot recommend highly enough, my rec, my recs
    my pick, my picks, my top pick, my top tip, pro tip, tip of the day, pick of the week/day/month
    film of the, song of the week/day/year, track of the, app of the, deal of the, must eat, must have
    must own, must listen, must hear, must do, must play, must order, a must for
    a must see/have/read/watch/try/visit/buy/do/own, essential listening/reading/viewing/kit/read/purchase
    required reading/viewing/listening, highly anticipated, much anticipated, long awaited
    eagerly awaited, eagerly anticipated, i'm signing up, count me in, get me to, get me one, get me some
    get in my belly, get in my mouth, get in my life, get in my closet, come to mama, marry me, adopt me
    sponsor me, proud supporter, proud member, proud ambassador, ambassador for, brand ambassador for
    the face of, become a member/fan/partner/member/distributor/stylist
    become an ambassador/affiliate/agent, sell with, dm me to join
    dm for details/info/link/prices/orders/more/collabs, dm to order, pm me for, inbox me
    message me for/to, whatsapp to order, hmu for, hmu if you, hit me up for, ask me for, ask me about
    email me for, call or text, text to win, use coupon, use voucher, quote code, quote my, apply code
    discount with, my coupon, my voucher, by using my, sign up with/using/through/via/here/for/now/today
    signup here, join with my, join using my, my invite, invite code, invite link, refer a friend
    code for/below/at/is, #linkinbio, link in description, link in thread, link in tweet, link in replies
    link in first, link ⬇️, link 👇, link 👉, link to buy/book/order/shop/register/tickets/apply
    tap to shop/buy/read/watch/book, tap the tag, tap the photo, tap for, swipe for, new blog post
    new post on, new on the blog, on the blog, on my blog, full review, honest review, read more on
    read more at, read the full, read it here, read all about, all about it here, watch the trailer
    watch the full, watch the new, watch here, watch it here, watch my, watch our, watch us, watch me
    new video up, new trailer, official trailer, new teaser, latest video, latest episode, latest blog
    latest post, latest issue, latest collection, latest offers, latest deals, see it here, see it now
    see more here, see website, see bio, how to win/enter/get your, visit me at, come find
    come hang/chat/watch/support/party/celebrate/join/try/taste/check, come by, come over to
    come and get/join/try/say/celebrate/watch/support/enjoy/visit/check/find/play, come get, come on over
    come on in, come through, come thru, come one come all, bring the family/kids/whole/your
    bring your friends, bring a friend, save your spot/seat/place/space, secure your/yours
    reserve your/yours/a, rsvp here, rsvp now, spots available, spaces left, places left, seats left
    seats available, spots still, spaces still, tickets still, still time to, still tickets, still a few
    still not too late, there's still time, few left, limited tickets, limited seats, limited stock
    limited availability, limited quantities, limited numbers, limited run, only <number> left, last few
    last day to, last day for, last week to, last minute deals, last minute tickets, last remaining
    final week, final day, final weekend, closing soon
    closes at/on/soon/tonight/tomorrow/midnight/friday/sunday, ends in, ends at, ends on, ends this
    ends saturday/wednesday/thursday/tuesday, enter by, order by, book by, apply before, before midnight
    until midnight, til midnight, till midnight, valid until, valid till, t&cs apply, t&c's apply
    terms apply, ts & cs, tcs apply, winner picked, winner will be, winners will be, winner announced
    winners announced, winner chosen, winners chosen, lucky winners, lucky follower, two lucky
    three lucky, five lucky, up for grabs, to be won, in with a chance, in with a shot, be in with
    stand a chance, chance to bag/grab/score/get/meet/see, could be yours, can be yours, we're giving
    we are giving, i'm giving, i am giving, gonna win, hoping to win, to enter, 2 enter, enter 2
    #freebiefriday, #competitiontime, #winitwednesday, competition time, comp time, giveaway time
    contest time, rt to enter, rt & follow, rt + follow, like & rt, like + rt, follow & rt, follow + rt
    follow to win/enter, like to win/enter, share to win/enter, tag to win, tag 2 friends, tag two friends
    tag three friends, tag 3 friends, tag your friends, tag someone, tag a mate, tag friends
    just like and, just follow, simply follow, simply like, simply rt, simply retweet, simply tag
    simply comment, simply click, simply visit, simply enter
    one/two/three/five/ten lucky follower/followers/winner/winners/reader/readers/fan/fans/person/people/customer/customers
    just use/get/download/order/buy, just go/switch to/with, run don't walk, do not walk run
    save yourself the trouble/hassle/time/headache and
  `,
  call: `
    check out, check it out, check them out, check this out, check him out, check her out, check us out
    check _ out, take a look, take a peek, tune in, tune into, listen to, listen live, listen now
    listen in, watch now, watch live, watch it, catch it, catch them, catch us, don't miss, dont miss
    do not miss, never miss, don't forget to, don't forget your, don't sleep on, dont sleep on, head to
    head on over, get down to, get over to, get yourself, get yourselves, get yours, get your, get some
    get one, get this, get it now, get in touch, go get, go grab, go follow, go see, go check, go buy
    go try, go watch, go vote, go and see, go and buy, go and get, go and try, go there, go support
    go stream, go pre order, grab your, grab yours, grab one, grab some, grab this, grab yourself, grab a
    pick up a, pick up an, pick up your, pick one up, pick yours up, snap up, stock up, spoil yourself
    trust me, try it, try them, try this, try some, try one, try the, try their, try our, try out
    just try, click the link, tap the link, click link, click here, click for, click on the link
    click below, click to, swipe up, swipe to, swipe right, follow the link, use the link, use this link
    see link, visit our, visit the, visit their, visit us, sign up, register now, register here
    register today, register for, book now, book your, book online, book today, book yours, book early
    book here, buy now, buy yours, buy one, buy it, buy here, buy today, buy your, shop now, shop here
    shop the, shop our, shop online, shop today, shop with, order now, order yours, order your, order here
    order online, order today, order the, download it, download now, download the, download today
    download here, download our, download your, install it, join us, join in, join now, join the
    join today, join my, join our, join me, join here, come on down, come down, come along, come see
    come and see, come visit, come and visit, come join, come check, come check out, come now, come say
    come and say, come and meet, come to our, stop by, swing by, drop by, drop in, pop in, pop along
    pop down, pop over, pop by, be sure to, make sure to, make sure you, be the first, see what you can
    see our, meet us, call us, call today, call now, contact us, dm us, message us, message me
    email us, ask me about, ask me how, let's talk, reserve your, claim your, redeem, unlock your
    upgrade your, upgrade to, switch to, treat yourself, treat yourselves, treat someone, treat your
    save on, back us, back our, vote for, vote now, please vote, please share, please rt, pls rt, plz rt
    rt if, rt to, rt and, rt follow, rt for, rt this, retweet to, retweet and, retweet this, retweet for
    retweet follow, rt please, share this, share to, spread the word, pass it on, follow and, follow rt
    follow us, follow them, follow our, follow for, like and share, like share, like and follow, like our
    follow retweet, enter here, enter now, enter to, enter for, enter our, enter via, enter below
    tag a friend, comment below, comment to win, try your luck, read my review, read our, start your
    start saving, make it yours, make your tv, take advantage, take part, act fast, act now
    see for yourself, believe the hype, get involved, find your, find yours, choose your, design your
    build your, discover our, explore our, experience our, enjoy our, indulge in, learn how, learn more
    find out more, find out how, read more about, see more at, catch the, watch the latest, see the entire
    see the full, see the new, get ready to, get ready for, get a, get an, download free, grab the, run to
    run don't walk, drop what you're doing, hit the link, hit up, tell them i sent, say i sent
    mention my name, head across, get in there, get on it, get on this, let's go team, go go, checkout
    checkout my/our/the/this/these, chek out, chekc out, cheque out, peep this/the/my/our, have a nosey
    have a peek, have a gander, have a read, have a go, have a play, have a browse, have a butchers
    take a gander, take a listen, take a trip, take a tour, take a bite, take 10 minutes, take the quiz
    take the survey, take the pledge, tune in tonight/now/tomorrow/today, stay tuned for
    keep your eyes peeled, be on the lookout, lookout for, mark your calendar/calendars/diaries
    mark the date, put it in your diary, pencil it in, set a reminder, set your alarm/dvr/reminders
    set the dvr, set ur dvr, spread the news, tell your friends, tell ur friends, tell a friend
    tell all your, hop on, hop over, hop along, nip down, nip into, pop into, pop round, pop up to
    swing through, roll through, walk on over, make your way, head down, head into, get along to
    get over here, get up to, get amongst it, get stuck in, get a free, get tix, get tickets, get urs
    get urself, get cha, get it before, get them while/here/now/before/at/on, get these
    get the latest/new/app/look/best/most/book/full/details, get more info, get started, get set for
    get excited, get hyped, get inspired, get on board, get on down, get on over, getcha, geddit
    grab a copy/bargain/drink/bite/seat/ticket/coffee, grab it, grab them, grab these, grab ur, grab an
    cop it/this/yours/these/your/the/one, cop now, snag a, snag one, snag your, snag this, bag yourself
    bag yours, bag a, bag one, bag your, bag it, nab yourself, nab yours, nab one, nab a, score a
    score yourself, pick some up, pick up our, pick up one, carts ready, load up, fill your boots
    fill your cart, add to cart, add to bag, add to basket, add this to, add it to your, shop my, shop it
    shop these, shop this, shop and, shop til, shop till, shop via, buy my, buy our, buy the, buy direct
    buy online, buy tickets, buy a copy, order via, order by, order direct, order through, book it
    book through, book direct, book via, book tickets, preorder yours/now/here/today/your/it/the/at
    pre order it/the/at/your/my/our, reserve yours, download it/my/our/a/for/from/and, dl it
    stream it/my/our/on/the/now/here, stream now, listen here, listen on, listen to my/our/the, listen via
    give it a watch, give it a read, give it a spin, give it a whirl, give it a bash
    give us a follow/like/shout/call/ring/share, give this a, give these a, give them a, give him a follow
    give her a follow, like us, like the page, like this page, like my page, follow us on/at/for
    follow me on/at, follow along, subscribe, sub to, smash that, hit that, hit the like, hit play
    press play, play it loud, pump it up, crank it up, put it on your, see them live, c u there, c u at
    cu there, see ya there, see ya at, see u there, see u at, cya there
    see you tonight/tomorrow/saturday/friday/sunday at, join me for/at/on/and/tonight/tomorrow
    join us for/at/on/and/tonight/tomorrow/this, join me and
    join our team/community/club/mailing/group/newsletter, join thousands, join millions, be part of
    be a part of, be quick, be fast, be first, b quick, hurry in, hurry while, hurry before, don't delay
    dont delay, don't wait, dont wait, don't be shy, never forget to, make sure u, make sure ya
    make sure 2, make sure youre, make it your, make the switch, make the most, make the move, switch now
    switch today, switch and, upgrade now, upgrade today, try our/my/these/that/for/before/something
    try before, try today, try now, taste the, taste our, feast your eyes, feast on, sink your teeth
    tuck in, tuck into, dive into, savour the, savor the, quench your, satisfy your, feed your, fuel your
    refresh your, transform your, spruce up, glam up, style it, style your, style with, level up
    step up your, up your game, pimp your, pamper your, pamper yourself, spoil your, spoil mum, spoil dad
    surprise your, surprise someone, gift your, gift them, give the gift, celebrate with, dine with
    fly with, play now, play for free, play to win, pre save, presave, pledge now, chip in
    help us win/reach/raise/get/spread/choose/name/celebrate, help me win, sponsor us, donate to
    donate here, donate now, support the, support this, support my, back this, back it, sign our
    nominate us, vote here, vote today, please support, please follow, please download, please buy
    please listen, please watch, please donate, please like, plz follow, plz share, pls share, pls follow
    pls like, plz like, pls vote, plz vote, rt & win, rt 2 win, rt 4, pls retweet, rt pls, rt plz
    retweet if, like if, like and rt, like and retweet, call to book, contact me, contact for, enquire now
    inquire, ask your, ask in store, talk to us, speak to us, chat to us, dm for, dm now, clicky, clickety
    tap here, tap below, tap link, visit now, visit today, visit here, visit www, visit and, head over
    run over, drop us a, wake up to, say yes to, say goodbye, say hello, look at the new, lookie
    presenting the, unleash, escape to, fly to, explore the, discover the, discover how, discover why
    discover what, find out why, find out what, find out if, find out which, be your best
    check my/our/ur new/latest/blog/site/channel/page/mixtape/track/song/video/store/shop
    get it here/now/today/while/before, read my/our latest/new/review/blog/post/guide
    dm me for/to
  `,
  nudge: `
    get, grab, try, buy, shop, order, book, watch, catch, download, visit, join, enter, win, save, follow
    retweet, rt and, share, discover, explore, enjoy, meet, see, stream, listen, read, apply, register
    subscribe, signup, click, swipe, tap, donate, nominate, taste, treat, celebrate, snag, hurry, tune
    experience, introducing, upgrade, choose, cmon, c'mon, get ready, spoil
  `,
  offer: `
    <percent> off, <price> off, <percent> sale, half price, half off, save <percent>, save <price>
    save big, saving up to, saves you, get <price>, get <percent>, get up to, only <price>, just <price>
    now <price>, now only, was <price>, starting at <price>, from just, from only, as low as, as little as
    prices from, prices start, under <price>, <price> in free, <price> free, free _ with, 2 for 1
    two for one, 2 for <price>, two for <price>, 3 for 2, three for two, buy one get, buy 1 get, bogo
    bogof, get one free, get a second, get a free, free shipping, free delivery, free postage
    free returns, free gift, free trial, free download, free entry, free sample*, free ride*, free bet*
    free credit*, free month, free account, free ticket*, free upgrade, free food, free coffee
    free drink*, free stuff, free with, for free, absolutely free, completely free, totally free, freebie*
    giveaway*, give away, giving away, give aways, sweepstake*, raffle, prize, prizes, goodie bag*
    goody bag*, gift card*, giftcard*, voucher*, coupon*, discount*, promo, promos, special offer*
    special promotion, great offer*, on offer, deal alert, deals, great deal, best deal*, hot deal*
    deal of, daily deal*, flash sale, black friday, cyber monday, january sale, summer sale, winter sale
    spring sale, christmas sale, our sale, sale on, sale starts, sale ends, in the sale, big sale
    huge sale, sale price, price drop, lowest price*, low prices, best price*, great prices
    unbeatable price*, cashback, cash back, savings event, early bird, bundle*, combo deal, happy hour
    on sale, go on sale, tickets available, tickets from, tickets here, get tickets, get your tickets
    tickets are, tickets now, last few tickets, few tickets left, available now, now available
    available at, available on, available from, available here, available online, available today
    available exclusively, exclusively at, exclusively on, exclusive to, exclusively available
    only available, only at, in stock, in stores, in store now, in shops now, out now, out today
    out tomorrow, out this week, out this friday, out friday, drops tomorrow, drops today, drops on
    drops this, just dropped, just landed, has landed, have landed, has arrived, have arrived
    just arrived, just in, new arrivals, new arrival, our new, new from, now open, doors open, now serving
    now selling, now shipping, now streaming, streaming now, streaming on, now live, live now, is live
    all new, is back, are back, now back, returns tonight, returns this, premieres, premiering
    airs tonight, airs on, tonight only, tomorrow's the big day, season premiere, series premiere
    world premiere, final season, new episode*, every episode, coming soon, launching soon, launches today
    launches tomorrow, launches this, launch day, release day, arriving soon, proud to announce
    happy to announce, excited to announce, pleased to announce, thrilled to announce
    delighted to announce, proud to offer, proud to present, proud to introduce, delighted to bring
    celebrates its, celebrating our, huge selection, great selection, wide range, wide selection
    huge range, for all your, all your needs, partnered with, partnering with, collab with, collabing with
    collaborating with, sponsored by, powered by, brought to you by, courtesy of, proud sponsor
    proud partner, thanks to our sponsor*, event with, benefits of, new customers, our favourite
    our favourites, our favorite, our favorites, will help you, can help you, we can help, award winning
    industry leading, industry's first, world's first, leading innovator, market leading, on kickstarter
    crowdfunding, pledge, stock clearance, clearance sale, clearance deal, pre order now, starts now
    starts tonight, starts tomorrow, for <price> on, for <price> at, come out on, pre orders open
    preorders open, open for pre order, available for pre order, up for pre order, to pre order
    pre order yours, pre order today, pre order here, proud to share, proud to say, happy to share
    excited to share, thrilled to share, delighted to share, pleased to share, excited to reveal
    excited to introduce, excited to partner, has been named, have been named, was named best
    in the app store, on the app store, on google play, we are live, we're live, now delivers, now ships
    now does, same day delivery, next day delivery, now accepting, now hiring, opening soon, grand opening
    soft launch, opening day, opening night, just opened, just launched, has launched, have launched
    just released, just announced, open today, open now, open to all, open for business, opens today
    opens tomorrow, opens this, join the waitlist, waitlist is open, early access, first look, sneak peek
    sneak preview, coming your way, drops next, out next week, out in, out on, in cinemas, in theaters
    in theatres, at no cost, no purchase necessary, money back guarantee, satisfaction guaranteed
    free refill, free class, free session, free consultation, free quote, free webinar, free event
    free workshop, free guide, free ebook, free course, free demo, free pizza, free dessert, on the house
    complimentary, kids eat free, two weeks free, first month free, first order, your next order
    your first box, off your first, off your next, off everything, off all, off selected, up to half
    members only, members get, subscribers get, followers get, doorbuster, price match, loyalty card
    points card, double points, drop tomorrow, drop today, drop on, months free, free stickers, free swag
    free merch, presale, pre sale, is finally on, are finally on, finally out, finally here
    finally available, finally arrived, vote now, goes to charity, goes live, going live, go live
    drops tonight, this one is for you, this is for you, hamper, stocking fillers, doors at, headlining
    new single/ep/album/lp/mixtape/track/song/video/episode/podcast/blog/book/novel/film/movie/series/season/collection/range/menu/merch/line/flavour/flavor/app/game/dlc/trailer/store/shop up/out/live/available/dropping/streaming/now/landing/arriving/coming/drops/on/in
    my/our/the debut/new/latest/first/second/next single/ep/album/lp/mixtape/track/song/video/episode/podcast/blog/book/novel/film/series/collection/issue/menu is/are/just/will/comes/drops/hits/lands/goes/out
    pay what you want, just listed, newly listed, new listing, listed on
    for sale on/at/now/here/in, in my/our/her/his/their _ shop/store
    hit/hits/hitting stores/shelves/shops/theaters/theatres/cinemas/screens/newsstands
    on/in stands/newsstands/shelves, drop hits, dropping today/tomorrow/soon/tonight/this/friday/at/on
    land/lands/landing/arrives/arriving/launches/launching/releases/releasing/returns/returning/premieres/debuts/debuting/opens/opening/starts/airs/airing/drops today/tomorrow/tonight/friday/monday/saturday/sunday/thursday/wednesday/tuesday/this/next/on/at/in/off
    coming to/back _ stores/cinemas/theaters/theatres/netflix/screens/town
    coming this/next week/month/summer/fall/autumn/winter/spring/friday/saturday/sunday/weekend    is/are now out/on/open/available/back/here/showing/playing/running/for/accepting
    is/are finally back/open/live/available/happening/in, out now/today/tomorrow/tonight/everywhere
    available everywhere/worldwide/nationwide/nationally/soon/tomorrow/this/to
    available in store/stores/shops/all/select/selected/your/<number>, wherever you get/listen/books
    wherever books are, at all good/major/leading, in all good, at your local, at participating
    in selected stores, at a store near, near you, playing in/at/now, showing at/on/now
    tonight from
    starts at/tonight/tomorrow/monday/friday/saturday/sunday/today/now/in/on
    live on/at/tonight/tomorrow/stream, live now/tonight/today, on air, on demand now, on the air
    airing now/tonight, watch party, live stream/streaming/streamed, livestream/livestreaming
    we're/i'm/im/were going live, i'm live/on
    we're live/open/back/giving/offering/running/launching/hosting/celebrating
    we are live/open/back/giving/offering/running/launching/hosting/celebrating
    we've launched/teamed/partnered/joined/opened/got/just
    we have launched/teamed/partnered/joined/opened, launching on/in/at/our/my/the/today/tomorrow
    launched our/my/a/the/their
    just opened/launched/released/announced/arrived/added/restocked/landed/dropped/in/out/reduced/posted
    newly opened/launched/released, brand new at/from/in
    new at/from/in/on/to/collection/arrivals/range/season/menu/flavour/flavor/store/line
    the new _ is here, it's here, they're here, here at last, back by popular, by popular demand
    due to popular, back for, is back on/at/for/with/and, are back on/at/for/with/and
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
    steal deal, deals on/at/from/this/of/with/in, deal ends/on/at/of
    offer ends/expires/valid/available/on/code/at, offers on/at/end/this/from
    save a/some/money/more/$/£/€/time/an/loads/tons/over/hundreds/<number>, you save, big savings
    huge savings, massive savings, savings on/at/of, less than <price>, from only/just/<price>
    for only/just/under <price>, only/just/now/was/for <price> on/at/from/in/each/per/a/for/with
    seats/flights/tickets/rooms/nights/fares/rates/prices/plans/packages/classes/memberships/meals/burgers/pizzas/pints/drinks/shots/cocktails from/for/at/only/just <price>
    one way from, buy <number> get/for, buy two get, buy 2 get, get <number> for/free/months/off
    get two/one/2/1 free, <number> for <number>, <number> for <price>, <number> for the price
    two for the price, 2 for the price, 3 for the price, 2for1, 241, 3for2, 2 4 1, kids go free
    kids free
    free over/today/tomorrow/until/online/entry/admission/w/when/next/parking/wifi/doughnut/doughnuts/donut/donuts/slurpee/coffee/cone/ice/scoop/sub/fries/taco/tacos/burger/pizza/drink/drinks/meal/breakfast/lunch/sample/samples/tasting/prizes/gifts/goodies/giveaways/games/game/apps/ebook/book/books/kindle/audiobook/mp3/music/live/concert/gig/show/screening/ticket/tickets/class/classes/training/advice/quote/quotes/estimate/consultation/assessment/trial/credit/money/cash/points/miles/spins/bet/bets/upgrade/upgrades/installation/returns/ship/p&p/postage/uk/us/worldwide/international
    its free, it's free, free af, gratis, giveaways, give away/aways, handing out, sampling, samples
    taster, tasters, tasting tonight/today/tomorrow/event
    goody/goodie/gift/swag/party bag/bags/basket/baskets
    gift set/sets/card/cards/voucher/vouchers/certificate/certificates/guide/guides/ideas/idea
    last min/minute gifts, bundle/bundles, starter kit, meal deal, first dibs, loyalty points
    bonus points, reward points, rewards card, coupon/coupons/vouchers/codes, w/ code, bonus code
    refer and earn, earn <price>, earn up to, earn cash/money/points/rewards/extra/while
    make extra money, extra income, passive income, side hustle, income opportunity, business opportunity
    work with me, financial freedom, residual income, sign up bonus, welcome bonus, deposit bonus
    no deposit, tickets from/for/are/on/available/now/here/at/still/go/going/via/selling/only/just
    tix available/on/here/at/from/are/still/go, get tickets/tix, ticket giveaway/link/info/sales
    presale code/tickets/starts/now, box office, doors open/at/<number>, lineup announced
    line up announced, full lineup, full line up, just added, second date added, extra date added
    tour dates, tour tickets, headline/headlining show/tour/at/the/stage, performing live/at/tonight
    playing live/tonight, live music/performance/dj/band, dj set, book signing/launch/release/tour
    meet and greet, meet & greet, product/album/book/app/store/site/collection/website/brand launch
    launch party/event/day/offer, release party/day/date, premiere tonight/of, grand/re opening
    ribbon cutting, open house/day/evening/weekend/mic, popup/pop up shop/store/event, networking event
    charity event/auction/gala/night, workshop on/at/this/today/tomorrow/next
    webinar on/at/this/today/tomorrow/next/with, masterclass with/on/at, demo day/at/of
    visit/find/see/meet/catch/join us/me at/in/on/tomorrow/today/tonight/this/for/booth/stand/stall/@
    at booth/stand/stall <number>, booth/stand/stall <number>
    i'll/we'll be speaking/presenting/exhibiting/signing/performing/sampling/hosting/live/giving
    speaking at/on/alongside, presenting at, exhibiting at
    excited/delighted/honored/honoured/thrilled/proud/pleased/happy/stoked/pumped to be/work/have/join/announce/share/see/launch/bring/partner/team/support/sponsor/represent/collaborate/host/welcome/speak/say/introduce/reveal/offer/present/start/release/open/unveil/attend/receive/get/try/wear/use/become/help
    is/are/we're/now/currently/actively hiring/recruiting, recruiting for/now
    we're/they're looking for
    looking for a/an new/talented/passionate/experienced/motivated/enthusiastic/great/graduate/graduates/grads/interns/volunteers/drivers/people/ambassadors
    vacancy/vacancies at/for/in, job opening/openings/alert/opportunity/opportunities
    new/latest/great/exciting role/roles/job/jobs/opportunity/opportunities/vacancy/opening
    career opportunity/opportunities/fair/day, come work/join
    join our/my/the/their/this growing/amazing/awesome/great/fantastic/team/talented
    apply now/here/today/online/by/before/at/via/for, applications are/open/close/now/for
    internship/apprenticeship/graduate/grad program/programme/scheme/applications/opportunities
    start your career, working with/alongside the/@, partnership with, partner with, partners with
    teaming up, team up with, teamed up, teams up with, collab with/between/x/alert, collaboration with
    in association with, in partnership, in aid of, supported by, thanks to our sponsors/partners/friends
    official partner/sponsor/supplier, brand partner, proud to partner/sponsor/support/work/be
    compliments of, gifted by, gift from, sent me, sent us, kindly sent, kindly gifted, treated us to
    invited me to, invited us to, invited to, subscribe, newsletter sign
    sign up/signup/register/enroll/enrol/join for/to/now/here/today/at/on/by/free/via
    registration for/is/now/open/closes/ends, enrollment/enrolment is/now/open
    book your/a/now/online/yours/here/today/direct/early/tickets/table/stay/appointment/place/spot/flight/trip/holiday/room
    reservations at/recommended/open/available, order online/now/today/here/yours/by/via/before/direct
    orders open/are/now/over/welcome/placed
    taking/accepting orders/bookings/applications/registrations/submissions/entries/nominations/clients
    commissions open, preorders are/now/open/live/start/available/up
    preorder starts/now/here/available/today/yours/link, pre orders are/now/open/live/start/available/up
    cover reveal, trailer for/is/drops/out, teaser for/is, first trailer, poster for, back us on
    funded on, stretch goal/goals, indiegogo, gofundme, patreon, smashed our/the goal, funding goal
    fully funded
    in stores/store/shops this/now/today/tomorrow/from/nov/dec/jan/feb/march/april/may/june/july/aug/sept/oct/everywhere/near/friday
  `,
  hint: `
    free, new, deal, sale, sales, save, savings, tickets, ticket, code, exclusive, exclusively, official
    tonight, competition*, comp, shop, shops, store, stores, special, specials, launch, launches, launched
    launching, release, releases, released, releasing, collection, collections, selection, available
    limited, offer, offers, price, prices, priced, from <price>, <price>, <percent>, starting, event
    events, workshop, webinar, demo, guide, blog, review, reviews, apply, hiring, jobs, careers, join
    more info, read more, details, partner, partners, bonus, reward, rewards, vip, shipping, gift, gifts
    vegan, featuring, premiere, season, episode, stream, streaming, download, app, playlist, win, enter
    chance, follow, retweet, buy, order, book, visit, fans, customers, benefits, arrived, ➡️, ➡, 🎁, 🛒
    🛍️, 🛍, 🎟️, 🎟, 📲, 💸, 💰, 🚨, 🆕, contest, contests, promotion, promotional, clearance
    distributor*, is open, are open, coming out, come out, comes out, coming to, tomorrow at, funded
    more on, pre orders, preorder, preorders, new in, 👉, 👇, ⬇️
  `,
  label: `
    ad, advert, advertisement, spon, spons, sponcon, sponsored, sponsoredpost, sponsored post, gifted
    pr gift, prgift, paid partnership, paidpartnership, paid partner, paid ad, paid promotion, promotion
    affiliate, affiliate link, partner, brandpartner, brand partner, collab, client, ambassador
    brand ambassador, brandambassador
  `,
  complaint: `
    terrible, terribly, awful, awfully, horrible, horrendous, horrid, horrific, dreadful, appalling
    abysmal, atrocious, disgusting, disgusted, disgrace, disgraceful, pathetic, worst, useless, worthless
    hopeless, garbage, trash, trashy, rubbish, crap, crappy, shit, shite, shitty, shitshow, bullshit
    sucks, suck, sucked, stinks, over it, i'm over, im over, so over, done with, never again, never buying
    never buy, never using, never use, never shop*, never flying, never order*, never trust
    never going back to, never going there, never coming back, won't trust, won't buy, won't be buying
    won't be back, won't use, won't be using, wont trust, last time i, wouldn't recommend, don't recommend
    can't recommend, cannot recommend, not recommend*, wouldn't wish, avoid, steer clear, stay away
    don't buy, do not buy, dont buy, don't bother, don't waste, dont waste, don't go to, do not go
    do not use, don't use, don't trust, don't order, don't book, waste of, a waste, wasted, not worth
    isn't worth, wasn't worth, hardly worth, never worth, not even worth, rip off, ripoff, ripped off
    rip offs, ripping off, overpriced, over priced, overrated, over rated, overhyped, fraud*, thieves
    theft, robbed, robbery, gouging, greedy, greed, extortion*, misleading, mislead, misled, liars, lied
    lies, lying, dishonest, shady, sketchy, unethical, poison*, toxic, hideous, ugly, ghastly, vile, nasty
    gross, cringe*, cringy, embarrassing, embarrassment, ridiculous*, ludicrous, laughable, a joke
    absolute joke, what a joke, clowns, clown show, shambles, shambolic, a mess, hot mess, fine mess
    messed up, mess up, screwed up, screwed me, screwed us, cock up, cocked up, debacle, disaster*
    nightmare*, meltdown, fiasco, epic fail, broke down, blew up, exploded, caught fire, doesn't work
    does not work, doesnt work, don't work, dont work, didn't work, isn't working, not working
    isnt working, stopped working, won't work, wont work, won't load, won't open, crashing, buggy, glitchy
    unusable, unplayable, unlistenable, unwatchable, unreadable, inedible, tasteless, disappointing
    disappointed, disappointment*, disappoints, let me down, lets me down, letting me down, letdown
    unacceptable, unprofessional, incompetent, incompetence, unhelpful, rude, arrogant, annoying
    annoyingly, annoyed, irritating, infuriating, frustrating, frustrated, furious, livid, outrage
    outrageous, outraged, scandalous, boycott*, cancel my, cancelled my, cancelling my, canceling my
    canceled my, unsubscrib*, delete my account, delete it, delete your, delete all, uninstall*
    switching from, switched away from, leaving for, moving away from, want my money back, want a refund
    money back please, refund me, give me my money, ignored me, ignoring me, ignored us, no response
    no reply, no answer, still waiting, been waiting, hours waiting, wtf, ffs, smh, wth, what the hell
    what the fuck, for fuck's sake, fuckin hell, piss off, pisses me off, pissed off, pissing me off
    bothers me, drives me mad, drives me crazy, driving me mad, does my head in, ruined, ruins, ruining
    ruin, destroyed my, broke my, killed my, stole my, wrong order, not as described, fell apart
    falls apart, falling apart, false advertising, sort yourself out, sort yourselves out, sort this out
    get your act together, get your shit together, get it together, pull your finger out, do better
    fix it, fix your, fix this, please fix, shame on, shameful, ashamed, how dare, take a hike, crock of
    cheaply made, badly, poor quality, poor service, poor show, poor customer, very poor, poorly
    bad service, bad experience, bad quality, bad food, bad form, offended, insult*, hurtful, homophob*
    racist, racism, sexist, sexism, bigot*, exploitative, exploiting, abuse, abused by, abusive, unfair
    unsafe, dangerous*, causes cancer, virus, malware, spyware, spies on, primitive, outdated, obsolete
    nobody uses, no one uses, nobody likes, nobody wants, no one wants, no one needs, good for nothing
    no good, clueless, stupid, dumb, idiot*, moron*, lousy, dodgy, meh, yuck, yucky, ew, eww, ewww, ugh
    ughh, argh, gah, grr, grrr, boo, no thanks, not a fan, not a huge fan, not a big fan
    not my cup of tea, i'd rather, would rather, rather eat, rather die, gone downhill, going downhill
    nosedive, downgrade, joke company, what a mess, what a waste, not impressed, unimpressed, not happy
    not acceptable, not good, so bad, really bad, too expensive, too slow, too salty, too sweet
    no idea what they're, have genuinely no idea, have no idea who, they have no idea, won't get back
    won't be getting back, get what you deserve, paying for nothing, for <number> hours
    for the <number> time, third time this, again and again, time and again, yet again, still hasn't
    still haven't, still not, never arrived, never came, never turned up, didn't arrive, hasn't arrived
    hasn't come, lost my parcel, late again, down again, 🤮, 🤢, 😡, 🤬, 😠, 👎, 💩, 🖕, scam, scams
    scamming, scammed, scammer, scammers, disastrous, is broken, are broken, was broken, still broken
    arrived broken, came broken, broken again, always broken, keeps breaking, #fail, fails to, failed to
    failed me, failed us, still no sign, still no news, still no delivery, still no internet
    still no order, still nothing, lost my package, lost my luggage, lost my order, lost my bag
    lost my bags, lost my suitcase, lost my data, lost my money, fed up, get your _ together, just no
    hard no, full of errors, full of bugs, full of mistakes, takes forever, taking forever, took forever
    take so long, takes so long, taking so long, took so long, why can't you, why can't they
    why won't they, how hard is it to, could not be bothered, couldn't be bothered, hangs up on
    hung up on, hang up on me, stop spamming, spamming me, spam me, spammy, regret buying, regret ordering
    regretted, regretting, i regret, leaks, leaking, don't fall for, dont fall for, fell for it
    charged me twice, charged twice, double charged, overcharged, overcharge, overcharging, charged me for
    won't give, won't refund, refuse to refund, refusing to, is dead, already dead, died after, died on me
    dead on arrival, like dirt, treat us like, treats us like, treated me like, treated like
    thanks for nothing, thanks for wasting, makes me want to throw, makes me want to scream
    makes me want to cry, wouldn't trust, would not trust, can't trust, cannot trust, made me sick
    made me ill, gave me a rash, bait and switch, hidden fees, hidden charges, ghosted, gaslight*
    keeps freezing, keeps failing, keeps cancelling, keeps dropping, keeps stopping, cancelled on me
    canceled on me, kept waiting, kept me waiting, waited an hour, waited two hours, wrong size again
    wrong item, wrong address, wrong food, cold food, arrived damaged, arrived late, arrived cold
    arrived smashed, came damaged, sent me the wrong, sent the wrong, delivered the wrong, missing items
    items missing, never showed up, didn't show up, failed delivery, poor excuse, cash grab, money grab
    cutting corners, cut corners, penny pinching, price gouging, getting worse, gets worse, got worse
    worse every, worse and worse, worse than ever, went downhill, gone to the dogs, shocking, shockingly
    dumpster fire, train wreck, trainwreck, car crash, circus, shower of, cowboys outfit, crooks, con
    conned, rigged, sham, bogus, fraudulent, snake oil, gimmick, unhygienic, mouldy, moldy, mold, rotten
    rancid, cockroach*, bed bugs, raw chicken, plastic in my, won't be returning, won't be going back
    won't return, not returning, taking my business elsewhere, closing my account, closed my account
    lost a customer, lost me as a customer, losing customers, losing a customer, one star, 1 star
    zero stars, 0 stars, no stars, minus stars, hate to say, should know better, should be illegal
    should be banned, get sued, see you in court, class action, imagine paying, paying that much
    can keep their, can keep your, prices are insane, insane prices, price is insane, prices insane
    on hold with, on hold for, been on hold, kept on hold, put on hold, put me on hold, of hold music
    cut me off, app crashed, just crashed, crashed and, still in business, approved this, nobody asked for
    no one asked for, had one job, no warning, without warning, without notice, no explanation, screw up
    screws up, screwing up, always screw, stuff up, messes up, messed it up, day late, days late
    weeks late, hours late, took my money, stealing my, steals your, sells your data, sold my data
    leaked my, leaked our, deleted my, deletes your, locked me out, locked out of, cannot log in
    won't let me, wont let me, not letting me, doesn't let me, keeps asking, keeps charging, kicked me off
    logged me out, jokers, muppets, numpties, numpty, amateurs, amateur hour, rank amateur, imbeciles
    halfwits, scumbags, swindlers, swindle, swindled, charlatans, at all costs, like the plague
    save your money, save yourself the, keep your money, do not waste, wasting my/your time/money
    wasted an hour/hours/money/time
    total/complete/utter/absolute/such a waste/joke/rip/shambles/farce/disgrace/mess/con/nightmare/disaster/scam/rubbish/garbage/shower/letdown/bollocks/bs/bullshit/joke/piss
    farce, farcical, pile of, load of rubbish/crap/shit/tosh/bollocks/old/nonsense/garbage/bull, bollocks
    tosh, drivel, codswallop, dross, dogshit, bullcrap, horseshit, piss poor, pisspoor, piss take
    taking the piss/mick/biscuit/michael, takes the piss/mick/biscuit, so much for
    thanks for losing/cancelling/canceling/breaking/ignoring/delaying/wasting/ruining/messing/screwing/overcharging/charging/scratching/damaging/forgetting/hanging/crashing/deleting/yet, thanks for making/leaving/keeping/letting/the _ late/down/waiting/stranded/delay
    price/prices going/gone up again, price hike/hikes/increase/increases again
    prices are ridiculous/crazy/insane/extortionate/a joke/shocking/obscene, extortionate, exorbitant
    exhorbitant, money grabbing, money grubbing, money hungry, nickel and diming, nickel and dime
    fleecing, fleeced, milking, cash cow, i'm cancelling/canceling/leaving/switching/done/returning
    im cancelling/canceling/leaving/switching/done/returning, cancelling/canceling my/today
    time to cancel/switch/leave/uninstall/delete, about to cancel/switch/uninstall/delete/lose it with
    ready to cancel/switch, thinking of leaving/switching/cancelling from, deleted the/my app/account
    deleting my/the account/app, deactivated my, unfollowing, unfollowed, unsubscribed, unsubscribing
    stopped using/buying/going/shopping/watching, switched to _ because, taking my money/custom elsewhere
    go elsewhere, take my business/custom/money elsewhere, took my business/custom elsewhere
    shop elsewhere, last straw, final straw, enough is enough, had enough, had it with, had it up to here
    up to here with, losing my patience/mind/temper/shit/rag, lost my patience/mind/temper/shit/rag
    wits end, end of my tether, lost the plot
    cracked/broke/snapped/died/ripped/split/tore/shattered/shrunk/faded/peeled/failed/stopped/smashed/bent/melted/rusted after/already/again/within
    fell apart/off/out after/on/in/within, falling/falls to bits/pieces/apart, fell to bits/pieces
    came apart, comes apart, coming apart, snapped in half, on the first wear/wash/use/day
    broken already/again/after, doa, packed in/up, gave up the ghost, conked out, on the fritz
    kaput, bricked, bricks my
    keeps dying/crashing/freezing/breaking/buffering/failing/dropping/cutting/disconnecting/stopping/skipping/glitching/logging/losing/sending/charging/telling/changing/cancelling
    keep crashing/freezing/losing/cancelling/changing/sending/charging
    constantly crashing/freezing/buffering/dropping/breaking/late/down
    always late/down/crashing/broken/cancelled/delayed/wrong/cold/rude/buffering/cancel/screw/mess/forget
    crashes every/all/on/when/constantly/again, crashed again/my/three/twice/and
    crashing again/on/every/constantly, freezes every/all/constantly, is/are/was/went/goes down again
    down again/still, offline again
    is/are/been a nightmare/shambles/mess/joke/disgrace/disaster/farce/rip/con/scam/waste/pain
    won't turn/charge/play/stream/connect/let me/sync/start/send/download/update/recognise/recognize/accept/respond/answer/help/reply/honour/honor/replace/pick
    wont turn/charge/play/stream/connect/let me/sync/start/send/download/update/accept/respond/answer/help/reply
    can't/cant log/login/connect/access/load
    can't get a refund/answer/response/signal/hold/reply/human/straight
    unable to log/connect/get/access/watch/use, refuses to/replace/refund/honour
    refused to/replace/refund/honour/serve
    never delivered/arrived/received/refunded/resolved/answered/fixed/responding/replying/loading/charging/connecting/syncing/amused
    nobody/no one answers/answering/replies/responds/helped/cares/picks/showed/knows/bothered/called/turned
    no help, no apology, no refund, no compensation, no signal again/at/for/in
    no internet/wifi/broadband/service/power/heating/hot again/for/since/all
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
    been/was waiting/stuck/queueing/queuing/chasing/trying since/over/ages
    stood/sat here waiting
    where's my order/parcel/package/delivery/refund/money/train/bus/food/bag/bags/luggage/driver/engineer/flight/replacement/stuff
    supposed/meant/promised to arrive/come/deliver/be _ yesterday/last/ago
    never arrived/came/turned/showed/received/delivered/called/rang/replied/responded/got/get back
    hasn't turned/arrived/come/been delivered/shown/replied
    didn't turn/arrive/show/come/deliver/bother/even bother/answer/reply
    yet to receive/arrive/hear/get/reply
    still no/not/hasn't/haven't/waiting/broken/down/don't/nothing refund/reply/answer/response/sign/parcel/package/delivery/internet/wifi/order/fix/update/engineer/bag/bags/train/word/apology/signal/power/email/working/fixed/arrived/received/resolved/heard/here
    forgot my/the order/food/sauce/fries/chips/drink, forgot to deliver/include/pack/send/bring
    forgot half, forget my order, missing half, half my order, half the order, half of it missing
    parts missing, missing parts/pieces
    wrong size/item/order/colour/color/address/product/food/pizza/burger/parcel/one/drink again/sent/delivered/and/in
    order wrong, orders wrong, sent me the/a wrong, wrong again, delivered to the wrong, left in the rain
    left outside, left it outside/in, thrown/threw/chucked/dumped my/it/parcel/package/parcels/over/at
    sorry we missed you, lost our parcel/package/luggage/bags/order/booking
    losing my/our bags/bag/luggage/suitcase/parcel/order/data
    damaged my/our/the parcel/item/luggage/car/goods/bag, wrecked my/our
    ruined my/our/the/it/everything/a/another/this, ruining my/our/the
    spoiled my/our day/holiday/night/trip, spoilt my/our day/holiday/night/trip, stole my/our/from
    robbed me/us/of, ripped me/us/off, ripped people, ripping people/us/me
    charged me/us/my <price>/twice/double/for/extra/again/without/an
    charging me/us/<price>/for/extra/people/customers
    charge me/us/<price>/extra/for for/twice/extra/nothing, took <price>/money out/from
    taken money/<price> from/out, give me my money/refund
    want/need/demand/where's my/a money/refund/compensation back/now, won't give me/us/my/a, fined me
    trying to charge, tried to charge, hidden fee/fees/charge/charges/cost/costs, extra fees
    cancellation fee, conned me/us/out, misled me/us/customers, lied to me/us/about/customers
    stop lying/charging/sending/spamming/calling/ringing/emailing/cancelling/changing/trying/making/asking/selling/crashing/ruining/pretending/ignoring/blaming/playing/showing
    please stop
    sort your/ur/yourself/yourselves/it/this/my/out life/shit/act/app/website/service/system/trains/self/selves/out
    sort out your/ur/the, sort it, sort urself/ur, fix your/ur/ya/the/my/it/this/damn, plz fix, pls fix
    need to fix, needs to fix, needs fixing, when will you fix, when are you going to fix, get it sorted
    get your/ur act/shit/stuff/things together, get a grip, get a clue, get real, get in the bin
    get in the sea, belongs in the bin/trash, in the bin, bin it, binned, straight to the bin
    throw it/this/my out/away/in/across
    worst company/service/customer/airline/network/bank/app/update/phone/ever/experience/train/delivery/courier/provider/food/coffee/pizza/burger/thing/movie/film/show/flight/website
    worse service
    very/really/so/extremely/pretty/bitterly/hugely/deeply/sorely/massively/majorly poor/disappointed/disappointing/bad/annoyed/annoying/frustrated/frustrating/upset/angry/unhappy/let/cross/rude/expensive/slow/unhelpful/unprofessional/dissatisfied
    dissatisfied, unsatisfied, unsatisfactory, unhappy, unhappy with, angry customer, disgruntled
    displeased, aggrieved, fuming, raging, seething, irate, hacked off, cheesed off, brassed off, narked
    peeved, cheated, duped, deceived, deceptive, deceiving, misrepresent*, false promises, empty promises
    broken promises, broken promise, mis sold, mis selling, missold, ponzi, pyramid scheme, mlm
    brainwash*, propaganda, biased, sold out to, evil corporation, evil company, evil empire, blood on
    greenwash*, pinkwash*, virtue signalling, hypocrite*, hypocrisy, hypocritical, tone deaf, tonedeaf
    insensitive, disrespectful, disrespect, discriminat*, censor*, censorship, selling our/my/your data
    sell our/my/your data, data harvesting, invasion of privacy, creepy af, spying, bloatware, adware
    planned obsolescence, cheap plastic, cheap tat, cheap knock, junk
    piece of/a junk/shit/crap/rubbish/trash/garbage/work, pos, dud, duds, flop, flopped, snoozefest
    snooze fest, yawn, yawnfest, borefest, bored to, dull af, mid af, so mid, is mid, was mid, wack, whack
    weaksauce, weak sauce, lame af, lamest, lame ass, basic af, corny, cheesy af, cringey, cringeworthy
    cringefest, tacky, naff, minging, mingin, manky, gone off, past its, past their, undercooked
    raw inside, frozen in the middle, stone cold, lukewarm
    cold fries/chips/food/coffee/pizza/burger
    arrived cold/late/broken/damaged/smashed/wet/open/opened/melted/empty/burnt/wrong/with missing
    came cold/late/broken/damaged/smashed/wrong/burnt, turned up cold/late/broken/damaged/wrong
    served cold/raw/burnt, soggy chips/fries
    tastes/taste/tasted/smells/smell/smelled/smelt/looks like shit/crap/piss/dirt/cardboard/plastic/water/rubber/soap/sick/vomit/puke/feet/arse/ass/bleach/chemicals/metal/battery/garbage/petrol/poo/poop/sadness/nothing/paper/medicine/washing/dog/cat/mud/sewage/death/burnt/off
    tastes/tasted/taste so/absolutely/really/bloody/well awful/bad/vile/rank/gross/disgusting/foul/weird/off/funny/nasty
    putrid, stank, stinking, stinky, smelly, reeks, reeked, hair in
    found a hair/bug/fly/insect/worm/nail/plastic/maggot, maggots, rat in, mouse in, bug in my
    made me ill/sick/puke/throw/vomit, makes me ill/sick/puke/want to vomit/gag, bleurgh, bleugh, blergh
    yuk, yukky, gives me the ick, grosses me out, skanky, sus af, zero sense, no sense, who thought
    whose idea, whoever designed, whoever thought, who the hell, why the hell/fuck/heck
    what the hell/fuck/heck/actual, wtaf, the fuck is, how the hell, how the fuck, for god's sake
    for gods sake, for crying out loud, not ok, not okay, not cool, uncool, bad move, bad look
    not a good look, poor decision, bad decision, bad idea, dumbest, stupidest, ugliest, slowest, rudest
    laziest, weakest, dirtiest, cheapest looking, greediest, shittest, shittiest, crappiest, crappest
    most incompetent/unhelpful/useless/annoying/boring/overrated/overpriced/ridiculous/disorganised/disorganized/disappointing/frustrating/pathetic/corrupt/expensive/unreliable/confusing/painful/stressful/rude
    inept, ineptitude, negligent, negligence, careless, couldn't care less, don't care about
    do not care about, doesn't care about, don't give a, doesn't give a, treat customers like
    treat people like, treated so badly, treated us, treated badly, treats customers, looked down on
    talked down to, patronising, patronizing, condescending, dismissive, snotty, snooty, stuck up
    miserable staff, grumpy staff, lazy staff
    rude staff/driver/man/woman/lady/guy/crew/waiter/waitress/assistant/manager/cashier/service/customer
    attitude problem, bad attitude, with an attitude, fobbed off, fobbing me, passed around, passed from
    pillar to post, given the run, the run around, runaround, jobsworth, copy and paste
    copy paste response, scripted, automated response, chatbot is, bots reply, bot reply, unreliable
    unresponsive, unsuitable, unfit for, not fit for, unsanitary, unclean, uncomfortable, unbearable
    unforgivable, unjust, unreasonable, intrusive, disorganised, disorganized, disorganisation
    pandemonium, madhouse, zoo of, cattle truck, queue out the, queues are/at/were/a
    ridiculous queue/queues/prices/price/wait/fees/service, long queue/queues, longest queue, huge queue
    massive queue, snail mail, slower than, slow as, slow af, painfully slow, so slow, super slow
    takes ages, take ages, taking ages, took ages, takes an age, takes years, take years, an eternity
    snail's pace, lagging, laggy, buffering, spinning wheel, blue screen, bluescreen, white screen
    error message, error code, glitch, glitched, bugged, broken update
    update broke/ruined/killed/sucks/is, new update is/sucks/has, bring back the old, hate the new
    downgraded, watered down, dumbed down, shrinkflation, smaller and smaller, getting smaller, skimp
    skimping, skimped, stingy, tight fisted, cheapskate*, penny pinchers, half empty, mostly air
    bag of air, tiny portion/portions, small portion/portions
    false advert/advertisement/advertising/claims, not as advertised/described/pictured/expected/promised
    nothing like the picture/photo/advert/ad/description, looks nothing like, scam artist/artists, beware
    be warned, warning to, warn people, heads up don't, think twice, wouldn't touch, won't touch
    not touching, wouldn't go near, barge pole, bargepole, ten foot pole, wouldn't use, wouldn't buy
    wouldn't bother, wouldn't go back, would not buy, would not use, would not go, would not bother
    would never recommend/use/buy/go/fly/shop/order/book/return
    will never/not buy/use/shop/fly/order/book/go/eat/return/trust
    i'll never buy/use/shop/fly/order/book/go/eat/return/trust
    never ever/buy/use/shop/fly/order/book/again/eat/touch/stay/bank/return/returning/visiting/trusting/renting/travelling/traveling/eating/staying/dealing with/from/again
    not buying from/again, not going back, not coming back, not ordering, not shopping, not using them
    not using it again, regret it, regret my, regret going, regret switching, biggest mistake, big mistake
    mistake to, was a mistake
    what a con/joke/load/pile/mess/farce/shambles/waste/disgrace/rip/disappointment/letdown/nightmare/disaster/scam/cheek/crock/flop/bore/palaver/bunch of
    bunch of clowns/thieves/idiots/crooks/jokers/liars/amateurs/cowboys/morons/muppets/criminals/scammers/robbers/cunts/wankers/bastards/assholes/arseholes
    wankers, wanker, twats, twat, cunts, cunt, bastards, bastard, assholes, asshole, arseholes, pricks
    dickheads, douchebags, tossers, tosser, bellends, the cheek of, have a nerve, the nerve of
    the audacity, bloody cheek, bloody joke, fucking joke, fuck this, fuck these, fuck up, fucked up
    fucked me, fucking up my, fucks up, fucks sake, eff off, sod off, bog off, do one, go to hell
    rot in hell, burn in hell, go bust, shut down already, shut it down, should be shut, hang your head
    hang your heads, for shame, mockery, insulting, slap in the face, kick in the teeth, punch in the
    let down, letting us down, letting everyone down, let us down, let themselves down
    let yourselves down, gutted with, expected better/more from, expect better/more from
    thought better of, not what i expected, not what i paid, not what i ordered, isn't what i ordered
    wasn't what i ordered, lost all respect, lost my respect, lost all faith, losing faith, lost my trust
    lost my business, lost my custom, no faith in, lost faith in, joke of
    needs to be fired/sacked/shut, should be fired/sacked/shut, where the hell/fuck/heck is/are my/our
    where's/wheres/where is/are my/our order/parcel/package/delivery/refund/replacement/engineer
    couldn't run a bath/bath, can't run a bath, couldn't organise/organize, can't organise
    nobody can say/tell/explain why, not one of them can/could/knows/cares, on the blink again
    quelle hypocrisie
    is criminal, are criminal
  `,
  dislike: `
    hate, hates, hated, hating, loathe, loathes, detest, despise, can't stand, cannot stand, cant stand
    can't abide, starting to hate, absolutely hate, dislike, disliked, fuck, fuck you, fuck off, screw
    tired of, sick of, fed up with, had enough of, sick and tired of
    not a fan of, can't be doing with, cba with, cannot be arsed with, so done with, so over
    beyond done with, done dealing with, couldn't hate, never liked, don't like, dont like, do not like
    didn't like, really don't like, doesn't like, distrust, mistrust, resent, hating on, h8, loathing
    annoyed at, annoyed with, annoyed by, mad at, pissed at, pissed off at, pissed off with, angry at
    angry with, furious with, furious at, livid with, disgusted by, disgusted with, disgusted at
    appalled at, appalled by, fed up of, bored of, bored with, sick to death of, disappointed in/with/by/at
    down with, to hell with, death to, a curse on, a pox on, curse you, damn you, damn u, screw you
    screw u, f u, eff you, boo to, shame on, not happy with, unhappy with, unimpressed with, unimpressed by
    not impressed with, not impressed by
  `,
  sour: `
    bad, poor, slow, slower, slowest, boring, bored, bland, stale, soggy, greasy, overcooked, undercooked
    burnt, burned, dirty, filthy, noisy, weak, flimsy, expensive, pricey, costly, tricky, difficult
    confusing, complicated, clunky, laggy, lag, lags, bug, bugs, glitch*, error*, problem*, trouble
    outage*, delay, delays, delayed, late, missing, lost, wrong, damaged, defective, faulty, cancelled
    canceled, charged me, charging me, hefty, sad, sadly, unfortunately, upset, angry, mad, worse, odd
    strange, creepy, underwhelm*, mediocre, average, lame, dull, lazy, blocked, banned, forced
    unnecessary, refuse*, complain*, tolerate, so long, fake, overdone, tacky, tedious, pointless, painful
    pain, struggle, struggling, stuck, scary, cheap looking, no connection, no internet, no signal
    the only good, downhill, disconnected, doesn't deliver, dare, gave up, give up, needs to, need to stop
    really need, too much, too many, too long, 😤, 😢, 😞, 😷, 😑, 💔, 😔, 😕, 😖, 🤦, 🤷, issue, issues, broken
    failed, failure, failures, failing, offensive, evil, :(, :'(, :-(, >:(, was dry, is dry, too dry
    so dry, were dry, was cold, is cold, were cold, too cold, stone cold, bone dry, overrated af
    forgettable, repetitive, soulless, awkward to use, bulky, heavy handed, deafening, shabby
    tired looking, tight on, pinching, cheap feel, low quality, low effort, half arsed, half assed
    half baked, unfinished, inconsistent, inaccurate, incorrect, invalid, unavailable, out of stock again
    ignored, ignoring, unanswered, unresolved, disconnect, interrupted, interruption, interruptions
    downtime, unstable, intermittent, sluggish, frozen again, blurry, cuts out, cutting out, drains
    draining my, dead battery, crashes, malfunction*, defect, defects, fault, faults, messy, bother
    bothered, stressful, stressing, concerning, baffled, baffling, puzzled, mugged off, le sigh, oh dear
    facepalm, head desk, headdesk, eye roll, eyeroll, rolls eyes, 🙁, ☹️, ☹, 😣, 😓, 😥, 😰, 😨, 😱, 😾, 🥱, 🤨, 🫠
    🚩, 🗑️, 🗑
  `,
  negator: `
    not, no, never, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, can't, cannot, couldn't, shouldn't
    hasn't, haven't, hadn't, ain't, dont, doesnt, didnt, isnt, arent, wasnt, wont, wouldnt, cant, couldnt, shouldnt, hasnt, havent
    aint, neither, nor, hardly, barely, scarcely, without, nothing, nobody, none, no one, far from, anything but, lack of, lacks
    lacking, nowhere near, stop, stopped, used to be, used to, rarely, isn't exactly, not exactly
  `,
  intensifier: `
    so, very, really, super, totally, absolutely, extremely, incredibly, insanely, ridiculously, seriously, utterly, such, such a
    such an, soo, sooo, way, hella, proper, truly, genuinely, damn, bloody, fucking, freaking, fuckin, af, literally, what a
    quite, pretty damn, most, by far, ever so, highly, too
  `,
  diminisher: `
    slightly, a bit, a little, somewhat, kinda, kind of, sort of, fairly, mildly, moderately
  `,
  contrast:
    'but, however, although, though, yet, except, whereas, while, on the other hand, meanwhile, then again',
  than: 'than, compared to, compared with, beats, beat, instead of, rather than, outperforms, over the old',
  unlike:
    'unlike, as opposed to, switched from, switching from, moved from, came from, moving from, moved over from',
  asking: `
    is, are, was, were, do, does, did, can, could, would, should, will, has, have, had, what, what's, whats, which, who, whose
    where, where's, when, why, how, how's, any, anyone, anybody, am, shall, may, u, isn't it, isn't, aren't
  `,
  unreal: `
    if only, would be, would've been, i wish, wish i, should i, can i, where can i, how do i, how can i
    how do you, anyone know, does anyone, has anyone, does anybody, thinking of, thinking to, thinking about
    considering, if it's, if it is, whether, debating, supposed to be, pretending, imagine if, as if
    you think, they think, need them to, hoping to, wants to be, want to be, trying to be, tries to be
    wanted to be, it'd be, that'd be, would be so, it would, i'm at, checked in, just unlocked, i earned
    i'm earning, received a reward
  `,
  said: `
    said, says, saying, told, tells, claims, claimed, according to, quoted, reckons, asked, asks, allegedly
    so called, calls it, called it, people who, they say, believes, thinks, believe, whoever said
    whoever says, whomever said, whoever thinks
    hearing that, i hear that, apparently
  `,
  news: `
    profit*, revenue*, earnings, shares, share price, stocks, analyst*, investor*, invests, quarter, quarterly, q1, q2, q3, q4
    forecast*, lawsuit*, sues, sued, suing, court, judge, judges, jury, trial, ruling, settle, settles, settlement, fined
    penalised, penalized, regulator*, antitrust, investigation, probe, police, crashes, recall, recalls, recalled, merger
    acquisition, acquires, acquired, acquire, takeover, buys, bought by, layoffs, lays off, bankruptcy, debt, debts, ceo, cfo
    union, unions, strike, vulnerabilit*, cve, breach, hacked, security update*, reuters, bbc news, cnbc, cnet, techcrunch
    breaking, report, reported, reports, reportedly, announces, announced, unveils, unveiled, million, billion, bn, deal with
    signs deal, lands deal, government, minister, senate, congress, law, legal, tax, brexit, tariffs, plans, considering, talks
    proposes, dropped out, study, survey, says, according to, named, honored, honoured, vs
  `,
  irony: `
    😒, 🙄, 🙃, oh great, oh good, oh joy, oh wonderful, oh lovely, oh fantastic, oh look, thanks a bunch
    thanks a lot, great job guys, well done for, cheers for that, brilliant idea, what a surprise
    surprise surprise, #sarcasm, so on top of
  `,
  teller: `
    i, we, he, she, they, gonna, going to, to, wanna, i'm, i'd, i'll, we'll, he'll, she'll, gotta, tryna
    trying to, me, na, off to, went to, had to, about to, didn't, did, was, been, let me, mom, mum, dad
    could, would, us, you, u, if you, can
  `,
  person: `
    he, she, he's, she's, he'd, she'd
  `,
  pronoun: `
    it, this, that, them, these, those, everything, all, how, what, when, that they, u guys
    you guys
  `,
  determiner: `
    the, a, an, its, some, any, every, new, being, having, using, watching, eating, drinking, listening
    playing, wearing, working, shopping, getting, this, that, these, those
  `,
  void: `
    not only, not just, no doubt, nothing but, no wonder, no joke, no lie, why not, if not, no matter
    stop what you're doing, good morning, good night, goodnight, good evening, good afternoon
    good luck with, good luck to, good friday, good god, good grief, good lord, good old, good thing
    for good, no good deed, as good as, as well as, the good, good bye, best friend, best friends, best mate
    best man, best wishes, best regards, all the best, best of luck, best case, best known, at best
    do my best, did my best, try my best, my best, great britain, great uncle, great aunt, great grandmother
    great barrier, great lakes, great wall, great depression, great deal of, new york, new zealand, new year
    new years, new delhi, new jersey, new mexico, new orleans, new england, new hampshire, new south wales
    no problem, nice to meet, i liked a, i like a, liked a video, added a video, i favourited
    happy birthday, happy new year, happy christmas, happy easter, happy friday, happy monday
    happy halloween, happy thanksgiving, happy holidays, happy mothers day, happy mother's day
    happy anniversary, happy st patrick's, free agency, free agent, free kick, free throw*, free time
    free speech, free market, free will, free world, free fall, set free, feel free, free press, sick day
    off sick, home sick, i'm sick, i am sick, is sick, feeling sick, call in sick, love life, love island
    love story, love triangle, true love, fell in love, in love, love you, love u, i love you, love ya
    my love, lots of love, make love, perfect storm, cool down, cool off, fast food, quick question
    pretty much, pretty sure, fun fact, just like, looks like, look like, feels like, feel like, sounds like
    seems like, like this, like that, would like to, i'd like to, we'd like to, for sale, no sale, yard sale
    garage sale, bake sale, for sure, on fire, set fire, on the go, fresh air, fresh start, hot air
    crude oil, power outage, tv show, reality show, dead line, fine print, fine art, fine tune
    law and order, in order to, in order, order of, book club, comic book, stop sign, wrong number
    late night, last minute, pick up my, pick up the kids, win win, big deal, no big deal, real deal
    done deal, trade deal, new deal, peace deal, drop off, drop out, hard drive, cold war, common cold
    cold brew, cold weather, cold beer, ice cold, dry cleaning, dry january, missing you, miss you, check in
    check up, check my, check your, fact check, pay check, reality check, trouble shooting, breaking bad
    bad boy, not bad, not too bad, no bad, isn't bad, sweet dreams, sweet potato, sweet 16, home sweet home
    smart phone, smart phones, smart tv, smart meter, the star, rock star, rockstar, all star, all stars
    pop star, let's go to, lets go to, get well, get well soon, watch out, see you, see ya, see u, call me
    try again, get out, get in, get over, get up, get off, get home, get ready for bed, go home, go to
    go to bed, go on, go away, give me, give him, give her, make it, make sure, look at me, look at him
    look at her, come home, come back, come with me, find out, play with, play for, be careful, be honest
    be like, ask him, ask her, send me, send help, see also, read that, use your, nobel prize
    pulitzer prize, peace prize, booker prize, security clearance, meet me, meet up, join me in
    join us in prayer, support the troops, vote trump, follow me, follow back, share your, add me
    enjoy your, turn off, turn on, turn up, turn down, bring back, go ahead, go figure, pick me, pick up
    start up, listen up, check yourself, save the date, save me, catch up, catch me, i believe, be there
    love of, love and, love for, too bad, you look great, you look amazing, you look beautiful, you look so
    you look good, you're beautiful, you are beautiful, did it again, once again, good to hear, good to see
    good to know, nice to see, great to see, great to hear, great news, good news, bad news, great minds
    lovely weather, nice weather, good weather, beautiful sunset, beautiful weather, plus, show, shows
    grave, prove, reserve, sec, canon, fade, die, war, man, brutal, rico, viva, son, mal, sale de, once
    anyone else, who else, anybody else, somebody else, worth of
    junk food, fast and furious, hate to leave
  `,
} satisfies StanceVocabulary;
