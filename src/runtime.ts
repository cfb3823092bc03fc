/** As much of the browser as a page's script needs. */
interface Wire {
  /** Undefined once the extension was updated or removed. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    /** @param hear answers, if at all, before it returns */
    addListener(hear: (message: unknown, sender: unknown, reply: (answer: unknown) => void) => void): void;
  };
}
declare const chrome: { readonly runtime: Wire };

/**
 * The wire to the background, without the polyfill: this goes into every page. Both browsers give it this name and
 * answer with promises. Asked afresh each time, for an update of the extension may take it away.
 */
export function runtime(): Wire {
  return chrome.runtime;
}
