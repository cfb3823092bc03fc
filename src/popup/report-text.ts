import type { BoxState, Guard, PageState } from '../messages';

const GUARDS: Readonly<Record<Guard, string>> = {
  exact: 'read by the site’s own file',
  general: 'read by the general reader',
  none: 'not guarded',
};

/**
 * What helps to mend a site's file, and nothing else: no address, draft, account, hat or client.
 * @param version Hatcheck's
 * @param agent the browser, as it names itself
 */
export function reportText(page: PageState, version: string, agent: string): string {
  const { site, asOf, boxes } = page;
  const software = /^[\w.+ -]{1,40}$/.test(page.version ?? '') ? page.version : null;
  return [
    `Hatcheck ${version}, ${browserOf(agent)}`,
    `Site: ${site === 'this site' ? 'one that Hatcheck does not know' : site}`,
    `Facts of: ${asOf ?? 'none'}`,
    ...(software === null ? [] : [`Version of the site: ${software}`]),
    `Page: ${GUARDS[page.guard]}`,
    ...(boxes.length === 0 ? ['Box: not found'] : boxes.map(boxLine)),
  ].join('\n');
}

function boxLine(box: BoxState, at: number): string {
  const found = (what: string, is: boolean) => `${what} ${is ? 'found' : 'not found'}`;
  return [
    `Box ${at + 1}: ${GUARDS[box.guard]}`,
    box.kind,
    `parts ${box.parts}`,
    found('button', box.control),
    found('text', box.readable),
    found('account', box.account !== null),
    found('audience', box.audience !== null),
  ].join(', ');
}

function browserOf(agent: string): string {
  const [, name = 'a browser', version = ''] =
    /(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(agent.replace(/Chrome\/\d\S* (?=.*\b(?:Edg|OPR)\/)/, '')) ?? [];
  const known: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', Chrome: 'Chromium' };
  return `${known[name] ?? name} ${version}`.trim();
}
