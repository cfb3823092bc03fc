import { Plus, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Client } from '../model/profile';
import { Icon } from '../ui/icon';
import { SquareButton } from '../ui/square-button';
import { WordsField } from '../ui/words-field';
import { MomentField } from './moment-field';

type Embargoes = Client['embargoes'];
interface Props {
  readonly embargoes: Embargoes;
  readonly path: string;
  readonly onChange: (embargoes: Embargoes) => void;
}

/** Words that must wait, and until when. */
export function EmbargoesField({ embargoes, path, onChange }: Props) {
  const change = (at: number, patch: Partial<Embargoes[number]>) =>
    onChange(embargoes.map((embargo, n) => (n === at ? { ...embargo, ...patch } : embargo)));
  return (
    <>
      {embargoes.map((embargo, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an embargo has nothing else that stays while it is edited
        <div class="item" key={at}>
          <WordsField
            label="Not to be named yet"
            path={`${path}.${at}.terms`}
            words={embargo.terms}
            onChange={(terms) => change(at, { terms })}
          />
          <MomentField
            label="Until"
            path={`${path}.${at}.until`}
            value={embargo.until}
            onChange={(until) => change(at, { until })}
          />
          <SquareButton
            icon={Trash2}
            label={`Remove the embargo on ${embargo.terms.join(', ')}`}
            onClick={() => onChange(embargoes.toSpliced(at, 1))}
          />
        </div>
      ))}
      <NewEmbargo onAdd={(embargo) => onChange([...embargoes, embargo])} />
    </>
  );
}

/** An embargo in the making: it joins the others once it has its words and its day. */
function NewEmbargo({ onAdd }: { readonly onAdd: (embargo: Embargoes[number]) => void }) {
  const [terms, setTerms] = useState<string[]>([]);
  const [until, setUntil] = useState('');
  return (
    <div class="item">
      <WordsField
        label="Words under embargo"
        words={terms}
        placeholder="Project Falcon"
        onChange={setTerms}
      />
      <MomentField label="Until" value={until} onChange={setUntil} />
      <button
        type="button"
        class="button"
        disabled={terms.length === 0 || until === ''}
        onClick={() => {
          onAdd({ terms, until });
          setTerms([]);
          setUntil('');
        }}
      >
        <Icon icon={Plus} />
        Add embargo
      </button>
    </div>
  );
}
