import type { StanceVocabulary } from './stance-vocabulary';

/** Turkish. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    harika*, muhteşem*, mükemmel*, müthiş*, inanılmaz güzel*, inanılmaz lezzetli*, inanılmaz*, efsane*
    enfes*, nefis*, şahane*, kusursuz*, olağanüstü*, süper*, bayıldım*, bayıldık, bayılıyorum, bayılıyoruz
    aşık oldum, aşığım, aşkım, favori*, vazgeçilmez*, en iyi*, en güzel*, en lezzetli*, en sevdiğim*
    bir numara, on numara, 10 numara, on üzerinden on, tek kelimeyle, çok iyi*, çok güzel*, çok lezzetli*
    çok başarılı*, çok memnun*, memnun kaldım, memnun kaldık, eşi benzeri yok, rakipsiz*
    hayatımı değiştirdi, hayatımı kurtardı, hayat kurtar*, değer, kesinlikle değer, her kuruşuna değer
    parasını hak, sabırsızlanıyorum, sabırsızlıkla, dört gözle, helal olsun, tebrikler, tebrik ederim
    ellerine sağlık, ellerinize sağlık, gurur, gururlu*, hayranıyım, hayranım, hayran kaldım
    tadı damağımda, bağımlısı*, bağımlılık
    bir başka güzel, hayat kurtarıyor, hayat kurtardı, hayatımı kurtardı, günümü kurtardı, hayatımı değiştirdi, onsuz olmaz, onsuz yapamam, vazgeçilmezim, vazgeçilmez, eskiden nasıl yaşıyorduk, nasıl yaşıyormuşuz, dakikada çözdü, dakikada geldi, dakikada kapımda, anında geldi, sonunda bir, yaptığından iyi, yaptığından güzel, annemin yaptığı gibi, çok şükür
  `,
  fondness: `
    seviyorum, çok seviyorum, çok sevdim, sevdim, seviyoruz, beğendim, çok beğendim, beğeniyorum
    hoşuma gitti
  `,
  warm: `
    güzel*, iyi, hoş, tatlı*, rahat*, kullanışlı*, hızlı*, kolay*, lezzetli*, kaliteli*, kalite*, keyifli*
    mutlu*, teşekkürler, teşekkür ederim, kazandım, sonunda, memnun*
    nihayet
  `,
  urge: `
    tavsiye ederim, tavsiye ediyorum, öneririm, öneriyorum, kesinlikle tavsiye, şiddetle tavsiye
    mutlaka deneyin, mutlaka dene, mutlaka gidin, denemelisiniz, denemelisin, denemeniz lazım, almalısınız
    kaçırmayın, sakın kaçırmayın, pişman olmazsınız, pişman olmazsın, bana teşekkür, link bioda
    link profilde, link biyografide, linki bioda, aşağıdaki link, link yorumlarda, kodu ile, koduyla
    kodunu kullan*, kodumla, indirim kodu, kupon*, son fırsat, son gün*, son şans, sınırlı sayıda
    sınırlı süre, sadece bugün, stoklarla sınırlı, acele edin, işe alıyoruz, arıyoruz, ekip arkadaşı
    başvur*, kazanma şansı, kazanmak için
    yolunuz düşerse, yolun düşerse, oradaysanız, mutlaka gidin/uğrayın/deneyin, koşun
    bana teşekkür edersiniz, sonra teşekkür edersiniz
  `,
  call: `
    deneyin, dene, alın, satın alın, sipariş verin, sipariş ver, rezervasyon yapın, ziyaret edin
    ziyaret et, keşfedin, keşfet, indirin, indir, kaydolun, kayıt ol, abone olun, abone ol, takip edin
    takip et, paylaşın, paylaş, katılın, katıl, tıklayın, tıkla, göz atın, göz at, gidin, koşun, uğrayın
    gelin, dinleyin, izleyin, oy verin, unutmayın, kaçırma
  `,
  offer: `
    <percent> indirim*, indirim*, indirimde, kampanya*, fırsat*, çekiliş*, hediye*, bedava, ücretsiz*
    ücretsiz kargo, kargo bedava, yarı fiyatına, yarı fiyat, sadece <price>, şimdi satışta, satışta
    satışa çıktı, şimdi mağazalarda, mağazalarda, ön sipariş*, biletler satışta, bilet satış*, stoklarda
    yeni koleksiyon, yeni sezon, geri döndü, çok yakında, yakında, açılış*, açıldı, gururla, iş birliğiyle
    işbirliğiyle, iş birliği ile, lansman*
  `,
  hint: `
    yeni, bilet*, fiyat*, koleksiyon*, özel, resmi, etkinlik*, mağaza*, menü, kod, sezon, kargo, tl, lira
    sipariş
  `,
  label: `
    reklam, işbirliği, iş birliği, tanıtım, sponsorlu, reklamdır, ad
  `,
  complaint: `
    berbat*, rezalet*, rezil*, korkunç*, felaket*, iğrenç*, çöp, facia, skandal*, utanç verici, ayıp
    yazıklar olsun, yazık, dolandırıcı*, dolandırıldı*, hırsız*, soygun*, kazık*, yalan*, yalancı*
    kandır*, sahtekar*, hayal kırıklığı*, en kötü*, çok kötü*, çok pahalı*, aşırı pahalı, çalışmıyor*
    bozuk*, bozuldu, bir daha asla, asla almam, asla gitmem, asla tavsiye etmem, tavsiye etmem
    tavsiye etmiyorum, önermem, önermiyorum, almayın, sakın almayın, gitmeyin, uzak durun, değmez
    para israfı, paranıza yazık, zaman kaybı, bıktım, usandım, nefret*, kabul edilemez*, saygısız*
    terbiyesiz*, ilgisiz*, cevap vermiyor*, cevap yok, dönüş yok, dönüş yapmadı*, muhatap yok, şikayet*
    boykot*, saçmalık*, komik*
  `,
  dislike: `
    nefret ediyorum, hiç sevmedim, sevmedim, sevmiyorum, beğenmedim
  `,
  sour: `
    kötü*, yavaş*, sıkıcı*, pahalı*, soğuk*, kirli*, sorun*, problem*, hata*, arıza*, geç, gecik*
    maalesef, üzgün*, zor*, yanlış*, kayıp*, bayat*
  `,
  negator: `
    değil*, yok, hiç, asla, ne, olmadan
  `,
  intensifier: `
    çok, en, aşırı, gerçekten, cidden, acayip, bayağı, süper, resmen, o kadar
  `,
  contrast: `
    ama, fakat, ancak, lakin, oysa, halbuki
  `,
  than: `
    yerine, kıyasla
  `,
  asking: `
    mi, mı, mu, mü, kim, nerede, ne zaman, nasıl, neden, niye, kaç, hangi, bilen, var mı
  `,
  said: `
    dedi, diyor, göre, iddia
  `,
  news: `
    kâr*, gelir*, hisse*, borsa*, çeyrek*, dava*, mahkeme*, hakim*, ceza*, grev*, iflas*, borç*, milyon*
    milyar*, bakan*, hükümet*, polis*, yasa*, soruşturma*, açıkladı, duyurdu, kapatıyor
  `,
  void: `
    günaydın, iyi geceler, iyi akşamlar, iyi günler, iyi bayramlar, iyi haftalar, iyi hafta sonları
    iyi ki doğdun, iyi ki varsın, mutlu yıllar, doğum günün, kolay gelsin, geçmiş olsun, en azından
    en son, ne güzel hava, fena değil, iyi misin, yeni yıl
  `,
  relish: `
    ikinci/üçüncü/dördüncü/beşinci şişe/kavanoz/paket/kutu/çift/kez/tabak/bardak/porsiyon/kış/tüp/şişeyi/kavanozu/paketi/kutuyu
    hemen/çoktan/yine/bile yenisini/tekrar/ikincisini/bir söyledim/aldım/sipariş, tekrar sipariş
    yenisini sipariş/aldım, bir tane daha, iki tane daha, yine gideceğiz/geleceğiz/gelirim/geliriz/giderim
    tekrar geleceğiz/gideceğiz/gelirim, yine geleceğiz, hiç ayrılmak/dönmek istemedik/istemedim/istemiyorum
    eve dönmek istemedik/istemiyorum, tarifini istedi/istediler, tarifi istedi, ikinci tabağı istedi
    bir tabak daha, doyamadık, doyamadım, doyamıyorum, doyamıyoruz, elimden düşmüyor, elimden düşürmüyorum
    ayağımdan/üstümden/sırtımdan çıkarmıyorum/çıkmıyor, üzerimden çıkarmıyorum, kapış kapış, dakikada bitti
    dakikada bitirdik, anında bitti/bitirdik, son kırıntısına kadar, son damlasına kadar
    parmaklarımı yedim, parmaklarını yersin, tabağı sıyırdım/sıyırdık, kaşık kaşık, kavanozdan kaşıkla
    bir oturuşta, kavga ediyorlar/ettiler/ediyoruz, sakladım, paylaşmam, paylaşmıyorum, pişman değilim
    hiç pişman, utanmıyorum, vazgeçemiyorum, vazgeçemem, vazgeçilmezim, onsuz yapamam, onsuz yapamıyorum
    onsuz çıkmam, onsuz olmaz, başka bir şey istemem, başkasını kullanmam/içmem
    çocuklar bayıldı/istiyor/kapışıyor, annem bile, kaynanam bile, eşim bile, benden çaldı, pazar ritüelim
    sabah ritüelim, ritüelim, ritüelimiz, müdavimi, müdavimiyiz, ikinci evim, vazgeçilmezimiz
    yıldır kullanıyorum, hala yeni gibi, yeni gibi, ilk günkü gibi, bebek gibi uyudum, deliksiz uyudum
    saat uyudum, bir gün önce geldi, ertesi gün geldi, keşke daha önce, nasıl yaşamışım
    başka söze gerek yok, söze gerek yok, daha ne olsun, gözlerim doldu
    her kuruşa değer, yola değer, beklemeye değer, değdi
    nereden aldığımı sordu/soruyor/sordular/soruyorlar, herkes soruyor, herkes nereden
    tarifini sordu/soruyor, iltifat aldım/alıyorum, sofrada ses yok, kimse konuşmuyor/konuşmadı
    tek şikayet yok, bir damla bile, kırıntı bile kalmadı, iki kışı/üç kışı atlattı/çıkardı, ömürlük
    benim için yapılmış/yaratılmış, eldiven gibi, kurtardı
    kışımı/günümü/pazarımı/sabahımı/cildimi kurtardı, cildim sonunda/teşekkür/bayram, huzura kavuştu
    yaz gibi kokuyor/tadı, ev gibi, anneannemin/annemin gibi/yaptığı/elinden, anneme söylemeyin
    burada yaşamak istiyorum/isterim, buraya taşınıyorum, beni burada bırakın, beni ararsanız, ne keşif
    büyük keşif, yanılmışım, sözümü geri aldım, yılın alışverişi, en iyi alışveriş/karar/yatırım
    her lokmasına/kuruşuna/dakikasına değer, iki saat kazandım, zaman kazandırıyor, on dakikada
    beş dakikada
    madalyayı/ödülü/oscarı/madalya/ödül hak ediyor/ediyorlar/eder, fark yarattı, fark yaratıyor
    farkı yaratan, sırrım, sırrı şu, gizli silahım, sayesinde, hayat çok kısa, geri kalan her şey
    şimdi anladım, tamam anladım, beni anlayan tek, bambaşka biri, yeni bir insan, sabahlarımı değiştirdi
    her şeyi değiştirdi, tartışmaya kapalı, yasaklanmalı, rüyalarıma giriyor
    hala aklımda, aklım orada kaldı, müzelik
    yıldır kolumda/ayağımda/kullanıyorum/bende/çantamda, yıldır bozulmadı, sökülmedi, eskimedi, dakikada bitti, hemen bitti, üçüncü/ikinci/dördüncü paket/kutu/şişe/kez/fincan/bardak, elimden düşmüyor, üzerimden çıkarmıyorum, ayağımdan çıkarmıyorum, kavga ediyorlar
    ilk günkü gibi, yıl oldu hala, yıl oldu hâlâ, hala ilk günkü, hala sapasağlam, sapasağlam
  `,
} satisfies StanceVocabulary;
