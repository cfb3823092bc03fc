import type { SitePage } from '../harness/site-box';

const post = 'https://www.reddit.com/r/hills/comments/1/fog/';
const facts = { account: 'mali', audience: 'public', parts: 1 } as const;

export default {
  boxes: [
    {
      name: 'a comment, its editor slotted',
      url: post,
      open: ['>>> [data-test="comment-open"]'],
      text: '[data-test="comment"] [contenteditable="true"]',
      button: '[data-test="comment-send"]',
      ways: ['click', 'shortcut'],
      spares: ['[data-test="comment-cancel"]'],
      facts: { ...facts, kind: 'comment', about: { author: 'joferris', text: 'Nebel über dem Grat' } },
    },
    {
      name: 'a reply in Markdown, three shadow roots deep',
      stays: true,
      url: `${post}?md=1`,
      open: ['>>> [data-test="reply-open"]'],
      text: '>>> [data-test="body"]',
      button: '[data-test="reply-send"]',
      ways: ['click', 'shortcut'],
      facts: {
        ...facts,
        kind: 'reply',
        about: { author: 'joferris', text: 'Zweimal im Jahr ist das so.' },
      },
    },
    {
      name: 'a post, its title in a shadow root',
      stays: true,
      url: 'https://www.reddit.com/r/hills/submit?type=TEXT',
      text: '>>> [data-test="title"]',
      button: '>>> [data-test="inner-post-submit-button"]',
      ways: ['click'],
      spares: ['>>> [data-test="inner-save-draft-button"]'],
      facts: { ...facts, kind: 'post' },
    },
    {
      name: 'a comment on the old site',
      url: 'https://old.reddit.com/r/hills/comments/1/fog/',
      text: '[data-test="old-comment"]',
      button: '[data-test="old-comment-send"]',
      ways: ['click'],
      facts: { ...facts, kind: 'comment', about: { author: 'joferris', text: 'Fog over the ridge' } },
      // A field without any name for people, and “save”.
      renamed: 'none',
    },
    {
      name: 'a post on the old site',
      url: 'https://old.reddit.com/r/hills/submit',
      text: '[data-test="old-post"]',
      button: '[data-test="old-post-send"]',
      ways: ['click'],
      facts: { ...facts, kind: 'post' },
      renamed: 'none',
    },
  ],
  acts: [
    {
      name: 'a vote for a client’s post',
      url: `${post}?by=acmerockets`,
      press: '>>> [data-test="up"]',
    },
    {
      name: 'a vote on the old site',
      url: 'https://old.reddit.com/r/hills/comments/1/fog/?by=acmerockets',
      press: '[data-test="old-up"]',
    },
  ],
} satisfies SitePage;
