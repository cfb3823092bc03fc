import type { StanceVocabulary } from './stance-vocabulary';

/** English, British and American, as people write it on social sites. Written for this project, 2026-11. */
export default {
  praise: `
    awesome*, awsome, amazing*, amazeballs, incredible, incredibly good, fantastic*, brilliant*, excellent
    wonderful*, marvellous, marvelous, magnificent, outstanding, phenomenal, exceptional, gorgeous*
    stunning, stunner, beautiful*, lovely, great, greatest, delicious*, delish, tasty, tastiest, yummy
    scrumptious, divine, heavenly, mouthwatering, moreish, perfect, perfectly, perfection, flawless*
    spectacular, sensational, breathtaking, extraordinary, unbeatable, unmissable, unreal, insanely good
    epic, stellar, sublime, exquisite, fabulous*, fab, terrific, impeccable, faultless, top class, magical
    so insane, pure magic, pure joy, pure genius, genius, witchcraft, wizardry, sorcery, a dream, dreamy
    life changing, lifechanging, life saver, lifesaver, lifesaving, saving lives, game changer, gamechanger
    game changing, mind blowing, mindblowing, next level, top notch, first class, world class, best in class
    second to none, top tier, god tier, state of the art, goated, the goat, the bomb, da bomb, da best
    the shit, bangin, hits different, hit different, slaps, hits the spot, hit the spot, chef's kiss
    chefs kiss, on point, on fleek, ten out of ten, <number> stars, five stars, five star, ★★★★★, ⭐⭐⭐⭐⭐
    adoring, obsessed, obsessed with, addicted to, addictive, hooked, hooked on, in love with, smitten
    a fan, big fan, huge fan, big _ fan, huge _ fan, massive fan, biggest fan, favourite, favorite
    favourites, favorites, faves, fave, fav, my go to, is my go to, my new go to, can't live without
    couldn't live without, can't do without, can't get enough, can't stop, couldn't stop
    couldn't get enough, nothing beats, nothing better than, doesn't get better, does not get better
    it gets better than this, nothing comes close, nothing else comes close, nothing else on the market
    nothing like it, no one comes close, nobody comes close, nobody does it, no one does it
    nobody does it better, nobody _ better, nobody builds, nobody makes, no one makes, nobody bakes
    nobody does, no one does, nobody beats, hard to beat, tough to beat, never disappoint*, not disappoint
    never fails to impress, never fails to amaze, never lets me down, never let me down, never lets you down
    didn't disappoint, doesn't disappoint, did not disappoint, best, nicest, finest, coolest, cutest
    quietest, smoothest, softest, comfiest, freshest, loveliest, prettiest, cleverest, easiest, fastest
    warmest, lightest, funniest, friendliest, happiest, sweetest, superior, superior to, blown away
    blew me away, blows me away, blew my mind, blows my mind, couldn't be happier, could not be happier
    never been happier, so impressed, very impressed, really impressed, impressed with, impressed by
    colour me impressed, color me impressed, impressive, made my day, makes my day, made my week
    made my night, made my year, changed my life, saved my life, saves my life, save a life, saved my day
    saved the day, worth every, worth it, well worth, worth the wait, worth the money, worth the hype
    worth a visit, worth the trip, worth a try, worth a look, worth a read, worth trying, worth visiting
    worth seeing, worth reading, live up to the hype, lives up to the hype, rate highly, highly rate, bravo
    nailed it, nails it, killed it, killing it, smashed it, smashing it, crushed it, crushing it
    knocked it out of the park, upped their game, stepped up their game, raised the bar, raising the bar
    sets the bar, no contest, hands down, night and day, won't go back, never going back, can't go back
    never go back to my, never looked back, no going back, no turning back, can't wait, cant wait
    cannot wait, couldn't wait, so excited, very excited, super excited, excited for, excited about
    excited to see, excited to try, pumped for, stoked for, stoked about, psyched, hyped for
    looking forward to, dream come true, happy with my, happy with this, happy with the, so happy with
    very happy with, thrilled with, delighted with, over the moon with, in heaven, blissful, happy customer
    what a machine, what a beauty, what a place, what a show, what a treat, what a game, what a team
    what a great, what a car, what a phone, what a product, what a service, rocks, you rock, totally rocks
    ftw, for the win, must see, must have, must haves, musthave, must read, must try, must visit, must watch
    must buy, years ahead, light years ahead, ahead of its time, ahead of the game, ahead of the curve
    like no other, one of a kind, is the future, works like a charm, work like a charm, works wonders
    work wonders, works a treat, like a dream, a steal, such a steal, great value, good value, best value
    bang for your buck, bang for the buck, doctor ordered, finger licking, hug in a mug, i'm sold
    sold me on, converted me, i'm a convert, total convert, wow, wowza, wowzers, yes please, yes pls, yum
    yummm, thumbs up, two thumbs up, 👍👍, credit where it's due, credit where credit's due
    where have you been all my life, best thing since, sliced bread, better than ever, better than expected
    better than any, better than all, better than the old, better than the rest, better than the previous
    so much better, way better, miles better, 100x better, 10x better, fits like a glove, feels like a dream
    smells amazing, like butter, not one complaint, no complaints, zero complaints, can't complain
    can't fault, cannot fault, couldn't fault, can't go wrong, can't go wrong with, cannot go wrong
    the only _ that doesn't, the only _ that works, the only _ i trust, the only _ i use, the only _ worth
    the only one i, the only _ that stays, the only _ that lasts, second that, so good, soooo good
    so so good, too good, really good, very good, damn good, dang good, good stuff, good shit, good piece
    good read, good article, good food, good taste, good service, good quality, good work, great work
    nice work, nice job, good job, great job, well played, gold standard, gem, hidden gem, masterpiece
    masterclass, beast, what a beast, absolute unit, blessed with, god bless, god send, godsend, a blessing
    unsung hero, saviour, heroes, legends, absolute legends, absolute legend, angels, doing it right
    gets it right, got it right, knows how to, know how to make, know how to do, do it best, does it best
    doing amazing, doing great things, on another level, proud to work, proud to support, go team
    love me some, gotta love, got to love, who doesn't love, what's not to love, love love, so yummy
    so comfy, so comfortable, so easy, super easy, so smooth, so fast, so soft, super comfy, super fast
    super soft, lightning fast, blazing fast, buttery, silky smooth, crystal clear, crisp, luscious
    adorable, adorbs, swoon, drool, drooling, drool worthy, to die for, game on point, 🤩, 😍, 🥰, 😻, ❤️, ❤, ♥
    💖, <3, 🔥, 🤤, 🏆, 🤌, 🫶, superb, superbly, you can't beat, can't be beat, can't be beaten, can't beat a
    just as good, proud to be part, proud to be a part, makes my heart, makes me happy, makes me smile
    made me smile, makes me so happy, made me so happy, that's why i shop, that's why i buy
    that's why i use, this is why i shop, this is why i love, this is why i buy, really did that
    did not come to play, didn't come to play, a must, are the future, is future, dreams come true, pinch me
    years better, heart happy, powerful, talented, love it, love them, loving it, i love it, love to see it
    you love to see it, love love love, well oiled machine, well oiled, excited to use, excited to wear
    excited to start, excited to be, happy to have found, cleanest, clearest, crispest, brightest, creamiest
    juiciest, fluffiest, silkiest, sharpest, strongest, safest, sturdiest, simplest, handiest, slickest
    neatest, kindest, cosiest, coziest, yummiest, healthiest, dreamiest, sexiest, hottest, purest, smartest
    crunchiest, richest, boldest, the one thing i, the only thing i, the only thing that works, repurchase
    repurchased, repurchasing, restocking, holy grail, be back for more, back for more, will be back
    we'll be back, i'll be back, going back for more, seconds please, loyal customer, customer for life
    fuelled by, fueled by, never leave home without, don't leave home without, couldn't have done it without
    swear by, my new obsession, new obsession, my latest obsession, current obsession, worth the
    worth all the, worth all, would buy again, i'd buy again, i'd buy a, would order again, would go again
    would visit again, will order again, will buy again, will go again, already planning my next
    made my whole, makes my whole, swears by, swore by, nothing hits like, nothing like a
    there's nothing like, hits like, never been this, never been so, never felt so, never felt better
    never felt this, never looked so, never looked better, never slept better, never tasted better
    never going without, cannot thank _ enough, can't thank _ enough, saved my holiday, saved my trip
    saved my wedding, saved my bacon, saved my skin, saved my weekend, saved my night, saved my morning
    saved my back, saved my sanity, saved our holiday, saved our wedding, never had a single issue
    never had a single problem, not a single issue, not a single problem, not a single complaint
    zero issues, zero problems, no issues, no problems so far, never had an issue, never had a problem
    never a problem, without a hitch, no regrets, zero regrets, done it again, deserves a raise
    deserve a raise, give _ a raise, deserves an award, deserve an award, give _ a medal, deserves a medal
    underrated, so underrated, criminally underrated, slept on, take my money, shut up and take my money
    living for this, here for it, i'm here for this, i am here for it, sets the standard, set the standard
    gold dust, unsung, spoiled me, spoilt me, above and beyond, went above and beyond
    exceeded my expectations, exceeded expectations, exceeded all, blew past, beyond my expectations
    better than i expected, better than i hoped, better than i imagined, won me over, hooked me
    sold already, put a smile on, brightened my, can't imagine life without, can't imagine my life without
    could not live without, wouldn't be without, would not be without, lifesavers, so proud of
    most comfortable, most delicious, most beautiful, most reliable, most helpful, most impressive
    most amazing, most gorgeous, most comfy, most useful, deserves all the, deserves more, deserves every
    reached a new level, wins the internet, wins every time, wins hands down, never a bad, never let us down
    always on point, always delivers, pure perfection, sheer joy, sheer bliss, bliss, stole my heart
    stolen my heart, have my heart, has my heart, my heart belongs, wow factor, worth every cent, top marks
    full marks, a+, a plus, glowing, raving, rave, raves, raved, love this place, love this stuff
    love this app, love this brand, love these guys, love this company, love this product, love this team
    love this one, love this so, love this thing, love this shop, love this store, love this game
    love this show, love this song, by a mile, counting the days, counting down the days, counting the hours
    set your alarms, did not want to leave, didn't want to leave, never want to leave, without any problems
    without a problem, without problems, never misses, never miss a beat, life is complete
    my life is complete, more sleeps until, more sleep until, gave me chills, gives me chills, chills
    goosebumps, supremacy, superiority, not even close, it's not even close, isn't even close
    nothing but respect, nothing but love, nothing but praise, nothing but good, nothing but great
    got me through, gets me through, kept me going, keeps me going, keeping me sane, kept me sane
    what a win, what a goal, what a player, what a performance, what a season, what a comeback
    what a finish, what a view, what a meal, what a gig, what a concert, what a movie, what a film
    what a book, what a brand, what a company, what a result, how good the, how good is, how good are
    how good this, how amazing is, how amazing the, how beautiful is, how beautiful the, how cool is
    how cute is, how cute are, how great is, can we talk about how, can we just talk about
    can we appreciate, appreciation post, appreciation tweet, absolute steal, total steal, absolute bargain
    total bargain, steal of, honoured to join, honored to join, honoured to be, honored to be
    thrilled to join, excited to join, delighted to join, proud to join, thrilled to be, delighted to be
    grateful to be, blown my mind, blowing my mind, buy me the new, buy me this, buy me a
    need this in my life, need these in my life, need it in my life, must own, on repeat, binge, bingeing
    binging, binge watching, binge watched, can't put it down, couldn't put it down, couldn't stop watching
    can't stop watching, can't stop listening, can't stop eating, best part of, highlight of
    the highlight of, dreaming of, dreaming about, still thinking about, still dreaming about, my comfort
    comfort food, guilty pleasure, spoil myself, early christmas, best gift, perfect gift, thoughtful gift
    thank god for, thank goodness for, thank heavens for, praise be, three cheers for, cheers to, here's to
    raise a glass, round of applause, give it up for, standing ovation, takes the cake, take the crown
    reigns supreme, unmatched, unrivalled, unrivaled, undefeated, untouchable, peerless, winning at
    a class act, class act, worth the drive, worth the queue, worth the line, worth the extra
    forever and always, til i die, till i die, ride or die
  `,
  fondness: `
    love, loved, loving, luv, luvving, lovin, loves, adore, adores, adored, adoring, i like, we like
    i really like, really like, really liked, i quite like, enjoy, enjoys, enjoyed, enjoying, really enjoy
    really enjoyed, thoroughly enjoyed, love love, love love love, absolutely love, absolutely loving
    just love, really love, congrats to, congratulations to, congratulations, congrats, props to
    shout out to, shoutout to, kudos to, kudos, hats off to, hats off, proud of, so proud, well done, big up
    fair play to, good on, bless, massive thanks to, huge thanks to, big thanks to, thank you so much
    thanks so much, i stan, we stan, stan, stanning, craving, dying for, would kill for, would die for
    miss my, cannot resist, can't resist, fancy a, shoutout, shout out, thankful for, grateful for
    grateful to, indebted to, let's go, lets go, vote, backing, rooting for, cheering for, cheering on
  `,
  warm: `
    good, nice, nicely, cool, fun, neat, sweet, lush, fresh, cute, pretty, comfy, comfortable, cosy, cozy
    clever, smart, handy, helpful, useful, user friendly, friendly, reliable, solid, smooth, fast, quick
    healthy, stylish, elegant, luxurious, premium, high quality, entertaining, interesting, better, decent
    popular, generous, lit, dope, sick, rad, ace, banging, spot on, dead good, liked, enjoyable, happy, glad
    pleased, proud, excited, thrilled, delighted, grateful, thankful, appreciate, cheers, respect, satisfied
    treating myself, treated myself, yesss, yess, yay, woohoo, woo, whoop, woop, finally, need this
    want this, i want it, want it, want one, need one, need it, i need a, brill, ideal, just right, unique
    innovative, innovation*, award winning, award, awards, authentic, handmade, supporting, privilege
    honoured, honored, treat, bargain, great day, great time, great night, great weekend, great week
    great evening, great afternoon, great morning, great year, good time, good day, lovely day, lovely time
    lovely evening, lovely weekend, beautiful day, amazing time, amazing day, best day, best night
    best time, best weekend, what a day, what a night, so fun, rising, magic, elite, winner, winners, hero
    legend, insane, intense, crazy good, easy, a breeze, breeze, a doddle, a pleasure, pleasure, a joy
    a delight, delightful, charming, welcoming, spotless, slick, sleek, snappy, sturdy, durable, well made
    well built, long lasting, safe, secure, trustworthy, honest, kind, caring, attentive, professional
    helped me, helps me, saved me, saves me, keeps me, got me through, going strong, still going, trust
    trusted, ahead of, iconic, classy, juicy, crunchy, creamy, crispy, fluffy, glowing, shiny, 😊, 😀, 😁, 😄, 😃
    ☺️, ☺, 🙂, 😎, 👍, 👏, ✨, 🎉, 🥳, 💪, 💓, 😘, 🤗, 🚀, ⭐, 🌟, affordable, let's do this, let's gooo, top quality
    great quality, 🙌, 💯, 👌, 😋, 💕, 💗, 💚, 💛, 💜, 🧡, 🖤, 💘, 💙
  `,
  urge: `
    recommend, recommended, recommending, recommendation, highly recommend, can't recommend enough
    can't recommend _ enough, cannot recommend _ enough, couldn't recommend _ more, i vouch for, vouch for
    swear by, i swear by, rave about, have a look at, have a good look at, have a listen, give it a listen
    give _ a listen, give _ a follow, give _ a try, give _ a go, give _ a shot, give _ a whirl
    give _ a chance, give _ some love, show _ some love, give it up for, you won't regret, won't regret it
    you'll thank me, thank me later, you won't be disappointed, you'll love, you will love
    you're going to love, you're gonna love, you need to try, you have to try, you've got to try
    you gotta try, got to try, have to try this, need to try, gotta try, have to see, you have to see
    you need to see, you need this, you need one, you want this, you want one, you should try
    you should check, you should go, you should get, you should buy, you should see, you guys should
    you guys need, should get one, should get yourself, you should all, you all should, y'all should
    y'all need to, y'all gotta, everyone should, everybody should, everyone needs, everybody needs
    anyone who, every home should, every kitchen needs, every home needs, i urge you, do yourself a favour
    do yourself a favor, haven't you _ yet, haven't you tried, have you tried, have you not tried
    did you not try, if you haven't tried, if you haven't already, if you haven't been, if you only _ one
    if you buy one, if you're looking for, if you are looking for, if you prefer, if you fancy, if you love
    if you like, looking for a, looking for an, in need of a, link in bio, link in my bio, link in our bio
    link in the bio, links in bio, linkinbio, link in profile, link below, links below, link in comments
    link in the comments, link in first comment, link in stories, link is below, use code, use the code
    use my code, use our code, using code, using my code, with code, with my code, with the code
    with promo code, enter code, w code, at checkout, promo code, discount code, coupon code, offer code
    voucher code, referral code, referral link, use my link, my link, my referral, via my link
    through my link, affiliate link, my code, registration open, registration is open
    registration available, registrations open, sign ups open, applications open, bookings open
    booking open, get booked in, get yourselves booked, limited spaces, spaces available, places available
    few spots left, spots left, don't want to miss, won't want to miss, not to be missed
    wouldn't want to miss, see you there, we're hiring, we are hiring, were hiring, is hiring, are hiring
    now hiring, want to work at, want to work for, want to work with, come work, join our team, join my team
    join the team, be your own boss, work from home, help wanted, i am looking for people
    looking for people, looking for distributors, to apply, click to apply, apply now, apply here
    apply today, apply online, apply by, brand rep, i'd nominate, i'll nominate, i nominate, for a chance to
    for your chance, your chance to, chance to win, chance of winning, could win, you could win, can win
    you can win, to win a, to win an, to win the, to win free, to win one, win a, win an, win tickets
    win free, win one, win this, want to win, to enter just, enter to win, entered to win, entered to
    i entered, just entered, taking part in, rt to win, rts appreciated, limited time, limited edition
    special edition, limited time only, last chance, final days, final hours, final call, ends today
    ends tonight, ends tomorrow, ends soon, ends sunday, ends friday, ends monday, ends midnight, offer ends
    days left, hours left, days to go, while stocks last, while supplies last, while it lasts
    while they last, today only, one day only, this weekend only, don't miss out, not too late
    before they're gone, before it's gone, before they sell out, selling fast, selling out fast, going fast
    going like hot cakes, sell out, almost gone, nearly gone, i want to win, i wanna win, wanna win
    hope i win, i hope to win, fingers crossed i win, as seen on, as featured in, has you covered
    got you covered, we've got you covered, have you covered, made for you, has a _ for you
    have a _ for you, is for you, just for you, what's new at, help us, support our, support us
    you can't go wrong, look no further, say hello to, say goodbye to, say hi to, meet the new, meet our
    introducing, presenting, brand ambassador*, where to buy, where to get, where you can get
    where you can buy, where you can grab, here's where you can, you can get, you can buy, you can order
    you can grab, you can find, you can now, i shop at, well worth a
  `,
  call: `
    check out, check it out, check them out, check this out, check him out, check her out, check us out
    check _ out, take a look, take a look at, take a peek, tune in, tune into, tune in to, listen to
    listen live, listen now, listen in, watch now, watch live, watch it, catch it, catch it now, catch them
    catch us, don't miss, dont miss, do not miss, never miss, don't forget to, don't forget your
    don't sleep on, dont sleep on, head over to, head to, head on over, head down to, get down to
    get over to, get yourself, get yourselves, get yours, get your, get your hands on, get some, get one
    get this, get it now, get in touch, go get, go grab, go follow, go see, go check, go buy, go try
    go watch, go vote, go and see, go and buy, go and get, go and try, go there, go support, go stream
    go pre order, grab your, grab yours, grab one, grab some, grab this, grab yourself, grab a, pick up a
    pick up an, pick up your, pick one up, pick yours up, snap up, stock up, spoil yourself, trust me
    try it, try them, try this, try some, try one, try the, try their, try our, try out, just try
    click the link, tap the link, click link, click here, click for, click on the link, click below
    click to, swipe up, swipe to, swipe right, follow the link, use the link, use this link, see link
    visit our, visit the, visit their, visit us, sign up, register now, register here, register today
    register for, book now, book your, book online, book today, book yours, book early, book here, buy now
    buy yours, buy one, buy it, buy here, buy today, buy your, shop now, shop here, shop the, shop our
    shop online, shop today, shop with, order now, order yours, order your, order here, order online
    order today, order the, download it, download now, download the, download today, download here
    download our, download your, install it, subscribe to, join us, join in, join now, join the, join today
    join my, join our, join me, join here, come on down, come down, come along, come see, come and see
    come visit, come and visit, come join, come check, come check out, come now, come say, come and say
    come and meet, come to our, stop by, stop in, swing by, drop by, drop in, pop in, pop along, pop down
    pop over, pop by, be sure to, make sure to, make sure you, be the first, see what you can, see our
    see our latest, meet us, call us, call today, call now, contact us, dm us, dm me, message us, message me
    email us, ask me about, ask me how, let's talk, let's talk about, reserve your, claim your, redeem
    unlock your, upgrade your, upgrade to, switch to, treat yourself, treat yourselves, treat someone
    treat your, save on, back us, back our, vote for, vote now, please vote, please share, please rt, pls rt
    plz rt, rt if, rt to, rt and, rt follow, rt for, rt this, retweet to, retweet and, retweet this
    retweet for, retweet follow, rt please, share this, share to, spread the word, pass it on, follow and
    follow rt, follow us, follow them, follow our, follow for, like and share, like share, like and follow
    like our, like our page, follow retweet, enter here, enter now, enter to, enter for, enter our
    enter via, enter below, tag a friend, comment below, comment to win, try your luck, read my review
    read our, start your, start saving, make it yours, make your tv, take advantage, take part, hurry up
    act fast, act now, see for yourself, believe the hype, get involved, find your, find yours, choose your
    design your, build your, discover our, explore our, experience our, enjoy our, indulge in, learn how
    learn more, find out more, find out how, read more about, see more at, catch the, watch the latest
    see the entire, see the full, see the new, get ready to, get ready for, get a, get an, download free
    grab the, go go go, run to, run don't walk, run to your nearest, drop what you're doing, hit the link
    hit up, tell them i sent, say i sent, mention my name, head across, get in there, get on it, get on this
    let's go team, go go
  `,
  nudge: `
    get, grab, try, buy, shop, order, book, watch, catch, download, visit, join, enter, win, save, follow
    retweet, rt and, share, discover, explore, enjoy, meet, see, stream, listen, read, apply, register
    subscribe, signup, click, swipe, tap, donate, nominate, taste, treat, celebrate, snag, hurry, tune
    experience, introducing, upgrade, choose, cmon, c'mon, get ready, spoil
  `,
  offer: `
    <percent> off, <price> off, <price> discount, <percent> discount, <percent> cashback, <percent> sale
    half price, half off, save <percent>, save up to, save up to <percent>, save <price>, save big
    saving up to, saves you, get <price>, get <percent>, get up to, only <price>, just <price>, now <price>
    now only, was <price>, starting at <price>, starting from <price>, from just, from only, as low as
    as little as, prices from, prices start, under <price>, <price> in free, <price> free, free _ with
    2 for 1, two for one, 2 for <price>, two for <price>, 3 for 2, three for two, buy one get, buy 1 get
    bogo, bogof, get one free, get a second, get a free, free shipping, free delivery, free postage
    free returns, free gift, free trial, free download, free entry, free sample*, free ride*, free bet*
    free credit*, free month, free account, free ticket*, free upgrade, free food, free coffee, free drink*
    free stuff, free with, free for a, free when you, for free, absolutely free, completely free
    totally free, freebie*, giveaway*, give away, giving away, give aways, sweepstake*, raffle, prize
    prizes, prize pack, prize draw, goodie bag*, goody bag*, gift card*, giftcard*, voucher*, coupon*
    discount*, promo, promos, special offer*, special promotion, great offer*, on offer, deal alert, deals
    great deal, best deal*, hot deal*, deal of, daily deal*, flash sale, black friday, cyber monday
    january sale, summer sale, winter sale, spring sale, christmas sale, our sale, sale now on, sale on
    sale starts, sale ends, in the sale, big sale, huge sale, sale price, price drop, lowest price*
    low prices, best price*, great prices, unbeatable price*, cashback, cash back, savings event, early bird
    bundle*, combo deal, happy hour, on sale, on sale now, go on sale, goes on sale, tickets available
    tickets on sale, tickets from, tickets here, get tickets, get your tickets, tickets are, tickets now
    last few tickets, few tickets left, available now, now available, available at, available on
    available from, available here, available online, available today, available exclusively
    available to buy, available to order, available in stores, is now available, are now available
    exclusively at, exclusively on, exclusive to, exclusively available, only available, only at
    back in stock, in stock, in stores, in stores now, in store now, in shops now, out now, out today
    out tomorrow, out this week, out this friday, out friday, drops tomorrow, drops today, drops on
    drops this, just dropped, just landed, has landed, have landed, has arrived, have arrived, just arrived
    just in, new arrivals, new arrival, our new, new from, now open, doors open, now serving, now selling
    now shipping, now streaming, streaming now, streaming on, now live, live now, is live, all new, is back
    are back, is back in, are back in, is back at, now back, returns tonight, returns this, premieres
    premiering, premieres on, airs tonight, airs on, tonight only, tomorrow's the big day, season premiere
    series premiere, world premiere, final season, new episode*, every episode, coming soon, launching soon
    launches today, launches tomorrow, launches this, launch day, release day, arriving soon
    proud to announce, happy to announce, excited to announce, pleased to announce, thrilled to announce
    delighted to announce, proud to offer, proud to present, proud to introduce, delighted to bring
    celebrates its, celebrating our, huge selection, great selection, wide range, wide selection, huge range
    for all your, all your needs, teaming up with, teamed up with, partnered with, partnering with
    in partnership with, in collaboration with, collab with, collabing with, collaborating with
    sponsored by, powered by, brought to you by, courtesy of, proud sponsor, proud partner
    thanks to our sponsor*, event with, benefits of, for new customers, new customers, our favourite
    our favourites, our favorite, our favorites, will help you, can help you, we can help, award winning
    industry leading, industry's first, world's first, leading innovator, market leading, on kickstarter
    crowdfunding, pledge, stock clearance, clearance sale, clearance deal, pre order now, starts now
    starts tonight, starts tomorrow, for <price> on, for <price> at, come out on, pre orders open
    preorders open, open for pre order, available to pre order, available for pre order, up for pre order
    to pre order, pre order yours, pre order today, pre order here, proud to share, proud to say
    happy to share, excited to share, thrilled to share, delighted to share, pleased to share
    excited to reveal, excited to introduce, excited to partner, excited to team up, has been named
    have been named, was named best, in the app store, on the app store, on google play, we are live
    we're live, now delivers, now ships, now does, same day delivery, next day delivery, now accepting
    now taking orders, now hiring, opening soon, grand opening, soft launch, opening day, opening night
    just opened, just launched, has launched, have launched, has just launched, just released
    just announced, open today, open now, open to all, open for business, opens today, opens tomorrow
    opens this, join the waitlist, waitlist is open, early access, first look, sneak peek, sneak preview
    coming your way, drops next, out next week, out in, out on, in cinemas, in theaters, in theatres
    at half price, at a discount, for half the price, at no cost, no purchase necessary
    money back guarantee, satisfaction guaranteed, free refill, free class, free session, free consultation
    free quote, free webinar, free event, free workshop, free guide, free ebook, free course, free demo
    free pizza, free dessert, on the house, complimentary, kids eat free, two weeks free, first month free
    first order, your first order, your next order, your first box, off your first, off your next
    off everything, off all, off selected, up to half, members only, members get, subscribers get
    followers get, doorbuster, price match, bulk discount, student discount, family discount, nhs discount
    military discount, loyalty card, points card, double points, drop tomorrow, drop today, drop on
    months free, free stickers, free swag, free merch, presale opens, presale, pre sale, presale starts
    is finally on, are finally on, is finally out, finally out, finally here, finally available
    finally arrived, is finally here, has finally arrived, now in stock, vote now, goes to charity
    goes live, going live, go live, drops tonight, this one is for you, this is for you, hamper
    stocking fillers, doors at, headlining
  `,
  hint: `
    free, new, deal, sale, sales, save, savings, tickets, ticket, code, exclusive, exclusively, official
    tonight, competition*, comp, shop, shops, store, stores, special, specials, launch, launches, launched
    launching, release, releases, released, releasing, collection, collections, selection, available
    limited, offer, offers, price, prices, priced, for <price>, at <price>, from <price>, <price>, <percent>
    starting, event, events, workshop, webinar, demo, guide, blog, review, reviews, apply, hiring, jobs
    careers, join, more info, read more, details, partner, partners, bonus, reward, rewards, vip, shipping
    gift, gifts, vegan, gluten free, featuring, premiere, season, episode, stream, streaming, download, app
    playlist, win, enter, chance, follow, retweet, buy, order, book, visit, fans, customers, benefits
    brand new, arrived, ➡️, ➡, 🎁, 🛒, 🛍️, 🛍, 🎟️, 🎟, 📲, 💸, 💰, 🚨, 🆕, contest, contests, promotion, promotional
    clearance, distributor*, is open, are open, coming out, come out, comes out, coming to, tonight on
    tonight at, tomorrow at, funded, more on, pre order, pre orders, preorder, preorders, new in, 👉, 👇, ⬇️
  `,
  label: `
    ad, advert, advertisement, spon, spons, sponcon, sponsored, sponsoredpost, sponsored post, gifted
    pr gift, prgift, paid partnership, paidpartnership, paid partner, paid ad, paid promotion, promotion
    affiliate, affiliate link, partner, brandpartner, brand partner, collab, client, ambassador
    brand ambassador, brandambassador
  `,
  complaint: `
    terrible, terribly, awful, awfully, horrible, horrendous, horrid, horrific, dreadful, appalling, abysmal
    atrocious, disgusting, disgusted, disgrace, disgraceful, pathetic, worst, useless, worthless, hopeless
    garbage, trash, trashy, rubbish, crap, crappy, shit, shite, shitty, shitshow, bullshit, sucks, suck
    sucked, stinks, over it, i'm over, im over, so over, done with, never again, never buying, never buy
    never using, never use, never shop*, never flying, never order*, never trust, never going back to
    never going there, never coming back, won't trust, won't buy, won't be buying, won't be back, won't use
    won't be using, will not be back, wont trust, last time i, wouldn't recommend, don't recommend
    do not recommend, can't recommend, cannot recommend, not recommend*, wouldn't wish, avoid
    avoid like the plague, steer clear, stay away, don't buy, do not buy, dont buy, don't bother
    don't waste, dont waste, don't go to, do not go, do not use, don't use, don't trust, don't order
    don't book, waste of, a waste, wasted, not worth, isn't worth, wasn't worth, hardly worth, never worth
    not even worth, rip off, ripoff, ripped off, rip offs, ripping off, overpriced, over priced, overrated
    over rated, overhyped, fraud*, con artists, thieves, theft, daylight robbery, robbed, robbery, gouging
    greedy, greed, extortion*, misleading, mislead, misled, liars, lied, lies, lying, dishonest, shady
    sketchy, unethical, poison*, toxic, hideous, ugly, ghastly, vile, nasty, gross, cringe*, cringy
    embarrassing, embarrassment, ridiculous*, ludicrous, laughable, a joke, joke of a, absolute joke
    what a joke, clowns, clown show, shambles, shambolic, a mess, hot mess, fine mess, messed up, mess up
    screwed up, screwed me, screwed us, cock up, cocked up, debacle, disaster*, nightmare*, meltdown, fiasco
    epic fail, broke down, blew up, exploded, caught fire, doesn't work, does not work, doesnt work
    don't work, dont work, didn't work, isn't working, not working, isnt working, stopped working
    won't work, wont work, won't load, won't open, keeps crashing, keep crashing, crashing, buggy, glitchy
    unusable, unplayable, unlistenable, unwatchable, unreadable, inedible, tasteless, disappointing
    disappointed, disappointment*, disappoints, let down by, let me down, lets me down, letting me down
    letdown, unacceptable, unprofessional, incompetent, incompetence, unhelpful, rude, arrogant, annoying
    annoyingly, annoyed, irritating, infuriating, frustrating, frustrated, furious, livid, outrage
    outrageous, outraged, scandalous, boycott*, cancel my, cancelled my, cancelling my, canceling my
    canceled my, unsubscrib*, deleted my account, delete my account, delete it, delete your, delete all
    uninstall*, switching from, switched away from, leaving for, moving away from, want my money back
    want a refund, money back please, refund me, give me my money, ignored me, ignoring me, ignored us
    no response, no reply, no answer, still waiting, been waiting, hours waiting, wtf, ffs, smh, wth
    what the hell, what the fuck, for fuck's sake, fuckin hell, piss off, pisses me off, pissed off
    pissing me off, bothers me, drives me mad, drives me crazy, driving me mad, does my head in, ruined
    ruins, ruining, ruin, destroyed my, broke my, killed my, stole my, wrong order, not as described
    fell apart, falls apart, falling apart, false advertising, sort it out, sort yourself out
    sort yourselves out, sort this out, get your act together, get your shit together, get it together
    pull your finger out, do better, fix it, fix your, fix this, please fix, shame on, shame on you
    shameful, ashamed, how dare, fired, take a hike, crock of, cheap and nasty, cheaply made, badly made
    badly, poor quality, poor service, poor show, poor customer, very poor, poorly, bad service
    bad experience, bad quality, bad food, bad form, offended, insult*, hurtful, homophob*, racist, racism
    sexist, sexism, bigot*, exploitative, exploiting, abuse, abused by, abusive, unfair, unsafe, dangerous*
    causes cancer, virus, malware, spyware, spies on, spying on, primitive, outdated, obsolete, nobody uses
    no one uses, nobody likes, nobody wants, no one wants, no one needs, good for nothing, no good, clueless
    stupid, dumb, idiot*, moron*, lousy, dodgy, meh, yuck, yucky, ew, eww, ewww, ugh, ughh, argh, gah, grr
    grrr, boo, no thanks, not a fan, not a huge fan, not a big fan, not my cup of tea, i'd rather
    would rather, rather eat, rather die, has gone downhill, gone downhill, going downhill
    have gone downhill, nosedive, downgrade, joke company, what a mess, what a shambles, what a rip off
    what a waste, what a letdown, what a disgrace, worst ever, not impressed, unimpressed, not happy
    not good enough, not acceptable, not good, so bad, really bad, too expensive, too slow, too salty
    too sweet, no idea what they're, have genuinely no idea, have no idea who, they have no idea
    won't get back, won't be getting back, get what you deserve, paying for nothing, for <number> hours
    for the <number> time, third time this, again and again, time and again, yet again, still hasn't
    still haven't, still not, never arrived, never came, never turned up, didn't arrive, hasn't arrived
    hasn't come, lost my parcel, late again, down again, 🤮, 🤢, 😡, 🤬, 😠, 👎, 💩, 🖕, scam, scams, scamming
    scammed, scammer, scammers, disastrous, is broken, are broken, was broken, still broken, arrived broken
    came broken, broken again, always broken, keeps breaking, fail at, total fail, massive fail, #fail
    fails to, failed to, failed me, failed us, fail again, still no reply, still no answer
    still no response, still no refund, still no sign, still no news, still no delivery, still no internet
    still no order, still no apology, still nothing, lost my package, lost my luggage, lost my order
    lost my bag, lost my bags, lost my suitcase, lost my data, lost my money, fed up, get your _ together
    just no, hard no, full of errors, full of bugs, full of mistakes, takes forever, taking forever
    took forever, take so long, takes so long, taking so long, took so long, why can't you, why can't they
    why won't they, how hard is it to, could not be bothered, couldn't be bothered, worst part
    hung up on me, hangs up on, hung up on, hang up on me, stop spamming, spamming me, spam me, spammy
    regret buying, regret ordering, regretted, regretting, i regret, leaks, leaking, don't fall for
    dont fall for, fell for it, charged me twice, charged twice, double charged, overcharged, overcharge
    overcharging, charged me for, won't give, won't refund, refuse to refund, refused to refund
    refuses to refund, refusing to, is dead, already dead, died after, died on me, dead on arrival
    like dirt, treat us like, treats us like, treated me like, treated like, thanks for nothing
    thanks for ruining, thanks for wasting, makes me want to throw, makes me want to scream
    makes me want to cry, wouldn't trust, would not trust, can't trust, cannot trust, food poisoning
    made me sick, made me ill, gave me a rash, bait and switch, hidden fees, hidden charges, ghosted
    gaslight*, keeps freezing, keeps failing, keeps cancelling, keeps dropping, keeps stopping
    cancelled on me, canceled on me, rude staff, rude to me, kept waiting, kept me waiting, waited an hour
    waited two hours, wrong size again, wrong item, wrong address, wrong food, cold food, arrived damaged
    arrived late, arrived cold, arrived smashed, came damaged, sent me the wrong, sent the wrong
    delivered the wrong, missing items, items missing, never showed up, didn't show up, failed delivery
    poor excuse, cash grab, money grab, cutting corners, cut corners, penny pinching, price gouging
    getting worse, gets worse, got worse, worse every, worse and worse, worse than ever, went downhill
    gone to the dogs, gone to shit, going to shit, rubbish service, shocking, shockingly, absolute garbage
    absolute trash, hot garbage, dumpster fire, train wreck, trainwreck, car crash, circus, shower of
    cowboys outfit, bunch of crooks, crooks, con, conned, rigged, sham, bogus, fraudulent, snake oil
    gimmick, unhygienic, mouldy, moldy, mold, rotten, rancid, cockroach*, bed bugs, hair in my, raw chicken
    plastic in my, won't be returning, won't be going back, won't return, not returning
    taking my business elsewhere, cancelled my subscription, cancel my subscription, closing my account
    closed my account, lost a customer, lost me as a customer, losing customers, losing a customer, one star
    1 star, zero stars, 0 stars, no stars, minus stars, hate to say, can do better, could do better
    needs to do better, should know better, ought to be ashamed, should be illegal, should be banned
    get sued, see you in court, class action, imagine paying, paying that much, can keep their
    can keep your, prices are insane, insane prices, price is insane, prices insane, on hold with
    on hold for, been on hold, kept on hold, put on hold, put me on hold, of hold music, cut me off
    app crashed, just crashed, crashed and, still in business, who approved this, approved this
    nobody asked for, no one asked for, had one job, you had one job, no warning, without warning
    without notice, no explanation, screw up, screws up, screwing up, always screw, stuff up, messes up
    messed it up, my order wrong, day late, days late, weeks late, hours late, an hour late
    still waiting on, still waiting for, took my money, stealing my, steals your, sells your data
    sold my data, leaked my, leaked our, deleted my, deletes your, locked me out, locked out of
    can't log in, cant log in, cannot log in, won't let me, wont let me, not letting me, doesn't let me
    keeps asking, keeps charging, keeps logging me out, keeps crashing on, kicked me off, logged me out
  `,
  dislike: `
    hate, hates, hated, hating, loathe, loathes, detest, despise, can't stand, cannot stand, cant stand
    can't abide, starting to hate, absolutely hate, dislike, disliked, fuck, fuck you, fuck off, screw
    tired of, sick of, fed up with, had enough of, sick and tired of
  `,
  sour: `
    bad, poor, slow, slower, slowest, boring, bored, bland, stale, soggy, greasy, overcooked, undercooked
    burnt, burned, dirty, filthy, noisy, weak, flimsy, expensive, pricey, costly, tricky, difficult
    confusing, complicated, clunky, laggy, lag, lags, bug, bugs, glitch*, error*, problem*, trouble, outage*
    delay, delays, delayed, late, missing, lost, wrong, damaged, defective, faulty, cancelled, canceled
    charged me, charging me, hefty, sad, sadly, unfortunately, upset, angry, mad, worse, odd, strange
    creepy, underwhelm*, mediocre, average, lame, dull, lazy, cynical, blocked, banned, forced, unnecessary
    refuse*, complain*, tolerate, so long, fake, overdone, tacky, tedious, pointless, painful, pain
    struggle, struggling, stuck, scary, cheap looking, no connection, no internet, no signal, the only good
    downhill, disconnected, doesn't deliver, dare, gave up, give up, needs to, need to stop, really need
    too much, too many, too long, 😤, 😢, 😞, 😷, 😑, 💔, 😔, 😕, 😖, 🤦, 🤷, issue, issues, broken, failed, failure
    failures, failing, offensive, evil, :(, :'(, :-(, >:(, was dry, is dry, too dry, so dry, were dry
    was cold, is cold, were cold, too cold, stone cold, bone dry
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
  `,
} satisfies StanceVocabulary;
