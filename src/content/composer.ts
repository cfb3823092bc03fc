import { type BoxState, type Judged, NoAnswer, type SeenDraft, send, within } from '../messages';
import { atLeast, type VerdictLevel } from '../model/verdict';
import { report } from '../report';
import { editorOf, PartlyShown } from './editor';
import { joined } from './fields';
import { whenGone } from './gone';
import { once } from './once';
import type { Place } from './place';

/** What is known of the draft in a box: nothing said, being asked, judged, not to be had, or not even to be read. */
export type State =
  | { readonly name: 'checking' }
  | { readonly name: 'judged'; readonly parts: readonly Judged[] }
  | { readonly name: 'not-checked' }
  | { readonly name: 'partly-shown' }
  | { readonly name: 'no-profile' };

/** Verdicts of every part, and the exact draft and revision they are for. */
interface Known {
  readonly print: string;
  readonly parts: readonly Judged[] | null;
}

/** One compose box's life: from what stands in it to a verdict on just that. */
export interface Composer {
  readonly place: Place;
  /** The box as it stands now: sites put new elements in the place of old ones. */
  update(place: Place): void;
  /** A fingerprint of everything the verdict depends on, read now: text, account, audience, what it answers. */
  print(): string;
  /** What the person's answer is bound to: the words, whose they are, and who will read them. */
  draft(): string;
  /** The words of each draft that the box holds. */
  words(): readonly string[];
  /** What is seen of the box, all but its words. */
  seen(): BoxState;
  /** Whether there is nothing to send yet. */
  empty(): boolean;
  /** Whether what stood in the box is no longer there: emptied, or taken off the page. */
  gone(): boolean;
  /** The verdicts, where they are for exactly what stands in the box now. */
  fresh(): readonly Judged[] | null | undefined;
  /** The person is at work: asks at the start, and once they pause. */
  typed(): void;
  /** Something may have changed: looks once the person pauses. */
  touched(): void;
  /** Asks at once, if anything changed. */
  check(): void;
  /** Verdicts on what stands in the box at the call, whatever becomes of it meanwhile. @throws NoAnswer as `ask` */
  judge(): Promise<readonly Judged[] | null>;
  /** Verdicts on what stands in the box now; null without a profile. @throws NoAnswer when the deadline passed. */
  ask(): Promise<readonly Judged[] | null>;
  /** What was known is for another revision of the profile. */
  outdate(): void;
  /** A fix was pressed since the box was last sent. */
  mended: boolean;
  /** Tells the journal that the box was let out, once for all events of one send. */
  sent(decision: 'clear' | 'anyway'): void;
}

const PAUSE = 250;
/** How long, in ms, an answer may take: the browser may have stopped the background, or be busy. */
const DEADLINE = 3000;
/** One send is often several events: key, click and submit. */
const SAME_SEND = 2000;
let drafts = 0;

export function createComposer(first: Place, onState: (state: State) => void, signal: AbortSignal): Composer {
  let place = first;
  let known: Known | undefined;
  let asking: { readonly print: string; readonly answer: Promise<Known> } | undefined;
  let last: { readonly print: string; readonly at: number } | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** How often the profile was changed since. */
  let profiles = 0;
  signal.addEventListener('abort', () => clearTimeout(pause));

  const print = () => JSON.stringify(read(place));

  async function askFor(parts: readonly SeenDraft[], key: string): Promise<Known> {
    onState({ name: 'checking' });
    const judged = await Promise.all(
      parts.map((draft) => send('check', { draft: { ...draft, id: `${draft.id}-${++drafts}` } })),
    );
    const all = judged.filter((one) => one !== null);
    return { print: key, parts: all.length === judged.length ? all : null };
  }

  async function refresh(): Promise<Known> {
    const parts = read(place);
    const key = JSON.stringify(parts);
    if (known?.print === key) return known;
    if (asking?.print !== key) asking = { print: key, answer: askFor(parts, key) };
    const mine = asking;
    try {
      const answer = await within(DEADLINE, mine.answer);
      if (asking === mine) take(answer);
      return answer;
    } catch (error) {
      if (asking === mine) {
        onState({ name: 'not-checked' });
        if (error instanceof NoAnswer && error.reason === 'late') takeLate(mine.answer);
      }
      throw error;
    } finally {
      if (asking === mine) asking = undefined;
    }
  }

  function take(answer: Known): void {
    known = answer;
    // Written on since, and about to be looked at again: what is known is of words that are no longer there.
    if (pause !== undefined && answer.print !== print()) return;
    onState(answer.parts ? { name: 'judged', parts: answer.parts } : { name: 'no-profile' });
  }

  /** An answer that comes after its time is as good as any, where the box and the profile are still the same. */
  function takeLate(answer: Promise<Known>): void {
    const asked = profiles;
    const soon = (late: Known) => {
      const waited = asking === undefined && known?.print !== late.print;
      if (waited && asked === profiles && !signal.aborted && late.print === print()) take(late);
    };
    answer.then(soon, failed);
  }

  function check(): void {
    clearTimeout(pause);
    pause = undefined;
    refresh().catch((error) => {
      if (error instanceof PartlyShown) onState({ name: 'partly-shown' });
      else failed(error);
    });
  }

  function touched(): void {
    if (signal.aborted) return;
    clearTimeout(pause);
    pause = setTimeout(check, PAUSE);
  }

  return {
    get place() {
      return place;
    },
    update(now) {
      place = now;
    },
    print,
    draft: () =>
      JSON.stringify(read(place).map(({ text, account, audience, kind }) => [text, account, audience, kind])),
    words: () => read(place).map(({ text }) => text),
    seen: () => seenIn(place),
    empty: () =>
      read(place).every(
        ({ text, links, media }) => text.trim() === '' && links?.length === 0 && media?.length === 0,
      ),
    gone() {
      return place.texts.some((text) => !text.isConnected) || this.empty();
    },
    fresh() {
      return known?.print === print() ? known.parts : undefined;
    },
    typed() {
      if (signal.aborted) return;
      if (known) onState({ name: 'checking' });
      if (pause === undefined && !asking) check();
      touched();
    },
    touched,
    check,
    judge: async () => (await refresh()).parts,
    async ask() {
      for (;;) {
        const answer = await refresh();
        // Typed on, or the profile changed, while the answer was on its way: what is judged must be what is sent.
        if (answer === known && answer.print === print()) return answer.parts;
      }
    },
    outdate() {
      profiles += 1;
      known = undefined;
      asking = undefined;
    },
    mended: false,
    sent(decision) {
      const parts = read(place);
      const now = { print: JSON.stringify(parts), at: performance.now() };
      if (last?.print === now.print && now.at - last.at < SAME_SEND) return;
      last = now;
      const request = {
        once: once(),
        drafts: parts,
        decision: decision === 'clear' && this.mended ? 'mended' : decision,
      } as const;
      this.mended = false;
      place.forget();
      // The journal is a convenience: the post goes its way whatever becomes of this.
      const tell = () => {
        send('sent', request).catch((error) => report(error, { unit: 'journal' }));
      };
      const exact = place.guard === 'exact';
      if (exact) tell();
      const left = () => {
        // Whether a press sends is a guess where no file knows the site: an Enter may have made a line.
        if (!exact) tell();
        check();
      };
      whenGone(() => this.gone(), left, signal);
    },
  };
}

/** That no answer came, the badge shows, and whoever sends is asked then. */
function failed(error: unknown): void {
  if (!(error instanceof NoAnswer)) report(error, { unit: 'check' });
}

/** The box as drafts, one a part. The id is no part of what is compared. */
function read(place: Place): SeenDraft[] {
  const words = wordsIn(place);
  if (!place.kept) place.keep(words);
  const texts = place.fields ? [joined(words)] : words;
  const shared = factsOf(place);
  return texts.map((text, index) => ({
    ...shared,
    id: `part${index}`,
    text,
    thread: texts.length > 1 ? { index, count: texts.length, texts: [...texts] } : null,
  }));
}

function wordsIn(place: Place): readonly string[] {
  return place.kept ?? place.texts.map((element) => editorOf(element).read(element));
}

/** What is known of a box beside its words. */
function factsOf(place: Place): Omit<SeenDraft, 'id' | 'text' | 'thread'> {
  return {
    site: place.site,
    account: place.account(),
    kind: place.kind(),
    audience: place.audience(),
    about: place.about(),
    links: [...place.links()],
    media: [...place.media()],
    platformLabel: place.label(),
  };
}

function seenIn(place: Place): BoxState {
  const { guard, control, fields, kept, texts } = place;
  const parts = fields ? 1 : (kept ?? texts).length;
  return { ...factsOf(place), guard, parts, control: control !== null, readable: isReadable(place) };
}

/** An editor may not show its text whole, or be one that nobody knows. */
function isReadable(place: Place): boolean {
  try {
    wordsIn(place);
    return true;
  } catch (error) {
    report(error, { unit: 'reading' });
    return false;
  }
}

/** The most serious level of all parts. */
export function levelOf(parts: readonly Judged[] | null): VerdictLevel {
  return (parts ?? []).reduce<VerdictLevel>(
    (top, { verdict }) => (atLeast(verdict.level, top) ? verdict.level : top),
    'clear',
  );
}

/** Whether the person must be asked before this goes out. */
export function mustAsk(parts: readonly Judged[] | null): boolean {
  return atLeast(levelOf(parts), 'warn');
}
