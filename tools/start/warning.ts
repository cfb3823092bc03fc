import type { Page } from 'puppeteer-core';
import type { Kind } from '../browsers';
import { seeInChromium } from './warning-chromium';
import { seeInFirefox } from './warning-firefox';

/** The warning as a person meets it, though it stands in a closed shadow root. */
export interface SeenWarning {
  /** All that it says. */
  readonly text: string;
  /** The names of its buttons. */
  readonly buttons: readonly string[];
  /** A real press of the mouse on the button of that name. @throws when there is none. */
  press(button: string): Promise<void>;
}

/** The warning that stands open in this page; null where there is none. */
export function seeWarning(page: Page, kind: Kind): Promise<SeenWarning | null> {
  return kind === 'chromium' ? seeInChromium(page) : seeInFirefox(page);
}
