import type { SitePage } from '../harness/site-box';

export default {
  boxes: [
    {
      name: 'the share box in its shadow root, with a picture and a card',
      url: 'https://www.linkedin.com/feed/?shareActive=true&media=1',
      text: '>>> [data-test="share"] .ql-editor',
      button: '>>> [data-test="share-send"]',
      ways: ['click', 'enter on the button'],
      facts: {
        kind: 'post',
        account: 'Mali Ferro',
        audience: 'public',
        parts: 1,
        platformLabel: null,
        media: [{ alt: 'Fog on a ridge' }],
        links: ['https://hills.example/map'],
      },
    },
    {
      name: 'the share box of a company’s admin',
      url: 'https://www.linkedin.com/company/ferroprints/admin/page-posts/published/?share=true',
      text: '[data-test="share"] .ql-editor',
      button: '[data-test="share-send"]',
      ways: ['click'],
      facts: { kind: 'post', account: 'Ferro Prints', audience: 'public' },
    },
    {
      name: 'a comment',
      url: 'https://www.linkedin.com/feed/',
      text: '[data-test="comment"] .ProseMirror',
      button: '[data-test="comment-send"]',
      ways: ['click', 'shortcut'],
      facts: {
        kind: 'comment',
        account: 'mali-ferro',
        about: { author: 'joferris', text: 'Hired our third printer today.' },
      },
    },
    {
      name: 'an answer as a page, on an old page',
      url: 'https://www.linkedin.com/posts/1',
      text: '[data-test="reply"] .ql-editor',
      button: '[data-test="reply-send"]',
      ways: ['click', 'shortcut'],
      facts: { kind: 'reply', account: 'Ferro Prints', about: { author: 'joferris', text: 'Where to?' } },
    },
  ],
  acts: [
    {
      name: 'a reaction to a client’s post',
      url: 'https://www.linkedin.com/feed/?by=acmerockets',
      press: '[data-test="like"]',
    },
    {
      name: 'an invitation to a client',
      url: 'https://www.linkedin.com/feed/?by=acmerockets',
      press: '[data-test="connect"]',
    },
    {
      name: 'an invitation by a client',
      url: 'https://www.linkedin.com/mynetwork/?by=acmerockets',
      press: '[data-test="accept-acmerockets"]',
    },
    {
      name: 'a follow of a client',
      url: 'https://www.linkedin.com/feed/?by=acmerockets',
      press: '[data-test="follow"]',
    },
  ],
} satisfies SitePage;
