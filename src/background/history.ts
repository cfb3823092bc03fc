import type { Draft } from '../model/draft';
import { report } from '../report';
import type { Checker } from './engine/engine';
import { speaksOfWork } from './engine/reading/labour';
import type { Decision, Journal } from './journal';

/** What the journal adds to a draft before it is checked, kept at hand so that a check need not wait for the disk. */
export interface History {
  /** The draft with what went out before. A journal that cannot be opened is as good as an empty one. */
  remember(draft: Draft): Promise<Draft>;
  /** Writes down that a draft was sent. */
  record(checker: Checker, draft: Draft, decision: Decision): Promise<void>;
  /** How many entries there are. */
  count(): Promise<number>;
  empty(): Promise<void>;
}

/** The longest window that a rule looks back, in days. */
const WINDOW = 90;

export function openHistory(journal: Journal): History {
  let kept: Promise<Pick<Draft, 'recent' | 'printKey'>> | undefined;

  async function look(): Promise<Pick<Draft, 'recent' | 'printKey'>> {
    try {
      const [recent, printKey] = await Promise.all([journal.recent(WINDOW, Date.now()), journal.printKey()]);
      return { recent, printKey };
    } catch (error) {
      report(error, { unit: 'journal' });
      return { recent: [] };
    }
  }

  return {
    async remember(draft) {
      kept ??= look();
      return { ...draft, ...(await kept) };
    },
    async record(checker, draft, decision) {
      // Pay, working conditions and union talk are nobody's business, and are not written down.
      if (speaksOfWork({ draft })) return;
      await journal.record(checker, draft, decision);
      kept = undefined;
    },
    async count() {
      return (await journal.recent(Number.POSITIVE_INFINITY, Date.now())).length;
    },
    async empty() {
      await journal.empty();
      kept = undefined;
    },
  };
}
