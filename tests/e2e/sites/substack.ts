import type { SitePage } from '../harness/site-box';

export default {
  boxes: [
    {
      name: 'a note in its dialog',
      url: 'https://substack.com/home',
      open: ['[data-test="open"]'],
      text: '[data-test="note"] .ProseMirror',
      button: '[data-test="send"]',
      ways: ['click', 'shortcut'],
      spares: ['[data-test="close"]'],
      facts: { kind: 'post', account: null, audience: 'public', parts: 1 },
    },
    {
      name: 'a post, in its last step',
      url: 'https://fogletters.substack.com/publish/post/1',
      text: '[data-test="post"] .ProseMirror',
      steps: ['[data-test="continue"]'],
      button: '[data-test="send"]',
      ways: ['click'],
      facts: { kind: 'article', account: 'fogletters', audience: null, parts: 1 },
      // Nothing stands by the text that sends it.
      without: 'none',
      renamed: 'none',
    },
  ],
} satisfies SitePage;
