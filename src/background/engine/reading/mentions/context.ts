import type { Client } from '../../../../model/profile';
import type { MentionBy } from '../mentions';
import { fold } from '../text';
import type { Page } from './page';
import { isCased, scriptOf } from './scripts';

/** Whether the words that settle it (the client's `context`, its products) stand in a draft. */
export interface Context {
  hasContext(client: Client, by: MentionBy): boolean;
  /** Whether a word beside the name is one of them. */
  isContextWord(beside: string, client: Client): boolean;
}

export function readContext({ draft, text: { folded } }: Page): Context {
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
      if (before === 0 && /^(?:s|es|n|en|e|er|d|ed|ing|a|i|y|u)?$/u.test(rest)) return true;
    }
    return false;
  }

  return { hasContext, isContextWord };
}
