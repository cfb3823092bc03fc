import type { SitePage } from '../harness/site-box';

const box = {
  text: '[data-test="blocks"] p',
  button: '[data-test="send"]',
  ways: ['click', 'shortcut'],
} as const;
const feed = 'https://www.tumblr.com/dashboard?by=acmerockets';
const facts = { account: 'mali-writes', audience: 'public', parts: 1 } as const;

export default {
  boxes: [
    {
      ...box,
      name: 'a post in blocks',
      url: 'https://www.tumblr.com/new/text',
      spares: ['[data-test="close"]'],
      facts: { ...facts, kind: 'post', about: null },
    },
    {
      ...box,
      name: 'a reblog with words',
      url: 'https://www.tumblr.com/reblog/joferris/7000/k3y',
      facts: { ...facts, kind: 'quote', about: { author: 'joferris', text: null } },
    },
  ],
  acts: [
    { name: 'a like of what first was a client’s post', url: feed, press: '[data-test="like"]' },
    { name: 'a like by key', url: feed, press: '[data-test="post"]', key: 'l' },
    {
      name: 'a reblog by key, whose button leads to a menu',
      url: feed,
      press: '[data-test="post"]',
      key: 'R',
      entry: '[data-test="repost"]',
    },
    { name: 'a follow of a client', url: feed, press: '[data-test="follow"]' },
  ],
  calm: [
    {
      name: 'a like of another blog’s post',
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
      name: 'a like of somebody’s reply to it',
      url: feed,
      press: '[data-test="reply-like"]',
      beside: '[data-test="like"]',
    },
    {
      name: 'a follow of the blog that passed it on',
      url: feed,
      press: '[data-test="other-follow"]',
      beside: '[data-test="like"]',
    },
  ],
} satisfies SitePage;
