import { describe, expect, test } from 'vitest';
import { readLinks } from '../../../../src/background/engine/reading/links';

const urls = (text: string) => readLinks(text, []).map(({ url }) => url);
const only = (text: string) => {
  const [link, ...more] = readLinks(text, []);
  if (!link || more.length > 0) throw new Error(`expected one address in “${text}”, got ${more.length + 1}`);
  return link;
};

describe('an address is found as it was typed', () => {
  test.each([
    ['Tickets on acme.example!', 'acme.example'],
    ['see https://www.acme.example/a/b?c=d&e=f#g.', 'https://www.acme.example/a/b?c=d&e=f#g'],
    ['HTTPS://ACME.EXAMPLE/Path', 'HTTPS://ACME.EXAMPLE/Path'],
    ['(acme.co.uk/menu)', 'acme.co.uk/menu'],
    [
      'https://en.wikipedia.org/wiki/Hat_(disambiguation) is long',
      'https://en.wikipedia.org/wiki/Hat_(disambiguation)',
    ],
    ['[our menu](https://acme.example/menu)', 'https://acme.example/menu'],
    ['<https://acme.example/menu>', 'https://acme.example/menu'],
    ['**https://acme.example/menu**', 'https://acme.example/menu'],
    ['_https://acme.example/menu_', 'https://acme.example/menu'],
    ['“acme.example”', 'acme.example'],
    ['acme.example’s new page', 'acme.example'],
    ['an acme.com-owned shop', 'acme.com'],
    ['http://localhost:3000/x', 'http://localhost:3000/x'],
    ['http://192.168.0.1:8080/x', 'http://192.168.0.1:8080/x'],
    ['http://[2001:db8::1]:8080/x', 'http://[2001:db8::1]:8080/x'],
    ['acme.example:8080/x', 'acme.example:8080/x'],
    ['acme.example: the best', 'acme.example'],
    ['https://bücher.example/neu', 'https://bücher.example/neu'],
    ['https://президент.рф', 'https://президент.рф'],
    ['例え.jp', '例え.jp'],
    ['gone to https://amzn.to/3Zr🎒', 'https://amzn.to/3Zr'],
    ['acme.example?? insane', 'acme.example'],
    ['https://acme.example/a,b;c', 'https://acme.example/a,b;c'],
    ['pic.twitter.com/AbC', 'pic.twitter.com/AbC'],
    ['Booking.com is down', 'Booking.com'],
    ['fly.io/docs', 'fly.io/docs'],
    ['https://zh.wikipedia.org/wiki/帽子', 'https://zh.wikipedia.org/wiki/帽子'],
  ])('%s', (text, url) => {
    const link = only(text);
    expect(link.url).toBe(url);
    if (!('start' in link.at)) throw new Error('expected a place in the text');
    expect(text.slice(link.at.start, link.at.end)).toBe(url);
  });

  test('glued to other scripts and their punctuation', () => {
    expect(urls('请看https://acme.example/path很好看')).toEqual(['https://acme.example/path']);
    expect(urls('我在acme.example买的')).toEqual(['acme.example']);
    expect(urls('買ったのはhttps://acme.example/a。最高')).toEqual(['https://acme.example/a']);
    expect(urls('https://acme.example/で買えます')).toEqual(['https://acme.example/']);
    expect(urls('acme.example에서 샀어요')).toEqual(['acme.example']);
    expect(urls('زوروا acme.example، الآن')).toEqual(['acme.example']);
    expect(urls('וacme.example הוא')).toEqual(['acme.example']);
    expect(urls('【https://acme.example】（acme.example/a）「acme.example/b」')).toEqual([
      'https://acme.example',
      'acme.example/a',
      'acme.example/b',
    ]);
  });

  test('several, in the order of the text, then those attached', () => {
    const links = readLinks('a.example/x, b.example and https://c.example', [
      'https://d.example/y',
      'mailto:x@e.example',
    ]);
    expect(links.map(({ host }) => host)).toEqual(['a.example', 'b.example', 'c.example', 'd.example', '']);
    expect(links.at(3)?.at).toEqual({ link: 0 });
  });
});

describe('what only looks like an address is none', () => {
  test.each([
    'hello@acme.example',
    'mail dana.poe@acme.example or first.last+news@acme.example',
    '@acme.hq and @user@acme.example',
    'version 1.2.3 of node.js',
    'I paid 3.50 at 5.30',
    'e.g. this, i.e. that, a.k.a. me, U.S. and S.p.A.',
    'That was the end.Start again',
    'so good.it was',
    'well...no.. and..so',
    'see readme.md and main.rs and install.sh and photo.zip',
    'ASP.NET and VB.NET',
    'at 5.in the morning',
    'will.i.am sings',
    'chrome://settings/acme.example',
    '/etc/acme.com and C:\\acme.com',
    '#acme.example',
    'nothing here at all',
    'notes_final.docx, v3_FINAL.jpg',
  ])('%s', (text) => {
    expect(urls(text)).toEqual([]);
  });
});

describe('whose address it is', () => {
  test.each([
    ['https://shop.acme.co.uk/x', 'shop.acme.co.uk', 'acme.co.uk'],
    ['https://acme.example.evil.example', 'acme.example.evil.example', 'evil.example'],
    ['https://acme.example@evil.example/x', 'evil.example', 'evil.example'],
    ['https://acme.example\\@evil.example', 'acme.example', 'acme.example'],
    ['https://Bücher.Example', 'xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['https://xn--bcher-kva.example', 'xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['https://ada.github.io/x', 'ada.github.io', 'ada.github.io'],
    ['http://192.168.0.1', '192.168.0.1', null],
    ['https://acme.example.', 'acme.example', 'acme.example'],
  ])('%s', (text, host, domain) => {
    const link = only(text);
    expect([link.host, link.domain]).toEqual([host, domain]);
  });
});

describe('who pays for the visit', () => {
  test.each([
    ['https://www.amazon.com/dp/B0ABCDEF12/?tag=ada-20', 'Amazon Associates', 'tag'],
    ['https://www.amazon.co.jp/dp/B0ABCDEF12?th=1&tag=ada-22&linkCode=ll1', 'Amazon Associates', 'tag'],
    ['amazon.com.br/dp/B0?tag=ada01-20', 'Amazon Associates', 'tag'],
    ['https://amzn.to/3AbCdEf', 'Amazon Associates', null],
    ['https://www.awin1.com/cread.php?awinmid=1&awinaffid=2', 'Awin', null],
    ['https://www.anrdoezrs.net/click-1-2', 'CJ', null],
    ['https://click.linksynergy.com/deeplink?id=x&mid=1', 'Rakuten Advertising', null],
    ['https://acme.pxf.io/abc', 'Impact', null],
    ['https://go.skimresources.com/?id=1&url=https%3A%2F%2Facme.example', 'Skimlinks', null],
    ['https://www.ebay.de/itm/1?mkevt=1&campid=533', 'eBay Partner Network', 'campid'],
    ['https://s.click.aliexpress.com/e/_abc', 'AliExpress', null],
    ['https://www.booking.com/hotel/fr/x.html?aid=123456', 'Booking.com', 'aid'],
    ['https://liketk.it/4abc', 'LTK', null],
    ['https://hop.clickbank.net/?affiliate=a&vendor=b', 'ClickBank', null],
    ['https://acme.example/?rfsn=123.abc', 'Refersion', 'rfsn'],
    ['https://acme.example/shoes?irclickid=abc', 'Impact', 'irclickid'],
    ['https://acme.example/?aff=ada', 'an affiliate programme', 'aff'],
    ['https://acme.example/refer?ref=ada', 'a referral programme', 'ref'],
    ['https://acme.example/signup?referral_code=ADA', 'a referral programme', 'referral_code'],
    ['https://acme.example/refer/k3x9', 'a referral programme', null],
    ['https://wise.com/invite/u/ada1', 'a referral programme', null],
    ['https://m.do.co/c/0123abcd', 'a referral programme', null],
    ['https://ts.la/ada12345', 'a referral programme', null],
    [
      'https://l.facebook.example/l.php?u=https%3A%2F%2Fwww.amazon.de%2Fdp%2FB0%3Ftag%3Dada-21',
      'Amazon Associates',
      'tag',
    ],
  ])('%s', (text, network, parameter) => {
    expect(only(text).commission).toEqual({ network, parameter });
  });

  test.each([
    'https://www.amazon.com/dp/B0ABCDEF12/?th=1',
    'https://www.amazon.com/dp/B0ABCDEF12/ref=sr_1_1?keywords=desk',
    'https://notamazon.com/dp/B0?tag=ada-20',
    'https://blog.example/posts?tag=cooking',
    'https://acme.example/?utm_source=newsletter&utm_medium=affiliate&utm_campaign=aff',
    'https://acme.example/?ref=nav_logo',
    'https://acme.example/refer?ref=footer',
    'https://github.com/acme/acme/blob/x?ref=main',
    'https://www.booking.com/hotel/fr/x.html?aid=304142&label=gen173nr-1',
    'https://www.linkedin.com/jobs/view/1?refId=abc&trackingId=x',
    'https://evil.example/awin1.com/cread.php',
    'https://a.co/d/abc',
    'https://clinic.example/referral/form',
    'https://www.etsy.com/listing/1?ref=shop_home',
    'https://www.ebay.com/itm/1?mkcid=16&mkevt=1&mkrid=711-1',
  ])('%s pays nobody', (text) => {
    expect(only(text).commission).toBeNull();
  });

  test('a shortener is unknown, and says so', () => {
    expect(only('https://bit.ly/3abc')).toMatchObject({ shortener: true, commission: null });
    expect(only('https://amzn.to/3abc').shortener).toBe(true);
    expect(only('https://acme.example/bit.ly').shortener).toBe(false);
  });

  test('whom an address names as its sender', () => {
    expect(only('https://acme.example/?ref=ada.makes').referrer).toBe('ada.makes');
    expect(only('https://acme.example/r/ada').referrer).toBe('ada');
    expect(only('https://reddit.com/r/ada').referrer).toBeNull();
    expect(only('https://acme.example/?ref=homepage').referrer).toBeNull();
  });
});

test('hostile text costs no more than its length', () => {
  const size = 200_000;
  for (const piece of [
    '.',
    'a',
    'a.',
    'a.b/(',
    'x.co/(',
    'http://',
    'http://[',
    'http://a@',
    '://',
    'a@b.co',
    'readme.md/(',
    '界.',
    'https://x.co/!',
    'x.co/?.',
  ]) {
    const text = piece.repeat(size / piece.length);
    expect(readLinks(text, []).length, piece).toBeLessThanOrEqual(size);
  }
  // What is more than linear here takes minutes, not seconds, on any machine.
}, 60_000);
