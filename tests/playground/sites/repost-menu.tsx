/** @jsxImportSource react */
import { createElement, useState } from 'react';
import { createPortal } from 'react-dom';
import { act } from './sending';

/** Attributes that a site gives to an element, its own names among them. */
type Given = Readonly<Record<string, string>>;

interface RepostMenuProps {
  readonly opener: Given;
  readonly entry: Given;
  /** What opens it, and its one entry, in the words of the page. */
  readonly shows: string;
  readonly says: string;
}

/** A repost as most sites have it: a button that opens a menu, far from the post that it belongs to. */
export function RepostMenu({ opener, entry, shows, says }: RepostMenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        data-test="reposts"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        {...opener}
      >
        {shows}
      </button>
      {open &&
        createPortal(
          <div role="menu" style={{ position: 'fixed', top: 8, right: 8 }}>
            {createElement(
              'div',
              {
                role: 'menuitem',
                tabIndex: 0,
                'data-test': 'repost',
                onClick: ({ nativeEvent }: { nativeEvent: Event }) => act('repost', nativeEvent),
                onKeyDown: ({ key, nativeEvent }: { key: string; nativeEvent: Event }) =>
                  key === 'Enter' && act('repost', nativeEvent),
                ...entry,
              },
              says,
            )}
          </div>,
          document.body,
        )}
    </>
  );
}
