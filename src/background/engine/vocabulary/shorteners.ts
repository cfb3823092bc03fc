/**
 * Hosts whose addresses say nothing of where they lead. They are not followed: that would tell others what is
 * being written. Own compilation of the services' own names, 2026-11.
 */
export const SHORTENERS: ReadonlySet<string> = new Set(
  `
  bit.ly bitly.com bitly.ws j.mp tinyurl.com tiny.cc tiny.one t.ly t2m.io rb.gy rebrand.ly short.io short.gy
  cutt.ly shorturl.at s.id is.gd v.gd ow.ly buff.ly dlvr.it goo.gl t.co lnkd.in fb.me wp.me po.st
  trib.al bl.ink bit.do soo.gd clck.ru vk.cc u.to qr.ae q-r.to adf.ly ouo.io shorte.st linktw.in lnk.to
  lnk.bio smarturl.it hyperurl.co ffm.to fanlink.to orcd.co linkfire.com spoti.fi apple.co amzn.to amzn.eu a.co
  amzn.asia ebay.us etsy.me flip.it ift.tt hubs.ly hubs.la mailchi.mp eepurl.com
  x.gd kutt.it dub.sh urlz.fr urly.it lc.cx goo.su suo.im t.cn dwz.cn url.cn b23.tv v.douyin.com xhslink.com
  m.tb.cn 3.cn me2.do han.gl vo.la bit.kr buly.kr lrl.kr onl.tw reurl.cc ppt.cc lihi.cc pse.is bre.is
  snip.ly snipurl.com tr.ee urlgeni.us app.link page.link onelink.to onelink.me go.ly cli.re u.nu shrtco.de
  9qr.de 1url.com zpr.io shortly.at zurl.co l.ead.me me-qr.com qrco.de encurtador.com.br abre.ai bityli.com tinylink.net`.split(
    /\s+/,
  ),
);
