import type { SitePage } from '../harness/site-box';

export default {
  boxes: [
    {
      name: 'a profile’s post with a picture, in Vietnamese',
      url: 'https://www.facebook.com/?media=1',
      text: '[data-test="composer"] [contenteditable="true"]',
      button: '[data-test="send"]',
      ways: ['click'],
      facts: {
        kind: 'post',
        account: '100087001',
        audience: 'friends',
        parts: 1,
        platformLabel: null,
        media: [{ alt: 'Fog on a ridge' }],
      },
    },
    {
      name: 'a page’s post, in Chinese and two steps',
      url: 'https://www.facebook.com/brama',
      text: '[data-test="composer"] [contenteditable="true"]',
      steps: ['[data-test="next"]'],
      button: '[data-test="send"]',
      ways: ['click'],
      facts: { kind: 'post', account: '61550042', audience: 'public' },
      without: 'none',
      renamed: 'none',
    },
    {
      name: 'a page’s post, its second step a dialog of its own',
      url: 'https://www.facebook.com/brama?apart',
      text: '[data-test="composer"] [contenteditable="true"]',
      steps: ['[data-test="next"]'],
      button: '[data-test="send"]',
      ways: ['click', 'enter on the button'],
      facts: { kind: 'post', account: '61550042', audience: 'public' },
      without: 'none',
      renamed: 'none',
    },
    {
      name: 'a post in a group, in Polish',
      url: 'https://www.facebook.com/groups/1',
      text: '[data-test="composer"] [contenteditable="true"]',
      button: '[data-test="send"]',
      ways: ['click'],
      facts: { kind: 'post', account: '100087001', audience: null },
    },
    {
      name: 'a comment, in French',
      url: 'https://www.facebook.com/?feed',
      text: '[data-test="comment"] [contenteditable="true"]',
      button: '[data-test="comment-send"]',
      ways: ['enter', 'click'],
      facts: {
        kind: 'comment',
        account: '100087001',
        about: { author: 'joferris', text: 'On a planté trois pommiers ce matin.' },
      },
    },
  ],
  acts: [
    {
      name: 'a like of a client’s post',
      url: 'https://www.facebook.com/?feed&by=acmerockets',
      press: '[data-test="like"]',
    },
    {
      name: 'a follow of a client',
      url: 'https://www.facebook.com/?feed&by=acmerockets',
      press: '[data-test="follow"]',
    },
    {
      name: 'a client’s request to be a friend',
      url: 'https://www.facebook.com/friends/requests?by=acmerockets',
      press: '[data-test="confirm-acmerockets"]',
    },
  ],
} satisfies SitePage;
