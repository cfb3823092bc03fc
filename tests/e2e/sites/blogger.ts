import type { SitePage } from '../harness/site-box';

export default {
  boxes: [
    {
      name: 'a post, written in a frame',
      stays: true,
      url: 'https://www.blogger.com/blog/post/edit/70001/2',
      frame: '[data-test="frame"]',
      text: 'body',
      steps: ['[data-test="publish"]'],
      button: '[data-test="confirm"]',
      ways: ['click', 'enter on the button'],
      spares: ['[data-test="preview"]'],
      facts: { kind: 'article', account: '70001', audience: 'public', parts: 1 },
      // The frame says nothing of what it is for, and no button is near.
      without: 'unseen',
      renamed: 'unseen',
    },
  ],
} satisfies SitePage;
