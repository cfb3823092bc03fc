/** @jsxImportSource react */
import { createElement, type ReactNode } from 'react';
import { named } from './switches';

interface PressableProps {
  readonly label?: string;
  /** As wide as its box. */
  readonly wide?: boolean;
  readonly off?: boolean;
  readonly test?: string;
  readonly children: ReactNode;
  press?(event: Event): void;
}

/** What Facebook, Instagram and Threads have for a button: a `div` that says that it is one, and `aria-disabled`. */
export function Pressable({ label, wide, off = false, test, children, press }: PressableProps) {
  const style = wide
    ? { textAlign: 'center', background: '#8883', margin: 4 }
    : { display: 'inline-block', margin: 4 };
  return createElement(
    'div',
    {
      role: 'button',
      tabIndex: 0,
      'aria-label': label,
      'aria-disabled': off || undefined,
      'data-test': test,
      style,
      onClick: ({ nativeEvent }: { nativeEvent: Event }) => !off && press?.(nativeEvent),
      onKeyDown: ({ key, nativeEvent }: { key: string; nativeEvent: Event }) =>
        (key === 'Enter' || key === ' ') && !off && press?.(nativeEvent),
    },
    children,
  );
}

/** A comment's form, which another build may do without. */
export function FormOr({ test, children }: { readonly test: string; readonly children: ReactNode }) {
  const onSubmit = (event: Event): void => event.preventDefault();
  return createElement(named('form') === 'form' ? 'form' : 'div', { 'data-test': test, onSubmit }, children);
}
