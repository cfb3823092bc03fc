import type { SitePage } from '../harness/site-box';

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
} satisfies SitePage;
