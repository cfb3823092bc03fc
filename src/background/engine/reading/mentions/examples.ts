import type { Draft } from '../../../../model/draft';

/** A way that a client is named, or seems to be: run by one test. Names are invented or plain words; of companies only where what they sell is the point. */
export interface MentionExample {
  readonly why: string;
  readonly clients: readonly object[];
  readonly text: string;
  /** What the mentions cover, in the order of the text. */
  readonly marks: readonly string[];
  readonly site?: Draft['site'];
  readonly links?: readonly string[];
  readonly attached?: readonly number[];
}

const velda = { id: 'velda', name: 'Velda' };
const torrin = { id: 'torrin', name: 'Torrin Mills', aliases: ['Torrin'] };
const quill = { id: 'quill', name: 'Quorl & Vay' };
const lumo = { id: 'lumo', name: 'Lum-Ora' };

const of =
  (client: object) =>
  (why: string, text: string, ...marks: string[]): MentionExample => ({
    why,
    clients: [client],
    text,
    marks,
  });
const isVelda = of(velda);
const isTorrin = of(torrin);
const isQuill = of(quill);
const isLumo = of(lumo);

export const WRITING: readonly MentionExample[] = [
  isVelda('plain', 'Lunch at Velda again.', 'Velda'),
  isVelda('lower case', 'lunch at velda again', 'velda'),
  isVelda('all capitals', 'LUNCH AT VELDA', 'VELDA'),
  isVelda('possessive', "Velda's soup, Velda’s bread", 'Velda', 'Velda'),
  isVelda('plural', 'two Veldas on one street', 'Velda'),
  isVelda('a longer word is another word', 'The Veldata report'),
  isVelda('inside a word', 'Grevelda is a village'),
  isVelda('zero-width letters inside', 'Vel\u200bd\u2060a!', 'Vel\u200bd\u2060a'),
  isVelda('soft hyphen', 'Vel\u00adda!', 'Vel\u00adda'),
  isVelda('a zero-width letter after it is not part of it', 'Velda\u200b!', 'Velda'),
  isVelda('bold', 'my 𝐕𝐞𝐥𝐝𝐚 mug', '𝐕𝐞𝐥𝐝𝐚'),
  isVelda('script letters', 'my 𝒱𝑒𝓁𝒹𝒶 mug', '𝒱𝑒𝓁𝒹𝒶'),
  isVelda('circled', 'my Ⓥⓔⓛⓓⓐ mug', 'Ⓥⓔⓛⓓⓐ'),
  isVelda('squared', 'my 🅅🄴🄻🄳🄰 mug', '🅅🄴🄻🄳🄰'),
  isVelda('full width', 'my Ｖｅｌｄａ mug', 'Ｖｅｌｄａ'),
  isVelda('small capitals', 'my ᴠᴇʟᴅᴀ mug', 'ᴠᴇʟᴅᴀ'),
  isVelda('Cyrillic look-alikes', 'my Vеldа mug', 'Vеldа'),
  isVelda('Greek look-alikes', 'my Vεldα mug', 'Vεldα'),
  isVelda('struck through with combining marks', 'my V̶e̶l̶d̶a̶ mug', 'V̶e̶l̶d̶a̶'),
  isVelda('emoji glued on', '🔥Velda🔥 and ❤️velda', 'Velda', 'velda'),
  isVelda('trademark sign', 'Velda™ or Velda® soup', 'Velda', 'Velda'),
  isVelda(
    'Markdown',
    '**Velda** and _Velda_ and [Velda](https://elsewhere.example)',
    'Velda',
    'Velda',
    'Velda',
  ),
  isVelda('quotation marks', '“Velda” «Velda» „Velda“', 'Velda', 'Velda', 'Velda'),
  isVelda('a prefix with a hyphen', 'anti-Velda and ex-Velda', 'Velda', 'Velda'),
  isVelda('a slash', 'Velda/friends', 'Velda'),
  isVelda('somebody’s surname', 'Jack Velda and Sean O’Velda came'),
  isVelda('part of somebody’s handle', 'ask @velda_fan and velda_fan'),
  isVelda('an e-mail address', 'write to velda@post.example or me@velda.example'),
  isVelda('another site’s path', 'https://elsewhere.example/velda and elsewhere.example/velda'),
  of({ id: 'fiala', name: 'Fiala' })('a ligature', 'ask ﬁala', 'ﬁala'),
  of({ id: 'no', name: 'Nørvå' })(
    'accents dropped, spelled out or in pieces',
    'Norva, Noervaa and Nørva\u030a',
    'Norva',
    'Noervaa',
    'Nørva\u030a',
  ),
  of({ id: 'gru', name: 'Grünzeug' })('German spelling without umlaut', 'bei Gruenzeug', 'Gruenzeug'),
  of({ id: 'yil', name: 'Yıldaz' })(
    'dotless and dotted i',
    'YILDAZ, Yildaz ve YİLDAZ',
    'YILDAZ',
    'Yildaz',
    'YİLDAZ',
  ),
  of({ id: 'ltd', name: 'Velda Foods GmbH & Co. KG' })(
    'a legal form that nobody says',
    'eine Suppe von Velda Foods',
    'Velda Foods',
  ),
  of({ id: 'inc', name: 'Quorlen, Inc.' })('the same in English', 'Quorlen opens in town', 'Quorlen'),
];

export const SEVERAL_WORDS: readonly MentionExample[] = [
  isTorrin('longest wins', 'Torrin Mills, or Torrin for short', 'Torrin Mills', 'Torrin'),
  isTorrin('glued', 'a TorrinMills bag', 'TorrinMills'),
  isTorrin(
    'hyphen, dot, no-break space',
    'Torrin-Mills, torrin.mills and Torrin\u00a0Mills',
    'Torrin-Mills',
    'torrin.mills',
    'Torrin\u00a0Mills',
  ),
  isTorrin('a line break inside', 'Torrin\nMills', 'Torrin\nMills'),
  { ...isTorrin('a paragraph between is none', 'Torrin\n\nMills'), marks: ['Torrin'] },
  of({ id: 'tm', name: 'Torrin Mills' })('a sentence between', 'So says Torrin. Mills are closing.'),
  isTorrin('Markdown between', '*Torrin* Mills', 'Torrin* Mills'),
  isTorrin('a possessive at its end', 'Torrin Mills’ bags', 'Torrin Mills'),
  isQuill('ampersand', 'by Quorl & Vay', 'Quorl & Vay'),
  isQuill('and', 'by Quorl and Vay', 'Quorl and Vay'),
  isQuill('ampersand of a page’s source', 'by Quorl &amp; Vay', 'Quorl &amp; Vay'),
  isQuill('ampersand without spaces', 'by Quorl&Vay, Quorl + Vay', 'Quorl&Vay', 'Quorl + Vay'),
  isQuill('dropped', 'by QuorlVay', 'QuorlVay'),
  isQuill('German and', 'von Quorl und Vay', 'Quorl und Vay'),
  isQuill('the words apart', 'Quorl, and Vay too'),
  isLumo('hyphen or not', 'LumOra, Lum Ora, lum-ora, LUM–ORA', 'LumOra', 'Lum Ora', 'lum-ora', 'LUM–ORA'),
  isLumo('a comma is no hyphen', 'Lum, Ora'),
  of({ id: 'z', name: '4 Zinders' })(
    'a digit and a word',
    '4Zinders, 4-Zinders, 4 zinders',
    '4Zinders',
    '4-Zinders',
    '4 zinders',
  ),
  of({ id: 'j', name: 'J. P. Quorl' })(
    'initials',
    'JP Quorl, J.P. Quorl, J. P. Quorl',
    'JP Quorl',
    'J.P. Quorl',
    'J. P. Quorl',
  ),
  of({ id: 'x', name: 'QV&T' })(
    'an acronym with an ampersand',
    'QV&T or QVT or Q.V.&T.',
    'QV&T',
    'QVT',
    'Q.V.&T',
  ),
  of({ id: 'd', name: "Dorrin's" })(
    'an apostrophe of its own',
    'Dorrin’s, Dorrins, not Dorrin',
    'Dorrin’s',
    'Dorrins',
  ),
  of({ id: 'w', name: 'Wupla!' })(
    'its own exclamation mark, typed or not',
    'Wupla! Then wupla.',
    'Wupla!',
    'wupla',
  ),
  of({ id: 's', name: 'Velda', slogans: ['soup for the brave'] })(
    'a slogan',
    'Soup for the brave!',
    'Soup for the brave',
  ),
  {
    why: 'one client’s name begins another’s',
    clients: [velda, { id: 'toys', name: 'Velda Toys' }],
    text: 'Velda Toys beats Velda',
    marks: ['Velda Toys', 'Velda'],
  },
];

const acct = {
  id: 'velda',
  name: 'Velda',
  handles: [
    { handle: 'velda' },
    { site: 'instagram', handle: 'velda.hq' },
    { site: 'mastodon', handle: 'velda@soup.example' },
  ],
  hashtags: ['veldasoup', '#EatSlow'],
  domains: ['velda.example', 'https://www.brühe.example/start'],
  people: [{ name: 'Ona Quist', handles: [{ site: 'x', handle: 'onaq' }] }],
};
const isAccount = of(acct);

export const TAGS_AND_ADDRESSES: readonly MentionExample[] = [
  isAccount('a handle', 'cc @velda, @Velda!', '@velda', '@Velda'),
  isAccount('a possessive handle', '@velda’s soup', '@velda'),
  isAccount('a longer handle', '@veldafan @velda_fan @notvelda'),
  isAccount('another site’s handle', 'pictures: @velda.hq', '@velda.hq'),
  isAccount('a handle with its server', 'hi @velda@soup.example', '@velda@soup.example'),
  isAccount('the same name on another server', 'hi @velda@evil.example'),
  isAccount(
    'a handle behind a word of a script without spaces',
    '和@velda 一起，오늘은@velda',
    '@velda',
    '@velda',
  ),
  of({ id: 't', name: 'Torrin Mills', handles: [{ handle: 'torrinmills' }] })(
    'its handle as a hashtag',
    'Rain again. #torrinmills',
    '#torrinmills',
  ),
  of({ id: 'm', name: 'Moon & Vay', handles: [{ handle: 'moonlight' }] })(
    'a handle that is a word is none as a hashtag',
    'Rain again. #moonlight',
  ),
  isAccount('a look-alike is another handle', '@vеlda'),
  isAccount('a declared hashtag', '#VeldaSoup and #eat_slow', '#VeldaSoup', '#eat_slow'),
  isAccount('a declared hashtag with more behind it', '#EatSlowSunday', '#EatSlowSunday'),
  isAccount('camel case', '#VeldaAutumnLaunch and #MyVelda', '#VeldaAutumnLaunch', '#MyVelda'),
  isAccount('glued', '#lovevelda #veldaforever', '#lovevelda', '#veldaforever'),
  isAccount('a longer word in a hashtag', '#veldaria #grevelda'),
  isAccount(
    'a domain in any form',
    'velda.example https://shop.velda.example/a?utm_source=x',
    'velda.example',
    'https://shop.velda.example/a?utm_source=x',
  ),
  isAccount(
    'an international domain',
    'https://xn--brhe-1ra.example/x brühe.example',
    'https://xn--brhe-1ra.example/x',
    'brühe.example',
  ),
  isAccount('another domain', 'notvelda.example velda.example.evil.example evil.example/velda.example'),
  {
    ...isAccount('an attached link', 'look'),
    links: ['https://other.example', 'https://velda.example'],
    attached: [1],
  },
  isAccount('a person', 'Talked to Ona Quist', 'Ona Quist'),
  isAccount('a person with their handle', 'Talked to Ona Quist (@onaq)', 'Ona Quist', '@onaq'),
  isAccount('another person of that name', 'Talked to Ona Quist (@ona_paints)'),
  isAccount('another of that name, whose handle spells it', 'Ona Quist paints again, go @OnaQuist'),
];

export const LANGUAGES: readonly MentionExample[] = [
  of({ id: 'a', name: 'مرجانة', aliases: ['تلفاز'] })(
    'Arabic: and, with, to',
    'ذهبت بمرجانة ولمرجانة ومرجانة',
    'مرجانة',
    'مرجانة',
    'مرجانة',
  ),
  of({ id: 'a', name: 'مرجان' })('Arabic: stretched and pointed', 'مـرجـان ومَرْجَان', 'مـرجـان', 'مَرْجَان'),
  of({ id: 'a', name: 'مرجان' })('Arabic: a longer word', 'المرجانية هنا'),
  of({ id: 'h', name: 'קורליס' })(
    'Hebrew: in, and, that from',
    'בקורליס, וקורליס, שמקורליס',
    'קורליס',
    'קורליס',
    'קורליס',
  ),
  isVelda('German: genitive', 'Veldas Suppe schmeckt', 'Velda'),
  isVelda('German: compound with a hyphen', 'der Velda-Becher', 'Velda'),
  isVelda('German: compound without', 'Das ist mein alter Veldabecher', 'Velda'),
  isVelda('French: elision', 'la soupe d’Velda, qu’Velda', 'Velda', 'Velda'),
  isVelda('Italian: elision', 'la zuppa dell’Velda', 'Velda'),
  isVelda('Turkish: with an apostrophe', 'Velda’dan aldım', 'Velda'),
  isVelda('Turkish: without', 'Veldadan çok güzel bir çorba aldım', 'Velda'),
  isVelda('Finnish', 'Kävin Veldassa ja ostin Veldan keittoa', 'Velda', 'Velda'),
  isVelda('Finnish: colon', 'Velda:n keitto', 'Velda'),
  isVelda('Hungarian', 'A Veldában vettem egy levest', 'Veldá'),
  isVelda('Polish', 'Byłam w Veldzie? Nie, kupiłam Veldę i jest super', 'Veldzi', 'Veld'),
  of({ id: 'torinka', name: 'Torinka' })('Polish: a softened consonant', 'Byłam w Torince, pycha', 'Torinc'),
  isVelda('Czech', 'Koupil jsem Veldu a je to super', 'Veld'),
  of({ id: 'r', name: 'Зорька' })(
    'Russian: cases',
    'Был в Зорьке, купил Зорьку, доволен Зорькой',
    'Зорьк',
    'Зорьк',
    'Зорьк',
  ),
  of({ id: 'r', name: 'Гармот' })('Russian: a masculine name', 'суп от Гармота', 'Гармот'),
  of({ id: 'r', name: 'Гармот' })('Russian: a longer word', 'гармотизация'),
  isVelda('a Latin name in Russian text', 'купил Veldу и рад', 'Veld'),
  of({ id: 'k', name: '고운솔' })(
    'Korean: particles',
    '고운솔에서 고운솔이 고운솔까지',
    '고운솔',
    '고운솔',
    '고운솔',
  ),
  isVelda('Korean: a particle after a Latin name', 'Velda에서 샀어요', 'Velda'),
  of({ id: 'k', name: '고운' })('Korean: a longer word', '고운마음'),
  of({ id: 'c', name: '绿杉' })('Chinese', '我在绿杉买了茶', '绿杉'),
  of({ id: 'j', name: 'キモラ' })('Japanese: katakana', '新しいキモラのお茶', 'キモラ'),
  of({ id: 'j', name: 'キモラ' })('Japanese: half width', 'ｷﾓﾗのお茶', 'ｷﾓﾗ'),
  of({ id: 'j', name: 'キモラ' })('Japanese: a longer word', 'キモラント'),
  of({ id: 't', name: 'สวนพลอย' })('Thai', 'ฉันไปสวนพลอยมา', 'สวนพลอย'),
  of({ id: 'g', name: 'Βελδα' })('Greek: accents', 'από τη Βέλδα', 'Βέλδα'),
];

const anvil = {
  id: 'anvil',
  name: 'Anvil',
  context: ['saddle', 'riding boots'],
  handles: [{ site: 'x', handle: 'anvilriding' }],
  domains: ['anvil.example'],
};
const meadow = { id: 'meadow', name: 'Green Meadow' };
const pt = { id: 'pt', name: 'ZQ' };
const isAnvil = of(anvil);
const isMeadow = of(meadow);
const isApple = of({ id: 'apple', name: 'Apple' });
const isShort = of(pt);

export const EVERYDAY_WORDS: readonly MentionExample[] = [
  isAnvil('the thing', 'He dropped an anvil on the road.'),
  isAnvil('a capital that begins the sentence proves nothing', 'Anvil of doom, they call it.'),
  isAnvil('a capital inside a sentence does', 'We got it from Anvil last week.', 'Anvil'),
  isAnvil('context settles the beginning of a sentence', 'Anvil made this saddle.', 'Anvil'),
  isAnvil(
    'context does not lift a small letter where capitals are used',
    'The smith put an anvil beside the saddle.',
  ),
  isAnvil('context settles small letters where none is a capital', 'got a saddle from anvil today', 'anvil'),
  isAnvil('an article before a small letter', 'sold an anvil and a saddle today'),
  isAnvil('its handle in the same draft', 'Anvil rocks, thank you @anvilriding', 'Anvil', '@anvilriding'),
  isAnvil('its link in the same draft', 'Anvil rocks: anvil.example', 'Anvil', 'anvil.example'),
  isAnvil('a title shows nothing', 'Ten Ways To Drop An Anvil On Your Foot'),
  isAnvil('a place named so', 'They live near Anvil County these days.'),
  isAnvil('all capitals show nothing', 'DO NOT DROP THE ANVIL'),
  isAnvil('bare after “at”, whatever its case', 'Met her at anvil today. Nice place.', 'anvil'),
  isAnvil('beside one of the context words', 'the anvil saddle is back', 'anvil'),
  isAnvil('behind a verb that opens the sentence', 'Avoid Anvil at all costs, people', 'Anvil'),
  of({ id: 'stonely', name: 'Stonely' })(
    'in the way young companies end',
    'Stonely shipped a new app',
    'Stonely',
  ),
  isAnvil('clear once, clear again', 'Got it from Anvil. Anvil is the best.', 'Anvil', 'Anvil'),
  isAnvil('the beginning of something longer', 'They crossed the Anvil of the Sun.'),
  isAnvil('the possessive of a name', 'We tried Anvil’s new boots.', 'Anvil'),
  isAnvil('a plural is the word', 'Three Anvils fell.'),
  isAnvil('on the way to it', 'ran to anvil for nails', 'anvil'),
  isAnvil('on the way to do it', 'went to anvil the blade'),
  isMeadow('two everyday words', 'a green meadow full of sheep'),
  isMeadow(
    'two that seldom meet, where no capital is used',
    'lunch is from green meadow again',
    'green meadow',
  ),
  isApple('beside what it sells', 'my new apple watch is here', 'apple'),
  isApple('beside it, behind a capital from the keyboard', 'Got my new apple watch', 'apple'),
  isApple('what it sells elsewhere in the draft', 'why does apple hide that in ios', 'apple'),
  isApple('the fruit', 'an apple pie for all of us'),
  of({ id: 'amazon', name: 'Amazon' })('the name of something else', 'the amazon rainforest in June'),
  of({ id: 'rb', name: 'Rowan & Birch', aliases: ['R&B'] })(
    'two letters of something else',
    'R&B singers in the park',
  ),
  of({ id: 'rb', name: 'Rowan & Birch', aliases: ['R&B'] })(
    'two letters of a client',
    'Lunch at R&B again',
    'R&B',
  ),
  isMeadow('written as a name', 'Lunch from Green Meadow again.', 'Green Meadow'),
  isMeadow('glued', 'lunch from GreenMeadow again', 'GreenMeadow'),
  of({ ...anvil, everydayWord: 'no' })('declared distinctive', 'anvil it is', 'anvil'),
  of({ id: 'v', name: 'Velda', everydayWord: 'yes', context: ['soup'] })(
    'declared everyday',
    'Velda is my aunt. Her velda is nice.',
  ),
  of({ id: 'v', name: 'Velda', everydayWord: 'yes', context: ['soup'] })(
    'declared everyday, with context',
    'Velda soup for all',
    'Velda',
  ),
  of({ id: 'v', name: 'Velda', everydayWord: 'yes', context: ['suppen'] })(
    'declared everyday, with context in a German compound',
    'Velda kocht jetzt auch Gemüsesuppen für das Viertel',
    'Velda',
  ),
  isShort('a short acronym as declared', 'I work with ZQ now', 'ZQ'),
  isShort('in small letters it is something else', 'My zq key is stuck'),
  of({ id: 'zqx', name: 'ZQX' })('a longer one in a draft of small letters', 'my zqx is in the shop', 'zqx'),
  of({ id: 'smh', name: 'SMH' })('unless people write it for words', 'still no train smh'),
  of({ id: '5k', name: '5K' })('an amount', 'We hit 5K followers, that is $5K, 5K in a day'),
  of({ id: 'ai', name: 'IT', context: ['mascara'] })('what everybody writes in capitals', 'I work in IT'),
  of({ id: 'ai', name: 'IT', context: ['mascara'] })('with context', 'The IT mascara lasts all day', 'IT'),
];

/** Every documented way, by what it shows. */
export const EXAMPLES: Readonly<Record<string, readonly MentionExample[]>> = {
  'as people write': WRITING,
  'names of several words': SEVERAL_WORDS,
  'handles, hashtags, addresses, people': TAGS_AND_ADDRESSES,
  'other languages': LANGUAGES,
  'everyday words': EVERYDAY_WORDS,
};
