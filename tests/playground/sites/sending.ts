import { onSent, record, type Via } from '../sent';
import { switches } from './switches';

interface Attempt {
  readonly text: string;
  readonly box: string;
  readonly via: Via;
  readonly event: Event;
  /** Empties the box. */
  done(): void;
}

/** What every page does with an attempt to send. */
export function attempt({ text, box, via, event, done }: Attempt): void {
  if (switches.rejectsUntrusted && !event.isTrusted) return;
  const said = text.trim();
  if (said === '') return;
  record({ text: said, box, trusted: event.isTrusted, via });
  if (switches.slow > 0) setTimeout(done, switches.slow);
  else done();
}

/** A like, a follow: done by one press, on something of `switches.by`. */
export function act(kind: string, event: Event): void {
  record({ text: `${kind} ${switches.by}`, box: kind, trusted: event.isTrusted, via: 'click' });
}

/** Pages of plain markup: whatever has `data-act` does that at a press. */
export function actOnPress(): void {
  for (const control of document.querySelectorAll<HTMLElement>('[data-act]')) {
    control.addEventListener('click', (event) => {
      event.preventDefault();
      act(control.dataset['act'] ?? '', event);
    });
  }
}

/** Shows in the page's corner how many posts left it. */
export function showCount(): void {
  const output = document.createElement('output');
  output.className = 'sent';
  const tell = (count: number): void => {
    output.textContent = `Sent: ${count}`;
  };
  tell(0);
  onSent(tell);
  document.body.append(output);
}
