/** What a post with a commission in it is to begin with, by ISO 639-1. Own wording, 2026-11, after each market's plain label. */
export const COMMISSION_LABELS: Readonly<
  Record<string, { readonly label: string; readonly link: string; readonly code: string }>
> = {
  en: {
    label: 'Ad: ',
    link: 'I earn a commission from links in this post. ',
    code: 'I earn a commission when you use my code. ',
  },
  de: {
    label: 'Werbung: ',
    link: 'Ich verdiene an den Links in diesem Beitrag. ',
    code: 'Ich verdiene mit, wenn ihr meinen Code nutzt. ',
  },
  fr: {
    label: 'Publicité : ',
    link: 'Je touche une commission sur les liens de ce post. ',
    code: 'Je touche une commission avec mon code. ',
  },
  es: {
    label: 'Publicidad: ',
    link: 'Gano una comisión por los enlaces de esta publicación. ',
    code: 'Gano una comisión con mi código. ',
  },
  pt: {
    label: 'Publicidade: ',
    link: 'Ganho comissão pelos links deste post. ',
    code: 'Ganho comissão com o meu código. ',
  },
  it: {
    label: 'Pubblicità: ',
    link: 'Guadagno una commissione dai link di questo post. ',
    code: 'Guadagno una commissione con il mio codice. ',
  },
  nl: {
    label: 'Reclame: ',
    link: 'Ik krijg commissie over de links in dit bericht. ',
    code: 'Ik krijg commissie als je mijn code gebruikt. ',
  },
  pl: {
    label: 'Reklama: ',
    link: 'Zarabiam prowizję na linkach w tym poście. ',
    code: 'Zarabiam prowizję na moim kodzie. ',
  },
  sv: {
    label: 'Reklam: ',
    link: 'Jag får provision på länkarna i inlägget. ',
    code: 'Jag får provision när du använder min kod. ',
  },
  da: {
    label: 'Reklame: ',
    link: 'Jeg får provision af links i opslaget. ',
    code: 'Jeg får provision, når du bruger min kode. ',
  },
  no: {
    label: 'Reklame: ',
    link: 'Jeg får provisjon av lenkene i innlegget. ',
    code: 'Jeg får provisjon når du bruker koden min. ',
  },
  fi: {
    label: 'Mainos: ',
    link: 'Saan palkkion tämän julkaisun linkeistä. ',
    code: 'Saan palkkion, kun käytät koodiani. ',
  },
  tr: {
    label: 'Reklam: ',
    link: 'Bu gönderideki bağlantılardan komisyon kazanıyorum. ',
    code: 'Kodumu kullandığınızda komisyon kazanıyorum. ',
  },
  ru: {
    label: 'Реклама: ',
    link: 'Я получаю комиссию за ссылки в этом посте. ',
    code: 'Я получаю комиссию за мой промокод. ',
  },
  uk: {
    label: 'Реклама: ',
    link: 'Я отримую комісію за посилання в цьому дописі. ',
    code: 'Я отримую комісію за мій промокод. ',
  },
  el: {
    label: 'Διαφήμιση: ',
    link: 'Κερδίζω προμήθεια από τους συνδέσμους. ',
    code: 'Κερδίζω προμήθεια από τον κωδικό μου. ',
  },
  ar: {
    label: 'إعلان: ',
    link: 'أحصل على عمولة من الروابط في هذا المنشور. ',
    code: 'أحصل على عمولة عند استخدام الكود. ',
  },
  he: { label: 'פרסומת: ', link: 'אני מקבל עמלה מהקישורים בפוסט. ', code: 'אני מקבל עמלה על השימוש בקוד. ' },
  hi: { label: 'विज्ञापन: ', link: 'इस पोस्ट के लिंक से मुझे कमीशन मिलता है। ', code: 'मेरे कोड से मुझे कमीशन मिलता है। ' },
  th: { label: 'โฆษณา: ', link: 'เราได้ค่าคอมมิชชันจากลิงก์ในโพสต์นี้ ', code: 'เราได้ค่าคอมมิชชันจากโค้ดนี้ ' },
  ja: {
    label: '【PR】',
    link: 'このリンクから購入されると報酬を受け取ります。',
    code: 'このコードの利用で報酬を受け取ります。',
  },
  ko: {
    label: '[광고] ',
    link: '이 링크로 구매하시면 수수료를 받습니다. ',
    code: '이 코드를 쓰시면 수수료를 받습니다. ',
  },
  zh: { label: '【广告】', link: '通过文中链接购买，我会获得佣金。', code: '使用我的优惠码，我会获得佣金。' },
  vi: {
    label: 'Quảng cáo: ',
    link: 'Tôi nhận hoa hồng từ các liên kết trong bài. ',
    code: 'Tôi nhận hoa hồng khi bạn dùng mã của tôi. ',
  },
  id: {
    label: 'Iklan: ',
    link: 'Saya mendapat komisi dari tautan di unggahan ini. ',
    code: 'Saya mendapat komisi dari kode saya. ',
  },
  fa: { label: 'تبلیغ: ', link: 'از پیوندهای این پست پورسانت می‌گیرم. ', code: 'از این کد پورسانت می‌گیرم. ' },
  cs: {
    label: 'Reklama: ',
    link: 'Z odkazů v tomto příspěvku mám provizi. ',
    code: 'Z mého kódu mám provizi. ',
  },
  hu: {
    label: 'Hirdetés: ',
    link: 'Jutalékot kapok a bejegyzés linkjei után. ',
    code: 'Jutalékot kapok a kódom után. ',
  },
  ro: {
    label: 'Publicitate: ',
    link: 'Câștig un comision din linkurile acestei postări. ',
    code: 'Câștig un comision din codul meu. ',
  },
  hr: {
    label: 'Oglas: ',
    link: 'Zarađujem proviziju od poveznica u ovoj objavi. ',
    code: 'Zarađujem proviziju od svojeg koda. ',
  },
  bg: {
    label: 'Реклама: ',
    link: 'Получавам комисиона от връзките в тази публикация. ',
    code: 'Получавам комисиона от моя код. ',
  },
  ca: {
    label: 'Publicitat: ',
    link: 'Guanyo una comissió pels enllaços d’aquesta publicació. ',
    code: 'Guanyo una comissió amb el meu codi. ',
  },
};
