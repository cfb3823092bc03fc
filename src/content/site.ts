import type { Kind } from '../model/draft';
import type { SiteId } from '../model/platforms';
import type { Audience } from '../model/profile';
import { leadsInto } from './deep';

/**
 * One kind of compose box on a site: where its parts are, never how or when they are used. Selectors of text, control,
 * cards and media may go into open shadow roots, `host >>> inner`.
 */
export interface ComposerSpec {
  /** What is written here; a function where the box tells (post, or reply when it answers something). */
  readonly kind: Kind | ((root: ParentNode) => Kind);
  /** The editable element itself. `host >>> inner` goes into open shadow roots and frames. */
  readonly text: string;
  /**
   * The control that sends: a selector, or a function where only its place tells it (then `root` must be given).
   * Null where keys alone send.
   */
  readonly submit: string | ((root: ParentNode) => HTMLElement | null) | null;
  /** A control that only leads on to the step that sends, though it may be called the same. */
  readonly leadsOn?: string;
  /** The whole box. Where it is not given, it is the nearest ancestor of the text that holds a control that sends. */
  readonly root?: string;
  /** Which keys send from within the text. */
  readonly keys: readonly SendKeys[];
  /** Several texts of a box are the parts of a thread; or the fields of one post (title, description), in this order. */
  readonly parts?: 'thread' | 'fields';
  /** The control that sends stands in a later step, where the text is gone: what was read last is what is sent. */
  readonly laterStep?: boolean;
  /** What the page shows of the text is no proof of what it sends: words for it are offered to copy, never inserted. */
  readonly copyOnly?: boolean;
  /** Links shown as cards, `a[href]`, and fields that hold an address. */
  readonly cards?: string;
  /** Attached pictures and videos; their `alt` or label is read. */
  readonly media?: string;
  /** Whether the site's own paid-partnership switch is on; null where the box does not show it. */
  readonly label?: (root: ParentNode) => boolean | null;
  /** What is answered or quoted, where the box shows it. */
  readonly about?: (root: ParentNode) => About | null;
  /** Where this box names an account or an audience of its own. */
  readonly account?: (root: ParentNode) => string | null;
  readonly audience?: (root: ParentNode) => Audience | null;
}
export type SendKeys = 'Mod+Enter' | 'Enter' | 'Mod+s';

export interface About {
  readonly author: string | null;
  readonly text: string | null;
}

/** One thing that is done to somebody's post or profile by a press, without words. */
export interface ActionSpec {
  readonly kind: Extract<Kind, 'like' | 'follow' | 'repost' | 'connect' | 'accept'>;
  /** The control while it is not yet pressed. */
  readonly control: string;
  /** Where only its words tell it from its neighbours. */
  readonly says?: (control: Element) => boolean;
  /** What the control belongs to: the post, card or profile that names its author. */
  readonly within: string;
  /** Whose it is: a handle as the site writes it. */
  readonly author: (within: Element) => string | null;
  /**
   * The single key that does the same to the post that has the focus, where no field has it. A capital is that key
   * with Shift.
   */
  readonly key?: string;
  /** Only that key does it: a press on the control leads to a menu, whose entry is an action of its own. */
  readonly keyAlone?: true;
}

/** A site as data: one file, `content/sites/<id>.ts`. Functions only for what selectors cannot say. */
export interface Site {
  readonly id: SiteId;
  /** Match patterns of the pages it serves. */
  readonly matches: readonly string[];
  /** A test that the page itself passes, for software that lives on any host. */
  readonly recognise?: (page: Document) => boolean;
  /** The day its facts were last true. */
  readonly asOf: string;
  /** The version of its software, where the page tells. */
  readonly version?: (page: Document) => string | null;
  readonly composers: readonly ComposerSpec[];
  readonly actions?: readonly ActionSpec[];
  /** The handle that a box will post as, null when the page does not show it. */
  readonly account: (page: Document, root: ParentNode) => string | null;
  readonly audience?: (root: ParentNode) => Audience | null;
  readonly tryAt: readonly string[];
}

/**
 * Each site's file is a script of its own, put into that site's pages before the main one. It leaves its data on the
 * global object of the extension's own world, which the page cannot see.
 */
const HERE = Symbol.for('hatcheck.sites');
type Shelf = { [HERE]?: Site[] };

/** Declares a site, and hands it to the main script of the same page. */
export function defineSite(site: Site): Site {
  const shelf = globalThis as Shelf;
  shelf[HERE] = [...(shelf[HERE] ?? []), site];
  return site;
}

/** The site whose page this is; null where only the general reader can help. */
export function siteOf(page: Document): Site | null {
  const here = (globalThis as Shelf)[HERE] ?? [];
  return (
    here.find(({ recognise, matches }) => !recognise || matches.some((one) => covers(one, page.location))) ??
    here.find(({ recognise }) => recognise?.(page)) ??
    null
  );
}

/** Whether a frame's text is part of a box of the page around it. A frame of another origin is nobody's. */
export function heldByParent(frame: Window): boolean {
  const element = frame.frameElement;
  const here = (globalThis as Shelf)[HERE] ?? [];
  return (
    element !== null && here.some(({ composers }) => composers.some(({ text }) => leadsInto(element, text)))
  );
}

/** A match pattern `https://*.host/*`, as far as our own lists use them. */
function covers(pattern: string, { hostname }: Location): boolean {
  const [, host = ''] = /^[a-z*]+:\/\/([^/]+)\//.exec(pattern) ?? [];
  return host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
}
