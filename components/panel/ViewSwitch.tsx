import { useId } from 'preact/hooks';
import { VIEWS, type View } from '../../lib/settings/model.ts';
import { line, say } from '../../lib/wording/index.ts';

/** For whom the panel is ordered: one of three, by the browser's own radio buttons. */
export function ViewSwitch({ view, onChoose }: { view: View; onChoose: (view: View) => void }) {
  const name = useId();
  return (
    <fieldset class="eo-views">
      <legend class="eo-visually-hidden">{say(line('label.views'))}</legend>
      {VIEWS.map(each => (
        <label key={each} class="eo-view">
          <input
            type="radio"
            class="eo-view-input"
            name={name}
            value={each}
            checked={each === view}
            onChange={() => onChoose(each)}
          />
          <span class="eo-view-name">{say(line(`label.view.${each}`))}</span>
        </label>
      ))}
    </fieldset>
  );
}
