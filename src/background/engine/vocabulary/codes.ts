/**
 * How posts speak of discount and referral codes. Fragments of regular expressions over lower-cased text, by what
 * they tell. Own compilation, 2026-11. `\b` is of no use beside other scripts: whoever joins them sets the edges.
 */

/** Words that mean a shopper's code and nothing else. */
export const VOUCHER = [
  // en
  '(?:promo(?:tion(?:al)?)?|discount|coupon|voucher|referral|refer-a-friend|affiliate|creator|influencer|checkout|savings?|gift)[ -]?codes?',
  '(?:coupon|voucher|promo)s?',
  // de nl
  '(?:gutschein|rabatt|aktions|empfehlungs|werbe|einladungs|bonus|vorteils)[ -]?codes?',
  '(?:korting(?:s)?|actie|vouchers?|vriend(?:en)?)[ -]?codes?',
  // es pt it fr
  '(?:c[óo]digos?|cup[óo]n|cupones|cupom|cupons)(?: (?:de|do|con|com))?(?: (?:descuento|desconto|referid[oa]s?|recomendaci[óo]n|promocional|promoci[óo]n|invitaci[óo]n|indica[çc][ãa]o|amigo|convite|afiliad[oa]|promo))',
  '(?:cup[óo]n|cupones|cupom|cupons)',
  'codic[ei] (?:sconto|promo(?:zionale)?|amico|invito|referral|coupon)',
  'codes? (?:promo(?:tionnel)?s?|de r[ée]duction|r[ée]duc|de parrainage|parrain(?:age)?|de remise|avantage|cr[ée]ateur|affili[ée])',
  // pl sv da no fi
  'kod(?:u|em|zie|y)? (?:rabatow|zni[żz]kow|promocyjn|polecaj|polece)\\p{L}*',
  '(?:rabatt?|tilbuds|kampanj|kampagne|v[äæ]rvnings|verve|v[äa]rv|erbjudande|rabat)[ -]?kod(?:en?|er|e)?',
  '(?:alennus|etu|tarjous|suositus|kampanja)koodi\\p{L}*',
  // tr ru uk el
  '(?:indirim|promosyon|davet|referans|kupon|hediye) kodu\\p{L}*',
  '(?:промо|реферальн\\p{L}* )[ -]?код\\p{L}*|код(?:ом|у)? (?:на скидку|скидки|друга|на знижку|знижки)|купон\\p{L}*|промик\\p{L}*',
  '(?:εκπτωτικ[όοού]+|προσφορ[άα]ς) (?:κωδικ|κουπ[όο]ν)\\p{L}*|κωδικ[όοού]+ς? (?:έκπτωσης|εκπτωσης|προσφοράς)',
  // he ar fa hi
  'קוד (?:קופון|הנחה|הטבה|חבר)|קופון',
  '(?:ال)?(?:كود|كوبون|رمز|قسيمة)(?: (?:ال)?(?:خصم|تخفيض|إحالة|احالة|ترويجي|دعوة))|(?:ال)?كوبون',
  'کد (?:تخفیف|معرف|دعوت)',
  '(?:कूपन|डिस्काउंट|प्रोमो|रेफरल|छूट)(?: ?कोड)?',
  // th ja ko zh vi id
  '(?:โค้ด|โค๊ด|รหัส|คูปอง)(?:ส่วนลด|ลด|แนะนำ|ส่ง)|คูปอง',
  '(?:クーポン|割引|紹介|招待|プロモ(?:ーション)?|ディスカウント|友達紹介)(?:コード|番号|券)?',
  '(?:할인|쿠폰|추천인?|초대|프로모션) ?(?:코드|번호)|쿠폰',
  '(?:优惠|優惠|折扣|邀请|邀請|推荐|推薦|推廣|推广|促销)(?:码|碼|券|代碼|代码)',
  'mã (?:giảm(?: giá)?|khuyến mãi|giới thiệu|ưu đãi|voucher)',
  '(?:kode|kod) (?:promo|diskon|voucher|referral|kupon|diskaun|rujukan)',
];

/** Words that mean any code: an offer must be near. */
export const CODE = [
  'codes?',
  'c[óo]digos?',
  'codic[ei]',
  'kod(?:u|em|en|er|e|i)?',
  'koodi\\p{L}*',
  'код(?:ом|у|а)?',
  'κωδικ[όοού]+ς?',
  'קוד',
  '(?:ب|بال|وال|ال)?(?:كود|رمز|الكود)(?:ي|نا)?',
  'کد',
  'कोड',
  'โค้ด|โค๊ด|รหัส',
  'コード',
  '코드',
  '代码|代碼|口令|暗号',
  'mã',
];

/** A word before `CODE` that makes it one of another kind. */
export const OTHER_CODE = [
  'error',
  'dress',
  'zip',
  'post(?:al)?',
  'area',
  'country',
  'bar',
  'qr',
  'source',
  'exit',
  'status',
  'stop',
  'morse',
  'tax',
  'colou?r',
  'hex',
  'swift',
  'sort',
  'iata',
  'airport',
  'flight',
  'booking',
  'reservation',
  'confirmation',
  'verification',
  'security',
  'access',
  'door',
  'gate',
  'lock',
  'wi-?fi',
  'room',
  'course',
  'class',
  'module',
  'part',
  'product',
  'model',
  'serial',
  'fault',
  'trouble',
  'diagnostic',
  'billing',
  'cpt',
  'icd',
  'vs',
  'penal',
  'civil',
  'traffic',
  'building',
  'fire',
  'game',
  'switch',
  'cheat',
  'login',
  'sms',
  '2fa',
  'pin',
  'fehler',
  'c[óo]digo de (?:error|vestimenta|barras|conducta)',
  'de erro',
  'erreur',
];

/** Whose it is: the writer's own. Before the code, or (Hebrew, Arabic, Vietnamese) after it. */
export const MINE = [
  'my',
  'mein(?:e[mnrs]?)?',
  'mi|mis',
  'meu|meus|minha',
  'mon|mes|ma',
  '(?:il |col |con il )?mio|mia',
  "mijn|m[’']n",
  'm[óo]j(?:ego|ego|im|a|ą)?|moim',
  'mitt?|min|mina',
  'minun|mun',
  'benim',
  'мо[йяиеёю]\\p{L}*|мо[йї]\\p{L}*',
  'μου',
  'שלי',
  '(?:كودي|كوبوني|الخاص بي|حقي|تبعي)',
  'मेरा|मेरे|मेरी',
  'ของ(?:ฉัน|เรา|ผม)',
  '私の|僕の|わたしの|うちの|俺の',
  '제|내|저의',
  '我的|我嘅',
  'của mình|của tôi|của tui',
  'saya|aku|gue',
];

/** Asking readers to use it. */
export const USE = [
  'use|using|enter|apply|add|type|try|grab|redeem|with|quote|drop in|pop in|punch in|plug in|mention|save',
  'nutzt?|nutze|benutz\\p{L}*|verwend\\p{L}*|gebt|gib|eingeben|mit',
  'usa[dn]?|use[nm]?|usando|utiliza\\p{L}*|utilice\\p{L}*|aplica\\p{L}*|introduce|pon|poned|con|met[ea]',
  'utilis\\p{L}*|entr(?:ez|e)|profit\\p{L}*|avec',
  'com|insira|coloca\\p{L}*|digit[ae]\\p{L}*|aplique',
  'usate|inserisci\\p{L}*|inserite|utilizza\\p{L}*|col',
  'gebruik\\p{L}*|vul|voer|met',
  'u[żz]yj\\p{L}*|wpisz\\p{L}*|skorzystaj\\p{L}*|z',
  'anv[äa]nd\\p{L}*|ange|med|brug|bruk|indtast|k[äa]yt[äa]\\p{L}*|sy[öo]t[äa]\\p{L}*',
  'kullan\\p{L}*|gir(?:in|erek)?|ile',
  'используй\\p{L}*|введи\\p{L}*|вводи\\p{L}*|по|с|використов\\p{L}*|введіть|за',
  'χρησιμοποι\\p{L}*|με|βάλε|βαλτε|βάλτε',
  'השתמשו|הזינו|עם|הקלידו',
  'استخدم\\p{L}*|استعمل\\p{L}*|ادخل\\p{L}*|أدخل\\p{L}*|مع',
  'इस्तेमाल|लगाएं|डालें|यूज़',
  'ใช้|กรอก|ใส่',
  '使って|入力|使用|利用|輸入|输入|填|用',
  '입력|사용|쓰',
  'nhập|dùng|sử dụng|pakai|gunakan|masukkan|guna',
];

/** At the till. */
export const CHECKOUT = [
  'at (?:the )?(?:checkout|till|check-?out)|in (?:the|your) (?:cart|basket)|when you (?:order|book|sign up|check out|buy)|on your (?:first )?order|at sign-?up',
  'an der kasse|beim (?:bestellen|check-?out|kauf|einkauf)|im warenkorb|bei (?:der|eurer|deiner) bestellung',
  'al (?:finalizar|pagar|comprar)|en (?:el|vuestro|tu|su) (?:carrito|compra|pedido|checkout)|en (?:la|su) (?:web|p[áa]gina|tienda)|para la web',
  'au (?:moment|passage|paiement)|dans (?:le|votre|ton) panier|sur (?:votre|ta) commande|en caisse|[àa] la caisse',
  'no (?:carrinho|checkout|site|app)|na (?:compra|loja|hora|finaliza[çc][ãa]o)|ao finalizar',
  'al (?:checkout|pagamento)|nel carrello|alla cassa|in cassa|sul sito',
  'bij (?:het )?(?:afrekenen|je bestelling|de kassa)|in (?:je|de) winkelmand',
  'przy (?:kasie|zakup\\p{L}*|zam[óo]wieni\\p{L}*)|w koszyku',
  'i kassan|ved kassen|ved (?:bestilling|checkout|kj[øo]p|k[øo]b)|vid k[öo]p|kassalla|tilauksen yhteydess[äa]',
  '[öo]deme\\p{L}*|sepet\\p{L}*',
  'при (?:заказе|оформлении|покупке|оплате|замовленні|покупці)|в корзин\\p{L}*|у кошику',
  'στο (?:ταμείο|καλάθι|checkout)',
  'בקופה|בהזמנה|בסל',
  'عند (?:الدفع|الشراء|الطلب)|في السلة',
  'चेकआउट',
  'ตอน(?:ชำระ|สั่ง|จ่าย)',
  '購入時|会計時|注文時|レジで|お会計',
  '결제|주문 ?(?:시|할)|구매 ?(?:시|할)',
  '结账|結帳|下单|下單|付款',
  'khi (?:thanh toán|đặt|mua)|saat (?:checkout|bayar|belanja)',
];

/** What it saves. */
export const SAVING = [
  '\\d+ ?(?:%|％|٪|percent|prozent|por ?ciento|pour ?cent|per cento|procent\\p{L}*|pros\\p{L}*)',
  '(?:%|٪) ?\\d+',
  '[€$£¥₹₽₺₩฿] ?\\d+|\\d+ ?(?:€|\\$|£|kr|zł|₽|₺|円|元|원|บาท|(?:eur|usd|gbp|aed|sar|ريال|درهم|euros?|bucks|quid|pounds|reais)(?!\\p{L}))',
  "off|discount|free|saves?|saving|cheaper|deal|bonus|credit|half price|we(?:[’']ll)? (?:both|each) (?:get|save|earn)|both of us (?:get|save|earn)",
  '(?:ten|fifteen|twenty|twenty[- ]five|thirty|forty|fifty) (?:percent|per cent|bucks|quid|euros?|dollars|pounds)',
  'rabatt|günstiger|gratis|kostenlos|spart|sparen|geschenkt|prozente|nachlass',
  'descuento|dto|menos|rebaja|env[íi]o|desconto|menor|frete|economiz\\p{L}*|ahorr\\p{L}*|gr[áa]tis',
  'r[ée]duc(?:tion)?|remise|offerte?s?|moins|livraison|sconto|sconti|spedizione|risparmi\\p{L}*',
  'korting|gratis|zni[żz]k\\p{L}*|rabat\\p{L}*|taniej|darmow\\p{L}*',
  'rabatt|rabat|alennus\\p{L}*|ilmai\\p{L}*|fri frakt|gratis frakt|billigere|billigare|halvemmalla',
  'indirim\\p{L}*|bedava|ücretsiz|скидк\\p{L}*|бесплатн\\p{L}*|знижк\\p{L}*|безкоштовн\\p{L}*|έκπτωση|εκπτωση|δωρεάν',
  'הנחה|חינם|מתנה|خصم|مجان\\p{L}*|تخفيض|توصيل|تخفیف|رایگان|छूट|मुफ़्त|फ्री|डिस्काउंट',
  'ส่วนลด|ลด|ฟรี|割引|オフ|off|お得|無料|할인|무료|적립|折|优惠|優惠|免费|免費|立减|减|giảm|miễn phí|tặng|ưu đãi|diskon|potongan|gratis|cashback|hemat',
];

/** Where it is spoken of as broken or doubted, nobody is sent anywhere. */
export const BROKEN =
  "expired|(?:not|n['’]t|never|no longer|stopped) (?:work|valid|accept)\\p{L}*|invalid|scams?|phishing|beware|fake|abgelaufen|funktioniert nicht|geht nicht|ung[üu]ltig|caduc\\p{L}*|no (?:funciona|sirve|vale)|ne (?:marche|fonctionne) p(?:as|lus)|expir[ée]\\p{L}*|scadut\\p{L}*|non funziona|verlopen|werkt niet|nie dzia[łl]a|fungerar inte|virker ikke|fungerer ikke|ei toimi|[çc]al[ıi][şs]m[ıi]yor|не работает|не діє|δεν (?:δουλεύει|ισχύει)|לא עובד|لا يعمل|منتهي|काम नहीं|使えない|使えません|안 ?돼|안되|用不了|失效|过期|過期|không (?:dùng|được)|hết hạn|tidak (?:bisa|berlaku)";

/** Codes that a shop gives to everyone: no person earns by them, as far as one can see. */
export const PUBLIC_CODE =
  /^(?:WELCOME|WILLKOMMEN|BIENVENUE?|BIENVENID[AO]|BEMVINDO|HELLO|HALLO|HOLA|SAVE|SAVINGS|SALE|OFF|EXTRA|GET|TAKE|FREE|FREESHIP(?:PING)?|SHIPFREE|GRATIS|NEW|NEWBIE|FIRST|FIRSTORDER|PRIMERA|SUMMER|SOMMER|VERANO|WINTER|SPRING|AUTUMN|FALL|XMAS|CHRISTMAS|NOEL|NAVIDAD|NATAL|EASTER|OSTERN|HALLOWEEN|RAMADAN|EID|DIWALI|BLACKFRIDAY|BLACK|BF|CYBER(?:MONDAY|WEEK)?|CM|HOLIDAYS?|NEWYEAR|VALENTINE|LOVE|MOM|MUM|DAD|STUDENT|NHS|THANKYOU|THANKS|MERCI|DANKE|GRACIAS|PROMO|DEAL|FLASH|WEEKEND|MONDAY|FRIDAY|RABATT|GUTSCHEIN|BIRTHDAY|APP|VIP|ANNIVERSARY|JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPT?|OCT|NOV|DEC|NOW|BIG|MORE|TODAY|SHOP|ORDER|HOME|GIFT|TEN|TWENTY){1,3}[-_]?\d{0,4}$/;

/** Words by which readers are rewarded, or rewarded with the writer, for following a link. */
export const REWARD = [
  '(?:my|our) (?:referral|affiliate|ref|aff|invite|invitation|refer-a-friend|personal|discount|friend) (?:link|url|code)',
  '(?:use|using|through|via|with|click|tap|follow|by|from|off) my link',
  '(?:sign|signing|join|joining|register|order|buy|book|switch|subscribe|download|get started)(?: up)?(?: \\p{L}+){0,4} (?:through|via|using|with|from|by|here|below|my)',
  "we(?:[’']ll)? both (?:get|earn|receive|save)|(?:you|u)(?: and i|[’']ll)? (?:get|both get|save|earn|receive) (?:a |an |your )?(?:free|[€$£]|\\d|\\p{L}+ (?:free|off))|\\p{L}+[’']s on (?:me|us)|on me,|free (?:month|trial|ride|box|credit|delivery|stock|share|week)s?|\\d+ ?% off|[€$£]\\d+ (?:off|credit|free|bonus)|refer(?:ral)? (?:bonus|a friend)",
  'mein(?:en|em)? (?:link|empfehlungslink|partnerlink|einladungslink)|[üu]ber meinen|wir bekommen beide|freunde werben|(?:\\d+ ?(?:€|%|euro)) (?:rabatt|bonus|geschenkt|gutschrift)|meldet euch|melde dich',
  'mi (?:enlace|link|invitaci[óo]n)|con mi|(?:gana|ganamos|llevas|llevamos|recibes|recibimos)|reg[íi]str\\p{L}*|ap[úu]nt\\p{L}*|gratis|descuento',
  'mon (?:lien|parrainage|code)|via mon|parrain\\p{L}*|(?:offerts?|offertes?|gratuit\\p{L}*)|inscri\\p{L}*',
  'meu (?:link|convite|c[óo]digo)|pelo meu|ganh\\p{L}*|cadastr\\p{L}*|desconto|gr[áa]tis',
  '(?:il )?mio (?:link|invito|codice)|dal mio|iscriv\\p{L}*|sconto|in regalo|omaggio',
  'mijn (?:link|code)|via mijn|meld je aan|korting|gratis',
  'm[óo]j\\p{L}* (?:link\\p{L}*|kod\\p{L}*|poleceni\\p{L}*)|moj\\p{L}* link\\p{L}*|zarejestruj\\p{L}*|zni[żz]k\\p{L}*|za darmo',
  'min (?:l[äa]nk|lenke?|link|kod)|via min|rabatt?|gratis|linkkini|kauttani|alennus\\p{L}*',
  'link(?:im|imden|imle)|davet\\p{L}*|kazan\\p{L}*|indirim\\p{L}*',
  '(?:по )?мо(?:ей|ему|їм|єму) (?:ссылке|посиланням|реферал\\p{L}*)|регистрир\\p{L}*|реєстр\\p{L}*|бонус\\p{L}*|скидк\\p{L}*|знижк\\p{L}*',
  'رابطي|الرابط الخاص بي|سجل\\p{L}*|خصم|مجان\\p{L}*|הקישור שלי|הירשמו|הנחה',
  '紹介(?:リンク|コード)|招待|登録|もらえ|割引|無料|추천|가입|할인|적립|초대|邀请|邀請|注册|註冊|返现|返現|优惠|優惠|giới thiệu|đăng ký|giảm|link (?:saya|referral)|daftar|diskon',
];
