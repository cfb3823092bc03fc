import { useState } from 'preact/hooks';
import { browser } from '../browser';
import type { PageState } from '../messages';
import { report } from '../report';
import { reportText } from './report-text';

/** What to tell the project where a page is guarded badly: shown in full, and copied. */
export function Report({ page }: { readonly page: PageState }) {
  const [copied, setCopied] = useState('');
  const text = reportText(page, browser.runtime.getManifest().version, navigator.userAgent);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied('Copied.'),
      (error) => {
        report(error, { unit: 'clipboard' });
        setCopied('Please copy it by hand.');
      },
    );
  };
  return (
    <details class="report">
      <summary class="small">Something wrong here?</summary>
      <p class="small quiet">
        This helps to mend it. Nothing of your drafts, accounts, hats or clients is in it, and it goes nowhere
        unless you send it.
      </p>
      <pre class="small wraps">{text}</pre>
      <button type="button" class="button" onClick={copy}>
        Copy report
      </button>
      <span class="small quiet" role="status">
        {copied}
      </span>
    </details>
  );
}
