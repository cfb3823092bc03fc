import { applyEdits, editorOf } from '../../src/content/editor';
import type { Edit, Span } from '../../src/model/verdict';

/**
 * Lets the tests' page use the editors of the extension's own world, in development builds alone. A request comes as
 * JSON with an event on the editor's element, or on the frame that it fills; the answer goes back the same way.
 */
export type Request =
  | { readonly ask: 'kind' | 'read' | 'keep' }
  | { readonly ask: 'edit'; readonly edits: readonly Edit[]; readonly judged?: string }
  | { readonly ask: 'rects'; readonly span: Span };

/** What a test has us hold on to, as a fault of ours would. */
const kept = new Set<Element>();
const stage = document.createElement('div').attachShadow({ mode: 'closed' });

addEventListener('hatcheck-editors', (event) => {
  const [target] = event.composedPath();
  const element = target instanceof HTMLIFrameElement ? target.contentDocument?.body : target;
  if (!(event instanceof CustomEvent) || !element || !('nodeType' in element)) return;
  const request: Request = JSON.parse(event.detail);
  answer(element as HTMLElement, request).then(
    (result) => tell({ result }),
    (error: unknown) => tell({ error: String(error) }),
  );
});

function tell(reply: object): void {
  document.dispatchEvent(new CustomEvent('hatcheck-answer', { detail: JSON.stringify(reply) }));
}

async function answer(element: HTMLElement, request: Request): Promise<unknown> {
  const editor = editorOf(element);
  switch (request.ask) {
    case 'kind':
      return editor.kind;
    case 'read':
      return editor.read(element);
    case 'keep':
      return kept.add(element).size;
    case 'edit':
      return applyEdits(() => element, request.edits, request.judged);
    case 'rects':
      document.documentElement.append(stage.host);
      try {
        return editor.rectsOf(element, request.span, stage);
      } finally {
        stage.host.remove();
      }
  }
}
