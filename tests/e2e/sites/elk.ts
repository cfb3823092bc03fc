import type { SitePage } from '../harness/site-box';

const box = {
  text: '[data-test="widget-0"] .ProseMirror',
  button: '[data-test="send"]',
  ways: ['click', 'shortcut'],
} as const;
const facts = { account: 'mali', audience: null, parts: 1 } as const;

export default {
  boxes: [
    { ...box, name: 'a post', url: 'https://elk.zone/compose', facts: { ...facts, kind: 'post' } },
    {
      ...box,
      name: 'a thread, from its first part',
      url: 'https://elk.zone/compose?thread=1',
      facts: { ...facts, kind: 'post', parts: 2 },
    },
    {
      ...box,
      name: 'a reply',
      url: 'https://main.elk.zone/mastodon.social/@joferris/1?reply=1',
      facts: { ...facts, kind: 'reply', about: { author: 'joferris', text: 'Niebla sobre la cresta.' } },
    },
  ],
  acts: [
    {
      name: 'a boost of a client’s post',
      url: 'https://elk.zone/home?by=acmerockets',
      press: '[data-test="repost"]',
    },
    {
      name: 'a like of a client’s post',
      url: 'https://elk.zone/home?by=acmerockets',
      press: '[data-test="like"]',
    },
  ],
} satisfies SitePage;
