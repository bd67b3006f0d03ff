import { Fragment } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { byList } from '../../lib/appraisal/by-list.ts';
import { filterChoices, filtered, type ListFilter } from '../../lib/appraisal/list-filter.ts';
import type { Appraisal, ReferenceFinding } from '../../lib/appraisal/model.ts';
import { timeline } from '../../lib/appraisal/timeline.ts';
import type { Facet } from '../../lib/appraisal/views.ts';
import { line, say } from '../../lib/wording/index.ts';
import { Said } from '../overlay/Said.tsx';
import { ExportOffer } from './ExportOffer.tsx';
import { ListFilters } from './ListFilters.tsx';
import { ListPicture } from './ListPicture.tsx';
import { ReferenceItem } from './ReferenceItem.tsx';
import type { PanelActions, ShownAppraisal } from './shown.ts';

interface Props {
  lists: Appraisal['lists'];
  references: readonly ReferenceFinding[];
  facets: readonly Facet[];
  pageYear: number | undefined;
  shown: ShownAppraisal;
  actions: PanelActions;
  onReport: (reference: string) => void;
}

/** A shorter list is seen whole: sorting it out is no help. */
const FEWEST_TO_FILTER = 4;

/** The list of sources: its picture, what of it is shown, the way to take it along, and its entries. */
export function ReferenceList({ lists, references, facets, pageYear, shown, actions, onReport }: Props) {
  const [filter, setFilter] = useState<ListFilter>({});
  const first = useRef<HTMLDivElement>(null);
  const choices = useMemo(() => filterChoices(references), [references]);
  const picture = useMemo(() => timeline(references, pageYear), [references, pageYear]);
  const left = filtered(references, filter);
  const isFiltered = Object.keys(filter).length > 0;
  const params = { shown: left.length, n: references.length };
  return (
    <>
      {picture && <ListPicture timeline={picture} />}
      <div class="eo-list-head" ref={first}>
        {references.length >= FEWEST_TO_FILTER && (
          <ListFilters choices={choices} filter={filter} onChange={setFilter} />
        )}
        <p role="status" class="eo-list-shown">
          {isFiltered && say(line('list.shown', params))}
        </p>
        {isFiltered && (
          <button
            type="button"
            class="eo-show eo-show-edge"
            onClick={() => {
              setFilter({});
              // This button goes with the filter.
              first.current?.querySelector<HTMLElement>(':is(select,input)')?.focus();
            }}
          >
            {say(line('button.show-all'))}
          </button>
        )}
        <ExportOffer onOpen={shown.openExport} />
      </div>
      {byList(left, lists).map(({ id, name, entries }, at) => (
        <Fragment key={id}>
          {name && (
            <p class="eo-list-name" id={`eo-list-${at}`}>
              <Said line={name} />
            </p>
          )}
          <ol class="eo-references" aria-labelledby={name && `eo-list-${at}`}>
            {entries.map(reference => (
              <ReferenceItem
                key={reference.id}
                reference={reference}
                facets={facets}
                shown={shown}
                actions={actions}
                onReport={onReport}
              />
            ))}
          </ol>
        </Fragment>
      ))}
    </>
  );
}
