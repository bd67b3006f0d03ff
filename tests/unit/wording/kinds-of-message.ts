/** Labels and parts stand alone or inside a sentence: they have no speaker. */
export const PARTS = /^(?:label|button|kind|class|role|text)\./;

/** Questions for the reader have the reader as speaker. */
export const QUESTIONS = /^question\./;

/** A parameter in a template: its name, its format, the format's argument. */
export const HOLES = /\{(\w+)(?::(\w+)(?::([^}]*))?)?\}/g;

/** Names are known words to who knows the service, however many syllables they have. */
export const NAMES = /Wikipedia|MedlinePlus/g;

/** Our own words of a template: what is inserted is a short word, a plural is its first form. */
export function ownWords(template: string): string {
  return template
    .replace(NAMES, 'Name')
    .replace(HOLES, (_, __, format: string, forms = '') =>
      format === 'plural' ? forms.split('|')[0].replace('#', 'one') : 'word',
    );
}
