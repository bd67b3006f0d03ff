import { useId } from 'preact/hooks';
import type { ItemAnswer, WorksheetItem } from '../../lib/appraisal/worksheet/model.ts';
import { line, say } from '../../lib/wording/index.ts';
import { keyOf, Said } from '../overlay/Said.tsx';
import { StateWord } from '../panel/StateWord.tsx';

interface Props {
  item: WorksheetItem;
  answer: ItemAnswer;
  onChange: (changes: Partial<ItemAnswer>) => void;
}

const FIELDS = [
  ['judgement', line('text.judgement')],
  ['reason', line('text.reason')],
  ['elsewhere', line('text.elsewhere')],
] as const;

/** One point: what was found, what remains to judge, and the student's own words. */
export function ItemFields({ item, answer, onChange }: Props) {
  const id = useId();
  return (
    <section class="eo-worksheet-item" data-item={item.id} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{say(item.name)}</h3>
      {item.state !== 'judge' && <StateWord state={item.state} />}
      {item.seen.length > 0 && (
        <ul class="eo-worksheet-seen">
          {item.seen.map(said => (
            <li key={keyOf(said)}>
              <Said line={said} />
            </li>
          ))}
        </ul>
      )}
      {item.state === 'not-found' && (
        <label class="eo-check">
          <input
            type="checkbox"
            checked={answer.looked}
            onChange={event => onChange({ looked: event.currentTarget.checked })}
          />
          <span>{say(line('text.looked'))}</span>
        </label>
      )}
      {item.asks.map(ask => (
        <p key={keyOf(ask)} class="eo-worksheet-ask">
          <Said line={ask} />
        </p>
      ))}
      <div class="eo-worksheet-fields">
        {FIELDS.map(([field, name]) => (
          <label key={field} class="eo-field">
            <span>{say(name)}</span>
            <textarea
              rows={2}
              value={answer[field]}
              onInput={event => onChange({ [field]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
    </section>
  );
}
