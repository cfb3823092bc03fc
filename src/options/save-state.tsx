import { Undo2 } from 'lucide';
import { sentence } from '../model/faults';
import { Icon } from '../ui/icon';
import type { Keeper, Kept } from '../ui/profile/keeper';
import { faultWords } from './fault-words';
import { hashOf, placeOfFault } from './place';

interface Props {
  readonly kept: Kept;
  readonly keeper: Keeper;
}

/** Whether everything is saved, what keeps it from being so, and the way back. */
export function SaveState({ kept, keeper }: Props) {
  const { state, profile, faults, problem, undoable } = kept;
  return (
    <div class="save-state">
      <div role="status">
        {state === 'saved' && profile && <p class="quiet">All changes are saved.</p>}
        {state === 'unsaved' && <p class="quiet">Saving …</p>}
        {state === 'failed' && problem !== null && (
          <p class="fault wraps">
            Not saved: {problem}{' '}
            <button type="button" class="button link" onClick={() => void keeper.flush()}>
              Try again
            </button>
          </p>
        )}
        {state === 'failed' && profile && faults.length > 0 && (
          <ul class="fault wraps">
            {faults.slice(0, 5).map((fault) => (
              <li key={sentence(fault)}>
                Not saved yet.{' '}
                <a href={hashOf(placeOfFault(profile, fault.field))}>{faultWords(profile, fault)}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {undoable && (
        <button type="button" class="button plain" onClick={() => void keeper.undo()}>
          <Icon icon={Undo2} />
          Undo last change
        </button>
      )}
    </div>
  );
}
