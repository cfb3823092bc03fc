import type { SitePage } from '../harness/site-box';

const home = 'https://phanpy.social/';
const box = {
  text: '[data-test="composer"] textarea',
  button: '[data-test="composer"] button[type="submit"]',
  ways: ['click', 'shortcut'],
} as const;
const facts = { account: 'mali', audience: 'public', parts: 1 } as const;

export default {
  boxes: [
    { ...box, name: 'a post', url: home, facts: { ...facts, kind: 'post', about: null } },
    {
      ...box,
      name: 'a reply to followers, in a window of its own',
      url: `${home}compose/?reply=1&audience=private`,
      facts: {
        ...facts,
        kind: 'reply',
        audience: 'friends',
        about: { author: 'joferris', text: '@joferris Walked the ridge before breakfast.' },
      },
    },
    {
      ...box,
      name: 'a content warning',
      url: `${home}?cw=1`,
      text: '[data-test="warning"]',
      facts: { ...facts, kind: 'post' },
      // One line of a form; only where people write to others is that a box of its own.
      without: 'unseen',
      renamed: 'unseen',
    },
  ],
  acts: [
    { name: 'a like of a client’s post', url: `${home}?by=acmerockets`, press: '[data-test="like"]' },
    { name: 'a boost of a client’s post', url: `${home}?by=acmerockets`, press: '[data-test="repost"]' },
  ],
} satisfies SitePage;
