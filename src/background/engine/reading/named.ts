import type { Span } from '../../../model/verdict';
import type { Reading } from './reading';

const PLACE =
  /^(?:near|outside|behind|opposite|beside|frente|cerca|delante|devant|derrière|face|vor|hinter|neben|gegenüber|perto|قرب|أمام|خارج)$/iu;
const ARTICLE =
  /^(?:the|a|an|my|our|this|that|el|la|los|las|un|una|le|les|une|der|die|das|dem|den|einem|einer|o|os|as|um|uma)$/iu;

/** The word before a name in its sentence, past articles and other names. */
function before({ words, draft }: Reading, { start }: Span): string | undefined {
  let at = words.findIndex((word) => word.start >= start);
  while (at > 0 && words[at]?.opens === false) {
    at -= 1;
    const word = words[at];
    const typed = word ? draft.text.slice(word.start, word.end) : '';
    if (!ARTICLE.test(typed) && (word?.opens || !word?.capital)) return typed;
  }
  return undefined;
}

/** Whether a name only says where something is: “outside the Acme shop”. */
export function isPlace(reading: Reading, name: Span): boolean {
  return PLACE.test(before(reading, name) ?? '');
}

/** Whether a name does something in its sentence: nothing leads up to it but the sentence, and a verb may follow. */
export function isSubject(reading: Reading, name: Span): boolean {
  const word = before(reading, name);
  const led = word !== undefined && LEADS.test(word);
  // In English no article stands before a brand that acts: “the Acme shop” is a thing.
  const thing = /(?<!\p{L})(?:the|this|that)\s+$/iu.test(reading.draft.text.slice(0, name.start));
  return !led && !thing && /^\s+\p{Ll}{2,}/u.test(reading.draft.text.slice(name.end));
}

const LEADS =
  /^(?:at|in|to|from|near|outside|for|with|by|on|of|about|my|our|en|a|de|del|desde|para|con|chez|à|au|du|avec|pour|bei|im|zu|von|mit|für|em|na|no|da|do|com|في|من|إلى|عند|مع)$/iu;
