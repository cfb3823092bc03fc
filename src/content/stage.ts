import type { Listening } from './listening';
import type { Host } from './overlay/host';

/** What the guard of a page finds there when it comes. */
export interface Stage {
  readonly listening: Listening;
  /** Whether an event happened in our element, or is focus moving to or from it; the page then does not hear of it. */
  takes(event: Event): boolean;
  /** Our own element on the page, made when it is first needed. */
  host(): Host;
  /** One calm line that stays until it is closed or another takes its place; null takes it away. */
  notice(text: string | null): void;
  /** Whether this script still belongs to a running extension; ends everything and says so on the page when not. */
  alive(): boolean;
}
