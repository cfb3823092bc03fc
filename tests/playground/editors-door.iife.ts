import { applyEdits, editorOf } from '../../src/content/editor';
import type { Edit, Span } from '../../src/model/verdict';

/**
 * Lets the tests' page use the editors of the extension's own world, in development builds alone. A request comes as
 * JSON with an event on the editor's element, or on the frame that it fills; the answer goes back the same way. Where
 * the page makes its elements anew, a selector says which of them it is.
 */
export type Request =
  | { readonly ask: 'kind' | 'read' | 'keep' }
  | { readonly ask: 'edit'; readonly edits: readonly Edit[]; readonly judged?: string }
  | { readonly ask: 'rects'; readonly span: Span };

interface Knock {
  readonly request: Request;
  readonly selector?: string;
}

/** What a test has us hold on to, as a fault of ours would. */
const kept = new Set<Element>();
const stage = document.createElement('div').attachShadow({ mode: 'closed' });

// Scripts are put into open tabs too, where they may be already: two doors would both apply an edit.
const HERE = Symbol.for('hatcheck.editors-door');
if (!Reflect.has(globalThis, HERE)) addEventListener('hatcheck-editors', onKnock);
Reflect.set(globalThis, HERE, true);

function onKnock(event: Event): void {
  const [target] = event.composedPath();
  if (!(event instanceof CustomEvent) || !target || !('nodeType' in target)) return;
  const { request, selector }: Knock = JSON.parse(event.detail);
  const frame = target instanceof HTMLIFrameElement ? target.contentDocument : null;
  const element = () =>
    selector === undefined
      ? (frame?.body ?? (target as HTMLElement))
      : ((frame ?? document).querySelector<HTMLElement>(selector) ?? undefined);
  answer(element, request).then(
    (result) => tell({ result }),
    (error: unknown) => tell({ error: String(error) }),
  );
}

function tell(reply: object): void {
  document.dispatchEvent(new CustomEvent('hatcheck-answer', { detail: JSON.stringify(reply) }));
}

async function answer(now: () => HTMLElement | undefined, request: Request): Promise<unknown> {
  const element = now();
  if (!element) throw new Error('expected an editor');
  const editor = editorOf(element);
  switch (request.ask) {
    case 'kind':
      return editor.kind;
    case 'read':
      return editor.read(element);
    case 'keep':
      return kept.add(element).size;
    case 'edit':
      return applyEdits(now, request.edits, request.judged);
    case 'rects':
      document.documentElement.append(stage.host);
      try {
        return editor.rectsOf(element, request.span, stage);
      } finally {
        stage.host.remove();
      }
  }
}
