import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/background/engine/engine';
import { rules } from '../../../src/background/rules';
import { parseDraft } from '../../../src/model/draft';
import { parseProfile } from '../../../src/model/profile';

const profile = parseProfile({
  schema: 'hatcheck/profile@1',
  activePersona: 'ola',
  personas: [
    { id: 'ola', name: 'Ola', kind: 'personal', accounts: [{ site: 'x', handle: 'ola' }] },
    {
      id: 'page',
      name: 'Pottery page',
      kind: 'professional',
      speaksFor: ['kiln'],
      accounts: [{ site: 'x', handle: 'kilnhouse' }],
    },
  ],
  clients: [
    { id: 'kiln', name: 'Kilnhouse Pottery', aliases: ['Kilnhouse'], handles: [{ handle: 'kilnhouse' }] },
    { id: 'sweets', name: 'Pralinka', products: ['Nougat Nine'] },
  ],
});
const checker = compile(profile, rules);

function saidOf(account: string, text: string, about?: object) {
  const draft = parseDraft({
    id: 'd',
    site: 'x',
    account,
    kind: about ? 'reply' : 'post',
    text,
    ...(about && { about }),
  });
  return checker.check(draft).findings.map(({ rule, level }) => `${rule} ${level}`);
}

describe('private talk on a client’s account', () => {
  it.each([
    'he finally texted back, with a thumbs up',
    'Kids are asleep, husband’s at his mum’s',
    'mamo, odbierz Zosię z przedszkola',
    'who hid my badge this time',
    'raga chi mi presta il caricatore? sono a piedi',
    'شباب وين نلتقي الليلة؟ طفا موبايلي وما رديت في القروب',
  ])('asks first: %s', (text) => {
    expect(saidOf('kilnhouse', text)).toContain('wrong-account warn');
  });

  it.each([
    'Chleb, glina i my: jutro dzień otwarty',
    'Bring your sea-sick mate: a seat by the kiln, eyes on the clay.',
    'Mum likes pottery? Bring her on Sunday, the kettle is on.',
    'A piedi sotto la pioggia? Da noi tè caldo fino alle otto.',
    'نلتقي الليلة عند الفرن، والشاي علينا',
    'Anyone at home with a spare shelf? Mum (74, still throwing) is looking for a bit of sofa space for her pots.',
  ])('lets the page’s own words through: %s', (text) => {
    expect(saidOf('kilnhouse', text)).toEqual([]);
  });
});

it.each([
  'The Nougat Nine grew a caramel heart. It ships Friday.',
  'Nougat Nine, now in the snack aisle near you',
])('asks before one client’s launch goes out as another: %s', (text) => {
  expect(saidOf('kilnhouse', text)).toContain('wrong-account warn');
  expect(saidOf('kilnhouse', 'A nougat and nine bowls. The kiln cools on Friday.')).toEqual([]);
});

it('takes one client’s own joke on another’s account for no ill word of it', () => {
  const joke = 'Nougat Nine: a terrible mistake, on shelves now. It ships Friday.';
  expect(saidOf('kilnhouse', joke)).toEqual(['wrong-account warn', 'client-criticism note']);
});

it('asks before a help desk’s answer goes out from a private account', () => {
  const about = { author: 'rosa', text: '@kilnhouse my voucher is gone' };
  const text = 'Hi Rosa, your voucher has been reinstated, you’ll see it in your account today.';
  expect(saidOf('ola', text, about)).toContain('wrong-account warn');
  expect(saidOf('kilnhouse', text, about)).toEqual([]);
});
