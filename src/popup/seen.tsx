import type { PageState } from '../messages';
import { seenSentence } from './seen-sentence';

/** As many boxes as are told of. */
const MOST = 4;

/** What Hatcheck sees on a page, and by what facts of which day. */
export function Seen({ page: { site, asOf, boxes } }: { readonly page: PageState }) {
  const sentences = [...new Set(boxes.map(seenSentence))].slice(0, MOST);
  return (
    <>
      {sentences.length > 0 && (
        <ul class="seen">
          {sentences.map((sentence) => (
            <li key={sentence} class="wraps" dir="auto">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      <p class="small quiet">
        {asOf === null
          ? 'By reading the page itself: Hatcheck has no facts about this site.'
          : `By facts about ${site} of ${dayOf(asOf)}.`}
      </p>
    </>
  );
}

/** A day as people say it, in their own language. */
function dayOf(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString([], { dateStyle: 'long', timeZone: 'UTC' });
}
