import type { SitePage } from '../harness/site-box';

const about = {
  author: 'joferris.bsky.social',
  text: 'Walked the ridge before breakfast, and the fog did this.',
};

export default {
  boxes: [
    {
      name: 'a post, in a dialog that traps the focus',
      url: 'https://bsky.app/?inert=1',
      text: '[data-test="composer"] .ProseMirror',
      button: '[data-test="composer-send"]',
      ways: ['click', 'shortcut'],
      facts: { kind: 'post', account: 'mali.bsky.social', audience: 'public', parts: 1, about: null },
    },
    {
      name: 'a reply with a picture',
      url: 'https://bsky.app/?reply=1&media=1',
      text: '[data-test="composer"] .ProseMirror',
      button: '[data-test="composer-send"]',
      ways: ['click'],
      facts: { kind: 'reply', account: 'mali.bsky.social', about, media: [{ alt: 'Fog on a ridge' }] },
    },
    {
      name: 'a quote, on the page that others link to',
      url: 'https://bsky.app/intent/compose?quote=1',
      text: '[data-test="composer"] .ProseMirror',
      button: '[data-test="composer-send"]',
      ways: ['click'],
      facts: { kind: 'quote', account: 'mali.bsky.social', about },
    },
    {
      name: 'the second part of a thread',
      url: 'https://bsky.app/?thread=1',
      text: '[data-test="part-1"] .ProseMirror',
      button: '[data-test="thread-send"]',
      ways: ['click', 'shortcut'],
      facts: { kind: 'post', account: 'mali.bsky.social', parts: 2 },
    },
  ],
  acts: [
    {
      name: 'a like of a client’s post',
      url: 'https://bsky.app/?closed=1&by=acmerockets',
      press: '[data-test="like"]',
    },
    {
      name: 'a repost of a client, from a menu',
      url: 'https://bsky.app/?closed=1&by=acmerockets',
      open: ['[data-test="reposts"]'],
      press: '[data-test="repost"]',
    },
    {
      name: 'a follow of a client',
      url: 'https://bsky.app/?closed=1&by=acmerockets',
      press: '[data-test="follow"]',
    },
  ],
} satisfies SitePage;
