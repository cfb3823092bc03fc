import { describe, expect, test } from 'vitest';
import { told } from './draft';

const long = 'Orrin Tea is lovely. '.padEnd(300, 'And so it goes on and on. ');

describe('before the fold of the site', () => {
  test('Instagram shows 125 characters', () => {
    expect(told(`${long} #ad`, { site: 'instagram', in: ['BR'] })).toBe('weak');
    expect(
      told('O chá novo da Orrin Tea é uma delícia. #publi', {
        site: 'instagram',
        in: ['BR'],
        speaks: ['pt'],
      }),
    ).toBe('fine');
  });
  test('LinkedIn shows three lines, blank ones too', () => {
    expect(told('Orrin Tea\n\nis lovely.\n\n#ad', { site: 'linkedin' })).toBe('weak');
    expect(told('#ad\n\nOrrin Tea\n\nis lovely.', { site: 'linkedin' })).toBe('fine');
  });
  test('X shows 280 of a long post', () => {
    expect(told(`${long} Sponsored by Orrin Tea.`, { site: 'x' })).toBe('weak');
  });
  test('YouTube shows the first lines of a description', () => {
    expect(told(`${long} Sponsored by Orrin Tea.`, { site: 'youtube' })).toBe('weak');
  });
  test('a blog folds nothing, but the end of a long text is late', () => {
    expect(told(`${long.repeat(3)} #ad`, { site: 'wordpress' })).toBe('weak');
    expect(told(`#ad ${long.repeat(3)}`, { site: 'wordpress' })).toBe('fine');
  });
});

describe('among tags', () => {
  test('first of a row at the start', () => {
    expect(told('#ad #tea #morning Orrin Tea is lovely.', { in: ['GB'] })).toBe('fine');
  });
  test('in the middle of a row', () => {
    expect(told('Orrin Tea is lovely. #tea #morning #ad #calm')).toBe('weak');
    expect(told('#tea #morning #ad Orrin Tea is lovely.')).toBe('weak');
  });
  test('the Dutch also take the end of the row', () => {
    const text = 'Orrin Tea is heerlijk. #thee #ochtend #reclame';
    expect(told(text, { in: ['NL'], speaks: ['nl'] })).toBe('fine');
    expect(told(text, { in: ['BE'], speaks: ['nl'] })).toBe('weak');
  });
  test('Italians take the first three', () => {
    expect(told('Orrin Tea è ottimo. #tè #mattina #adv #casa', { in: ['IT'], speaks: ['it'] })).toBe('fine');
    expect(told('Orrin Tea è ottimo. #tè #mattina #casa #adv', { in: ['IT'], speaks: ['it'] })).toBe('weak');
  });
});

describe('in the first lines', () => {
  test('New Zealand takes the first two', () => {
    expect(told('Orrin Tea is lovely.\n#ad', { in: ['NZ'] })).toBe('fine');
    expect(told('Orrin Tea is lovely.\nDo try it.\n#ad', { in: ['NZ'] })).toBe('weak');
  });
});

describe('in a thread', () => {
  const first = 'Orrin Tea has a new blend and it is lovely.';
  test('a later part does not speak for this one', () => {
    expect(told(first, { site: 'x', thread: [first, 'More to come', '#ad'] })).toBe('weak');
  });
  test('each part that says it is fine', () => {
    expect(told(`Ad: ${first}`, { site: 'x', thread: [`Ad: ${first}`, 'More to come'] })).toBe('fine');
  });
});

describe('in the language of the post', () => {
  test('a foreign label', () => {
    expect(told('#publicidad Orrin Tea saved my summer, so go and try the new blend.')).toBe('weak');
    expect(told('Werbung: Orrin Tea saved my summer, so go and try the new blend.')).toBe('weak');
    expect(told('#ad Orrin Tea me salvó el verano, así que probadlo cuanto antes.', { speaks: ['es'] })).toBe(
      'weak',
    );
  });
  test('a plain label in the post’s own language does in a foreign market', () => {
    expect(
      told('Ad: Orrin Tea saved my summer, so go and try it.', { in: ['DE', 'FR', 'ES', 'JP', 'KR'] }),
    ).toBe('fine');
    expect(told('【PR】Orrin Tea の新しいお茶、最高です。', { in: ['GB'], speaks: ['ja'] })).toBe('fine');
    expect(told('Werbung: Orrin Tea hat meinen Sommer gerettet.', { in: ['US'], speaks: ['de'] })).toBe(
      'fine',
    );
  });
  test('a language that cannot be told is given the benefit of the doubt', () => {
    expect(told('#werbung @orrintea', { in: ['US'], speaks: [] })).toBe('fine');
  });
});

describe('in several markets', () => {
  test('the strictest one decides', () => {
    expect(told('#sponsored Orrin Tea is lovely.', { in: ['US', 'CA'] })).toBe('fine');
    expect(told('#sponsored Orrin Tea is lovely.', { in: ['US', 'GB'] })).toBe('weak');
    expect(told('#gifted Orrin Tea is lovely.', { in: ['IE', 'CA'], as: 'gifted' })).toBe('fine');
    expect(told('#gifted Orrin Tea is lovely.', { in: ['IE', 'AU'], as: 'gifted' })).toBe('weak');
  });
  test('no market, or one without a pack, is read plainly', () => {
    expect(told('Ad: Orrin Tea is lovely.', { in: [] })).toBe('fine');
    expect(told('#sponsored Orrin Tea is lovely.', { in: [] })).toBe('weak');
    expect(told('Ad: Orrin Tea is lovely.', { in: ['TT'] })).toBe('fine');
    expect(told('#collab Orrin Tea is lovely.', { in: ['TT'] })).toBe('weak');
  });
});

describe('the site’s own switch', () => {
  const on = { platformLabel: true } as const;
  test('alone is not taken for granted', () => {
    for (const market of ['US', 'DE', 'PL', 'IN']) {
      expect(told('Orrin Tea is lovely.', { ...on, in: [market] })).toBe('weak');
    }
  });
  test('does where the market says so', () => {
    for (const market of ['GB', 'IE', 'ES', 'BR']) {
      expect(told('Orrin Tea is lovely.', { ...on, in: [market] })).toBe('fine');
    }
  });
});

describe('an investment', () => {
  const coin = { category: 'crypto', as: 'sponsor' } as const;
  test('takes the amount in the United States', () => {
    expect(told('#ad The Orrin Tea token drops on Friday, do not miss it.', coin)).toBe('weak');
    expect(told('Ad: Orrin Tea paid me $2,000 to post about its token.', coin)).toBe('fine');
    expect(told('#ad Not financial advice, but buy the Orrin Tea coin.', coin)).toBe('weak');
  });
});
