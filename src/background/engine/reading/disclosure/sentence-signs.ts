import type { Span } from '../../../../model/verdict';
import { type Sense, TIES, type TieWords } from '../../vocabulary/label';
import { LABEL_WORDS } from '../../vocabulary/labels';
import type { Form } from './forms';
import { type SentenceKind, sentencesOf } from './lexicon';
import type { Found, Post } from './signs';

const ROLE =
  /ambassad|ambasad|embajador|embaixador|botschaft|partner|athlete|egerie|égérie|testimonial|アンバサ|앰버서|앰배서|홍보대사|大使|代言|سفير/u;

/** Commission comes when somebody buys; that takes nothing back. */
const ON_CONDITION =
  /(?:^|\s)(?:if|when|whenever|every time|each time|wenn|falls|si|se|als|indien|jeśli|jeżeli|om|hvis|jos)\s.*$/su;

/** Nothing but marks before it in its line. */
const OPENS = /(?:^|\n)[^\p{L}\p{N}\n]*$/u;

/** Whole sentences that state a tie, deny one, or thank for something. */
export function sentenceSigns(
  { languages }: Post,
  masked: string,
  brands: readonly (Span & { client: string })[],
): Found[] {
  const spoken =
    languages.length === 0 ? LABEL_WORDS.map(({ language }) => language) : [...new Set([...languages, 'en'])];
  return spoken.flatMap((language): Found[] => {
    const sentences = sentencesOf(language);
    if (!sentences) return [];
    const found: Found[] = [];
    const put = (match: RegExpExecArray, sense: Sense, tells: TieWords | null, form: Form = 'sentence') => {
      const end = match.index + match[0].trimEnd().length;
      const start = end - match[0].trim().length;
      const client = brandOf(masked, { start, end }, brands);
      found.push({
        start,
        end,
        sense,
        tells,
        client,
        form,
        languages: [language],
        key: tells ?? (form === 'sentence' ? sense : ownWords(match[0])),
      });
    };
    for (const { kind, matches } of sentences.find(masked)) {
      for (const match of matches) {
        if (kind === 'denial' || kind === 'thanks') {
          put(match, kind, null);
          continue;
        }
        if (!isTie(kind)) {
          put(match, kind, null, OPENS.test(masked.slice(0, match.index)) ? 'lead' : 'phrase');
          continue;
        }
        const before = masked.slice(Math.max(0, match.index - 12), match.index);
        const said = kind === 'commission' ? match[0].replace(ON_CONDITION, '') : match[0];
        if (sentences.negates.test(kind === 'former' ? before : before + said)) continue;
        const role = kind === 'client' && ROLE.test(match[0]);
        put(match, role ? 'brand-role' : 'tie', role ? null : kind);
      }
    }
    return found;
  });
}

function isTie(kind: SentenceKind): kind is TieWords {
  return (TIES as readonly string[]).includes(kind);
}

/** A label around a brand without the brand, as lists would have it. */
function ownWords(label: string): string {
  return label.replace(/[^\p{L}\p{M}\p{N}]|\ue000/gu, '');
}

/** How far a sentence is followed for its brand. */
const SENTENCE = 300;

/** The brand that some words name, or that stands alone in their sentence. */
function brandOf(
  masked: string,
  { start, end }: Span,
  brands: readonly (Span & { client: string })[],
): string | null {
  const within = brands.find((brand) => brand.start < end && start < brand.end);
  if (within) return within.client;
  const from =
    start - (/[^.!?。！？\n]*$/.exec(masked.slice(Math.max(0, start - SENTENCE), start))?.[0].length ?? 0);
  const until = end + (/^[^.!?。！？\n]*/.exec(masked.slice(end, end + SENTENCE))?.[0].length ?? 0);
  const [first, ...others] = brands.filter((brand) => brand.start >= from && brand.end <= until);
  return first && others.every(({ client }) => client === first.client) ? first.client : null;
}
