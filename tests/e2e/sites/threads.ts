import type { SitePage } from '../harness/site-box';

const about = { author: 'joferris', text: '朝の尾根は霧だった。' };

export default {
  boxes: [
    {
      name: 'on the home page, in Japanese',
      url: 'https://www.threads.com/',
      text: '[data-test="inline"] [contenteditable="true"]',
      button: '[data-test="inline-send"]',
      ways: ['click', 'shortcut'],
      facts: { kind: 'post', account: 'mali.foto', parts: 1, about: null },
      renamed: 'exact',
    },
    {
      name: 'a reply with a picture, in its dialog',
      url: 'https://www.threads.com/?reply=1&media=1',
      text: '[data-test="first"] [contenteditable="true"]',
      button: '[data-test="send"]',
      ways: ['click'],
      facts: { kind: 'reply', account: 'mali.foto', about, parts: 1, media: [{ alt: 'Fog on a ridge' }] },
    },
    {
      name: 'the second part of a thread that quotes',
      url: 'https://www.threads.com/?quote=1',
      open: ['[data-test="add"]'],
      text: '[data-test="second"] [contenteditable="true"]',
      button: '[data-test="send"]',
      ways: ['click'],
      facts: { kind: 'quote', account: 'mali.foto', about, parts: 2 },
    },
  ],
  acts: [
    {
      name: 'a like of a client’s post',
      url: 'https://www.threads.com/?by=acmerockets',
      press: '[data-test="like"]',
    },
    {
      name: 'a repost of a client, from a menu',
      url: 'https://www.threads.com/?by=acmerockets',
      open: ['[data-test="reposts"]'],
      press: '[data-test="repost"]',
    },
    {
      name: 'a follow of a client',
      url: 'https://www.threads.com/?by=acmerockets',
      press: '[data-test="follow"]',
    },
  ],
} satisfies SitePage;
