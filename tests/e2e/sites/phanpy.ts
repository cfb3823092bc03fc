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
  ],
  acts: [{ name: 'a like of a client’s post', url: `${home}?by=acmerockets`, press: '[data-test="like"]' }],
} satisfies SitePage;
