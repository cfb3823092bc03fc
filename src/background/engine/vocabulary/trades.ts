/**
 * What well-known companies whose names are ordinary words sell, and how people speak of it: what settles that the
 * company is meant. General knowledge, 2026-11.
 */
export interface Trade {
  /** Such names, folded. */
  readonly names: string;
  /** Settles it anywhere in the draft; every word matches with its endings. */
  readonly near?: string;
  /** Settles it right behind the name only. */
  readonly beside?: string;
  /** Settles it right before the name only. */
  readonly before?: string;
}

export const TRADES: readonly Trade[] = [
  {
    names:
      'delta united southwest frontier spirit american alaska allegiant virgin swiss breeze eagle emirates',
    near: 'flight flights flew airline airlines airport boarding boarded takeoff layover luggage baggage skymiles runway tsa pilot pilots',
    beside: 'flight crew gate lounge miles plane',
    before: 'fly flying flew flown',
  },
  {
    names: 'virgin',
    near: 'broadband wifi router',
    beside: 'media train trains mobile money radio atlantic',
  },
  {
    names: 'chase visa discover ally citizens santander barclays halifax truist monument affirm',
    near: 'debit bank banking atm overdraft cashback mortgage apr contactless fdic zelle',
    beside: 'card cards bank account app sapphire freedom credit branch debit checking savings gift',
  },
  {
    names: 'square stripe toast adyen ripple sage intuit',
    near: 'invoice invoices checkout payout payouts payroll merchant merchants fintech bookkeeping',
    beside: 'reader terminal app pos payments checkout api account',
  },
  {
    names:
      'orange sky sprint visible cricket mint giffgaff plusnet free vivo claro oi tim movistar telstra singtel optus three bt ee rogers fido bell koodo telus sfr bouygues',
    near: 'broadband sim esim roaming wifi router forfait livebox fibra fibre prepago modem',
    beside: 'signal coverage network contract mobile broadband internet customer sport sports',
  },
  {
    names: 'apple',
    near: 'iphone iphones ipad ipads macbook macbooks imac airpods airpod ios itunes icloud siri macos airdrop facetime airtag cupertino wwdc',
    beside:
      'watch music tv pay store event products id card pencil maps keynote care vision silicon music laptop airpods',
  },
  {
    names: 'amazon',
    near: 'kindle alexa aws parcel delivered delivery prime ebook ebooks audiobook paperback preorder',
    beside:
      'prime order orders parcel package gift card wishlist echo fire driver delivery warehouse review reviews app price basket',
  },
  {
    names: 'windows surface teams edge excel word outlook azure',
    near: 'microsoft laptop pc desktop install bios spreadsheet',
    beside: 'laptop update meeting call browser 11 10 phone pro tablet',
  },
  {
    names: 'galaxy',
    near: 'samsung android smartphone',
    beside: 'phone s20 s21 s22 s23 s24 s25 note fold flip buds watch tab chocolate bar ripple',
  },
  {
    names:
      'canon brother sharp monster razer bose nest ring echo surface pixel logitech roku sonos garmin fitbit oculus shark dell corsair elgato tile',
    near: 'printer camera lens dslr headphones earbuds headset keyboard bluetooth doorbell thermostat laptop monitor speaker vacuum hoover smartwatch toner vr',
    beside: 'printer camera doorbell hub thermostat soundbar earbuds watch eos',
  },
  {
    names: 'hive nest honeywell drayton tado',
    near: 'heating boiler thermostat',
    beside: 'thermostat app hub',
  },
  {
    names:
      'target walmart kroger publix meijer staples boots costco aldi lidl tesco asda morrisons spar coop iceland coles woolworths dollar rite belk kohl ross marshalls macys nordstrom hobby michaels five smiths argos wickes homebase halfords currys next selfridges liberty john primark matalan wilko poundland',
    near: 'aisle aisles cashier checkout receipt clearance redcard',
    beside:
      'run haul store stores shop shopping trip parking cart app gift card pharmacy carrier bag meal employee cashier aisle circle',
  },
  {
    names:
      'gap coach diesel vans converse puma boss theory supreme champion fossil mango reformation lush dove lululemon everlane ghost hoka jordan express guess coast monsoon river island oasis jigsaw reiss fila kappa umbro mizuno brooks columbia patagonia levi hollister gant barbour fred gilly bench superdry joules crew buckle dickies carhartt timberland clarks',
    near: 'jeans hoodie sneakers trainers tshirt handbag leggings denim cardigan tracksuit footwear',
    beside:
      'jeans hoodie hoodies shoes sneakers trainers tee shirt jacket coat bag bags dress boots outlet factory kids kicks socks top sweater sweatshirt joggers heels sandals purse wallet shorts swimsuit watch originals',
  },
  {
    names: 'on',
    beside: 'cloud cloudmonster cloudswift sneakers',
  },
  {
    names:
      'lush dove glow tatcha origins clinique benefit drunk philosophy fresh tarte urban ordinary milk rare fenty nars smashbox bliss simple nivea olay vaseline aveeno native secret degree axe lynx gillette method always',
    near: 'moisturiser moisturizer serum mascara lipstick foundation concealer skincare deodorant shampoo conditioner cleanser sunscreen niacinamide retinol toner exfoliator bronzer eyeliner palette bathbomb razors tampons',
    beside:
      'soap bar cream lotion serum mask shampoo lipstick balm deodorant body blush palette concealer mascara',
  },
  {
    names:
      'tide dawn gain bounty persil ariel fairy ace cascade finish comet pledge cheer method surf bold daz vanish cif flash mrs scott charmin bold',
    near: 'laundry detergent dishwasher washing stain stains towels bleach fabric softener',
    beside: 'pods pod liquid soap towels paper capsules detergent wipes spray powder tablets',
  },
  {
    names:
      'subway dominos domino wendys popeyes chipotle sonic hardees dennys arbys panera cava sweetgreen shake culvers leon greggs nandos itsu pret eat wasabi zaxbys bojangles jollibee whataburger friendlys applebees cracker quiznos',
    near: 'sandwich sandwiches footlong burger burgers fries nuggets pizza drivethru milkshake biscuits takeaway takeout',
    beside:
      'sandwich sub cookies wings salad pizza pepperoni bowl burrito order delivery drive breakfast meal lunch nuggets chicken fries tots',
  },
  {
    names:
      'mars bounty galaxy snickers twix milky whispers quality flake wispa crunchie boost topic picnic lion orion ritz kind clif quest mentos starburst skittles airheads nerds smarties aero wonka hersheys',
    near: 'chocolate candy sweets caramel',
    beside: 'bar bars chocolate wrapper ice egg minis easter',
  },
  {
    names:
      'monster celsius bang prime rockstar reign sprite fanta crush coke pepsi starry liquid corona stella carling fosters peroni budweiser heineken coors miller guinness smirnoff absolut captain jack grey bacardi malibu baileys jameson oatly alpro innocent ribena lucozade tango vimto rubicon',
    near: 'caffeine preworkout bartender cocktail sixpack lager brewery',
    beside: 'energy drink can cans zero beer lager vodka rum whiskey whisky smoothie seltzer lime bottle',
  },
  {
    names:
      'ford bentley jaguar lincoln dodge ram mini smart polestar fiat seat rover tesla honda mustang jeep subaru kia genesis infiniti lotus mazda saturn skoda dacia opel citroen cupra rivian lucid vauxhall',
    near: 'dealership mileage horsepower hatchback suv sedan odometer mpg towing windscreen windshield',
    beside:
      'focus fiesta mustang escape explorer transit ranger fusion truck dealer dealership car cars ka edge f150 f-150 cooper suv engine garage owner owners model hybrid bronco maverick',
  },
  {
    names: 'shell bp texaco chevron jet gulf esso sunoco phillips citgo speedway sheetz wawa',
    near: 'petrol unleaded diesel forecourt refuel',
    beside: 'station garage petrol gas fuel pump card',
  },
  {
    names:
      'slack zoom notion monday linear asana teams discord twitch signal snap telegram basecamp evernote dropbox box asana jira trello airtable figma canva sketch framer webflow zapier buffer later segment intercom drift front loom miro mural loop craft bear things obsidian cursor windsurf',
    near: 'webinar workspace plugin workflow saas dm dms screenshare timezone onboarding',
    beside:
      'channel channels app meeting meetings call calls server streamer stream streams thread huddle bot notification notifications template templates workspace doc docs account board link gaming standup integration',
  },
  {
    names:
      'slack zoom notion asana teams discord twitch signal snap telegram dropbox trello figma canva webex skype viber messenger bumble hinge tinder grindr hulu peacock netflix tubi audible kindle steam xbox indeed etsy depop poshmark vinted',
    before: 'on via from',
  },
  {
    names: 'oracle',
    near: 'database databases sql java plsql dba erp',
    beside: 'sql cloud database db java erp',
  },
  { names: 'visa amex discover mastercard', before: 'accept accepts take takes' },
  {
    names: 'bumble hinge tinder match grindr badoo happn feeld raya',
    near: 'swipe swiped swiping dating matched tinder hinge',
    beside: 'date dates app profile match bff',
  },
  {
    names:
      'hulu peacock paramount max prime tubi crave stan starz shudder now sling pluto crunchyroll roku deezer tidal pandora audible kindle',
    near: 'episode episodes binge bingeing audiobook audiobooks ebook season',
    beside:
      'video original originals subscription app unlimited plus premium exclusive show paperwhite playlist',
  },
  {
    names: 'lyft bolt lime bird grab uber cabify via',
    near: 'cab taxi rideshare escooter surge',
    beside: 'driver ride rides scooter scooters eats trip app food',
  },
  {
    names:
      'progressive allstate nationwide lemonade root oscar aviva direct compass hastings liberty travelers cigna anthem',
    near: 'insurance insurer premiums policyholder',
    beside: 'insurance policy claim quote agent claims',
  },
  {
    names: 'indeed monster reed glassdoor handshake',
    near: 'recruiter vacancy jobseeker cv',
    beside: 'job jobs application listing listings',
  },
  {
    names: 'fender gibson marshall roland yamaha korg moog martin taylor',
    near: 'guitar guitars amp amps synth pedalboard strat telecaster',
    beside: 'amp guitar strat stratocaster telecaster jaguar acoustic synth',
  },
  {
    names: 'yeti stanley hydro owala lodge igloo coleman weber traeger ninja instant oxo vitamix ooni',
    near: 'tumbler skillet cooler airfryer blender griddle bbq grill',
    beside: 'cooler tumbler cup mug skillet foodi creami dutch pan grill bottle pot airfryer hopper blender',
  },
  { names: 'chewy petco', near: 'kibble litter autoship vet', beside: 'order delivery box' },
  { names: 'puffs pampers huggies luvs', near: 'diaper diapers nappies nappy newborn wipes' },
  {
    names: 'marvel pixar disney',
    near: 'avengers superhero mcu spiderman ironman wakanda thor wolverine comics',
    beside: 'movie movies film films comics studios show universe fans',
  },
];

/** Names of everyday words that mean the company however they are written; folded, nothing between the words. */
export const UNMISTAKABLE: ReadonlySet<string> = new Set(
  `redbull northface thenorthface burgerking pizzahut tacobell dairyqueen fiveguys wholefoods oldnavy homedepot
   capitalone skysports premierinn mintmobile wellsfargo hottopic urbanoutfitters forever21 americaneagle
   bananarepublic victoriassecret littlecaesars whitecastle wafflehouse olivegarden redlobster outbacksteakhouse
   texasroadhouse crackerbarrel pandaexpress shakeshack innout innoutburger bathandbodyworks riteaid cashapp
   generalmotors landrover rangerover rollsroyce royalmail britishgas britishairways virginmedia virginatlantic
   holidayinn royalcaribbean familydollar dollartree dollargeneral tractorsupply dutchbros jimmyjohns papajohns
   chickfila sevenup drpepper mountaindew cocacola applemusic benandjerrys amazonprime googlemaps candycrush
   worldofwarcraft callofduty pizzaexpress hellofresh underarmour newbalance toofaced itcosmetics
   urbandecay drunkelephant theordinary beautyblender carharttwip drmartens ralphlauren hugoboss
   jackdaniels captainmorgan greygoose kitkat`.split(/\s+/),
);

/** By a company's name, folded: the words behind it that make it the name of something else. */
export const OTHER_THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    amazon: 'rainforest basin river jungle forest tribe tribes delta',
    bumble: 'bee bees',
    bose: 'einstein',
    corona: 'virus pandemic vaccine lockdown test crisis krise',
    delta: 'variant blues force wave',
    mars: 'rover mission attacks colony landing',
    columbia: 'river university county',
    jaguar: 'cub cubs habitat',
    puma: 'cub cubs',
    twitch: 'muscle',
    java: 'island sea',
    target: 'audience market group date practice',
    gap: 'year years analysis',
    orange: 'juice county peel chicken tree trees',
    shell: 'shock script company',
    subway: 'station tracks train surfers',
    // What two letters stand for to everybody: athletics, music, a game, a hospital, an office.
    tandf: 'meet meets team coach athlete athletes season championships practice',
    randb: 'music singer singers song songs album albums artist artists playlist legend tune tunes',
    dandd: 'campaign campaigns session night game games group dice character party',
    aande: 'department doctor doctors nurse nurses waiting visit trip ward',
    randd: 'team teams department budget spending lab credit',
    manda: 'deal deals team activity lawyer lawyers',
    qanda: 'session sessions panel',
    sandp: 'index futures',
  }).map(([name, words]) => [name, new Set(words.split(' '))]),
);
