import type { Guard } from '../messages';
import type { Kind } from '../model/draft';

/** A small page with one box, and what the general reader makes of it. */
export interface Example {
  readonly what: string;
  /** The box has the attribute `box`; each control that sends it has `sends`, and no other does. */
  readonly html: string;
  /** Null where Hatcheck has no business. */
  readonly guard: Exclude<Guard, 'exact'> | null;
  readonly kind?: Kind;
  /** Whether plain Enter sends. */
  readonly enter?: boolean;
  /** Markup that goes into an open shadow root of each element of that name. */
  readonly shadow?: Readonly<Record<string, string>>;
}

type Row = readonly [language: string, prompt: string, sends: string, other: string, kind: Kind];

/** A box for a post, and one for an answer, as the large networks and WordPress name them. */
const LANGUAGES: readonly Row[] = [
  ['English', 'What’s on your mind?', 'Post', 'Photo/video', 'post'],
  ['English', 'Leave a reply', 'Post Comment', 'Cancel reply', 'reply'],
  ['English', 'Write a message…', 'Send', 'Attach file', 'message'],
  ['Spanish', '¿Qué está pasando?', 'Postear', 'Añadir foto', 'post'],
  ['Spanish', 'Escribe un comentario…', 'Publicar el comentario', 'Cancelar', 'comment'],
  ['French', 'Quoi de neuf ?', 'Publier', 'Ajouter une photo', 'post'],
  ['French', 'Laisser un commentaire', 'Laisser un commentaire', 'Annuler', 'comment'],
  ['German', 'Was gibt’s Neues?', 'Posten', 'Foto hinzufügen', 'post'],
  ['German', 'Schreibe einen Kommentar', 'Kommentar absenden', 'Abbrechen', 'comment'],
  ['Portuguese', 'No que você está pensando?', 'Publicar', 'Foto', 'post'],
  ['Portuguese', 'Escreva um comentário...', 'Publicar comentário', 'Cancelar', 'comment'],
  ['Italian', 'A cosa stai pensando?', 'Pubblica', 'Foto/video', 'post'],
  ['Italian', 'Lascia un commento', 'Invia commento', 'Annulla risposta', 'comment'],
  ['Dutch', 'Waar denk je aan?', 'Plaatsen', 'Foto', 'post'],
  ['Dutch', 'Geef een reactie', 'Reactie plaatsen', 'Annuleren', 'comment'],
  ['Polish', 'Co słychać?', 'Opublikuj', 'Zdjęcie', 'post'],
  ['Polish', 'Dodaj komentarz', 'Wyślij komentarz', 'Anuluj', 'comment'],
  ['Swedish', 'Vad händer?', 'Lägg upp', 'Bild', 'post'],
  ['Swedish', 'Lämna ett svar', 'Publicera kommentar', 'Avbryt svar', 'reply'],
  ['Danish', 'Hvad har du på hjerte?', 'Slå op', 'Foto', 'post'],
  ['Danish', 'Skriv en kommentar …', 'Send kommentar', 'Annuller', 'comment'],
  ['Norwegian', 'Hva tenker du på?', 'Legg ut', 'Bilde', 'post'],
  ['Norwegian', 'Legg igjen en kommentar', 'Publiser kommentar', 'Avbryt', 'comment'],
  ['Finnish', 'Mitä mietit?', 'Julkaise', 'Kuva', 'post'],
  ['Finnish', 'Kirjoita kommentti', 'Lähetä kommentti', 'Peruuta', 'comment'],
  ['Turkish', 'Ne düşünüyorsun?', 'Paylaş', 'Fotoğraf', 'post'],
  ['Turkish', 'Bir yorum yazın', 'Yorum gönder', 'İptal', 'comment'],
  ['Turkish', 'Yanıtını gönder', 'YANITLA', 'Vazgeç', 'reply'],
  ['Russian', 'Что у вас нового?', 'Опубликовать', 'Фото', 'post'],
  ['Russian', 'Добавить комментарий', 'Отправить комментарий', 'Отмена', 'comment'],
  ['Ukrainian', 'Про що ви думаєте?', 'Опублікувати', 'Світлина', 'post'],
  ['Ukrainian', 'Залишити відповідь', 'Надіслати коментар', 'Скасувати', 'reply'],
  ['Czech', 'Co se vám honí hlavou?', 'Zveřejnit', 'Fotka', 'post'],
  ['Czech', 'Napište komentář…', 'Odeslat komentář', 'Zrušit', 'comment'],
  ['Slovak', 'Na čo práve myslíte?', 'Zverejniť', 'Fotka', 'post'],
  ['Slovak', 'Pridajte komentár', 'Odoslať komentár', 'Zrušiť', 'comment'],
  ['Hungarian', 'Mi jár a fejedben?', 'Közzététel', 'Fénykép', 'post'],
  ['Hungarian', 'Szólj hozzá!', 'Hozzászólás küldése', 'Mégse', 'comment'],
  ['Romanian', 'La ce te gândești?', 'Publică', 'Fotografie', 'post'],
  ['Romanian', 'Lasă un comentariu', 'Publică comentariul', 'Anulează', 'comment'],
  ['Greek', 'Τι σκέφτεστε;', 'ΔΗΜΟΣΙΕΥΣΗ', 'Φωτογραφία', 'post'],
  ['Greek', 'Γράψτε ένα σχόλιο…', 'Δημοσίευση σχολίου', 'Ακύρωση', 'comment'],
  ['Arabic', 'بم تفكر؟', 'نشر', 'صورة', 'post'],
  ['Arabic', 'اكتب تعليقًا…', 'إرسال التعليق', 'إلغاء', 'comment'],
  ['Hebrew', 'על מה אתה חושב?', 'פרסום', 'תמונה', 'post'],
  ['Hebrew', 'כתיבת תגובה...', 'פרסום תגובה', 'ביטול', 'comment'],
  ['Persian', 'به چه فکر می‌کنید؟', 'انتشار', 'عکس', 'post'],
  ['Persian', 'دیدگاهتان را بنویسید', 'فرستادن دیدگاه', 'لغو', 'comment'],
  ['Urdu', 'آپ کیا سوچ رہے ہیں؟', 'پوسٹ کریں', 'تصویر', 'post'],
  ['Hindi', 'आप क्या सोच रहे हैं?', 'पोस्ट करें', 'फ़ोटो', 'post'],
  ['Hindi', 'एक टिप्पणी लिखें...', 'टिप्पणी करें', 'रद्द करें', 'comment'],
  ['Bengali', 'আপনি কী ভাবছেন?', 'পোস্ট করুন', 'ছবি', 'post'],
  ['Bengali', 'একটি মন্তব্য লিখুন...', 'মন্তব্য করুন', 'বাতিল', 'comment'],
  ['Thai', 'คุณกำลังคิดอะไรอยู่', 'โพสต์', 'รูปภาพ', 'post'],
  ['Thai', 'เขียนความคิดเห็น...', 'แสดงความคิดเห็น', 'ยกเลิก', 'comment'],
  ['Vietnamese', 'Bạn đang nghĩ gì?', 'Đăng', 'Ảnh', 'post'],
  ['Vietnamese', 'Viết bình luận...', 'Gửi bình luận', 'Hủy', 'comment'],
  ['Indonesian', 'Apa yang Anda pikirkan?', 'Posting', 'Foto', 'post'],
  ['Indonesian', 'Tinggalkan komentar', 'Kirim Komentar', 'Batal', 'comment'],
  ['Malay', 'Apa yang anda fikirkan?', 'Siarkan', 'Gambar', 'post'],
  ['Malay', 'Tulis komen...', 'Hantar komen', 'Batal', 'comment'],
  ['Japanese', 'いまどうしてる？', 'ポストする', '画像', 'post'],
  ['Japanese', 'コメントを追加…', 'コメントを送信', 'キャンセル', 'comment'],
  ['Chinese', '有什么新鲜事？', '发布', '图片', 'post'],
  ['Chinese', '在想些什麼？', '發佈', '相片', 'post'],
  ['Chinese', '写评论…', '发表评论', '取消', 'comment'],
  ['Korean', '무슨 생각을 하고 계신가요?', '게시', '사진', 'post'],
  ['Korean', '댓글을 입력하세요...', '댓글 등록', '취소', 'comment'],
];

const inLanguages: readonly Example[] = LANGUAGES.map(([language, prompt, sends, other, kind]) => ({
  what: `${language}: “${prompt}” and “${sends}”`,
  html: `<textarea box rows="4" placeholder="${prompt}"></textarea><button>${other}</button><button sends>${sends}</button>`,
  guard: 'general',
  kind,
}));

const guarded: readonly Example[] = [
  {
    what: 'a rich text, and a div that plays a button',
    html: '<div contenteditable="true" role="textbox" aria-label="Create a post" box></div><div role="button" tabindex="0" sends>Post</div>',
    guard: 'general',
    kind: 'post',
  },
  {
    what: 'two ways to send',
    html: '<form><textarea box rows="5"></textarea><div><button sends>Comment</button></div><div><button type="button" sends>Close with comment</button></div><button type="button">Preview</button></form>',
    guard: 'general',
    kind: 'comment',
  },
  {
    what: 'four ways to send, two of them at another time',
    html: '<div><textarea box rows="5" placeholder="What’s on your mind?"></textarea><button sends>Post now</button><button sends>Schedule</button><button sends>Send later</button><button sends>Add to queue</button><button>Save draft</button></div>',
    guard: 'general',
    kind: 'post',
  },
  {
    what: 'a second way to send, a row further out',
    html: '<div><div><div contenteditable="true" role="textbox" aria-label="Write a post" box></div><button sends>Publish</button></div><div><button>Audience</button><button sends>Schedule post</button></div><div>Jo <button>Comment</button><button>Share</button></div></div>',
    guard: 'general',
    kind: 'post',
  },
  {
    what: 'a second way to send, right in the page’s main part',
    html: '<main><div><textarea box rows="3" placeholder="What’s new?"></textarea><button sends>Post</button></div><div><button sends>Schedule</button><button>Discard</button></div></main>',
    guard: 'general',
    kind: 'post',
  },
  {
    what: 'another time, in German',
    html: '<form><textarea box rows="5" placeholder="Was gibt’s Neues?"></textarea><button type="button" sends>Einplanen</button><button type="button" sends>Jetzt posten</button></form>',
    guard: 'general',
    kind: 'post',
  },
  {
    what: 'another time, in Japanese',
    html: '<form><textarea box rows="5" placeholder="いまどうしてる？"></textarea><button type="button" sends>予約投稿</button><button type="button" sends>投稿する</button></form>',
    guard: 'general',
    kind: 'post',
  },
  {
    what: '“公開” beside what sends: the audience, in Japanese',
    html: '<div><textarea box rows="5" placeholder="いまどうしてる？"></textarea><button>公開</button><button sends>投稿</button></div>',
    guard: 'general',
    kind: 'post',
  },
  {
    what: '“公開” that opens a choice: the audience, before anything sends',
    html: '<div><textarea box rows="5" placeholder="いまどうしてる？"></textarea><button aria-haspopup="menu" aria-expanded="false">🌐 公開</button><button sends>送信</button></div>',
    guard: 'general',
    kind: 'post',
  },
  {
    what: '“公開” that is what sends',
    html: '<div><textarea box rows="5" placeholder="本文を入力"></textarea><button>下書き保存</button><button sends>公開</button></div>',
    guard: 'general',
    kind: 'post',
  },
  {
    what: '“公開” that sends, beside “予約投稿”',
    html: '<div><textarea box rows="5" placeholder="本文を入力"></textarea><button sends>予約投稿</button><button sends>公開</button></div>',
    guard: 'general',
    kind: 'post',
  },
  {
    what: '“Pública” and “공개”: the audience elsewhere',
    html: '<form><textarea box rows="5" placeholder="¿Qué está pasando?"></textarea><button type="button" aria-expanded="false">Pública</button><button type="button" aria-haspopup="true">공개</button><button sends>Publicar</button></form>',
    guard: 'general',
    kind: 'post',
  },
  {
    what: 'the chat of a shop’s helpdesk',
    html: '<div role="dialog" aria-label="Chat"><button aria-label="Close chat">×</button><div role="log"><p>Hi there</p><button>Track my order</button></div><textarea rows="1" box placeholder="Type your message…"></textarea><button aria-label="Attach a file"><svg/></button><button aria-label="Send message" sends><svg/></button></div>',
    guard: 'general',
    kind: 'message',
    enter: true,
  },
  {
    what: 'a comment form of a weblog, right to left',
    html: '<form dir="rtl" class="comment-form"><p><label for="rtl-c">التعليق</label><textarea id="rtl-c" name="comment" cols="45" rows="8" box></textarea></p><p><label>الاسم <input name="author"></label></p><p><label>البريد <input type="email" name="email"></label></p><label><input type="checkbox" name="save">احفظ اسمي</label><input name="submit" type="submit" value="إرسال التعليق" sends></form>',
    guard: 'general',
    kind: 'comment',
  },
  {
    what: 'a picture for a button, right to left',
    html: '<div dir="rtl"><div contenteditable="true" role="textbox" aria-label="כתיבת תגובה..." box></div><div role="button" tabindex="0" aria-label="אימוג׳י"><svg/></div><div role="button" tabindex="0" aria-label="פרסום תגובה" sends><svg/></div></div>',
    guard: 'general',
    kind: 'comment',
    enter: true,
  },
  {
    what: 'a review with stars',
    html: '<form><fieldset><input type="radio" name="stars" aria-label="1 star"><input type="radio" name="stars" aria-label="5 stars"></fieldset><textarea rows="4" box placeholder="Write a review"></textarea><button sends>Submit review</button></form>',
    guard: 'general',
  },
  {
    what: 'a button that is only a picture, named for screen readers',
    html: '<div contenteditable="true" box aria-placeholder="Write a message"></div><button aria-label="Emoji"><svg/></button><button aria-label="Send" sends><svg/></button>',
    guard: 'general',
    kind: 'message',
    enter: true,
  },
  {
    what: 'a button that is only a picture, named by its title',
    html: '<textarea box rows="5" placeholder="Your thoughts"></textarea><button title="Publish" sends><svg/></button>',
    guard: 'general',
  },
  {
    what: 'a button without any name for people, at a box for comments',
    html: '<textarea box rows="5" placeholder="Add a comment"></textarea><button class="btn"><svg class="icon-smile"/></button><button class="btn" sends><svg data-icon="send"/></button>',
    guard: 'general',
    kind: 'comment',
  },
  {
    what: 'a picture that submits',
    html: '<form><textarea box rows="5" name="comment"></textarea><input type="image" alt="Send comment" width="20" height="20" sends></form>',
    guard: 'general',
    kind: 'comment',
  },
  {
    what: 'a comment form with name and address',
    html: '<form><input name="author"><input name="email" type="email"><textarea box rows="5" name="comment"></textarea><input type="submit" value="Submit" sends></form>',
    guard: 'general',
  },
  {
    what: 'a form’s own button in a language that is not known',
    html: '<form><textarea box rows="5" name="comment"></textarea><button sends>Tuma maoni</button></form>',
    guard: 'general',
  },
  {
    what: 'an edit that is saved',
    html: '<form><textarea box rows="5" aria-label="Edit your comment"></textarea><button type="button">Cancel</button><button sends>Save</button></form>',
    guard: 'general',
    kind: 'comment',
  },
  {
    what: 'an article, with its buttons at the top',
    html: '<div><header><button>Preview</button><button sends>Publish</button></header><div contenteditable="true" box aria-label="Article" style="height:200px"></div></div>',
    guard: 'general',
  },
  {
    what: 'a link that is a button',
    html: '<textarea box rows="5" name="status"></textarea><a href="#" sends>Share</a><a href="#">Privacy</a>',
    guard: 'general',
  },
  {
    what: 'the parts of a thread',
    html: '<div role="dialog"><textarea rows="2" box></textarea><textarea rows="2"></textarea><button>Add post</button><button sends>Post all</button></div>',
    guard: 'general',
  },
  {
    what: 'a post as somebody',
    html: '<textarea box rows="5"></textarea><button sends>Comment as Mali</button>',
    guard: 'general',
    kind: 'comment',
  },
  {
    what: 'a shortcut in the name',
    html: '<textarea box rows="5"></textarea><button sends>Send (Ctrl+Enter)</button>',
    guard: 'general',
  },
  {
    what: 'a line that Enter sends',
    html: '<input type="text" box placeholder="Add a comment…">',
    guard: 'general',
    kind: 'comment',
    enter: true,
  },
  {
    what: 'a line whose keyboard says send',
    html: '<input box enterkeyhint="send">',
    guard: 'general',
    enter: true,
  },
  {
    what: 'a text and a button, each in a shadow root',
    html: '<x-composer><x-text slot="text" box></x-text><x-button slot="foot" sends>Reply</x-button></x-composer>',
    shadow: {
      'x-composer': '<slot name="text"></slot><div><slot name="foot"></slot></div>',
      'x-text': '<div contenteditable="true">Hello</div>',
      'x-button': '<button><slot></slot></button>',
    },
    guard: 'general',
    kind: 'reply',
  },
  {
    what: 'a feed whose posts have buttons of their own',
    html: '<div><div><textarea box rows="4" placeholder="What’s new?"></textarea><button sends>Post</button></div><div role="article">A post <button>Comment</button><button>Share</button></div></div>',
    guard: 'general',
    kind: 'post',
  },
  {
    what: 'a box for posting without anything that sends it',
    html: '<textarea box rows="6" placeholder="What’s on your mind?"></textarea><button>Bold</button><button>Italic</button>',
    guard: 'none',
    kind: 'post',
  },
];

const left: readonly Example[] = [
  {
    what: 'a search',
    html: '<form role="search"><input type="search" box><button>Search</button></form>',
  },
  {
    what: 'a search in a text area',
    html: '<form><textarea name="q" box aria-label="Search"></textarea><button>Submit</button></form>',
  },
  {
    what: 'a search by name',
    html: '<form><input name="q" box placeholder="Ask"><button>Send</button></form>',
  },
  {
    what: 'a log-in',
    html: '<form><input type="text" box name="user"><input type="password"><button>Submit</button></form>',
  },
  {
    what: 'an address',
    html: '<form><textarea autocomplete="street-address" box></textarea><button>Save</button></form>',
  },
  {
    what: 'a delivery note',
    html: '<form><label>Delivery instructions<textarea rows="4" box></textarea></label><button>Continue</button></form>',
  },
  { what: 'an e-mail address', html: '<form><input type="email" box><button>Send</button></form>' },
  { what: 'a number', html: '<form><input type="number" box><button>Submit</button></form>' },
  {
    what: 'the settings of a profile',
    html: '<form><label>Name<input></label><label>About you<textarea rows="4" box></textarea></label><button>Save changes</button></form>',
  },
  {
    what: 'settings with an update',
    html: '<form><label>Signature<textarea rows="4" box></textarea></label><button>Update</button></form>',
  },
  {
    what: 'a code editor',
    html: '<div class="monaco-editor"><textarea class="inputarea" box></textarea></div><button>Publish</button>',
  },
  {
    what: 'another code editor',
    html: '<div class="cm-editor"><div contenteditable="true" box>let a = 1</div></div><button>Share</button>',
  },
  {
    what: 'a document',
    html: '<div><header><button>Share</button><button>Comments</button></header><div contenteditable="true" box style="height:200px"></div></div>',
  },
  {
    what: 'a document that says it is one',
    html: '<button>Share</button><div role="document" contenteditable="true" box>Minutes</div>',
  },
  {
    what: 'a cell of a sheet',
    html: '<div role="grid"><div role="gridcell"><div contenteditable="true" box>42</div></div></div><button>Share</button>',
  },
  {
    what: 'words that cannot be changed',
    html: '<textarea readonly box>Code</textarea><button>Send</button>',
  },
  {
    what: 'a note to oneself',
    html: '<textarea rows="5" box></textarea><button>Save</button><button>Delete</button>',
  },
  {
    what: 'a toolbar with a quote and a link',
    html: '<div contenteditable="true" box></div><button>Quote</button><button>Link</button><button>Bold</button>',
  },
  {
    what: 'a subscription',
    html: '<form><input type="text" box placeholder="Your first name"><button>Subscribe</button></form>',
  },
  {
    what: 'a newsletter’s sign-up, with words to go with it',
    html: '<form><input type="text" name="name" placeholder="Your first name"><textarea rows="2" box placeholder="Anything we should know?"></textarea><input type="email" name="email"><button>Sign up</button></form>',
  },
  {
    what: 'a survey',
    html: '<form><fieldset><legend>How did we do?</legend><label><input type="radio" name="r">Well</label><label><input type="radio" name="r">Badly</label></fieldset><label>What could we do better?<textarea rows="4" name="q2" box></textarea></label><button>Submit</button></form>',
  },
  {
    what: 'a search that looks like a chat',
    html: '<div role="search"><div contenteditable="true" role="textbox" aria-label="Ask anything" box></div><button aria-label="Send"><svg/></button></div>',
  },
  {
    what: 'a log-in by a code',
    html: '<form><input type="text" autocomplete="one-time-code" box><button>Send</button></form>',
  },
  {
    what: 'code that is shared',
    html: '<div class="CodeMirror"><textarea box></textarea></div><button>Publish</button><button>Share</button>',
  },
  {
    what: 'a note that is only kept, right to left',
    html: '<div dir="rtl"><textarea rows="5" box placeholder="ملاحظاتي"></textarea><button>حفظ</button><button>حذف</button></div>',
  },
  {
    what: 'a translator',
    html: '<textarea rows="5" box aria-label="Source text"></textarea><button>Translate</button><button>Share translation</button>',
  },
].map((example) => ({ ...example, guard: null }));

export const EXAMPLES: readonly Example[] = [...inLanguages, ...guarded, ...left];
