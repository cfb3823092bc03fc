import type { SitePage } from '../harness/site-box';

const facts = { account: null, audience: 'public', parts: 1 } as const;

export default {
  boxes: [
    {
      name: 'a story, before its text is gone',
      stays: true,
      url: 'https://medium.com/new-story',
      text: '[data-test="story"]',
      button: '[data-test="publish"]',
      ways: ['click'],
      spares: ['[data-test="preview"]'],
      facts: { ...facts, kind: 'article' },
    },
    {
      name: 'a response',
      url: 'https://medium.com/@joferris/fog-over-the-ridge-1',
      text: '[data-test="response"]',
      button: '[data-test="respond"]',
      ways: ['click'],
      facts: { ...facts, kind: 'comment', about: { author: 'joferris', text: 'Nevoeiro na crista' } },
    },
  ],
} satisfies SitePage;
