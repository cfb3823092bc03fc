import type { SitePage } from '../harness/site-box';

export default {
  boxes: [
    {
      name: 'a caption, in the last of three steps',
      url: 'https://www.instagram.com/create/select/?media=1',
      open: ['[data-test="next"]', '[data-test="next"]'],
      text: '[data-test="create"] [contenteditable="true"]',
      button: '[data-test="share"]',
      ways: ['click', 'enter on the button'],
      facts: {
        kind: 'post',
        account: 'mali.foto',
        audience: null,
        parts: 1,
        platformLabel: null,
        media: [{ alt: 'Fog on a ridge' }],
      },
      // Without its dialog, “Share” far above a text may be about anything.
      renamed: 'none',
    },
    {
      name: 'a comment, of an account known by its number',
      url: 'https://www.instagram.com/p/1/?numbered',
      text: '[data-test="comment"] textarea',
      button: '[data-test="comment-send"]',
      ways: ['enter', 'click'],
      facts: {
        kind: 'comment',
        account: '5550123',
        about: { author: 'joferris', text: 'La nebbia sul crinale.' },
      },
    },
  ],
  acts: [
    {
      name: 'a like of a client’s post',
      url: 'https://www.instagram.com/p/1/?by=acmerockets',
      press: '[data-test="like"]',
    },
    {
      name: 'a follow of a client',
      url: 'https://www.instagram.com/p/1/?by=acmerockets',
      press: '[data-test="follow"]',
    },
  ],
} satisfies SitePage;
