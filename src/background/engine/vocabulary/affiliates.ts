/** One way a network or a shop marks an address whose visits it pays for. All lists are divided by spaces. */
export interface Programme {
  readonly network: string;
  /** Host names; their subdomains count too. */
  readonly hosts?: string;
  /** The label before the public suffix (`amazon` of `www.amazon.co.uk`), for shops with a domain a country. */
  readonly owners?: string;
  /** Only under these public suffixes. */
  readonly suffixes?: string;
  /** One of these parameters must have a value; in lower case. Without any, host and path alone say it. */
  readonly parameters?: string;
  /** Tested on path, query and fragment. */
  readonly path?: RegExp;
  /** The shop's own marks of the same form. */
  readonly unless?: RegExp;
  /** Where the form of the address is described. */
  readonly from: string;
}

/**
 * Own compilation of 2026-11, from what the networks tell their publishers about building links. An address is
 * matched by its host and its parameters' names, so that a word in a text or a path is never enough.
 */
export const PROGRAMMES: readonly Programme[] = [
  // Networks whose redirects pay whoever made them.
  {
    network: 'Awin',
    hosts: 'awin1.com zenaps.com tidd.ly zanox.com zanox-affiliate.de',
    from: 'help.awin.com, link builder',
  },
  {
    network: 'ShareASale',
    hosts: 'shareasale.com shrsl.com',
    path: /^\/(?:r|u|m-pr)\.cfm|^\/[a-z0-9-]{3,}\/?$/i,
    from: 'shareasale.com, get a link',
  },
  {
    network: 'CJ',
    hosts:
      'anrdoezrs.net dpbolvw.net jdoqocy.com kqzyfj.com tkqlhce.com qksrv.net emjcd.com apmebf.com afcyhf.com awltovhc.com ftjcfx.com lduhtrp.net tqlkg.com yceml.net cj.dotomi.com',
    from: 'developers.cj.com, deep links',
  },
  {
    network: 'Rakuten Advertising',
    hosts: 'click.linksynergy.com linksynergy.walmart.com',
    from: 'pubhelp.rakutenadvertising.com, deep links',
  },
  {
    network: 'Impact',
    hosts: 'pxf.io sjv.io 7eer.net evyy.net ojrq.net gqco.net xovt.net i384100.net uikc.net bn5x.net',
    from: 'help.impact.com, tracking links',
  },
  {
    network: 'Skimlinks',
    hosts: 'go.skimresources.com skimresources.com fave.co',
    from: 'developers.skimlinks.com, link wrapper',
  },
  {
    network: 'Sovrn',
    hosts: 'redirect.viglink.com viglink.com sovrn.co shop-links.co',
    from: 'developer.sovrn.com, link wrapping',
  },
  { network: 'Partnerize', hosts: 'prf.hn', from: 'partnerize.com, camrefs' },
  {
    network: 'TradeDoubler',
    hosts:
      'clk.tradedoubler.com clkuk.tradedoubler.com clkde.tradedoubler.com tradedoubler.com pdt.tradedoubler.com',
    path: /[?(&]|^\/click/i,
    from: 'dev.tradedoubler.com, tracking links',
  },
  { network: 'TradeTracker', hosts: 'tc.tradetracker.net', from: 'tradetracker.com, click URLs' },
  { network: 'Webgains', hosts: 'track.webgains.com', from: 'webgains.com, tracking links' },
  {
    network: 'Daisycon',
    hosts: 'ds1.nl lt45.net jf79.net dt51.net fr135.net ndt5.net',
    from: 'daisycon.com, media links',
  },
  { network: 'financeAds', hosts: 'financeads.net l.neqty.net', from: 'financeads.com, publishers' },
  {
    network: 'Adcell',
    hosts: 'adcell.de adcell.com',
    path: /^\/(?:promotion\/)?click/i,
    from: 'adcell.de, Werbemittel',
  },
  {
    network: 'Belboon',
    hosts: 'belboon.com belboon.de',
    path: /^\/(?:ts|tracking|adtracking)|[?&]/i,
    from: 'belboon.com, deep links',
  },
  {
    network: 'Adtraction',
    hosts: 'track.adtraction.com in.adtraction.com at.adtraction.com',
    from: 'adtraction.com, track-back links',
  },
  {
    network: 'Partner-ads',
    hosts: 'partner-ads.com',
    path: /klikbanner|[?&]partnerid=/i,
    from: 'partner-ads.com',
  },
  { network: 'Effinity', hosts: 'track.effiliation.com', from: 'effinity.fr' },
  { network: 'Kwanko', hosts: 'action.metaffiliation.com', from: 'kwanko.com' },
  {
    network: 'Admitad',
    hosts: 'ad.admitad.com alitems.com alitems.site alitems.co lenkmio.com rzekl.com ujhjj.com',
    from: 'admitad.com, deeplink generator',
  },
  {
    network: 'FlexOffers',
    hosts: 'track.flexlinkspro.com track.flexlinks.com',
    from: 'flexoffers.com, deep links',
  },
  {
    network: 'Pepperjam',
    hosts: 'pjtra.com pntra.com pjatr.com pntrs.com pntrac.com gopjn.com',
    from: 'ascendpartner.com, link formats',
  },
  { network: 'AvantLink', hosts: 'avantlink.com', path: /^\/click\.php/i, from: 'avantlink.com, links' },
  { network: 'Commission Factory', hosts: 't.cfjump.com', from: 'commissionfactory.com, tracking links' },
  { network: 'ClickBank', hosts: 'hop.clickbank.net', from: 'support.clickbank.com, HopLinks' },
  {
    network: 'Digistore24',
    hosts: 'digistore24.com',
    path: /^\/(?:redir|content)\/\d+\/[^/?#]+/i,
    from: 'docs.digistore24.com, promo links',
  },
  { network: 'Hotmart', hosts: 'go.hotmart.com hotm.art', from: 'help.hotmart.com, HotLinks' },
  { network: 'Monetizze', hosts: 'app.monetizze.com.br', path: /^\/r\//i, from: 'monetizze.com.br' },
  { network: 'Kiwify', hosts: 'pay.kiwify.com.br', parameters: 'afid', from: 'kiwify.com.br' },
  { network: 'Eduzz', hosts: 'sun.eduzz.com chk.eduzz.com', parameters: 'a', from: 'eduzz.com' },
  { network: 'A8.net', hosts: 'px.a8.net', from: 'a8.net, 広告リンク' },
  { network: 'ValueCommerce', hosts: 'ck.jp.ap.valuecommerce.com', from: 'valuecommerce.ne.jp, MyLink' },
  { network: 'Moshimo', hosts: 'af.moshimo.com', from: 'af.moshimo.com' },
  {
    network: 'AccessTrade',
    hosts: 'h.accesstrade.net click.accesstrade.net go.isclix.com',
    from: 'accesstrade.net',
  },
  { network: 'afb', hosts: 't.afi-b.com', from: 'afi-b.com' },
  { network: 'LinkPrice', hosts: 'click.linkprice.com', from: 'linkprice.com' },
  { network: 'Involve Asia', hosts: 'invol.co invl.io invle.co invl.me', from: 'involve.asia, deeplinks' },
  { network: 'ArabClicks', hosts: 'arabclicks.com', path: /[?&]/, from: 'arabclicks.com' },
  { network: 'EarnKaro', hosts: 'ekaro.in fktr.in ajiio.in myntr.it bitli.in', from: 'earnkaro.com' },
  { network: 'Cuelinks', hosts: 'linksredirect.com clnk.in', from: 'cuelinks.com' },
  { network: 'Geniuslink', hosts: 'geni.us', from: 'geniuslink.com' },
  { network: 'Digidip', hosts: 'digidip.net', from: 'digidip.net' },
  { network: 'Convertiser', hosts: 'converti.se', from: 'convertiser.com' },
  { network: 'eHUB', hosts: 'ehub.cz', path: /click/i, from: 'ehub.cz' },
  { network: 'Dognet', hosts: 'go.dognet.com login.dognet.sk', from: 'dognet.com' },
  { network: '2Performant', hosts: 'event.2performant.com', from: '2performant.com' },
  { network: 'Profitshare', hosts: 'l.profitshare.ro', from: 'profitshare.ro' },
  { network: 'Linkwise', hosts: 'go.linkwi.se', from: 'linkwi.se' },

  // Creators' storefronts and link makers.
  {
    network: 'LTK',
    hosts: 'liketk.it rstyle.me shopltk.com liketoknow.it ltk.app.link',
    from: 'company.shopltk.com',
  },
  { network: 'ShopStyle', hosts: 'shopstyle.it go.shopstyle.com', from: 'shopstylecollective.com' },
  { network: 'ShopMy', hosts: 'shopmy.us go.shopmy.us', from: 'shopmy.us' },
  { network: 'Howl', hosts: 'howl.me howl.link narrativ.com', from: 'howl.link' },
  { network: 'MagicLinks', hosts: 'go.magik.ly magik.ly', from: 'magiclinks.com' },
  { network: 'Mavely', hosts: 'mavely.app.link mavelyinfluencer.com mavelife.com', from: 'joinmavely.com' },
  { network: 'Collective Voice', hosts: 'collectivevoice.com', from: 'collectivevoice.com' },
  { network: 'Benable', hosts: 'benable.com', parameters: 'ref', from: 'benable.com' },

  // Shops and their own programmes.
  {
    network: 'Amazon Associates',
    owners: 'amazon',
    suffixes:
      'com ca com.mx com.br co.uk de fr it es nl se pl com.be ie com.tr ae sa eg in co.jp com.au sg cn co.za com.co cl',
    parameters: 'tag',
    from: 'affiliate-program.amazon.com, build links',
  },
  {
    network: 'Amazon Associates',
    hosts: 'amzn.com',
    parameters: 'tag',
    from: 'affiliate-program.amazon.com, build links',
  },
  {
    network: 'Amazon Associates',
    owners: 'amazon',
    path: /^\/shop\/[^/?#]+/i,
    from: 'affiliate-program.amazon.com, influencer storefronts',
  },
  // The short form that the Associates' toolbar makes; the share button of the shop makes a.co and amzn.eu.
  { network: 'Amazon Associates', hosts: 'amzn.to', from: 'affiliate-program.amazon.com, SiteStripe' },
  {
    network: 'eBay Partner Network',
    owners: 'ebay',
    parameters: 'campid',
    from: 'partnernetwork.ebay.com, tracking links',
  },
  {
    network: 'eBay Partner Network',
    hosts: 'rover.ebay.com',
    parameters: 'campid',
    from: 'partnernetwork.ebay.com, tracking links',
  },
  { network: 'AliExpress', hosts: 's.click.aliexpress.com', from: 'portals.aliexpress.com, link generator' },
  {
    network: 'AliExpress',
    owners: 'aliexpress',
    parameters: 'aff_fcid aff_fsk aff_trace_key aff_short_key aff_platform',
    from: 'portals.aliexpress.com, link generator',
  },
  { network: 'Alimama', hosts: 's.click.taobao.com uland.taobao.com', from: 'pub.alimama.com' },
  { network: 'JD Union', hosts: 'union-click.jd.com u.jd.com', from: 'union.jd.com' },
  {
    network: 'Temu',
    owners: 'temu',
    parameters: 'refer_code _x_sessn_id_aff affiliate_id',
    from: 'temu.com, affiliate programme',
  },
  { network: 'Temu', hosts: 'temu.to', from: 'temu.com, affiliate programme' },
  {
    network: 'Shein',
    owners: 'shein',
    parameters: 'aff_id affiliateid url_from',
    path: /aff/i,
    from: 'shein.com, affiliate programme',
  },
  { network: 'Coupang Partners', hosts: 'link.coupang.com coupa.ng', from: 'partners.coupang.com' },
  { network: 'Rakuten Affiliate', hosts: 'hb.afl.rakuten.co.jp a.r10.to', from: 'affiliate.rakuten.co.jp' },
  {
    network: 'Flipkart Affiliate',
    hosts: 'flipkart.com',
    parameters: 'affid affextparam1',
    from: 'affiliate.flipkart.com',
  },
  { network: 'Flipkart Affiliate', hosts: 'fkrt.it fkrt.cc fkrt.site', from: 'affiliate.flipkart.com' },
  {
    network: 'Shopee Affiliate',
    hosts:
      's.shopee.com.br s.shopee.co.id s.shopee.vn s.shopee.co.th s.shopee.com.my s.shopee.ph s.shopee.sg shope.ee',
    from: 'affiliate.shopee.com',
  },
  {
    network: 'Lazada Affiliate',
    hosts: 'c.lazada.co.id c.lazada.com.my c.lazada.sg c.lazada.vn c.lazada.co.th c.lazada.com.ph',
    from: 'lazada.com, affiliate programme',
  },
  {
    network: 'Tokopedia Affiliate',
    hosts: 'tokopedia.link tokopedia.com',
    parameters: 'aff_unique_id aff_click_id',
    from: 'affiliate.tokopedia.com',
  },
  {
    network: 'Mercado Libre',
    owners: 'mercadolibre mercadolivre',
    parameters: 'matt_tool matt_word',
    from: 'mercadolivre.com.br/afiliados',
  },
  {
    network: 'Mercado Libre',
    owners: 'mercadolibre mercadolivre',
    path: /^\/sec\/[\w]+/,
    from: 'mercadolivre.com.br/afiliados',
  },
  { network: 'Magalu', hosts: 'magazinevoce.com.br', from: 'parceiromagalu.com.br' },
  { network: 'bol', hosts: 'partner.bol.com', from: 'partnerplatform.bol.com' },
  { network: 'Walmart Creator', hosts: 'goto.walmart.com walmrt.us', from: 'affiliates.walmart.com' },
  {
    network: 'Walmart Creator',
    hosts: 'walmart.com',
    parameters: 'wmlspartner affiliates_ad_id irgwc',
    from: 'affiliates.walmart.com',
  },
  { network: 'Target Partners', hosts: 'goto.target.com', from: 'partners.target.com' },
  { network: 'Target Partners', hosts: 'target.com', parameters: 'afid clkid', from: 'partners.target.com' },
  { network: 'Best Buy', hosts: 'bestbuy.7tiv.net', from: 'impact.com' },
  { network: 'Home Depot', hosts: 'homedepot.sjv.io', from: 'impact.com' },
  {
    network: 'Sephora',
    hosts: 'sephora.com',
    parameters: 'om_mmc affid',
    path: /aff/i,
    from: 'sephora.com, affiliates',
  },
  { network: 'iHerb', owners: 'iherb', parameters: 'rcode pcode', from: 'iherb.com, rewards' },
  { network: 'Etsy', hosts: 'etsy.com', parameters: 'awc affiliate_id', from: 'etsy.com/affiliates' },
  {
    network: 'Apple Services',
    hosts: 'apps.apple.com music.apple.com books.apple.com itunes.apple.com podcasts.apple.com',
    parameters: 'at',
    from: 'performance-partners.apple.com',
  },
  {
    network: 'Bookshop.org',
    hosts: 'bookshop.org uk.bookshop.org',
    path: /^\/a\/\d+/,
    from: 'bookshop.org/affiliates',
  },
  {
    network: 'Audible',
    owners: 'audible',
    parameters: 'tag source_code',
    path: /[?&]tag=/i,
    from: 'affiliate-program.amazon.com',
  },
  {
    network: 'Humble Partner',
    hosts: 'humblebundle.com',
    parameters: 'partner',
    from: 'support.humblebundle.com',
  },
  {
    network: 'Epic Games',
    hosts: 'epicgames.com',
    parameters: 'epic_affiliate epic_creator_id',
    from: 'store.epicgames.com, Support-a-Creator',
  },
  {
    network: 'Green Man Gaming',
    hosts: 'greenmangaming.com',
    parameters: 'tap_a',
    from: 'corporate.greenmangaming.com',
  },
  { network: 'Gumroad', hosts: 'gumroad.com', path: /^\/a\/\d+/, from: 'gumroad.com/help, affiliates' },
  { network: 'Teachable', hosts: 'teachable.com', parameters: 'affcode', from: 'support.teachable.com' },
  { network: 'Udemy', hosts: 'trk.udemy.com', from: 'udemy.com/affiliate' },
  {
    network: 'Creative Market',
    hosts: 'creativemarket.com',
    parameters: 'u',
    from: 'creativemarket.com/partners',
  },
  { network: 'Envato', hosts: '1.envato.market', from: 'envato.com' },
  { network: 'Fiverr', hosts: 'go.fiverr.com fvrr.co', from: 'affiliates.fiverr.com' },

  // Travel.
  {
    network: 'Booking.com',
    hosts: 'booking.com',
    parameters: 'aid',
    unless: /[?&]aid=(?:304142|397594|397643|356980|376363)(?:&|$)|label=gen173/i,
    from: 'spadmin.booking.com, affiliate links',
  },
  {
    network: 'Expedia Group',
    owners: 'expedia hotels vrbo',
    parameters: 'affcid affdtl camref rffrid',
    from: 'affiliates.expediagroup.com',
  },
  {
    network: 'Expedia Group',
    hosts: 'expedia.com',
    path: /^\/affiliate(?:s)?\//i,
    from: 'affiliates.expediagroup.com',
  },
  { network: 'Agoda', hosts: 'agoda.com', parameters: 'cid', from: 'partners.agoda.com' },
  { network: 'Trip.com', hosts: 'trip.com', parameters: 'allianceid', from: 'trip.com/partners' },
  {
    network: 'GetYourGuide',
    owners: 'getyourguide',
    parameters: 'partner_id',
    from: 'partner.getyourguide.com',
  },
  { network: 'Viator', owners: 'viator', parameters: 'pid mcid', from: 'partnerresources.viator.com' },
  {
    network: 'Klook',
    hosts: 'klook.com affiliate.klook.com',
    parameters: 'aid',
    from: 'affiliate.klook.com',
  },
  { network: 'Skyscanner', owners: 'skyscanner', parameters: 'associateid', from: 'partners.skyscanner.net' },
  { network: 'Travelpayouts', hosts: 'tp.media tp.st tpx.gr', from: 'support.travelpayouts.com' },
  {
    network: 'DiscoverCars',
    hosts: 'discovercars.com',
    parameters: 'a_aid',
    from: 'discovercars.com/affiliate',
  },
  { network: 'Stay22', hosts: 'stay22.com', from: 'stay22.com' },
  {
    network: 'SafetyWing',
    hosts: 'safetywing.com',
    parameters: 'referenceid',
    from: 'safetywing.com/ambassador',
  },
  { network: 'Airalo', hosts: 'ref.airalo.com', from: 'airalo.com' },

  // Invitations that reward whoever sent them: money, rides, homes, power, hosting.
  {
    network: 'a referral programme',
    hosts: 'wise.com',
    path: /^\/invite\//i,
    from: 'wise.com, invite friends',
  },
  {
    network: 'a referral programme',
    hosts: 'revolut.com',
    path: /^\/referral/i,
    from: 'revolut.com, refer a friend',
  },
  { network: 'a referral programme', hosts: 'join.monzo.com', from: 'monzo.com, refer a friend' },
  { network: 'a referral programme', hosts: 'join.robinhood.com', from: 'robinhood.com, invite friends' },
  {
    network: 'a referral programme',
    hosts: 'cash.app',
    path: /^\/app\/\w+/i,
    from: 'cash.app, invite friends',
  },
  {
    network: 'a referral programme',
    hosts: 'coinbase.com',
    path: /^\/join\/\w+/i,
    from: 'coinbase.com, invite friends',
  },
  {
    network: 'a referral programme',
    hosts:
      'binance.com binance.us bybit.com okx.com kucoin.com bitget.com gate.io mexc.com kraken.com crypto.com hyperliquid.xyz',
    parameters: 'ref affiliate_id rcode invitecode vipcode channelid',
    from: 'the exchanges’ referral pages',
  },
  {
    network: 'a referral programme',
    hosts: 'okx.com crypto.com coinbase.com gemini.com',
    path: /^\/(?:join|app|share|invite)\/\w+/i,
    from: 'the exchanges’ referral pages',
  },
  {
    network: 'a referral programme',
    hosts: 'trading212.com',
    path: /^\/(?:invite|join)\//i,
    from: 'trading212.com',
  },
  {
    network: 'a referral programme',
    hosts: 'refer.sofi.com refer.chase.com refer.discover.com refer.amex.us americanexpress.com',
    path: /^\/\w*(?:refer|mgm)|^\/\w{6,}$/i,
    from: 'the banks’ referral pages',
  },
  { network: 'a referral programme', hosts: 'n26.com', path: /^\/r\/\w+/i, from: 'n26.com, invite friends' },
  {
    network: 'a referral programme',
    hosts: 'freetrade.io magic.freetrade.io',
    path: /^\/(?:invite|freeshare)?\/?join\/|^\/invite/i,
    from: 'freetrade.io',
  },
  {
    network: 'a referral programme',
    hosts: 'rakuten.com topcashback.com topcashback.co.uk quidco.com honey.com swagbucks.com',
    path: /^\/(?:r|ref|refer|refer-a-friend|raf|p|share)\/|[?&](?:referrerid|refid|raf)=/i,
    from: 'the cash-back sites’ referral pages',
  },
  {
    network: 'a referral programme',
    hosts: 'uber.com',
    path: /^\/invite\/|[?&]invite_code=/i,
    from: 'uber.com, invite friends',
  },
  {
    network: 'a referral programme',
    hosts: 'lyft.com',
    path: /^\/(?:i|idp|ici|invite|invited)\/\w+/i,
    from: 'lyft.com, refer a friend',
  },
  {
    network: 'a referral programme',
    hosts: 'bolt.eu invite.bolt.eu',
    path: /^\/(?:invite|\w{5,8}$)/i,
    from: 'bolt.eu',
  },
  { network: 'a referral programme', hosts: 'drd.sh', from: 'doordash.com, refer a friend' },
  { network: 'a referral programme', hosts: 'roo.it roo-it.co.uk', from: 'deliveroo.co.uk, invite friends' },
  {
    network: 'a referral programme',
    owners: 'airbnb',
    path: /^\/c\/\w+|^\/r\/\w+/i,
    from: 'airbnb.com/invite',
  },
  {
    network: 'a referral programme',
    hosts: 'tesla.com',
    path: /\/referral\/\w+/i,
    from: 'tesla.com/support/refer-and-earn',
  },
  { network: 'a referral programme', hosts: 'ts.la', from: 'tesla.com/support/refer-and-earn' },
  {
    network: 'a referral programme',
    hosts: 'share.octopus.energy share.octopusenergy.de',
    from: 'octopus.energy, refer a friend',
  },
  {
    network: 'a referral programme',
    hosts: 'dropbox.com',
    path: /^\/referrals\/\w+/i,
    from: 'help.dropbox.com, referrals',
  },
  { network: 'a referral programme', hosts: 'db.tt', from: 'help.dropbox.com, referrals' },
  {
    network: 'a referral programme',
    hosts: 'm.do.co',
    path: /^\/c\//i,
    from: 'docs.digitalocean.com, referral programme',
  },
  {
    network: 'a referral programme',
    hosts: 'digitalocean.com',
    parameters: 'refcode',
    from: 'docs.digitalocean.com, referral programme',
  },
  {
    network: 'a referral programme',
    hosts: 'vultr.com hetzner.cloud linode.com railway.app railway.com contabo.com racknerd.com',
    parameters: 'ref r referralcode',
    from: 'the hosts’ referral pages',
  },
  {
    network: 'a referral programme',
    hosts:
      'namecheap.com namecheap.pxf.io hostgator.com a2hosting.com dreamhost.com siteground.com greengeeks.com scalahosting.com cloudways.com interserver.net',
    parameters: 'aff afcode affid id p',
    from: 'the hosts’ affiliate pages',
  },
  {
    network: 'a referral programme',
    owners: 'hostinger',
    parameters: 'referralcode',
    from: 'hostinger.com, refer and earn',
  },
  {
    network: 'a referral programme',
    hosts: 'bluehost.com',
    path: /^\/track\/\w+/i,
    from: 'bluehost.com/affiliates',
  },
  {
    network: 'a referral programme',
    hosts: 'notion.so affiliate.notion.so',
    path: /affiliate|[?&](?:via|r)=/i,
    from: 'notion.com/affiliates',
  },
  {
    network: 'a referral programme',
    hosts: 'nordvpn.com go.nordvpn.net surfshark.com protonvpn.com expressvpn.com',
    path: /[?&](?:aff_id|offer_id|a_aid|coupon|a_fid)=|^\/aff_c|^\/friend\//i,
    from: 'the services’ affiliate pages',
  },
  {
    network: 'a referral programme',
    hosts: 'hellofresh.com hellofresh.co.uk hellofresh.de hellofresh.ca hellofresh.com.au gousto.co.uk',
    parameters: 'c raf promo_code',
    from: 'hellofresh.com, invite friends',
  },
  {
    network: 'a referral programme',
    hosts: 'vinted.com vinted.fr vinted.de vinted.co.uk depop.com poshmark.com mercari.com',
    path: /^\/(?:invite|i|r)\/\w+|[?&](?:invite|referral)/i,
    from: 'the shops’ invitation pages',
  },
  {
    network: 'a referral programme',
    hosts:
      'refer.io refr.cc mention-me.com aklam.io extole.io friendbuy.com fbuy.io talkable.com i.refs.cc refersion.com',
    from: 'the referral services’ own hosts',
  },
  {
    network: 'a referral programme',
    hosts: 'patreon.com',
    parameters: 'rc',
    from: 'patreon.com, creator referrals',
  },
  {
    network: 'a referral programme',
    hosts: 'shopify.com',
    parameters: 'ref affiliate',
    from: 'shopify.com/affiliates',
  },
  {
    network: 'a referral programme',
    hosts: 'brave.com',
    path: /^\/[a-z]{3}\d{3}$/i,
    from: 'brave.com, creators',
  },
  {
    network: 'a referral programme',
    hosts: 'stake.com bet365.com roobet.com rollbit.com 1xbet.com',
    parameters: 'c affid affiliate ref offer tag',
    from: 'the bookmakers’ affiliate pages',
  },
];

/**
 * Parameter names that mean a paid visit on any host, since a shop's host names are endless: those that the
 * networks and the referral software for shops put there themselves. `utm_*` measures visits and pays nobody.
 */
export const ANYWHERE: readonly { readonly network: string; readonly parameters: string }[] = [
  { network: 'Awin', parameters: 'awc awinaffid' },
  { network: 'CJ', parameters: 'cjevent' },
  { network: 'Impact', parameters: 'irclickid irgwc' },
  { network: 'Rakuten Advertising', parameters: 'ranmid raneaid ransiteid' },
  { network: 'ShareASale', parameters: 'sscid' },
  { network: 'TradeDoubler', parameters: 'tduid' },
  { network: 'Partnerize', parameters: 'clickref camref' },
  { network: 'AvantLink', parameters: 'avad' },
  { network: 'Refersion', parameters: 'rfsn' },
  { network: 'UpPromote', parameters: 'sca_ref' },
  { network: 'BixGrow', parameters: 'bg_ref' },
  { network: 'LeadDyno', parameters: 'lmref' },
  { network: 'FirstPromoter', parameters: 'fpr fp_ref fp_sid' },
  { network: 'Tapfiliate', parameters: 'tap_a tap_s' },
  { network: 'PartnerStack', parameters: 'gspk gsxid ps_partner_key ps_xid' },
  { network: 'Post Affiliate Pro', parameters: 'a_aid a_bid' },
  { network: 'Smile', parameters: 'smile_referral_code' },
  { network: 'Yotpo', parameters: 'sref_id' },
  { network: 'GrowSurf', parameters: 'grsf' },
  { network: 'Dub', parameters: 'dub_id' },
  {
    network: 'an affiliate programme',
    parameters:
      'aff affid aff_id affcode aff_code affiliate affiliateid affiliate_id affiliatecode affiliate_code aff_sub affsub afftrack aff_ref',
  },
  {
    network: 'a referral programme',
    parameters:
      'referralcode referral_code refcode ref_code refercode refer_code referrercode referrer_code referrerid referrer_id referralid referral_id referral_token referred_by referredby raf',
  },
];

/** Paths under which a plain `ref=` is somebody's invitation and no menu. */
export const REFERRAL_PATH =
  /\/(?:refer|referrals?|refer-a-friend|refer-friends?|raf|invite|invites|invited|invitation|invite-friends?|invite-a-friend|join|register|registration|sign-?up|empfehlen|empfehlung|freunde-werben|parrainage|parrain|filleul|inscription|referidos?|recomienda|invita|invitar|registro|indica|indique|indicacao|convite|cadastro|invito|presenta-un-amico|registrazione|werving|vrienden|uitnodiging|polecam|zapros|rekomendera|tipsa)(?:\/|$)/i;

/** Paths that end in somebody's code; its digit sets it apart from a page of the site (`/referral/form`). */
export const REFERRAL_CODE =
  /\/(?:refer|referrals?|refer-a-friend|raf|invite-a-friend|parrainage|empfehlung)\/(?=[^/?#]*\d)[\w-]{3,40}\/?$/i;

/** Values of `ref` that name a place on a site, a branch or a channel, not a person. */
export const NAVIGATION =
  /^(?:(?:nav|shop|store|top|bottom|left|right|menu|footer|header|home|homepage|index|sidebar|banner|logo|search|result|results|sr|related|recommended|similar|category|list|listing|card|button|cta|hero|widget|popup|modal|breadcrumbs?|shared?|sharing|copy|clipboard|social|email|mail|newsletter|rss|feed|push|notif|notification|app|web|site|mobile|desktop|ios|android|qr|pdf|print|docs?|blog|article|post|press|wiki|page|profile|bio|landing|pricing|login|logout|external|internal|direct|organic|partner|twitter|x|x\.com|t\.co|twsrc|facebook|fb|instagram|ig|threads|bluesky|bsky|mastodon|linkedin|li|reddit|hackernews|hn|news\.ycombinator\.com|ycombinator|producthunt|product_?hunt|lobsters|youtube|yt|tiktok|pinterest|telegram|whatsapp|wa|discord|slack|google|bing|duckduckgo|chatgpt|chatgpt\.com|perplexity|openai|github|gitlab|npm|medium|substack|main|master|develop|dev|trunk|head|release|stable|latest|undefined|null|true|false|none)(?:[-_.]|$)|nav_|refs\/|heads\/|tags\/|v?\d+(?:\.\d+)+$|[0-9a-f]{7,40}$|https?:|\d{1,3}$|pd_|sr_|dp_|cm_|zg_|nb_|as_li)/i;
