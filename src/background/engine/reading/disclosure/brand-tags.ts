import type { Client } from '../../../../model/profile';
import type { Sense } from '../../vocabulary/label';
import { remember } from '../remember';
import { entriesOfTag } from './lexicon';
import { plainWord } from './plain-text';

const ROLE =
  /^(?:s)?(?:brand|proud|official|paid)?(?:ambassador|ambassadors|ambassadeur|ambassadrice|ambassadør|ambassadör|ambasador|ambasadorka|embajadora?|embaixadora?|botschafter|botschafterin|ambasciatore|ambasciatrice|partner|partners|partnership|parceir[oa]|consultant|consulting|advisor|adviser|athlete|client|employee|employees|team|staff|crew|insider|creator|affiliate|sponsored|intern|investor|founder|owner|paidme|works|life|대사|앰버서더|アンバサダー|大使)$/u;
const STRONG =
  /ambass|ambasad|embaj|embaix|botsch|ambasc|partner|parceir|consult|advis|athlete|client|employ|staff|affiliate|sponsor|investor|founder|owner|intern|대사|앰버|アンバ|大使/u;
/** Whoever cheers for a brand says so, too. */
const FANS = /^(?:team|crew|squad|fam|family|gang)$/u;
const CONTEST =
  /(?:contest|sweepstakes?|giveaway|gewinnspiel|concours|sorteo|concorso|winactie|konkurs|tävling|konkurrence)$/u;
const THANKS =
  /^(?:thanks|thankyou|ty|thankful|grateful|gracias|merci|danke|grazie|obrigad[oa]|bedankt|tack|tak|takk|kiitos)$/u;
const GLUED = /(?:ad|ads|sweeps|spon|sp|collab|werbung|pub|publi|promo)$/u;

/** A made-up hashtag around a brand: with a role, with a contest, or with a label glued to its end. */
export function brandTag(
  key: string,
  clients: readonly Client[],
): { sense: Sense; client: string | null } | null {
  for (const client of clients) {
    for (const brand of brandKeys(client)) {
      if (!key.includes(brand) || key === brand) continue;
      const rest = key.replace(brand, '');
      if (ROLE.test(rest) && STRONG.test(rest)) return { sense: 'brand-role', client: client.id };
      const [label] = entriesOfTag(rest).filter(({ tokens }) => tokens.length > 1);
      if (label) return { sense: label.sense, client: client.id };
      if (THANKS.test(rest)) return { sense: 'thanks', client: client.id };
      if (FANS.test(rest)) return { sense: 'role', client: client.id };
      if (CONTEST.test(rest)) return { sense: 'contest', client: client.id };
      if (GLUED.test(rest)) return { sense: 'short', client: client.id };
    }
  }
  if (THANKS.test(key)) return { sense: 'thanks', client: null };
  if (
    /(?:ambassador|ambassadeur|ambassadrice|ambasador|embajadora?|embaixadora?|botschafterin?|partner|employee|employees)$/u.test(
      key,
    )
  ) {
    return { sense: 'role', client: null };
  }
  return null;
}

/** A client's names as hashtags write them, and the first word of a longer name. */
const brandKeys = remember((client: Client): string[] => {
  const names = [
    client.name,
    ...client.aliases,
    ...client.products,
    ...client.handles.map(({ handle }) => handle),
  ];
  const first = client.name.split(/\s/)[0] ?? '';
  const keys = [...names, ...(first.length >= 4 ? [first] : [])].map((name) =>
    plainWord(name).replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
  );
  return [...new Set(keys)].filter((key) => key.length >= 2).sort((a, b) => b.length - a.length);
});
