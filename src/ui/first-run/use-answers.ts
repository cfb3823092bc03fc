import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser';
import { type Answers, answersOf } from './answers';

const KEY = 'firstRun';

interface Asked {
  /** Null until it is known what was answered before. */
  readonly answers: Answers | null;
  readonly answer: (change: Partial<Answers>) => void;
  readonly forget: () => Promise<void>;
}

/** The answers so far. They outlive the popup, which closes at every click beside it, until the browser closes. */
export function useAnswers(): Asked {
  const [answers, setAnswers] = useState<Answers | null>(null);
  useEffect(() => {
    browser.storage.session.get(KEY).then(
      (kept) => setAnswers(answersOf(kept[KEY])),
      () => setAnswers(answersOf(null)),
    );
  }, []);
  return {
    answers,
    answer(change) {
      const next = { ...answersOf(answers), ...change };
      setAnswers(next);
      void browser.storage.session.set({ [KEY]: next });
    },
    forget: () => browser.storage.session.remove(KEY),
  };
}
