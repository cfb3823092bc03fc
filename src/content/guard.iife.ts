import { deliver } from './on-need';
import { openPage } from './page';

// Wiring only. Comes into a page when somebody is about to write there; see sentry.ts.
deliver(openPage);
