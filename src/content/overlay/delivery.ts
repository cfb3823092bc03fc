import { send } from '../../messages';
import type { CreateDrawing } from './drawing';

/** Where the drawing's own script leaves it for the one that asked: both run in the same isolated world of a page. */
const KEY = Symbol.for('hatcheck.drawing');
/** A sleeping background takes a moment, as for a check. */
const DEADLINE = 3000;

/** Has the drawing's script loaded into this page. @throws when it did not come in time, or may not. */
export async function fetchDrawing(): Promise<CreateDrawing> {
  const here = taken();
  if (here) return here;
  await send('draw', {}, { deadline: DEADLINE });
  const come = taken();
  if (!come) throw new Error('expected the drawing to be delivered');
  return come;
}

/** Leaves the drawing for whoever asked. */
export function deliver(create: CreateDrawing): void {
  Reflect.set(globalThis, KEY, create);
}

/** Taken once: after an update, the next script must not find that of an earlier one. */
function taken(): CreateDrawing | undefined {
  const create = Reflect.get(globalThis, KEY) as CreateDrawing | undefined;
  Reflect.deleteProperty(globalThis, KEY);
  return create;
}
