import { type Judged, NoAnswer, type SeenDraft, send } from '../messages';
import { atLeast, highest } from '../model/verdict';
import { report } from '../report';
import { factOf } from './fact';
import type { Listening } from './listening';
import { once } from './once';
import type { Layer } from './overlay/layer';
import { tell } from './overlay/told';
import { isKey, isVisible, pathOf } from './path';
import type { ActionSpec, Site } from './site';

/** What watching acts needs of the page. */
export interface ActParts {
  site(): Site | null;
  layer(): Layer;
  ours(event: Event): boolean;
  /** An answer about an act has come. */
  answered(): void;
}

/** Something that is done by one press, without words: a like, a follow. */
interface Act {
  readonly control: HTMLElement;
  /** A press on the control opens a menu, whose entry does it. */
  readonly leadsOn: boolean;
  readonly draft: SeenDraft;
}

/** How long an answer that came while the pointer was on its way to a control stays good. */
const FRESH = 10_000;
/** A worker that slept needs its time, and nobody waits for it. */
const DEADLINE = 3000;

/**
 * Likes, follows and the like of a client. Asked about while the pointer comes near, so that the press itself need not
 * wait. A press whose answer is not there yet goes through and is told afterwards: such a press can be taken back.
 * @returns what is told where the pointer was before this began to watch
 */
export function watchActs(
  page: Listening,
  parts: ActParts,
  signal: AbortSignal,
): (path: readonly Element[]) => void {
  const known = new WeakMap<
    HTMLElement,
    { readonly print: string; readonly at: number; readonly judged: Judged }
  >();
  /** Of whom a mere note was shown on this page: once is enough. */
  const told = new Set<string | undefined>();
  /** The press that the person has just allowed is on its way. */
  let releasing = false;
  /** What was allowed before the menu that does it, and when. */
  let allowed = { print: '', at: Number.NEGATIVE_INFINITY };

  const passive = { capture: true, passive: true, signal } as const;
  const active = { capture: true, passive: false, signal } as const;
  for (const type of ['pointerover', 'focusin']) page.addEventListener(type, near, passive);
  page.addEventListener('click', pressed, active);
  page.addEventListener('keydown', keyed, active);
  return (path) => {
    const site = parts.site();
    if (site) askFor([actOn(site, path), ...actsOf(site, path)]);
  };

  function near(event: Event): void {
    const site = parts.site();
    if (!site?.actions || parts.ours(event)) return;
    const path = pathOf(event);
    askFor(event.type === 'focusin' ? actsOf(site, path) : [actOn(site, path)]);
  }

  function askFor(acts: readonly (Act | null)[]): void {
    for (const act of acts) if (act) ask(act).catch(quiet);
  }

  function pressed(event: Event): void {
    const site = parts.site();
    if (!site?.actions || parts.ours(event)) return;
    const act = actOn(site, pathOf(event));
    if (act) judge(act, event);
  }

  function keyed(event: Event): void {
    const site = parts.site();
    if (!site?.actions || !isKey(event) || parts.ours(event)) return;
    const { key, ctrlKey, metaKey, altKey } = event;
    const path = pathOf(event);
    if (ctrlKey || metaKey || altKey || path.some(isField)) return;
    const spec = site.actions.find((one) => one.key === key || one.key === key.toLowerCase());
    const act = spec && actWithin(site, spec, path);
    if (act) judge(act, event);
  }

  function judge(act: Act, event: Event): void {
    if (releasing) return;
    if (allowed.print === printOf(act) && performance.now() - allowed.at < FRESH) {
      allowed = { ...allowed, print: '' };
      return;
    }
    const answer = known.get(act.control);
    const fresh = answer?.print === printOf(act) && performance.now() - answer.at < FRESH;
    if (!fresh) {
      ask(act).then((judged) => judged && after(act, judged), quiet);
      return;
    }
    if (!atLeast(answer.judged.verdict.level, 'warn')) {
      after(act, answer.judged);
      return;
    }
    event.stopImmediatePropagation();
    event.preventDefault();
    before(act, answer.judged).catch((error) => {
      // Where nobody can be asked, the next press goes through.
      known.delete(act.control);
      quiet(error);
    });
  }

  async function before(act: Act, judged: Judged): Promise<void> {
    const choice = await parts.layer().warn({ ...tell([judged], [''], true), act: true });
    if (choice.name === 'fix' && choice.fix.kind === 'switch-persona') {
      await send('switch', { persona: choice.fix.persona });
      known.delete(act.control);
    }
    if (choice.name !== 'anyway') return;
    note(act, 'anyway');
    if (act.leadsOn) allowed = { print: printOf(act), at: performance.now() };
    releasing = true;
    act.control.click();
    releasing = false;
  }

  /** It is done: one calm line, where there is something to say, and the journal. */
  function after(act: Act, judged: Judged): void {
    const level = highest(judged.verdict.findings);
    if (level === 'clear') return;
    const [first] = judged.verdict.findings;
    if (first && (level !== 'note' || !told.has(first.client))) parts.layer().notice(first.message);
    if (first) told.add(first.client);
    note(act, atLeast(level, 'warn') ? 'anyway' : 'clear');
  }

  function note({ draft }: Act, decision: 'clear' | 'anyway'): void {
    send('sent', { once: once(), drafts: [draft], decision }).catch(quiet);
  }

  async function ask(act: Act): Promise<Judged | null> {
    const print = printOf(act);
    const judged = await send('check', { draft: act.draft }, { deadline: DEADLINE });
    if (judged) known.set(act.control, { print, at: performance.now(), judged });
    parts.answered();
    return judged;
  }
}

/** An act is never held up for want of an answer. */
function quiet(error: unknown): void {
  if (!(error instanceof NoAnswer)) report(error, { unit: 'acts' });
}

const printOf = ({ draft }: Act) => JSON.stringify(draft);
const isField = (element: Element) =>
  element.matches('input, textarea, select, [contenteditable]:not([contenteditable="false"])');

/** The act that a press on this path would do. */
function actOn(site: Site, path: readonly Element[]): Act | null {
  for (const spec of site.actions ?? []) {
    if (spec.keyAlone) continue;
    const control = path.find(
      (element): element is HTMLElement =>
        element instanceof HTMLElement && element.matches(spec.control) && (spec.says?.(element) ?? true),
    );
    const within = control && path.find((element) => element.matches(spec.within));
    if (within) return actOf(site, spec, control, within);
  }
  return null;
}

/** The acts that keys could do to what has the focus. */
function actsOf(site: Site, path: readonly Element[]): (Act | null)[] {
  return (site.actions ?? []).map((spec) => (spec.key ? actWithin(site, spec, path) : null));
}

function actWithin(site: Site, spec: ActionSpec, path: readonly Element[]): Act | null {
  const within = path.find((element) => element.matches(spec.within));
  const control = within && [...within.querySelectorAll<HTMLElement>(spec.control)].find(isVisible);
  return within && control ? actOf(site, spec, control, within) : null;
}

function actOf(site: Site, spec: ActionSpec, control: HTMLElement, within: Element): Act | null {
  const author = factOf(site.id, () => spec.author(within), null);
  if (author === null) return null;
  const page = control.ownerDocument;
  return {
    control,
    leadsOn: spec.keyAlone ?? false,
    draft: {
      id: `${spec.kind}`,
      site: site.id,
      account: factOf(site.id, () => site.account(page, page), null),
      kind: spec.kind,
      text: '',
      links: [],
      media: [],
      audience: null,
      platformLabel: null,
      thread: null,
      about: { author, text: null },
    },
  };
}
