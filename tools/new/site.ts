import type { Kind } from '../new';

/** A site with one box: its file, a page shaped like it, and its tests. */
export default {
  named: 'id, as “hackernews”',
  files(id) {
    if (id.includes('-')) throw new Error(`A site’s id is one word: “${id.replaceAll('-', '')}”.`);
    return {
      [`src/content/sites/${id}.ts`]: siteOf(id, new Date().toISOString().slice(0, 10)),
      [`tests/playground/sites/${id}.html`]: pageOf(id),
      [`tests/playground/sites/${id}.ts`]: fixtureOf(id),
      [`tests/e2e/sites/${id}.ts`]: testOf(id),
    };
  },
  next: (id) => [
    `src/model/platforms.ts: add ${id} to PLATFORMS, with its name, limit and fold.`,
    `src/content/sites/${id}.ts: say where things are (docs/sites.md has every field), and on what day that was true.`,
    `tests/playground/sites/${id}.ts: shape the page like the site, its real editor library and awkward parts too.`,
    `tests/e2e/sites/${id}.ts: say what must be seen of each box.`,
    `npm run build && node tools/run.mjs build --bare && node tools/run.mjs playground`,
    `npx vitest run --project e2e tests/e2e/sites.test.ts -t ${id}`,
  ],
} satisfies Kind;

function siteOf(id: string, today: string): string {
  return `import { defineSite } from '../site';

export default defineSite({
  id: '${id}',
  matches: ['https://${id}.com/*', 'https://www.${id}.com/*'],
  asOf: '${today}',
  composers: [
    {
      kind: 'post',
      text: '[data-testid="composer"] textarea',
      submit: '[data-testid="composer"] [data-testid="send"]',
      keys: ['Mod+Enter'],
    },
  ],
  account: (page) => page.querySelector('[data-testid="me"]')?.getAttribute('href')?.slice(1) ?? null,
  audience: () => null,
  tryAt: ['https://${id}.com/'],
});
`;
}

function pageOf(id: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:"
    />
    <title>A page shaped like ${id}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="./sites.css" />
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="./${id}.ts"></script>
  </body>
</html>
`;
}

function fixtureOf(id: string): string {
  return `import { isShortcut } from '../editors/editor';
import type { Via } from '../sent';
import { remountPlain } from './remount';
import { attempt, showCount } from './sending';
import { named, switches } from './switches';

/** A page shaped like ${id}, in our own words. Its names go through \`named\`, so that a test can change them. */
const { account = 'mali' } = switches;
const root = document.getElementById('root');
if (root)
  root.innerHTML = \`<nav><a href="/\${account ?? ''}" data-testid="\${named('me')}">Profile</a></nav>
  <div class="composer" data-testid="\${named('composer')}">
    <textarea class="field" placeholder="What’s new?" data-test="text"></textarea>
    <button type="button">Cancel</button>
    <button type="button" data-testid="\${named('send')}" data-test="send">Post</button>
  </div>\`;

const text = () => document.querySelector('textarea');
function send(event: Event, via: Via): void {
  const done = () => {
    const now = text();
    if (now) now.value = '';
  };
  attempt({ text: text()?.value ?? '', box: 'post', via, event, done });
}
root?.addEventListener('keydown', (event) => isShortcut(event) && send(event, 'shortcut'));
document.querySelector('[data-test="send"]')?.addEventListener('click', (event) => send(event, 'click'));
remountPlain();
showCount();
`;
}

function testOf(id: string): string {
  return `import type { SitePage } from '../harness/site-box';

export default {
  boxes: [
    {
      name: 'a post',
      url: 'https://${id}.com/',
      text: '[data-test="text"]',
      button: '[data-test="send"]',
      ways: ['click', 'shortcut'],
      facts: { kind: 'post', account: 'mali', audience: null, parts: 1 },
    },
  ],
} satisfies SitePage;
`;
}
