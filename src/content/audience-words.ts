import type { Audience } from '../model/profile';

/**
 * What sites call those who will read a post. Sources: the interfaces of LinkedIn and Facebook in these languages,
 * 2026-11. A group's or list's own name is none of these.
 */
const WORDS: Readonly<Record<Audience, string>> = {
  public:
    'anyone|everyone|public|jeder|alle|öffentlich|tout le monde|publique|cualquiera|cualquier persona|público|pública|qualquer pessoa|todos|chiunque|tutti|pubblica|pubblico|iedereen|openbaar|wszyscy|publiczne|alla|offentlig|kaikki|julkinen|kdokoliv|veřejné|herkes|herkese açık|все|доступно всем|усі|công khai|mọi người|semua orang|publik|sesiapa|awam|ทุกคน|สาธารณะ|任何人|所有人|公开|公開|全員|誰でも|모두|전체 공개|공개|الجميع|العامة|כולם|ציבורי|सभी|सार्वजनिक',
  connections:
    'connections only|connections|nur kontakte|kontakte|relations uniquement|relations|solo contactos|contactos|somente conexões|apenas conexões|conexões|solo collegamenti|collegamenti|alleen connecties|connecties|tylko kontakty|kontakty|endast kontakter|kontakter|kun forbindelser|bare forbindelser|vain kontaktit|jen spojení|yalnızca bağlantılar|bağlantılar|только контакты|контакты|hanya koneksi|koneksi|仅限好友|仅限联系人|つながりのみ|1촌에게만|جهات الاتصال فقط',
  friends:
    'friends|your friends|freunde|amis|vos ami(e)s|amigos|tus amigos|amici|vrienden|znajomi|vänner|venner|kaverit|přátelé|arkadaşlar|друзья|друзі|bạn bè|teman|rakan|เพื่อน|朋友|好友|友達|友だち|친구만|친구|الأصدقاء|חברים|दोस्त',
  'only-me':
    'only me|nur ich|moi uniquement|moi seulement|solo yo|somente eu|apenas eu|solo io|alleen ik|tylko ja|bara jag|kun mig|bare meg|vain minä|jen já|sadece ben|только я|лише я|chỉ mình tôi|hanya saya|เฉพาะฉัน|仅限自己|只限本人|自分のみ|나만 보기|나만|أنا فقط|רק אני|सिर्फ़ मैं',
};

/** What may stand before it: “Post to Anyone”. */
const BEFORE =
  /^(?:post to|publier pour|publier pour :|publicar para|publica para|publicar en|posten an|an|plaatsen voor|pubblica per)\s+/;

/** The audience that a line names; null where it names a group, a list, or is in no language known here. */
export function audienceNamed(line: string | null | undefined): Audience | null {
  const said = line?.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().replace(BEFORE, '');
  if (!said) return null;
  for (const [audience, words] of Object.entries(WORDS) as [Audience, string][])
    if (words.split('|').includes(said)) return audience;
  return null;
}
