import type { SitePage } from '../harness/site-box';

const home = 'https://mastodon.social/home';
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
      name: 'a reply, on another server',
      url: 'https://fosstodon.org/@joferris/1?reply=1',
      facts: {
        ...facts,
        kind: 'reply',
        about: { author: 'joferris', text: 'Walked the ridge before breakfast.' },
      },
    },
    {
      ...box,
      name: 'a quote',
      url: `${home}?quote=1`,
      facts: {
        ...facts,
        kind: 'quote',
        about: { author: 'joferris@hills.example', text: 'Walked the ridge before breakfast.' },
      },
    },
    {
      ...box,
      name: 'a picture for followers, whatever they are called',
      url: `${home}?media=1&audience=Follower`,
      facts: { ...facts, kind: 'post', audience: 'friends', media: [{ alt: 'Fog on a ridge' }] },
    },
    { ...box, name: 'an edit', url: `${home}?edit=1`, facts: { ...facts, kind: 'edit', about: null } },
    {
      ...box,
      name: 'a content warning',
      url: `${home}?cw=1`,
      text: '[data-test="composer"] input',
      facts: { ...facts, kind: 'post' },
      // One line of a form; only where people write to others is that a box of its own.
      without: 'unseen',
      renamed: 'unseen',
    },
  ],
  acts: [
    { name: 'a favourite of a client’s post', url: `${home}?by=acmerockets`, press: '[data-test="like"]' },
    { name: 'a favourite by key', url: `${home}?by=acmerockets`, press: '[data-test="status"]', key: 'f' },
    { name: 'a boost of a client’s post', url: `${home}?by=acmerockets`, press: '[data-test="repost"]' },
    { name: 'a boost by key', url: `${home}?by=acmerockets`, press: '[data-test="status"]', key: 'b' },
    {
      name: 'following a client',
      url: 'https://mastodon.social/@acmerockets?by=acmerockets',
      press: '[data-test="follow"]',
    },
  ],
} satisfies SitePage;
