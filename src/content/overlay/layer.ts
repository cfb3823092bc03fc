import { report } from '../../report';
import { fetchDrawing } from './delivery';
import type { BadgeProps, Drawing } from './drawing';
import { createHost } from './host';
import { noticeIn } from './notice';
import type { Told } from './told';
import type { Choice } from './warning';

/** Our own layer over the page: what it draws is loaded when a compose box is first met. */
export interface Layer {
  /** Whether an event happened in it, or is focus moving to or from it; the page then does not hear of it. */
  takes(event: Event): boolean;
  /** Shows the badge of a box, as soon as there is something to draw it with. */
  badge(key: Node, badge: BadgeProps): void;
  /** Takes the badge of a box away. */
  forget(key: Node): void;
  /**
   * Asks, one question after the other, and settles with the answer. The page is inert meanwhile.
   * @throws when there is nothing to ask with
   */
  warn(told: Told): Promise<Choice>;
  /** One calm line that stays until it is closed or another takes its place. */
  notice(text: string | null): void;
}

const UNSEEN = 'Hatcheck cannot show its badge on this page. It still checks what you post here.';

export function createLayer(page: Document, signal: AbortSignal): Layer {
  const host = createHost(page, signal);
  const show = noticeIn(host.root);
  /** Badges that came before there was anything to draw them with. */
  const waiting = new Map<Node, BadgeProps>();
  let drawing: Drawing | undefined;
  let coming: Promise<Drawing> | undefined;
  let said = false;

  /** What draws, asked for once; and once more when it is needed after it could not come. */
  function drawn(): Promise<Drawing> {
    coming ??= fetchDrawing().then(
      (create) => {
        drawing = create(host, page, signal);
        for (const [key, badge] of waiting) drawing.badge(key, badge);
        waiting.clear();
        return drawing;
      },
      (error: unknown) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  }

  function notice(text: string | null): void {
    host.stand();
    show(text);
  }

  return {
    takes: host.takes,
    badge(key, badge) {
      if (drawing) return drawing.badge(key, badge);
      const known = waiting.has(key);
      waiting.set(key, badge);
      if (known) return;
      drawn().catch((error) => {
        report(error, { unit: 'drawing' });
        if (!said && !signal.aborted) notice(UNSEEN);
        said = true;
      });
    },
    forget(key) {
      waiting.delete(key);
      drawing?.forget(key);
    },
    warn: async (question) => (await drawn()).warn(question),
    notice,
  };
}
