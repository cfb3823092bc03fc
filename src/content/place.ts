import type { Guard } from '../messages';
import type { Kind } from '../model/draft';
import type { SiteId } from '../model/platforms';
import type { Audience } from '../model/profile';
import type { SendKeys } from './site';

/** A compose box as it stands on the page right now. Asked afresh for every event; nothing of it is kept. */
export interface Place {
  /** What stays the same through the box's life. */
  readonly key: Element | ShadowRoot;
  readonly guard: Exclude<Guard, 'none'>;
  readonly site: SiteId;
  readonly keys: readonly SendKeys[];
  /** The editable elements, one a part of a thread. */
  readonly texts: readonly HTMLElement[];
  /** The control that sends, null where none was found. */
  readonly control: HTMLElement | null;
  /** The same box as it stands now, where the page made its parts anew meanwhile; null where it is gone. */
  again(): Place | null;
  kind(): Kind;
  account(): string | null;
  audience(): Audience | null;
  /** Addresses of cards, and attachments with their descriptions. */
  links(): readonly string[];
  media(): readonly { readonly alt: string }[];
  about(): { readonly author: string | null; readonly text: string | null } | null;
}

/** Finds compose boxes from where events happen. */
export interface Finder {
  /** The box whose text the path goes through. */
  boxAt(path: readonly Element[]): Place | null;
  /** The box that a control on the path would send. */
  sentFrom(path: readonly Element[]): Place | null;
}
