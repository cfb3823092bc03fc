import type { SitePage } from '../harness/site-box';

export default {
  boxes: [
    {
      name: 'a post',
      url: 'https://hootsuite.com/dashboard',
      text: '[data-test="text"] [contenteditable="true"]',
      button: '[data-test="send"]',
      ways: ['click'],
      spares: ['[data-test="draft"]', '[data-test="close"]'],
      facts: { kind: 'post', account: null, audience: null, parts: 1 },
    },
  ],
} satisfies SitePage;
