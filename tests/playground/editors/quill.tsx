/** @jsxImportSource react */
import Quill from 'quill';
import { useEffect, useRef } from 'react';
import type { EditorProps } from './editor';

/** Quill, as LinkedIn has it. */
export function QuillBox(props: EditorProps) {
  const { label, placeholder, testId, handle } = props;
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const inner = document.createElement('div');
    host.current?.append(inner);
    const quill = new Quill(inner, { modules: { toolbar: false }, placeholder });
    quill.root.setAttribute('role', 'textbox');
    quill.root.setAttribute('aria-label', label);
    quill.root.setAttribute('aria-multiline', 'true');
    if (testId) quill.root.setAttribute('data-testid', testId);
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
      focus: () => quill.focus(),
    };
    return () => inner.remove();
  }, [handle, label, placeholder, testId]);

  return <div className="field" ref={host} />;
}

function textOf(quill: Quill): string {
  return quill.getText().replace(/\n$/, '');
}
