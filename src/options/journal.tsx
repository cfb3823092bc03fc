import { Trash2 } from 'lucide';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '../messages';
import { Icon } from '../ui/icon';
import { Problem } from '../ui/problem';
import { Section } from './section';

/** What the journal holds, in words, and its emptying. It cannot be undone, so it takes a second press. */
export function Journal({ home }: { readonly home: RefObject<HTMLHeadingElement | null> }) {
  const [entries, setEntries] = useState<number | null>(null);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const ask = useCallback(async (message: 'journal' | 'emptyJournal') => {
    try {
      setEntries((await send(message, {})).entries);
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }, []);
  useEffect(() => void ask('journal'), [ask]);

  const empty = async () => {
    await ask('emptyJournal');
    setAsked(false);
    home.current?.focus({ preventScroll: true });
  };

  return (
    <Section
      title="What went out"
      intro="Some rules look back: how often you plugged a client, whether the same words went out under another hat. For them Hatcheck keeps a journal, in this browser only."
      home={home}
    >
      {problem !== null && <Problem problem={problem} onAgain={() => ask('journal')} />}
      <div class="item">
        <h2>In the journal</h2>
        <p role="status">
          {entries !== null && inWords(entries)}
          {asked && ' Emptying it cannot be undone, and the rules that look back begin anew.'}
        </p>
        {entries !== null && entries > 0 && (
          <div class="row">
            <button
              type="button"
              class={asked ? 'button danger' : 'button'}
              onClick={({ detail }) => {
                if (!asked) setAsked(true);
                else if (detail < 2) void empty(); // the second click of a double click is no answer
              }}
            >
              <Icon icon={Trash2} />
              {asked ? 'Yes, empty it' : 'Empty the journal'}
            </button>
            {asked && (
              <button type="button" class="button plain" onClick={() => setAsked(false)}>
                Keep it
              </button>
            )}
          </div>
        )}
      </div>
      <div class="prose">
        <h2>What an entry holds</h2>
        <p>
          When it was, the site and the account, the hat you wore, the clients it spoke of and plugged, the
          rules that had something to say, and what you decided. Of the text it keeps a fingerprint only, made
          with a key that never leaves this browser: enough to know the same words again, not to read them.
        </p>
        <p>
          It never holds what you wrote. Posts about pay, working conditions or unions are not written down at
          all. Entries go after 400 days.
        </p>
      </div>
    </Section>
  );
}

function inWords(entries: number): string {
  if (entries === 0) return 'Nothing yet.';
  return entries === 1 ? 'One post.' : `${entries} posts.`;
}
