import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/background/engine/engine';
import { rules } from '../../../src/background/rules';
import { parseDraft } from '../../../src/model/draft';
import { type Client, parseProfile } from '../../../src/model/profile';

/** How often a whole check looks at any client of a list, once everything is compiled. */
function looks({ clients, text }: { readonly clients: number; readonly text: string }): number {
  let count = 0;
  const counted = (client: Client) =>
    new Proxy(client, {
      get(of, key, receiver) {
        count += 1;
        return Reflect.get(of, key, receiver);
      },
    });
  const profile = parseProfile({
    schema: 'hatcheck/profile@1',
    personas: [
      { id: 'ada', name: 'Ada', kind: 'personal', avoid: ['politics'] },
      { id: 'desk', name: 'Ada at work', kind: 'professional', speaksFor: ['c1'] },
    ],
    activePersona: 'ada',
    clients: Array.from({ length: clients }, (_, n) => ({
      id: `c${n}`,
      name: `Zorb${wordFor(n)} Rockets`,
      handles: [{ handle: `zorb${wordFor(n)}` }],
      domains: [`zorb${wordFor(n)}.example`],
      relationship: n % 3 === 0 ? 'client' : 'sponsor',
    })),
  });
  const { check } = compile({ ...profile, clients: profile.clients.map(counted) }, rules);
  const draft = parseDraft({ id: 'd', site: 'x', kind: 'post', text, at: '2026-11-20T10:00:00Z' });
  const warm = check(draft);
  count = 0;
  expect(check(draft)).toEqual(warm);
  return count;
}

/** A word that no other number has: bab, bac, … */
function wordFor(n: number): string {
  const letters = 'bcdfghklmnprstvz';
  return `${letters[n % 16]}a${letters[Math.floor(n / 16) % 16]}o${letters[Math.floor(n / 256) % 16]}`;
}

const praise = (count: number) =>
  Array.from({ length: count }, (_, n) => `Zorb${wordFor(n)} Rockets is brilliant, go and have a look!`).join(
    ' ',
  );

describe('the work of a whole check', () => {
  it.each([
    ['nobody is named', 'Two hours in the garden and my back says no more this week.'],
    ['one client is praised', praise(1)],
    ['one client is named in passing', 'My train stopped behind the Zorbbabob Rockets depot for an hour.'],
  ])('does not grow with the list of clients where %s', (_, text) => {
    expect(looks({ clients: 800, text })).toBe(looks({ clients: 20, text }));
  });

  it('grows no faster than the draft', () => {
    const few = looks({ clients: 200, text: praise(10) });
    expect(few).toBeGreaterThan(0);
    expect(looks({ clients: 200, text: praise(40) })).toBeLessThan(few * 5);
  });
});
