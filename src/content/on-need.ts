import { send } from '../messages';
import type { openPage } from './page';

/** The guard of a page, which comes only when somebody is about to write there: `guard.iife.ts`, a script of its own. */
type Guard = typeof openPage;

/** Where its script leaves it: both run in the extension's own world of a page. */
const KEY = Symbol.for('hatcheck.guard');

/** Has the guard put into this page, however long that takes. @throws when it may not come. */
export async function fetchGuard(): Promise<Guard> {
  const here = taken();
  if (here) return here;
  await send('call', {});
  const come = taken();
  if (!come) throw new Error('expected the guard to be delivered');
  return come;
}

/** Leaves the guard for the script that asked. */
export function deliver(guard: Guard): void {
  Reflect.set(globalThis, KEY, guard);
}

/** Taken once: after an update, the next script must not find the guard of an earlier one. */
function taken(): Guard | undefined {
  const guard = Reflect.get(globalThis, KEY) as Guard | undefined;
  Reflect.deleteProperty(globalThis, KEY);
  return guard;
}
