import type { SitePage } from '../harness/site-box';

const story = 'https://medium.com/@acmerockets/fog-over-the-ridge-1?by=acmerockets';
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
  acts: [
    { name: 'a clap for a client’s story', url: story, press: '[data-test="clap"]' },
    {
      name: 'a clap at an address of the writer’s own',
      url: 'https://acmerockets.medium.com/fog-over-the-ridge-1?by=acmerockets',
      press: '[data-test="clap-below"]',
    },
    { name: 'a follow of a client', url: story, press: '[data-test="follow"]' },
    {
      name: 'a follow on a client’s profile',
      url: 'https://medium.com/@acmerockets?by=acmerockets',
      press: '[data-test="follow"]',
    },
  ],
  calm: [
    {
      name: 'a clap for somebody’s response',
      url: story,
      press: '[data-test="response-clap"]',
      beside: '[data-test="clap"]',
    },
    {
      name: 'a follow of another writer',
      url: story,
      press: '[data-test="other-follow"]',
      beside: '[data-test="clap"]',
    },
    {
      name: 'a follow that is taken back',
      url: story,
      press: '[data-test="following"]',
      beside: '[data-test="clap"]',
    },
  ],
} satisfies SitePage;
