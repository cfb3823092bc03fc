import type { SitePage } from '../harness/site-box';

const photo = 'https://www.flickr.com/photos/joferris/1';
const box = { text: '[data-test="text"]', button: '[data-test="send"]', ways: ['click'] } as const;
const facts = { account: null, audience: null, parts: 1 } as const;

export default {
  boxes: [
    {
      ...box,
      name: 'a comment',
      url: photo,
      facts: { ...facts, kind: 'comment', about: { author: 'joferris', text: 'Nebbia sul crinale' } },
    },
    {
      ...box,
      name: 'a description',
      url: `${photo}/edit`,
      spares: ['[data-test="cancel"]'],
      facts: { ...facts, kind: 'edit' },
      // Words in their place, and “save”.
      without: 'unseen',
      renamed: 'none',
    },
    {
      ...box,
      name: 'a title',
      url: `${photo}/edit`,
      text: '[data-test="title"]',
      facts: { ...facts, kind: 'edit' },
      without: 'unseen',
      renamed: 'unseen',
    },
  ],
} satisfies SitePage;
