import { readLanguage } from '../language';
import type { Reading } from '../reading';

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Han}/gu, 'zh'],
];
const ANY_SCRIPT =
  /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Han}]/u;
/** Tags, handles, addresses and bracketed labels say little about the language around them. */
const ASIDE = /[#＃@][^\s#＃@]+|https?:\/\/\S+|[[【〔［(（][^\])】〕］）]{1,12}[\])】〕］）]/gu;

/** Most texts have none of these, and are not gone through for what begins with them. */
const HAS_ASIDE = /[#＃@[【〔［（(]|:\/\//;
const BEYOND_LATIN = /[\u0600-\uffff]/;

/** Languages that are easily taken for one another in a few words. */
const ALIKE = [
  ['es', 'pt', 'it', 'ca', 'gl'],
  ['da', 'no', 'sv'],
  ['nl', 'de', 'af'],
  ['pl', 'cs', 'sk'],
];
/** With fewer letters than this, a language that was read is little more than a guess. */
const ENOUGH = /(?:\p{L}\P{L}*){25}/u;

/** The languages that a post may be in: told by its script, else as read, else those that the persona writes. */
export function postLanguages(reading: Reading): readonly string[] {
  const { draft, persona } = reading;
  const language = readPast(reading);
  const said = HAS_ASIDE.test(draft.text) ? draft.text.replace(ASIDE, ' ') : draft.text;
  const spoken = persona.languages.map(base);
  const told = BEYOND_LATIN.test(said) && ANY_SCRIPT.test(said) ? byScript(said, spoken) : null;
  if (told !== null) return [told];
  if (language === null) return spoken;
  const read = base(language);
  const isShort = !ENOUGH.test(said);
  const guessed = spoken.filter(
    (one) => isShort || ALIKE.some((few) => few.includes(one) && few.includes(read)),
  );
  return [...new Set([read, ...guessed])];
}

/** Names of brands may be words of another language; where the persona does not write what was read, they are left out. */
function readPast({ draft, language, mentions, persona }: Reading): string | null {
  if (language === null || persona.languages.some((one) => base(one) === base(language))) return language;
  const names = mentions.flatMap((mention) => ('start' in mention ? [mention] : []));
  if (names.length === 0) return language;
  let original = '';
  let from = 0;
  for (const { start, end } of names) {
    original += `${draft.text.slice(from, start)} `;
    from = end;
  }
  return readLanguage({ original: original + draft.text.slice(from) }, persona.languages);
}

function byScript(said: string, spoken: readonly string[]): string | null {
  const letters = said.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, code] of SCRIPTS) {
    const share = (said.match(script)?.length ?? 0) / Math.max(letters, 1);
    if (share === 0 || (code !== 'ja' && share < 0.3)) continue;
    if (code === 'zh' && spoken.includes('ja') && !spoken.includes('zh')) return 'ja';
    if (code !== 'ja' || share > 0.1) return code;
  }
  return null;
}

function base(language: string): string {
  const [code = ''] = language.toLowerCase().split('-');
  return code === 'nb' || code === 'nn' ? 'no' : code;
}
