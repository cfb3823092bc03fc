import type { Specimen, SpecimenFile } from './editors/specimens/specimen';
import { record } from './sent';

declare global {
  interface Window {
    specimen?: Specimen | undefined;
  }
}

const files = import.meta.glob<SpecimenFile>('./editors/specimens/*.ts*', { import: 'default' });

/** `?editor=quill` mounts that one; `&in=shadow` in an open shadow root. */
const asked = new URLSearchParams(location.search);
const name = asked.get('editor') ?? 'textarea';
const load = files[`./editors/specimens/${name}.ts`] ?? files[`./editors/specimens/${name}.tsx`];
const host = document.getElementById('host');
if (!load || !host) throw new Error(`there is no specimen “${name}”`);
const inner = document.createElement('div');
(asked.get('in') === 'shadow' ? host.attachShadow({ mode: 'open' }) : host).append(inner);
if (host.shadowRoot) {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href ?? '';
  host.shadowRoot.append(sheet);
}
// Kept nowhere else, a module that waits keeps it too: tests let go of it.
void load().then(async ({ mount }) => {
  window.specimen = await mount(inner);
});
document.getElementById('post')?.addEventListener('click', ({ isTrusted }) => {
  record({ text: window.specimen?.model() ?? '', box: name, trusted: isTrusted, via: 'click' });
});
