import type { Span } from '../../../model/verdict';

/** An address in the text (with its span) or attached to the draft (with its index). */
export interface Link {
  readonly url: string;
  readonly host: string;
  readonly at: Span | { readonly link: number };
}

const ADDRESS = /\b(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s]*)?/giu;

/** Every address in the text, with or without a scheme, then the attached ones. An e-mail address is none. */
export function readLinks(text: string, attached: readonly string[]): Link[] {
  const inText = [...text.matchAll(ADDRESS)].flatMap((match): Link[] => {
    const before = text[match.index - 1];
    if (before === '@') return [];
    const url = match[0].replace(/[.,;:!?)\]]+$/, '');
    return [{ url, host: hostOf(url), at: { start: match.index, end: match.index + url.length } }];
  });
  return [...inText, ...attached.map((url, link) => ({ url, host: hostOf(url), at: { link } }))];
}

function hostOf(url: string): string {
  return (url.replace(/^[a-z]+:\/\//i, '').split(/[/?#:]/)[0] ?? '').toLowerCase();
}
