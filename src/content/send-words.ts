import type { Kind } from '../model/draft';

/**
 * What the control that sends is called, in the languages of the large networks. A name is one of these, alone or with
 * what is sent (“Post reply”, “Publish now”). Sources: the sites' own interfaces and Unicode CLDR language list, 2026-08.
 */
const WORDS: Readonly<Record<'send' | 'reply' | 'comment' | 'message', readonly string[]>> = {
  send: [
    'post',
    'publish',
    'tweet',
    'toot',
    'share',
    'submit',
    'send',
    'quote',
    'repost',
    'update', // en
    'publicar',
    'enviar',
    'compartir',
    'postear',
    'twittear',
    'compartilhar',
    'postar',
    'partilhar', // es pt
    'publier',
    'envoyer',
    'partager',
    'poster',
    'tweeter', // fr
    'posten',
    'senden',
    'teilen',
    'veröffentlichen',
    'absenden',
    'beitrag posten',
    'twittern',
    'tröten', // de
    'pubblica',
    'invia',
    'condividi',
    'posta',
    'twitta', // it
    'plaatsen',
    'verzenden',
    'versturen',
    'delen',
    'publiceren', // nl
    'opublikuj',
    'wyślij',
    'udostępnij',
    'publikuj', // pl
    'publicera',
    'skicka',
    'dela',
    'inlägg',
    'del',
    'publiser',
    'legg ut',
    'udgiv',
    'slå op',
    'julkaise',
    'lähetä',
    'jaa', // sv no da fi
    'gönder',
    'paylaş',
    'yayınla', // tr
    'опубликовать',
    'отправить',
    'поделиться',
    'опублікувати',
    'надіслати',
    'поширити', // ru uk
    'zveřejnit',
    'odeslat',
    'sdílet',
    'közzététel',
    'küldés',
    'megosztás',
    'publică',
    'trimite',
    'distribuie', // cs hu ro
    'δημοσίευση',
    'αποστολή',
    'κοινοποίηση', // el
    'نشر',
    'إرسال',
    'مشاركة',
    'غرّد',
    'פרסום',
    'פרסם',
    'שליחה',
    'שתף',
    'ارسال',
    'انتشار', // ar he fa
    'पोस्ट करें',
    'भेजें',
    'साझा करें',
    'পোস্ট করুন',
    'পাঠান',
    'โพสต์',
    'ส่ง',
    'แชร์', // hi bn th
    'đăng',
    'gửi',
    'chia sẻ',
    'kirim',
    'bagikan',
    'posting',
    'hantar',
    'kongsi', // vi id ms
    '投稿',
    '投稿する',
    'ポスト',
    'ポストする',
    '送信',
    '公開',
    'シェア', // ja
    '发布',
    '发帖',
    '发送',
    '分享',
    '發佈',
    '發布',
    '發送',
    '傳送',
    '张贴',
    '게시',
    '게시하기',
    '올리기',
    '보내기',
    '공유',
    '공유하기', // zh ko
  ],
  reply: [
    'reply',
    'responder',
    'répondre',
    'antworten',
    'rispondi',
    'beantwoorden',
    'reageren',
    'odpowiedz',
    'svara',
    'svar',
    'vastaa',
    'yanıtla',
    'ответить',
    'відповісти',
    'odpovědět',
    'válasz',
    'răspunde',
    'απάντηση',
    'رد',
    'الرد',
    'הגב',
    'תגובה',
    'जवाब दें',
    'ตอบกลับ',
    'trả lời',
    'balas',
    '返信',
    '返信する',
    '回复',
    '回覆',
    '답글',
    '답장',
  ],
  comment: [
    'comment',
    'comentar',
    'commenter',
    'kommentieren',
    'commenta',
    'skomentuj',
    'kommentera',
    'kommenter',
    'kommentoi',
    'yorum yap',
    'комментировать',
    'коментувати',
    'komentovat',
    'تعليق',
    'टिप्पणी करें',
    'แสดงความคิดเห็น',
    'bình luận',
    'komentar',
    'コメント',
    'コメントする',
    '评论',
    '留言',
    '댓글',
  ],
  message: [
    'message',
    'mensaje',
    'nachricht',
    'mensagem',
    'messaggio',
    'bericht',
    'wiadomość',
    'сообщение',
    'رسالة',
    'メッセージ',
    '消息',
    '메시지',
  ],
};

const one = (words: readonly string[]) =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const sending = one([...WORDS.send, ...WORDS.reply, ...WORDS.comment]);

/** Whether a control's accessible name says that it sends: it begins with such a word and is short. */
export const SEND = new RegExp(`^(?:${sending})(?![\\p{L}\\p{N}]).{0,24}$`, 'iu');

/** Submit buttons that send no post. */
export const NO_SEND =
  /search|find|log ?in|sign|subscribe|save|draft|cancel|delete|preview|next|filter|buscar|suche|rechercher|cerca|zoeken|szukaj|sök|ara|поиск|بحث|検索|搜索|검색|anmelden|connexion|guardar|speichern|enregistrer|abbrechen|annuler|cancelar/iu;

/** The kind of box that a name or placeholder speaks of. */
export function kindNamed(name: string): Kind {
  for (const kind of ['reply', 'comment', 'message'] as const) {
    if (HINTS[kind].test(name)) return kind;
  }
  return 'post';
}
const hint = (words: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${one(words)})`, 'iu');
const HINTS = { reply: hint(WORDS.reply), comment: hint(WORDS.comment), message: hint(WORDS.message) };
