import type { Draft } from './model/draft';
import type { Fault } from './model/faults';
import type { Persona, Profile } from './model/profile';
import type { Verdict } from './model/verdict';
import { runtime } from './runtime';

/** A draft as the page shows it; the background adds the moment and what went out before. */
export type SeenDraft = Omit<Draft, 'at' | 'recent' | 'printKey' | 'persona'>;

/** Who speaks, as the badge and the warning show it. */
export type Hat = Pick<Persona, 'id' | 'name' | 'kind'> & { readonly colour: string };

/** A verdict with all that is needed to show it, and the profile revision it was reached under. */
export interface Judged {
  readonly revision: number;
  readonly verdict: Verdict;
  readonly hat: Hat;
  /** By what the persona was recognised; only where it is the switch or the site does switching change it. */
  readonly by: 'draft' | 'account' | 'site' | 'active';
  /** Every persona, for the labels of fixes. */
  readonly hats: readonly Hat[];
  /** Names of the clients that the findings speak of, by id. */
  readonly clients: Readonly<Record<string, string>>;
}

/** What is stored. `profile` is null before the first run; a damaged one is set aside and its faults told. */
export interface Stored {
  readonly revision: number;
  readonly profile: Profile | null;
  readonly faults: readonly Fault[];
}

/** How one page is guarded: by its site's own file, by the general reader, or not. */
export type Guard = 'exact' | 'general' | 'none';
/** `site` is the site's name as shown, and on its way from the page its id; `asOf` the day its file's facts were last true, null where it has none. */
export interface PageState {
  readonly site: string;
  readonly guard: Guard;
  readonly asOf: string | null;
  /** The version of the site's software, where its page tells. */
  readonly version: string | null;
  /** The compose boxes that were met so far and still stand. */
  readonly boxes: readonly BoxState[];
  /** How many likes, follows and the like were asked about so far. */
  readonly acts: number;
}
/** What is seen of one compose box, all but its words. */
export interface BoxState extends Omit<SeenDraft, 'id' | 'text' | 'thread'> {
  readonly guard: Guard;
  /** How many drafts it holds: the parts of a thread. */
  readonly parts: number;
  /** Whether the control that sends was found. */
  readonly control: boolean;
  /** Whether its text can be read. */
  readonly readable: boolean;
}

/** Every message to the background: what is asked, and what comes back. */
export interface Messages {
  check: { request: { draft: SeenDraft }; response: Judged | null };
  /** The whole profile. Served to the extension's own pages only, never to a tab's content script. */
  load: { request: object; response: Stored };
  /** @throws (rejects with) the faults as lines when the profile is not valid; nothing is changed then. */
  save: { request: { profile: unknown }; response: Stored };
  activate: { request: { persona: string }; response: Stored };
  /** The same, asked by a warning's fix: nothing of the profile comes back. */
  switch: { request: { persona: string }; response: null };
  /**
   * A draft was let out: what the journal is told. Its parts, where it was a thread. `once` names the send: a message
   * may come twice, for it is repeated where its answer was lost.
   */
  sent: {
    request: { once: string; drafts: readonly SeenDraft[]; decision: 'clear' | 'mended' | 'anyway' };
    response: null;
  };
  /** How much the journal holds, and its emptying. For the extension's own pages only. */
  journal: { request: object; response: { entries: number } };
  emptyJournal: { request: object; response: { entries: number } };
  /** The popup asks how a tab is guarded; null where no content script answers. */
  tab: { request: { tabId: number }; response: PageState | null };
  options: { request: object; response: null };
  /** The popup was given these hosts: guards them now, open tabs too. `unguard`: some were given back. */
  guard: { request: { patterns: readonly string[] }; response: null };
  unguard: { request: object; response: null };
  /** Whether the browser still lets Hatcheck read the page that asks. */
  stay: { request: object; response: boolean };
  /** Somebody is about to write: puts the guard into the very frame that asks. */
  call: { request: object; response: null };
}
export type MessageName = keyof Messages;
type Request<N extends MessageName> = Messages[N]['request'];
type Response<N extends MessageName> = Messages[N]['response'];

/** What crosses: a name, its request; back come a result or an error's message. */
export type Envelope = { readonly hatcheck: MessageName; readonly request: unknown };
export type Reply = { readonly result: unknown } | { readonly error: string };

/** Why a message got no answer. `invalidated`: the extension was updated or removed under this page. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly reason: 'invalidated' | 'no-receiver' | 'late';
  constructor(reason: NoAnswer['reason']) {
    super(`no answer from the background: ${reason}`);
    this.reason = reason;
  }
}

/** Whether this script still belongs to a running extension. Synchronous; false after an update or removal. */
export function connected(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false; // Firefox: a dead object
  }
}

/**
 * Asks the background. Waits `deadline` ms at most, where given; asks once more when nobody was there yet.
 * @throws NoAnswer, or an Error with the background's own words.
 */
export async function send<N extends MessageName>(
  name: N,
  request: Request<N>,
  { deadline }: { deadline?: number } = {},
): Promise<Response<N>> {
  const envelope: Envelope = { hatcheck: name, request };
  const reply = await within(deadline, deliver(envelope));
  if ('error' in reply) throw new Error(reply.error);
  return reply.result as Response<N>;
}

/** What the browsers say when an extension is gone, and when nobody is there to answer or left before answering. */
const INVALIDATED = /context invalidated/i;
const NOBODY = /receiving end|message (port|channel)|response was received|went out of scope/i;

async function deliver(envelope: Envelope, again = true): Promise<Reply> {
  if (!connected()) throw new NoAnswer('invalidated');
  try {
    const reply = (await runtime().sendMessage(envelope)) as Reply | undefined;
    if (reply) return reply;
  } catch (error) {
    if (!connected() || INVALIDATED.test(String(error))) throw new NoAnswer('invalidated');
    if (!NOBODY.test(String(error))) throw error;
  }
  if (again) return deliver(envelope, false);
  throw new NoAnswer('no-receiver');
}

/** The answer, if it comes in time. @throws NoAnswer, late */
export function within<T>(ms: number | undefined, answer: Promise<T>): Promise<T> {
  if (ms === undefined) return answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('late')), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

export interface Sender {
  readonly tabId: number | undefined;
  /** The frame of that tab; 0 is the page itself. */
  readonly frameId: number | undefined;
  /** The address of the page that asks, as far as the browser tells. */
  readonly url: string | undefined;
  /** Whether it is one of the extension's own pages: popup, options. */
  readonly own: boolean;
}
export type Handlers = {
  readonly [N in MessageName]: (request: Request<N>, sender: Sender) => Response<N> | Promise<Response<N>>;
};

/**
 * All that a tab is ever told of the profile is that it changed. The others ask how the page is guarded, and say that
 * the browser lets Hatcheck read less than before: then a page asks whether it may stay.
 */
export type ToTab = { readonly revision: number } | { readonly how: 'guarded' } | { readonly may: 'stay' };
