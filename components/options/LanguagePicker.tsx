import type { Settings } from '../../lib/settings/index.ts';
import { catalogues } from '../../lib/wording/languages.ts';
import { LANGUAGE_CHOICES } from '../../lib/wording/tags.ts';
import { Picker } from '../controls/Picker.tsx';
import { text } from '../strings-pages.ts';

type Language = Settings['language'];

interface Props {
  chosen: Language;
  onChange: (language: Language) => void;
}

/** In which language the extension speaks. Each stands under its own name, for who cannot read the present one. */
export function LanguagePicker({ chosen, onChange }: Props) {
  const choose = (value: string) => {
    const language = LANGUAGE_CHOICES.find(choice => choice === value);
    if (language !== undefined) onChange(language);
  };
  const options = LANGUAGE_CHOICES.map(value =>
    value === 'auto'
      ? { value, label: text('options.language.auto') }
      : { value, label: catalogues[value].name, lang: value },
  );
  return <Picker label={text('options.language')} options={options} value={chosen} onChange={choose} />;
}
