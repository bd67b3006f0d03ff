import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { byList } from '../../lib/appraisal/by-list.ts';
import type { Appraisal } from '../../lib/appraisal/model.ts';
import { linesToHtml } from '../../lib/export/document/index.ts';
import { type Item, vancouver } from '../../lib/export/index.ts';
import type { Settings } from '../../lib/settings/index.ts';
import { say, visible, withoutIsolates } from '../../lib/wording/index.ts';
import { CITATION_STYLES, type CitationStyle } from '../../lib/works/formatted/index.ts';
import { Picker } from '../controls/Picker.tsx';
import { CloseIcon, CopyIcon, NotAskedIcon, SearchIcon } from '../icons/index.ts';
import { OUTCOME_WORDS } from '../outcome-words.ts';
import { text } from '../strings-pages.ts';
import { type FormatOne, type FormattedList, isFinal, useFormatted } from './use-formatted.ts';

/** Names of styles are the same in every language. */
const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  ama: 'AMA',
  apa: 'APA',
  vancouver: 'Vancouver',
  mla: 'MLA',
  chicago: 'Chicago',
  harvard: 'Harvard',
};

interface Props {
  items: readonly Item[];
  /** As they are named, where several count alike. */
  lists: Appraisal['lists'];
  lookups: Settings['lookups'];
  format: FormatOne;
  copyFormatted: (html: string, plain: string) => Promise<boolean>;
}

interface FormattedLine {
  id: string;
  number: number;
  list: string;
  text: string;
  /** Why it is ours and not Crossref's. */
  why?: string;
}

/** The list in a style that Crossref makes, after a click; where it gives no line, ours stands and says why. */
export function FormattedWay({ items, lists, lookups, format, copyFormatted }: Props) {
  const id = useId();
  const list = useFormatted(items, format);
  const [copied, setCopied] = useState('');
  const withDoi = items.filter(({ identifiers }) => identifiers.doi !== undefined);
  const open = withDoi.filter(({ id: entry }) => !isFinal(list.answers.get(entry)));
  const mayAsk = lookups === 'on-open' || lookups === 'ahead';
  const groups = byList(
    items.map(item => lineOf(item, list)),
    lists,
  );
  const copy = async () => {
    setCopied('');
    const numbered = groups.flatMap(({ name, entries }) => [
      ...(name ? [withoutIsolates(say(name))] : []),
      ...entries.map(each => `${each.number}. ${each.text}`),
    ]);
    const done = await copyFormatted(linesToHtml(numbered), numbered.join('\n'));
    setCopied(text(done ? 'exporting.copied' : 'exporting.not-copied'));
  };
  return (
    <section class="eo-export-way" aria-labelledby={id}>
      <h2 id={id}>{text('formatting.title')}</h2>
      {mayAsk ? (
        <div class="eo-export-actions">
          <Picker
            label={text('formatting.style')}
            options={CITATION_STYLES.map(value => ({ value, label: STYLE_NAMES[value] }))}
            value={list.style}
            onChange={value => {
              setCopied('');
              list.choose(CITATION_STYLES.find(each => each === value) ?? list.style);
            }}
          />
          {list.isAsking ? (
            <button key="go" type="button" class="eo-button" onClick={list.stop}>
              <CloseIcon /> {text('formatting.stop')}
            </button>
          ) : (
            open.length > 0 && (
              <button key="go" type="button" class="eo-button" onClick={() => void list.ask()}>
                <SearchIcon /> {text('formatting.ask', { n: open.length })}
              </button>
            )
          )}
        </div>
      ) : (
        <p class="eo-export-not-asked">
          <NotAskedIcon /> {text(`lookups.now.${lookups}`)}
        </p>
      )}
      <p class="eo-export-about">{text('formatting.about')}</p>
      <p role="status" class="eo-export-status">
        {progress(list, withDoi.length)}
      </p>
      {list.answers.size > 0 && (
        <>
          {groups.map(group => (
            <Fragment key={group.id}>
              {group.name && <h3>{say(group.name)}</h3>}
              <ol class="eo-export-lines">
                {group.entries.map(each => (
                  <li key={each.id} value={each.number}>
                    <p>{each.text}</p>
                    {each.why !== undefined && <p class="eo-export-about">{each.why}</p>}
                  </li>
                ))}
              </ol>
            </Fragment>
          ))}
          <div class="eo-export-actions">
            <button type="button" class="eo-button" onClick={() => void copy()}>
              <CopyIcon /> {text('formatting.copy')}
            </button>
          </div>
          <p role="status" class="eo-export-status">
            {copied}
          </p>
        </>
      )}
    </section>
  );
}

function progress({ answers, isAsking }: FormattedList, all: number): string {
  if (isAsking) return text('formatting.progress', { done: answers.size, all });
  if (answers.size === 0) return '';
  const given = [...answers.values()].filter(each => each.ok && each.answer.status === 'formatted');
  return text('formatting.done', { n: given.length, all });
}

function lineOf(item: Item, { answers }: FormattedList): FormattedLine {
  const { id, number, list } = item;
  const sent = answers.get(id);
  if (sent?.ok && sent.answer.status === 'formatted') {
    return { id, number, list, text: visible(sent.answer.text) };
  }
  return { id, number, list, text: vancouver(item), why: whyOurs(item, sent) };
}

function whyOurs({ identifiers }: Item, sent: ReturnType<FormattedList['answers']['get']>): string {
  if (identifiers.doi === undefined) return text('formatting.ours.no-doi');
  if (sent === undefined) return text('formatting.ours.waiting');
  if (!sent.ok) return text('formatting.ours.no-answer');
  switch (sent.answer.status) {
    case 'formatted':
    case 'not-asked':
      return text('formatting.ours.waiting');
    case 'unknown':
      return text('formatting.ours.unknown');
    case 'failed': {
      const { why } = sent.answer;
      if (why === 'too-many') return text('formatting.ours.waiting');
      // One line is asked for, so there are never two records: the type is that of all look-ups.
      const came = why === 'two-records' ? 'bad-answer' : why;
      return text('formatting.ours.failed', { why: text(OUTCOME_WORDS[came]) });
    }
  }
}
