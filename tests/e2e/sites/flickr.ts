import type { SitePage } from '../harness/site-box';

const photo = 'https://www.flickr.com/photos/joferris/1';
const box = { text: '[data-test="text"]', button: '[data-test="send"]', ways: ['click'] } as const;
const facts = { account: null, audience: null, parts: 1 } as const;

export default {
  boxes: [
    {
      ...box,
      name: 'a comment',
      url: photo,
      facts: { ...facts, kind: 'comment', about: { author: 'joferris', text: 'Nebbia sul crinale' } },
    },
    {
      ...box,
      name: 'a description',
      url: `${photo}/edit`,
      spares: ['[data-test="cancel"]'],
      facts: { ...facts, kind: 'edit' },
      // Words in their place, and “save”.
      without: 'unseen',
      renamed: 'none',
    },
    {
      ...box,
      name: 'a title',
      url: `${photo}/edit`,
      text: '[data-test="title"]',
      facts: { ...facts, kind: 'edit' },
      without: 'unseen',
      renamed: 'unseen',
    },
  ],
  acts: [
    {
      name: 'a favourite on a client’s photo page',
      url: 'https://www.flickr.com/photos/acmerockets/1?by=acmerockets',
      press: '[data-test="fave"]',
    },
    {
      name: 'a favourite in a list of many people’s photos',
      url: 'https://www.flickr.com/explore?by=acmerockets',
      press: '[data-test="tile-fave"]',
    },
  ],
  calm: [
    {
      name: 'somebody else’s photo below a client’s',
      url: 'https://www.flickr.com/photos/acmerockets/1?by=acmerockets',
      press: '[data-test="other-fave"]',
      beside: '[data-test="fave"]',
    },
    {
      name: 'a favourite that is taken back',
      url: 'https://www.flickr.com/explore?by=acmerockets',
      press: '[data-test="faved"]',
      beside: '[data-test="tile-fave"]',
    },
  ],
} satisfies SitePage;
