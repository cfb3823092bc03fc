import type { SitePage } from '../harness/site-box';

export default {
  boxes: [
    {
      name: 'a description',
      url: 'https://photobucket.com/u/mali/p/1',
      text: '[data-test="text"]',
      button: '[data-test="send"]',
      ways: ['click', 'enter on the button'],
      spares: ['[data-test="cancel"]'],
      facts: { kind: 'post', account: null, audience: null, parts: 1 },
      // Its file names nothing of the site's own, so that nothing can be renamed.
      renamed: 'unseen',
    },
  ],
} satisfies SitePage;
