import { COMMON_WORDS, FILE_NAMES, FILE_SUFFIXES, WORD_SUFFIXES } from '../vocabulary/bare-hosts';
import type { Host } from './host';

const WEBSITE = new Set([
  'com',
  'net',
  'org',
  'info',
  'biz',
  'edu',
  'gov',
  'mil',
  'io',
  'dev',
  'app',
  'shop',
]);

/**
 * Whether a host without a scheme is meant as one, and is no file (“readme.md”), no hour (“5.in”), no missing
 * space (“end.Start”, “done.so far”). Being wrong costs little: a link matters by whose host it is.
 */
export function isPlausible(typed: string, { name, suffix }: Host, hasTail: boolean): boolean {
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  if (/^\d+$/.test(last)) return false;
  const typedLast = typed.slice(typed.lastIndexOf('.') + 1);
  const shouted = typed === typed.toUpperCase();
  if (typedLast !== typedLast.toLowerCase() && !shouted) return false;
  if (shouted && last === 'net' && (labels[0] ?? '').length <= 3) return false;
  if (labels[0] === 'www' || labels.length > 3 || (hasTail && last !== 'md')) return true;
  const first = labels.at(-1 - (suffix?.split('.').length ?? 1)) ?? '';
  if (FILE_SUFFIXES.has(last)) return hasTail && !FILE_NAMES.has(first);
  if (FILE_NAMES.has(first) && ['rs', 'sh', 'pl', 'cc', 'ps', 'so', 'pm'].includes(last)) return false;
  if (WORD_SUFFIXES.has(last) && (first.length === 1 || /^\d+$/.test(first))) return false;
  if (WEBSITE.has(last)) return true;
  return !((WORD_SUFFIXES.has(last) || last.length > 2) && COMMON_WORDS.has(first) && last !== 'example');
}
