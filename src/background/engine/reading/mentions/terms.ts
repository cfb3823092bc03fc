import type { Client } from '../../../../model/profile';
import type { MentionBy } from '../mentions';
import { foldText, lookalikeOf } from '../text';
import { type Everyday, everydayOf } from './everyday';
import { SCRIPT, scriptOf } from './scripts';

/** One way to write one name of one client: what the matcher looks for. */
export interface Term {
  readonly client: number;
  readonly by: MentionBy;
  /** The folded letters and digits, nothing between them; “&” is `and`. */
  readonly key: string;
  /** Offsets into `key` where words meet, and what stood there as declared. */
  readonly breaks: readonly number[];
  readonly between: readonly string[];
  /** As declared, for comparing case. */
  readonly declared: string;
  readonly everyday: Everyday | null;
  /** All capitals, up to five letters: dots between them are fine. */
  readonly acronym: boolean;
  /** “!” or “+” at the end, part of the name where it is typed. */
  readonly symbol: string;
  /** A stem that only counts with a case ending on it. */
  readonly stem: boolean;
  readonly person: number;
}

const LEGAL =
  /[\s,]+(?:&\s*co\.?|inc(?:orporated)?\.?|corp(?:oration)?\.?|co\.?|company|ltd\.?|limited|llc\.?|l\.l\.c\.|llp|plc\.?|gmbh(?:\s*&\s*co\.?\s*kg)?|mbh|ag|kgaa|kg|se|s\.?\s?a\.?(?:\s?s\.?)?|s\.?\s?p\.?\s?a\.?|s\.?r\.?l\.?|n\.?v\.?|b\.?v\.?|ab|asa|a\/s|oyj?|pty\.?|pte\.?|k\.?k\.?|holdings?|\((?:the|class [a-c])\)|株式会社|有限公司)$/iu;
const LEGAL_CJK = /^(?:株式会社|\(주\)|주식회사)\s*|\s*(?:株式会社|股份有限公司|有限公司|주식회사)$/u;

/** A name without the legal form that nobody says: “Acme Rockets, Inc.” is Acme Rockets. */
export function withoutLegalForm(name: string): string {
  if (/^[\w'-]*$/.test(name)) return name;
  let short = name.trim().replace(/\/[A-Z]{2,3}\/?$/, '');
  for (let turns = 0; turns < 3; turns += 1) {
    const shorter = short.replace(LEGAL, '').replace(LEGAL_CJK, '').replace(/,$/, '').trim();
    if (shorter === short || shorter.length < 2) break;
    short = shorter;
  }
  return short;
}

/** Every term of a client, duplicates included. */
export function* termsOf(client: Client, at: number): Iterable<Term> {
  const make = (by: MentionBy, text: string, person = -1) => variantsOf(client, at, by, text, person);
  const short = withoutLegalForm(client.name);
  yield* make('name', client.name);
  if (short !== client.name) yield* make('name', short);
  const bare = /^the\s/i.test(short) ? short.replace(/^the\s+/i, '') : short;
  if (bare !== short && bare.length > 2) yield* make('name', bare);
  for (const alias of client.aliases) yield* make('alias', alias);
  for (const product of client.products) yield* make('product', product);
  for (const slogan of client.slogans) yield* make('slogan', slogan);
  for (const [n, person] of client.people.entries()) yield* make('person', person.name, n);
  for (const { handle } of client.handles) {
    const plain = handle.trim().replace(/^@/, '');
    if (isUnmistakable(plain, short)) yield* make('handle', plain);
  }
}

/** A handle that nobody could mean otherwise when it stands without its `@`: with a digit or underscore, or the name and more. */
function isUnmistakable(handle: string, name: string): boolean {
  if (handle.length < 5 || /[@.]/.test(handle)) return false;
  return (
    /[_\d]/.test(handle) ||
    (name.length > 3 && handle.length > name.length && handle.toLowerCase().startsWith(name.toLowerCase()))
  );
}

const UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [/[öø]/gu, 'oe'],
  [/ä/gu, 'ae'],
  [/ü/gu, 'ue'],
  [/å/gu, 'aa'],
];
const ANDS = ['', 'und', 'et', 'y', 'n'];
const LONGEST = 200;

function* variantsOf(
  client: Client,
  at: number,
  by: MentionBy,
  text: string,
  person: number,
): Iterable<Term> {
  const ascii = ASCII.test(text);
  const declared = ascii ? text.trim() : text.trim().normalize('NFC');
  const term = termOf(client, at, by, declared, person);
  if (term === null) return;
  yield term;
  if (by !== 'slogan') for (const stem of stemsOf(term.key)) yield { ...term, key: stem, stem: true };
  if (declared.includes('&')) {
    for (const and of ANDS) {
      const written = declared.replace(/\s*&\s*/g, and === '' ? ' ' : ` ${and} `);
      const variant = termOf(client, at, by, written, person);
      if (variant && variant.key.length > 1)
        yield { ...variant, everyday: variant.everyday ?? term.everyday };
    }
  }
  if (ascii) return;
  const spelled = UMLAUTS.reduce((all, [letter, two]) => all.replace(letter, two), declared.toLowerCase());
  if (spelled !== declared.toLowerCase()) {
    const variant = termOf(client, at, by, spelled, person);
    if (variant) yield { ...variant, declared, everyday: term.everyday };
  }
  const latin = lookalikeOf(term.key);
  if (latin !== null) yield { ...term, key: latin };
  if (/^ال/.test(term.key))
    yield { ...term, key: `لل${term.key.slice(2)}`, breaks: NO_BREAKS, between: NO_GAPS };
}

const ASCII = /^[ -~]*$/;
const NO_BREAKS: readonly number[] = [];
const NO_GAPS: readonly string[] = [];

/** Most names: words of plain letters, with a space between. */
const PLAIN_WORDS = /^[A-Za-z]?[a-z]+(?: [A-Za-z]?[a-z]+)*$/;

function plainTerm(client: Client, at: number, by: MentionBy, declared: string, person: number): Term {
  const lower = declared.toLowerCase();
  let key = lower;
  let breaks = NO_BREAKS;
  let between = NO_GAPS;
  if (lower.includes(' ')) {
    const words = lower.split(' ');
    let length = 0;
    breaks = words.slice(1).map((_, word) => {
      length += words[word]?.length ?? 0;
      return length;
    });
    between = words.slice(1).map(() => ' ');
    key = words.join('');
  }
  const everyday = everydayOf(client, by, declared, key, breaks, between);
  return {
    client: at,
    by,
    key,
    breaks,
    between,
    declared,
    everyday,
    acronym: false,
    symbol: '',
    stem: false,
    person,
  };
}

function termOf(client: Client, at: number, by: MentionBy, declared: string, person: number): Term | null {
  if (declared.length < LONGEST && PLAIN_WORDS.test(declared))
    return plainTerm(client, at, by, declared, person);
  const text = foldText(declared);
  const { folded } = text;
  let key = '';
  const breaks: number[] = [];
  const between: string[] = [];
  let gap: string | null = null;
  let last = 0;
  for (let i = 0; i < folded.length && key.length < LONGEST; i += 1) {
    const unit = folded.charCodeAt(i);
    const script = scriptOf(unit);
    if (unit === 38 && key !== '') {
      breaks.push(key.length);
      between.push(gap ?? '');
      key += 'and';
      gap = '';
      last = SCRIPT.none;
      continue;
    }
    if (script === SCRIPT.none) {
      if (key !== '') gap = (gap ?? '') + folded[i];
      continue;
    }
    if (key !== '' && (gap !== null || (script !== SCRIPT.sign && meets(text, i, last, script)))) {
      breaks.push(key.length);
      between.push(gap ?? '');
    }
    gap = null;
    last = script;
    key += folded[i];
  }
  if (key === '') return null;
  const acronym = key.length <= 6 && /^[\p{Lu}\d&.\s]{2,8}$/u.test(declared) && /\p{Lu}/u.test(declared);
  const person0 = by === 'person';
  return {
    client: at,
    by,
    key,
    breaks: breaks.length === 0 ? NO_BREAKS : breaks,
    between: breaks.length === 0 ? NO_GAPS : between,
    declared,
    everyday: everydayOf(client, by, declared, key, breaks, between),
    acronym: acronym && !person0,
    symbol: /[!+]$/.exec(declared)?.[0] ?? '',
    stem: false,
    person,
  };
}

/** Whether two words meet inside a glued name: at a capital, at a digit, or where the script changes. */
function meets(
  { original, toOriginal }: ReturnType<typeof foldText>,
  at: number,
  last: number,
  script: number,
): boolean {
  if (last !== script) return last !== SCRIPT.sign;
  if (script !== SCRIPT.latin && script !== SCRIPT.cyrillic) return false;
  return /^\p{Ll}\p{Lu}/u.test(original.slice(toOriginal(at - 1), toOriginal(at) + 1));
}

/** What case endings are put on in Slavic languages: the name without its last vowel (or soft sign). */
function* stemsOf(key: string): Iterable<string> {
  if (key.length < 5 || !/[aoаяоеыийь]$/u.test(key)) return;
  yield key.slice(0, -1);
  const soft = SOFTENED[key.slice(-2)];
  if (soft !== undefined) yield key.slice(0, -2) + soft;
}

/** “Kawka”, but “w Kawce”; “Sfera”, but “w Sferze”. */
const SOFTENED: Readonly<Record<string, string>> = { ka: 'c', ga: 'dz', ra: 'rz', ta: 'ci', da: 'dzi' };
