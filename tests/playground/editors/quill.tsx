/** @jsxImportSource react */
import Quill from 'quill';
import { useLayoutEffect, useRef, useState } from 'react';
import { type Made, remounting } from './remounting';

/** Quill, as LinkedIn has it. */
export const QuillBox = remounting((props: Made) => {
  const { label, placeholder, testId, handle, initial = '' } = props;
  const [begin] = useState(initial);
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useLayoutEffect(() => {
    const inner = document.createElement('div');
    host.current?.append(inner);
    const quill = new Quill(inner, { modules: { toolbar: false }, placeholder });
    const tree = quill.root.getRootNode();
    if (tree instanceof ShadowRoot) liveIn(quill, tree);
    quill.root.setAttribute('role', 'textbox');
    quill.root.setAttribute('aria-label', label);
    quill.root.setAttribute('aria-multiline', 'true');
    if (testId) quill.root.setAttribute('data-testid', testId);
    if (begin !== '') quill.setText(begin, 'silent');
    quill.on('text-change', () => latest.current.onText(textOf(quill)));
    const onKey = (event: KeyboardEvent): void => {
      if (!latest.current.onKey(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    quill.root.addEventListener('keydown', onKey, { capture: true });
    handle.current = {
      read: () => textOf(quill),
      clear: () => void quill.setText(''),
      focus: () => quill.setSelection(quill.getLength()),
    };
    return () => inner.remove();
  }, [handle, label, placeholder, testId, begin]);

  return <div className="field" ref={host} />;
});

/** Quill as it comes looks for its caret in the document alone; who has it in a shadow root teaches it to look there. */
function liveIn({ root, selection }: Quill, tree: ShadowRoot): void {
  const inTree = (): Selection | null =>
    // Chromium keeps a selection for each shadow root, Firefox one for all.
    'getSelection' in tree ? (tree as unknown as Document).getSelection() : document.getSelection();
  selection.hasFocus = () => tree.activeElement === root;
  selection.getNativeRange = () => {
    const now = inTree();
    return now && now.rangeCount > 0 ? selection.normalizeNative(now.getRangeAt(0)) : null;
  };
  selection.setNativeRange = (start, from, end = start, to = from) => {
    if (!start || !end || from === undefined || to === undefined) return;
    if (start.isConnected && end.isConnected) inTree()?.setBaseAndExtent(start, from, end, to);
  };
}

function textOf(quill: Quill): string {
  return quill.getText().replace(/\n$/, '');
}
