import type { Client } from '../../../../model/profile';
import { TRADES } from '../../vocabulary/trades';
import type { MentionBy } from '../mentions';
import { fold } from '../text';
import type { Page } from './page';
import { isCased, scriptOf } from './scripts';

/** Whether the words that settle it (the client's `context`, its products) stand in a draft. */
export interface Context {
  hasContext(client: Client, by: MentionBy): boolean;
  /** Whether a word beside the name is one of them. */
  isContextWord(beside: string, client: Client): boolean;
  /** The same of what the well-known company of this name sells, where the client says no context of its own. */
  hasTrade(client: Client, name: string): boolean;
  isTradeWord(word: string, where: 'before' | 'beside', client: Client, name: string): boolean;
}

/** What the companies of a name sell, by that name. */
const tradesOf = new Map<string, Record<'near' | 'beside' | 'before', Set<string>>>();
for (const { names, near = '', beside = '', before = '' } of TRADES) {
  const words = near.split(' ').filter(Boolean);
  for (const name of names.split(' ')) {
    const known = tradesOf.get(name) ?? { near: new Set(), beside: new Set(), before: new Set() };
    tradesOf.set(name, known);
    for (const word of words) known.near.add(word);
    for (const word of [...words, ...beside.split(' ')]) known.beside.add(word);
    for (const word of before.split(' ')) known.before.add(word);
  }
}

/** These write several nouns as one word: “Zimmerpflanzen” speaks of plants. */
const COMPOUNDING = ['de', 'nl', 'sv', 'da', 'no', 'fi'];
/** Shorter ones stand in too many other words by chance. */
const LONG = 5;

export function readContext({ draft, text: { folded }, speaks }: Page): Context {
  const contexts = new Map<string, boolean>();

  /** One of the client's own words (`context`, products) stands in the draft, or the draft answers the client. */
  function hasContext(client: Client, by: MentionBy): boolean {
    // A product is no evidence for itself.
    const words = by === 'product' ? client.context : [...client.context, ...client.products];
    const key = `${by === 'product'} ${client.id}`;
    const known = contexts.get(key);
    if (known !== undefined) return known;
    const author = draft.about?.author?.replace(/^@/, '').toLowerCase();
    const found =
      client.handles.some(
        ({ handle }) => author !== undefined && handle.replace(/^@/, '').toLowerCase() === author,
      ) ||
      words.some((context) => {
        const wanted = fold(context.trim());
        return wanted !== '' && !isOwnName(client, wanted) && occurs(wanted);
      });
    contexts.set(key, found);
    return found;
  }

  /** “the slack channel”: the word beside is one of the client's. */
  function isContextWord(beside: string, client: Client): boolean {
    return (
      beside !== '' &&
      client.context.some(
        (context) =>
          fold(context.trim()).split(' ')[0] === beside.replace(/s$/, '') || fold(context.trim()) === beside,
      )
    );
  }

  function hasTrade(client: Client, name: string): boolean {
    if (client.context.length > 0) return false;
    const key = `trade ${name}`;
    const known = contexts.get(key);
    if (known !== undefined) return known;
    const found = [...(tradesOf.get(name)?.near ?? [])].some((word) => word !== name && occurs(word));
    contexts.set(key, found);
    return found;
  }

  function isTradeWord(word: string, where: 'before' | 'beside', client: Client, name: string): boolean {
    if (client.context.length > 0 || word === name || word === '') return false;
    return tradesOf.get(name)?.[where].has(word) ?? false;
  }

  function isOwnName(client: Client, wanted: string): boolean {
    return fold(client.name) === wanted || client.aliases.some((alias) => fold(alias) === wanted);
  }

  function occurs(wanted: string): boolean {
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const before = at === 0 ? 0 : scriptOf(folded.charCodeAt(at - 1));
      const script = scriptOf(folded.charCodeAt(at));
      const rest =
        /^[\p{L}\p{N}]*/u.exec(folded.slice(at + wanted.length, at + wanted.length + 8))?.[0] ?? '';
      if (!isCased(script)) return true;
      if (!/^(?:s|es|n|en|e|er|d|ed|ing|a|i|y|u)?$/u.test(rest)) continue;
      if (before === 0 || (wanted.length >= LONG && COMPOUNDING.some(speaks))) return true;
    }
    return false;
  }

  return { hasContext, isContextWord, hasTrade, isTradeWord };
}
