import type { BoxState } from '../messages';
import type { Kind } from '../model/draft';
import type { Audience } from '../model/profile';

const KINDS: Partial<Record<Kind, string>> = {
  reply: 'Reply',
  comment: 'Comment',
  quote: 'Quote',
  repost: 'Repost',
  message: 'Message',
  article: 'Article',
  edit: 'Edit',
  bio: 'Profile text',
};
const READERS: Readonly<Record<Audience, string>> = {
  public: 'everyone can read it',
  connections: 'your connections can read it',
  friends: 'your friends can read it',
  'only-me': 'only you, or those you name, can read it',
};

/** What Hatcheck sees of a compose box, in plain words: “Post as @mali, everyone can read it.” */
export function seenSentence(box: BoxState): string {
  const { kind, parts, account, about, audience, platformLabel, links, media } = box;
  if (!box.readable) return 'A box whose text Hatcheck cannot read.';
  const what = parts > 1 ? `Thread of ${parts}` : (KINDS[kind] ?? 'Post');
  const whom = about?.author ? ` to ${named(about.author)}` : '';
  const who = account ? ` as ${named(account)}` : ', account not shown';
  const more = [
    audience && READERS[audience],
    counted(links?.length ?? 0, 'link'),
    counted(media?.length ?? 0, 'attachment'),
    platformLabel && 'labelled by the site as an ad',
    box.guard === 'none' && 'but nothing was found that sends it',
  ].filter(Boolean);
  return `${[`${what}${whom}${who}`, ...more].join(', ')}.`;
}

function named(account: string): string {
  if (/^[\w.-]+(@[\w.-]+)?$/.test(account) && !/^\d+$/.test(account)) return `@${account}`;
  // A name may run the other way than the sentence: it is kept apart by Unicode's own isolates.
  return /^[ -~]*$/.test(account) ? account : `\u2068${account}\u2069`;
}

function counted(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`;
}
