/** Sorted words as one string: before each, a digit for how many letters it shares with the one before. */
export function pack(words: readonly string[]): string {
  let last = '';
  let packed = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < 9 && shared < last.length && last[shared] === word[shared]) shared += 1;
    packed += shared + word.slice(shared);
    last = word;
  }
  return packed;
}

/** The words of a packed string, in order. */
export function* unpack(packed: string): Iterable<string> {
  let word = '';
  for (let at = 0; at < packed.length; ) {
    const shared = packed.charCodeAt(at) - 48;
    let end = at + 1;
    while (end < packed.length && !isDigit(packed.charCodeAt(end))) end += 1;
    word = word.slice(0, shared) + packed.slice(at + 1, end);
    yield word;
    at = end;
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
