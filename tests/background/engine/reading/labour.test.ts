import { describe, expect, test } from 'vitest';
import { compile } from '../../../../src/background/engine/engine';
import { speaksOfWork } from '../../../../src/background/engine/reading/labour';
import { rules } from '../../../../src/background/rules';
import { parseDraft } from '../../../../src/model/draft';
import { parseProfile } from '../../../../src/model/profile';
import { reading } from './disclosure/draft';

describe('talk about work that is nobody’s business but the workers’', () => {
  test.each([
    'We are unionizing at Orrin Tea and it feels great.',
    'Orrin Tea pays us less than the warehouse next door.',
    'My manager at Orrin Tea changed our shifts again.',
    'Orrin Tea drivers work 60-hour weeks without overtime. Ask me how.',
    'Overtime at Orrin Tea goes unpaid, ask my coworkers about their hours.',
    'Best news: Orrin Tea workers won a pay rise.',
    'Wir streiken bei Orrin Tea für bessere Arbeitsbedingungen.',
    'Grève chez Orrin Tea demain, rejoignez-nous.',
    'Huelga en Orrin Tea por las condiciones laborales.',
    'Sciopero da Orrin Tea, stipendi fermi da anni.',
    'Strajk w Orrin Tea, warunki pracy są fatalne.',
    'Orrin Tea の労働組合に入りました。',
    'Orrin Tea 노조 가입했어요.',
    'Orrin Tea 拖欠工资。',
    'إضراب في Orrin Tea من أجل الرواتب',
  ])('%s', (text) => expect(speaksOfWork(reading(text))).toBe(true));

  test.each([
    'I work at Orrin Tea and the new blend is lovely.',
    'The benefits of Orrin Tea are well known.',
    'Orrin Tea paid me to try the new blend.',
    'We at Orrin Tea launch a new blend today, go and try it.',
    'Striking colours on the new Orrin Tea tins.',
  ])('is not: %s', (text) => expect(speaksOfWork(reading(text))).toBe(false));
});

test('raises nothing about an employer, however glad it is', () => {
  const profile = parseProfile({
    schema: 'hatcheck/profile@1',
    personas: [{ id: 'me', name: 'Me', kind: 'personal', jurisdictions: ['US'], languages: ['en'] }],
    activePersona: 'me',
    clients: [{ id: 'orrin', name: 'Orrin Tea', relationship: 'employer' }],
  });
  const text = 'Orrin Tea is awesome since we won our union contract, love it!';
  const { findings } = compile(profile, rules).check(parseDraft({ id: 'd', site: 'x', kind: 'post', text }));
  expect(findings.filter(({ rule }) => /disclos|plug|regulated/.test(rule))).toEqual([]);
});
