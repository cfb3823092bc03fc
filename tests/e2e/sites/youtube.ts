import type { SitePage } from '../harness/site-box';

export default {
  boxes: [
    {
      name: 'a comment',
      url: 'https://www.youtube.com/watch?v=1',
      text: '[data-test="comment"] [contenteditable]',
      button: '[data-test="comment-send"]',
      ways: ['click', 'shortcut'],
      facts: {
        kind: 'comment',
        account: 'malifoto',
        about: { author: 'joferris', text: 'La cresta antes del desayuno' },
      },
    },
    {
      name: 'a reply to a comment',
      url: 'https://www.youtube.com/watch?v=1',
      text: '[data-test="reply"] [contenteditable]',
      button: '[data-test="reply-send"]',
      ways: ['click'],
      facts: { kind: 'reply', account: 'malifoto', about: { author: 'danapoe', text: '¿Dónde es?' } },
    },
    {
      name: 'a community post among twins without a size',
      url: 'https://www.youtube.com/@malifoto/posts',
      text: '[data-test="post"] [contenteditable]',
      button: '[data-test="post-send"]',
      ways: ['click', 'shortcut'],
      facts: {
        kind: 'post',
        account: 'malifoto',
        about: null,
        parts: 1,
        media: [{ alt: 'Niebla en la cresta' }],
      },
    },
    {
      name: 'a title and description in Studio, with its label',
      url: 'https://studio.youtube.com/channel/1/videos/upload',
      text: '[data-test="studio"] [aria-label^="Cuenta"]',
      steps: ['[data-test="next"]'],
      button: '[data-test="done"]',
      ways: ['click'],
      facts: { kind: 'post', account: 'malifoto', platformLabel: false, parts: 1 },
      without: 'unseen',
      renamed: 'none',
    },
    {
      name: 'a description that is changed in Studio',
      url: 'https://studio.youtube.com/video/1/edit',
      text: '[data-test="details"] [aria-label^="Cuenta"]',
      button: '[data-test="save"]',
      ways: ['click', 'enter on the button'],
      spares: ['[data-test="undo"]'],
      facts: { kind: 'edit', account: 'malifoto', parts: 1 },
      // Words in their place, and “save”.
      without: 'unseen',
      renamed: 'none',
    },
  ],
  acts: [
    {
      name: 'a like of a client’s video',
      url: 'https://www.youtube.com/watch?v=1&by=acmerockets',
      press: '[data-test="like"]',
    },
    {
      name: 'a subscription to a client',
      url: 'https://www.youtube.com/watch?v=1&by=acmerockets',
      press: '[data-test="subscribe"]',
    },
  ],
} satisfies SitePage;
