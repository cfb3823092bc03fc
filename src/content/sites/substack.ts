import { lastWorded, visibleIn } from '../last-button';
import { defineSite } from '../site';

const NOTE = '[role="dialog"] .ProseMirror[contenteditable="true"]';
/** What the last button of the last step begins with, in the languages that the site itself speaks; none of a test. */
const GOES_OUT =
  /^(?!.*\btest)(send|publish|schedule|post|enviar|publicar|programar|envoyer|publier|programmer|senden|veröffentlichen|planen|invia|pubblica|programma)\b/i;

/** What a publication's header offers in these languages to who does not get its letters yet; others are to pay. */
const SUBSCRIBES =
  /^(subscribe|suscribirse|suscríbete|subscrever|inscrever-se|assinar|s[’']abonner|abonnieren|iscriviti)$/i;

/** Comments have no name that holds: the general reader finds them. */
export default defineSite({
  id: 'substack',
  matches: ['https://substack.com/*', 'https://*.substack.com/*'],
  recognise: (page) => page.querySelector('link[rel="preconnect"][href*="substackcdn.com"]') !== null,
  asOf: '2026-08-22',
  composers: [
    {
      kind: 'article',
      text: 'textarea#post-title, [data-testid="editor"] .ProseMirror, .ProseMirror[data-testid="editor"]',
      // Continue leads to settings, and only their last button sends the mail: the text may be gone by then.
      submit: (body) =>
        [...body.querySelectorAll<HTMLElement>('button')].findLast(
          (button) => GOES_OUT.test(button.textContent.trim()) && button.offsetWidth > 0,
        ) ?? null,
      root: 'body:has(#post-title, [data-testid="editor"])',
      keys: [],
      parts: 'fields',
      laterStep: true,
      // A publication writes under its own address.
      account: publication,
      audience: () => null,
    },
    {
      kind: 'post',
      text: NOTE,
      submit: (dialog) => lastWorded(dialog, visibleIn(dialog, '.ProseMirror')),
      root: '[role="dialog"]',
      keys: ['Mod+Enter'],
    },
  ],
  actions: [
    {
      kind: 'like',
      control: '.like-button-container [aria-pressed="false"]',
      within: '.comment, article, [role="article"]',
      // A letter is the publication's, whoever wrote it; a comment is its writer's.
      author: (around) =>
        (around.matches('.comment') ? null : publication()) ??
        /\/@([\w-]+)/.exec(around.querySelector('a[href*="/@"]')?.getAttribute('href') ?? '')?.[1] ??
        null,
    },
    {
      kind: 'follow',
      control: '[data-testid="noncontributor-cta-button"]',
      says: (control) => SUBSCRIBES.test(control.textContent.trim()),
      within: 'body',
      author: publication,
    },
  ],
  account: () => null,
  audience: () => 'public',
  tryAt: ['https://substack.com/home'],
});

/** A publication has an address of its own; `open` only leads to others. */
function publication(): string | null {
  return /^(?!www\.|open\.)([\w-]+)\.substack\.com$/.exec(location.hostname)?.[1] ?? null;
}
