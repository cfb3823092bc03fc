/**
 * One calm line about Hatcheck itself, which stays until it is closed or another takes its place. Plain elements, for
 * it must also come where nothing else of ours does.
 * @returns shows a text, or nothing
 */
export function noticeIn(root: ShadowRoot): (text: string | null) => void {
  const page = root.ownerDocument;
  const line = page.createElement('div');
  line.className = 'notice';
  line.setAttribute('role', 'status');
  const words = page.createElement('span');
  const close = page.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => line.remove());
  line.append(words, close);

  return (text) => {
    words.textContent = text;
    if (text === null) line.remove();
    else if (line.parentNode !== root) root.append(line);
  };
}
