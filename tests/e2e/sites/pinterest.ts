import type { SitePage } from '../harness/site-box';

const pin = 'https://www.pinterest.de/pin/1/?by=acmerockets';

export default {
  boxes: [
    {
      name: 'a pin, at a country’s own address',
      url: 'https://www.pinterest.co.uk/pin-creation-tool/',
      text: '[data-test="description"] [contenteditable="true"]',
      button: '[data-test="send"]',
      ways: ['click'],
      spares: ['[data-test="draft"]'],
      facts: {
        kind: 'post',
        account: 'mali',
        audience: null,
        parts: 1,
        links: ['https://hills.example/map'],
      },
    },
  ],
  acts: [
    { name: 'a client’s pin on one’s own board', url: pin, press: '[data-test="save"]' },
    { name: 'a follow beside a client’s pin', url: pin, press: '[data-test="follow"]' },
    {
      name: 'a follow on a client’s profile',
      url: 'https://www.pinterest.de/acmerockets/_created/?by=acmerockets',
      press: '[data-test="follow"]',
    },
    {
      name: 'a follow in a list of people',
      url: 'https://www.pinterest.com/search/users/?q=rockets&by=acmerockets',
      press: '[data-test="follow"]',
    },
  ],
  calm: [
    {
      name: 'another pin below a client’s',
      url: pin,
      press: '[data-test="other-save"]',
      beside: '[data-test="save"]',
    },
    {
      name: 'a pin that is saved already',
      url: `${pin}&saved=1`,
      press: '[data-test="save"]',
      beside: '[data-test="follow"]',
    },
    {
      name: 'a follow of another in a list of people',
      url: 'https://www.pinterest.com/search/users/?q=rockets&by=acmerockets',
      press: '[data-test="other-follow"]',
      beside: '[data-test="follow"]',
    },
    {
      name: 'a follow that is taken back',
      url: 'https://www.pinterest.com/search/users/?q=rockets&by=acmerockets',
      press: '[data-test="following"]',
      beside: '[data-test="follow"]',
    },
  ],
} satisfies SitePage;
