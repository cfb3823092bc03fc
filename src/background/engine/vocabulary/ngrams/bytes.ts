/** A byte as one printable unit: ASCII as it is, the others from U+0180 on. */
export function byteString(byte: number): string {
  return String.fromCharCode(byte < 128 ? byte : byte + 256);
}

/** A text's UTF-8, one unit a byte as in {@link byteString}. A lone surrogate is none. */
export function utf8(text: string): string {
  let bytes = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += text[at];
    else if (code < 0x800) bytes += byteString(0xc0 | (code >> 6)) + byteString(0x80 | (code & 0x3f));
    else if (code < 0xd800 || code > 0xdfff) {
      bytes +=
        byteString(0xe0 | (code >> 12)) +
        byteString(0x80 | ((code >> 6) & 0x3f)) +
        byteString(0x80 | (code & 0x3f));
    }
  }
  return bytes;
}
