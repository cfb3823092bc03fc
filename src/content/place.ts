import type { Guard } from '../messages';
import type { Kind } from '../model/draft';
import type { SiteId } from '../model/platforms';
import type { Audience } from '../model/profile';
import type { About, SendKeys } from './site';

/** A compose box as it stands on the page right now. Asked afresh for every event; nothing of it is kept. */
export interface Place {
  /** What stays the same through the box's life. */
  readonly key: Element | ShadowRoot;
  readonly guard: Guard;
  readonly site: SiteId;
  readonly keys: readonly SendKeys[];
  /** The editable elements: one a part of a thread, or one a field of the same post. */
  readonly texts: readonly HTMLElement[];
  /** Whether the texts are fields of one post (title, description), not parts of a thread. */
  readonly fields: boolean;
  /** What was read at an earlier step, where the texts themselves are gone by now. */
  readonly kept: readonly string[] | null;
  /** Told what was read, so that a later step knows it. */
  keep(words: readonly string[]): void;
  /** It was sent: no later step is waiting for those words. */
  forget(): void;
  /** The control that sends, null where none was found. */
  readonly control: HTMLElement | null;
  /** Whether words are offered to copy here, never inserted. */
  readonly copyOnly: boolean;
  /** The same box as it stands now, where the page made its parts anew meanwhile; null where it is gone. */
  again(): Place | null;
  kind(): Kind;
  account(): string | null;
  audience(): Audience | null;
  /** Whether the site's own paid-partnership switch is on; null where nobody can tell. */
  label(): boolean | null;
  /** Addresses of cards, and attachments with their descriptions. */
  links(): readonly string[];
  media(): readonly { readonly alt: string }[];
  about(): About | null;
}

/** Finds compose boxes from where events happen. */
export interface Finder {
  /** The box whose text the path goes through. */
  boxAt(path: readonly Element[]): Place | null;
  /** The box that a control on the path would send. */
  sentFrom(path: readonly Element[]): Place | null;
}
