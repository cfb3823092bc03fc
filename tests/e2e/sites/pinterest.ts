import type { SitePage } from '../harness/site-box';

const box = {
  text: '[data-test="description"] [contenteditable="true"]',
  button: '[data-test="send"]',
  ways: ['click'],
} as const;
const facts = {
  kind: 'post',
  account: 'mali',
  audience: null,
  parts: 1,
} as const;

export default {
  boxes: [
    {
      ...box,
      name: 'a pin',
      url: 'https://www.pinterest.com/pin-creation-tool/',
      spares: ['[data-test="draft"]'],
      facts: { ...facts, links: ['https://hills.example/map'] },
    },
    {
      ...box,
      name: 'a pin, in another country',
      url: 'https://www.pinterest.co.uk/pin-creation-tool/',
      facts: { ...facts, links: ['https://hills.example/map'] },
    },
  ],
} satisfies SitePage;
