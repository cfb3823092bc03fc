import { browser } from '../browser';
import type { PageState, ToTab } from '../messages';
import { PLATFORMS, siteId } from '../model/platforms';

/**
 * How a tab is guarded, the boxes in its frames too; null where no script of ours is in the page itself. A frame alone
 * would speak for a page that nobody guards.
 */
export async function askTab(tabId: number): Promise<PageState | null> {
  const question: ToTab = { how: 'guarded' };
  const asked = (await framesOf(tabId)).map((frameId) =>
    browser.tabs.sendMessage(tabId, question, { frameId }),
  );
  // A frame without our script has nobody to answer, and says so by failing.
  const [page, ...frames] = (await Promise.allSettled(asked)).map((answer) =>
    answer.status === 'fulfilled' ? (answer.value as PageState | undefined) : undefined,
  );
  if (!page) return null;
  const all = [page, ...frames.filter((frame) => frame !== undefined)];
  return {
    ...page,
    site: PLATFORMS[siteId(page.site)].name,
    boxes: all.flatMap(({ boxes }) => boxes),
    acts: all.reduce((sum, { acts }) => sum + acts, 0),
  };
}

/** The frames that may be read, the page itself first. */
async function framesOf(tabId: number): Promise<readonly number[]> {
  try {
    const reached = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => {},
      injectImmediately: true,
    });
    return [...new Set([0, ...reached.map(({ frameId }) => frameId)])];
  } catch {
    // Nothing of ours may run in that page; the question itself will find out.
    return [0];
  }
}
