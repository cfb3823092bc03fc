/**
 * The lines of a file, read as it comes and only as fast as they are taken, without their ends. A line ends at LF or
 * CRLF alone: Node's own reader would also cut at U+2028, which may stand in a draft. A byte-order mark is left out.
 */
export async function* linesOf(input: AsyncIterable<string>): AsyncIterable<string> {
  let rest = '';
  let first = true;
  for await (const piece of input) {
    rest += first ? piece.replace(/^\u{FEFF}/u, '') : piece;
    if (piece !== '') first = false;
    if (!piece.includes('\n')) continue;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
  }
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
