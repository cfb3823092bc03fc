import type { SitePage } from '../harness/site-box';

const box = {
  text: '[data-test="blocks"] p',
  button: '[data-test="send"]',
  ways: ['click', 'shortcut'],
} as const;
const facts = { account: 'mali-writes', audience: 'public', parts: 1 } as const;

export default {
  boxes: [
    {
      ...box,
      name: 'a post in blocks',
      url: 'https://www.tumblr.com/new/text',
      spares: ['[data-test="close"]'],
      facts: { ...facts, kind: 'post', about: null },
    },
    {
      ...box,
      name: 'a reblog with words',
      url: 'https://www.tumblr.com/reblog/joferris/7000/k3y',
      facts: { ...facts, kind: 'quote', about: { author: 'joferris', text: null } },
    },
  ],
} satisfies SitePage;
