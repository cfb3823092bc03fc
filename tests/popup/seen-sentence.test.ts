import { expect, test } from 'vitest';
import { seenSentence } from '../../src/popup/seen-sentence';
import { box } from './boxes';

test.each([
  ['Post, account not shown.', {}],
  ['Post as @mali, everyone can read it.', { account: 'mali', audience: 'public' }],
  ['Post as @mali@mastodon.example.', { account: 'mali@mastodon.example' }],
  ['Post as Mali at Acme, your friends can read it.', { account: 'Mali at Acme', audience: 'friends' }],
  [
    'Reply to @dana as @mali, your connections can read it.',
    { kind: 'reply', account: 'mali', audience: 'connections', about: { author: 'dana', text: 'Hello' } },
  ],
  [
    'Thread of 3 as @mali, 1 link, 2 attachments.',
    {
      parts: 3,
      account: 'mali',
      links: ['https://a.example'],
      media: [{ alt: '' }, { alt: '' }],
    },
  ],
  ['Post as @mali, labelled by the site as an ad.', { account: 'mali', platformLabel: true }],
  [
    'Comment, account not shown, but nothing was found that sends it.',
    { kind: 'comment', guard: 'none', control: false },
  ],
  ['A box whose text Hatcheck cannot read.', { readable: false }],
] as const)('%s', (words, seen) => {
  expect(
    seenSentence({
      ...box,
      ...seen,
      media: 'media' in seen ? [...seen.media] : [],
      links: 'links' in seen ? [...seen.links] : [],
    }),
  ).toBe(words);
});
