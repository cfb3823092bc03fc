import type { SitePage } from '../harness/site-box';

export default {
  boxes: [
    {
      name: 'on the home page',
      url: 'https://x.com/home',
      text: '[data-test="inline"] [contenteditable="true"]',
      button: '[data-test="inline-send"]',
      ways: ['click', 'shortcut', 'enter on the button', 'space on the button'],
      facts: { kind: 'post', account: 'mali', audience: null, parts: 1 },
    },
    {
      name: 'in its dialog, with a picture and a card',
      url: 'https://x.com/compose/post?inert=1&media=1',
      text: '[data-test="modal"] [contenteditable="true"]',
      button: '[data-test="modal-send"]',
      ways: ['click', 'shortcut'],
      facts: {
        kind: 'post',
        account: 'mali',
        audience: null,
        parts: 1,
        media: [{ alt: 'Fog on a ridge' }],
        links: ['https://hills.example/map'],
      },
    },
    {
      name: 'a reply on the page of a post',
      url: 'https://x.com/joferris/status/1?reply=1',
      text: '[data-test="inline"] [contenteditable="true"]',
      button: '[data-test="inline-send"]',
      ways: ['click', 'shortcut'],
      facts: {
        kind: 'reply',
        account: 'mali',
        about: { author: 'joferris', text: 'Walked the ridge before breakfast, and the fog did this.' },
      },
    },
    {
      name: 'a quote, on the page that others link to',
      url: 'https://x.com/intent/post?quote=1',
      text: '[data-test="modal"] [contenteditable="true"]',
      button: '[data-test="modal-send"]',
      ways: ['click'],
      facts: {
        kind: 'quote',
        account: 'mali',
        about: { author: 'joferris', text: 'Walked the ridge before breakfast, and the fog did this.' },
      },
    },
    {
      name: 'the second part of a thread',
      url: 'https://x.com/compose/post?thread=1',
      text: '[data-test="part-1"] [contenteditable="true"]',
      button: '[data-test="thread-send"]',
      ways: ['click', 'shortcut'],
      facts: { kind: 'post', account: 'mali', parts: 2 },
    },
    {
      name: 'on a phone, in a textarea',
      url: 'https://mobile.x.com/home',
      text: '[data-test="inline"] textarea',
      button: '[data-test="inline-send"]',
      ways: ['click'],
      facts: { kind: 'post', account: 'mali', parts: 1 },
    },
  ],
  acts: [
    {
      name: 'a repost of a client, from a menu',
      url: 'https://x.com/home?by=acmerockets',
      open: ['[data-test="reposts"]'],
      press: '[data-test="repost"]',
    },
    {
      name: 'a follow of a client',
      url: 'https://x.com/home?by=acmerockets',
      press: '[data-test="follow"]',
    },
    {
      name: 'a like of a client’s post',
      url: 'https://x.com/home?by=acmerockets',
      press: '[data-test="like"]',
    },
    {
      name: 'a like by key',
      url: 'https://x.com/home?by=acmerockets',
      press: '[data-test="tweet"]',
      key: 'l',
    },
    {
      name: 'a repost by key, which opens the menu',
      url: 'https://x.com/home?by=acmerockets',
      press: '[data-test="tweet"]',
      key: 't',
      entry: '[data-test="repost"]',
    },
  ],
} satisfies SitePage;
