import type { SitePage } from '../harness/site-box';

export default {
  boxes: [
    {
      name: 'a caption in Studio, with its label',
      url: 'https://www.tiktok.com/tiktokstudio/upload',
      text: '[data-test="caption"] [contenteditable]',
      button: '[data-test="send"]',
      ways: ['click'],
      facts: { kind: 'post', account: 'mali.foto', platformLabel: false, parts: 1 },
    },
    {
      name: 'a comment',
      url: 'https://www.tiktok.com/@joferris/video/1',
      text: '[data-test="comment"] [contenteditable]',
      button: '[data-test="comment-send"]',
      ways: ['enter', 'click'],
      facts: {
        kind: 'comment',
        account: 'mali.foto',
        platformLabel: null,
        about: { author: 'joferris', text: '아침 안개 속의 능선' },
      },
    },
  ],
  acts: [
    {
      name: 'a like of a client’s video',
      url: 'https://www.tiktok.com/@acmerockets/video/1?by=acmerockets',
      press: '[data-test="like"]',
    },
    {
      name: 'a follow of a client',
      url: 'https://www.tiktok.com/@acmerockets/video/1?by=acmerockets',
      press: '[data-test="follow"]',
    },
  ],
} satisfies SitePage;
