import { ChevronRight, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import { SquareButton } from './square-button';

interface Props {
  readonly name: string;
  /** A few words under the name while it is folded. */
  readonly line: string;
  /** A picture before the name. */
  readonly mark?: ComponentChildren;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Without it there is no way to remove. */
  readonly onRemove?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** One of a list: its name, and what it holds once it is unfolded. */
export function Fold({ name, line, mark, open, onToggle, onRemove, children }: Props) {
  const body = useId();
  const head = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open) head.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li class={open ? 'fold open' : 'fold'}>
      <div class="fold-head" ref={head}>
        <button
          type="button"
          class="opener"
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          onClick={onToggle}
        >
          <Icon icon={ChevronRight} size={14} />
          {mark}
          <span class="fold-name">
            <span class="wraps">
              {name.trim() === '' ? <em class="quiet">No name</em> : <bdi>{name}</bdi>}
            </span>
            {!open && line !== '' && (
              <span class="small quiet one-line">
                <bdi>{line}</bdi>
              </span>
            )}
          </span>
        </button>
        {onRemove && <SquareButton icon={Trash2} label={`Remove ${name}`} onClick={onRemove} />}
      </div>
      {open && (
        <div class="fold-body" id={body}>
          {children}
        </div>
      )}
    </li>
  );
}
