import type { SitePage } from '../harness/site-box';

const feed = 'https://substack.com/home?by=acmerockets';
const letter = 'https://acmerockets.substack.com/p/fog?by=dana';

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
  acts: [
    { name: 'a like of a client’s letter in the feed', url: feed, press: '[data-test="like"]' },
    { name: 'a like at a client’s own address', url: letter, press: '[data-test="like"]' },
    { name: 'a subscription', url: letter, press: '[data-test="subscribe"]' },
  ],
  calm: [
    {
      name: 'a like of another’s letter',
      url: feed,
      press: '[data-test="other-like"]',
      beside: '[data-test="like"]',
    },
    {
      name: 'a like that is taken back',
      url: feed,
      press: '[data-test="liked"]',
      beside: '[data-test="like"]',
    },
    {
      name: 'a like of somebody’s comment',
      url: letter,
      press: '[data-test="comment-like"]',
      beside: '[data-test="like"]',
    },
    {
      name: 'paying for what one gets already',
      url: `${letter}&subscribed=1`,
      press: '[data-test="subscribe"]',
      beside: '[data-test="like"]',
    },
  ],
} satisfies SitePage;
