import type { Reaction } from './release';

/** What may pass without being asked about: the person's word, given for one draft in one box. */
export interface Passes {
  /** The person's next press on exactly this draft goes through; `hint` says whether they are told so. */
  grant(key: Node, draft: string, hint: boolean): void;
  /** A send goes on by itself: what it sets off later belongs to it. */
  begin(key: Node, draft: string): void;
  /** Whether that send has not ended yet: one press more would send it twice. */
  going(key: Node, draft: string): boolean;
  /** It has ended; where the site did not take it, and the box was not changed since, the next press goes through. */
  end(key: Node, reaction: Reaction): void;
  /** Whether an event belongs to a send that may pass. A person's press uses the pass up. */
  covers(key: Node, draft: string, event: Event): boolean;
  /** The box was changed: the word was for another draft. */
  revoke(key: Node): void;
}

/** One send is often several events, in this order; a second press begins again and is a send of its own. */
const STEPS = ['keydown', 'click', 'submit'];
/** How long a page may think before it submits, and a key may be held before it becomes a click. */
const THINKS = 10_000;
const HOLDS = 1000;

interface Pass {
  readonly draft: string;
  /** How far the send has come in `STEPS`, counted from 1; 0 before the person's press. */
  readonly step: number;
  readonly at: number;
  readonly hint: boolean;
  /** It goes on by itself. */
  readonly going: boolean;
}

/** @param hint shows or hides the line that asks for another press */
export function createPasses(hint: (shown: boolean) => void): Passes {
  const passes = new WeakMap<Node, Pass>();

  function put(key: Node, pass: Pass | null): void {
    const before = passes.get(key);
    if (pass) passes.set(key, pass);
    else passes.delete(key);
    if (pass?.hint || before?.hint) hint(pass?.hint ?? false);
  }

  function grant(key: Node, draft: string, told: boolean): void {
    put(key, { draft, step: 0, at: performance.now(), hint: told, going: false });
  }

  return {
    grant,
    begin: (key, draft) =>
      put(key, {
        draft,
        step: STEPS.indexOf('click') + 1,
        at: performance.now(),
        hint: false,
        going: true,
      }),
    going(key, draft) {
      const pass = passes.get(key);
      return pass?.going === true && pass.draft === draft;
    },
    end(key, reaction) {
      const pass = passes.get(key);
      if (!pass?.going) return;
      if (reaction === 'gone') put(key, null);
      else grant(key, pass.draft, reaction === 'none');
    },
    revoke: (key) => put(key, null),
    covers(key, draft, event) {
      const pass = passes.get(key);
      if (!pass) return false;
      if (pass.draft !== draft) {
        put(key, null);
        return false;
      }
      const step = STEPS.indexOf(event.type) + 1;
      if (pass.step === 0) {
        if (step > 0 && event.isTrusted)
          put(key, { draft, step, at: performance.now(), hint: false, going: false });
        return true;
      }
      const late = performance.now() - pass.at > (event.type === 'submit' ? THINKS : HOLDS);
      if (step <= pass.step || late) return false;
      put(key, { ...pass, step, at: performance.now() });
      return true;
    },
  };
}
