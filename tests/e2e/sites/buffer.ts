import type { SitePage } from '../harness/site-box';

const facts = { account: null, audience: null } as const;
const composer = {
  stays: true,
  text: '[data-test="mastodon"] [data-slate-editor]',
  button: '[data-test="send"]',
  ways: ['click'],
} as const;

export default {
  boxes: [
    {
      ...composer,
      name: 'a post for all networks',
      url: 'https://publish.buffer.com/all-channels',
      spares: ['[data-test="draft"]'],
      facts: { ...facts, kind: 'post', parts: 1 },
    },
    {
      ...composer,
      name: 'a post with words for each network',
      url: 'https://publish.buffer.com/all-channels?each=1',
      facts: { ...facts, kind: 'post', parts: 2 },
    },
    {
      name: 'an answer to a comment',
      stays: true,
      url: 'https://community.buffer.com/',
      text: '[data-test="answer-Ana"] textarea',
      button: '[data-test="answer-Ana"] button:last-of-type',
      ways: ['click', 'shortcut'],
      facts: { ...facts, kind: 'reply', parts: 1 },
    },
  ],
} satisfies SitePage;
