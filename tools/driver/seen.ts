import type { Page } from 'puppeteer-core';
import type { Kind } from '../browsers';
import { seenInChromium } from './seen-chromium';
import { seenInFirefox } from './seen-firefox';

/** An element of our own layer, as assistive technology sees it, though it stands in a closed shadow root. */
export interface Seen {
  readonly role: string;
  readonly name: string;
  /** All text in it. */
  readonly text: string;
  /** Clicks its middle, as a person would: the events are trusted. */
  click(options?: { readonly count?: number }): Promise<void>;
}

/** Elements of our layer on a page, by role and the beginning of their name. */
export function seen(page: Page, kind: Kind, role: string, name = ''): Promise<readonly Seen[]> {
  return kind === 'chromium' ? seenInChromium(page, role, name) : seenInFirefox(page, role, name);
}
