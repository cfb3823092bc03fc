import type { Kind } from '../model/draft';
import type { SiteId } from '../model/platforms';
import type { Audience } from '../model/profile';
import { report } from '../report';

/** One kind of compose box on a site: where its parts are, never how or when they are used. */
export interface ComposerSpec {
  /** What is written here; a function where the box tells (post, or reply when it answers something). */
  readonly kind: Kind | ((root: ParentNode) => Kind);
  /** The editable element itself. */
  readonly text: string;
  /** The control that sends. The composer's root is the nearest ancestor of the text that holds one. */
  readonly submit: string;
  /** Which keys send from within the text. */
  readonly keys: readonly SendKeys[];
  /** Links shown as cards. */
  readonly cards?: string;
  /** Attached pictures and videos; their `alt` or label is read. */
  readonly media?: string;
  /** What is answered or quoted, where the box shows it. */
  readonly about?: (
    root: ParentNode,
  ) => { readonly author: string | null; readonly text: string | null } | null;
}
export type SendKeys = 'Mod+Enter' | 'Enter';

/** A site as data: one file, `content/sites/<id>.ts`. Functions only for what selectors cannot say. */
export interface Site {
  readonly id: SiteId;
  /** Match patterns of the pages it serves. */
  readonly matches: readonly string[];
  /** A test that the page itself passes, for software that lives on any host. */
  readonly recognise?: (page: Document) => boolean;
  /** The day its facts were last true. */
  readonly asOf: string;
  readonly composers: readonly ComposerSpec[];
  /** The handle that a box will post as, null when the page does not show it. */
  readonly account: (page: Document, root: ParentNode) => string | null;
  readonly audience?: (root: ParentNode) => Audience | null;
  readonly tryAt: readonly string[];
}

/** A site file may be wrong about today's page. Then the fact is not known, and the draft is judged without it. */
export function factOf<T>(site: Site, fact: () => T, unknown: T): T {
  try {
    return fact();
  } catch (error) {
    report(error, { unit: site.id });
    return unknown;
  }
}
