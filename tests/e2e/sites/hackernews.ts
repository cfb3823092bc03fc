import type { SitePage } from '../harness/site-box';

const item = 'https://news.ycombinator.com/item?id=1';
const facts = { account: 'mali', audience: 'public', parts: 1 } as const;

export default {
  boxes: [
    {
      name: 'a comment on a story',
      url: item,
      text: '[data-test="comment"]',
      button: '[data-test="comment-send"]',
      ways: ['click', 'enter on the button'],
      facts: { ...facts, kind: 'comment', about: { author: 'joferris', text: 'Fog over the ridge' } },
    },
    {
      name: 'a reply to a comment',
      url: 'https://news.ycombinator.com/reply?id=5',
      text: '[data-test="comment"]',
      button: '[data-test="comment-send"]',
      ways: ['click'],
      facts: {
        ...facts,
        kind: 'reply',
        about: { author: 'joferris', text: 'Fog like this comes twice a year.' },
      },
    },
    {
      name: 'a new post',
      url: 'https://news.ycombinator.com/submit',
      text: '[data-test="post"]',
      button: '[data-test="post-send"]',
      ways: ['click'],
      facts: { ...facts, kind: 'post', links: ['https://hills.example/map'] },
      // Fields without any name for people, and “submit”.
      renamed: 'none',
    },
    {
      name: 'an edit',
      url: 'https://news.ycombinator.com/edit?id=7',
      text: '[data-test="edit"]',
      button: '[data-test="edit-send"]',
      ways: ['click'],
      facts: { ...facts, kind: 'edit' },
      renamed: 'none',
    },
  ],
  acts: [
    { name: 'a vote for a client’s story', url: `${item}&by=acmerockets`, press: '[data-test="up-1"]' },
    { name: 'a vote for a client’s comment', url: `${item}&by=acmerockets`, press: '[data-test="up-5"]' },
  ],
} satisfies SitePage;
