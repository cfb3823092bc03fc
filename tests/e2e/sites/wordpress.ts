import type { SitePage } from '../harness/site-box';

const facts = { account: 'mali', audience: null, platformLabel: null, parts: 1 } as const;
const blocks = {
  text: '[data-test="block"]',
  button: '[data-test="publish"]',
  ways: ['click', 'enter on the button', 'space on the button'],
  spares: ['[data-test="draft"]', '[data-test="preview"]'],
  facts: { ...facts, kind: 'article' },
} as const;
const out = {
  button: '.foot [data-test="publish"]',
  ways: ['click', 'enter on the button', 'save'],
  // What is changed is no post to anybody who does not know the site.
  without: 'unseen',
  renamed: 'none',
} as const;
const CANVAS = '[data-test="canvas"]';

export default {
  boxes: [
    {
      ...blocks,
      name: 'a post in blocks',
      url: 'https://wordpress.com/post/dovecote',
      steps: ['[data-test="panel"]'],
      early: true,
      button: '[data-test="checks"] [data-test="publish"]',
    },
    {
      ...blocks,
      name: 'a post in blocks, in a frame',
      url: 'https://wordpress.com/post/dovecote?canvas=frame',
      frame: CANVAS,
      steps: ['[data-test="panel"]'],
      button: '[data-test="checks"] [data-test="publish"]',
      without: 'unseen',
      renamed: 'unseen',
    },
    {
      ...blocks,
      ...out,
      name: 'a post that is out already',
      url: 'https://wordpress.com/post/dovecote/7?out=now',
      spares: ['[data-test="preview"]'],
    },
    {
      ...blocks,
      ...out,
      name: 'a post that is out already, before 6.6',
      url: 'https://wordpress.com/post/dovecote/7?out=before',
    },
    {
      name: 'a page in TinyMCE',
      url: 'https://dovecote.wordpress.com/classic',
      frame: '[data-test="frame"]',
      text: 'body',
      button: '[data-test="publish"]',
      ways: ['click', 'enter on the button'],
      spares: ['[data-test="draft"]', '[data-test="preview"]'],
      facts: { ...facts, kind: 'article' },
      without: 'unseen',
      renamed: 'unseen',
    },
    {
      name: 'a page, its code shown',
      url: 'https://dovecote.wordpress.com/classic',
      open: ['[data-test="code"]'],
      text: '[data-test="text"]',
      button: '[data-test="publish"]',
      ways: ['click', 'enter on the button'],
      spares: ['[data-test="draft"]'],
      facts: { ...facts, kind: 'article' },
      // TinyMCE leaves its field hidden from all but the eye.
      without: 'unseen',
      renamed: 'unseen',
    },
    {
      name: 'a comment',
      url: 'https://dovecote.wordpress.com/2026/11/fog/',
      text: '[data-test="text"]',
      button: '[data-test="send"]',
      ways: ['click', 'enter on the button'],
      facts: { ...facts, kind: 'comment', about: { author: null, text: 'Nebel am Grat' } },
    },
    {
      name: 'a reply to a comment',
      url: 'https://dovecote.wordpress.com/2026/11/fog/',
      open: ['[data-test="reply"]'],
      text: '[data-test="text"]',
      button: '[data-test="send"]',
      ways: ['click'],
      facts: { ...facts, kind: 'reply' },
    },
  ],
} satisfies SitePage;
