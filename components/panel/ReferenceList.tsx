import { useMemo, useRef, useState } from 'preact/hooks';
import { filterChoices, filtered, type ListFilter } from '../../lib/appraisal/list-filter.ts';
import type { ReferenceFinding } from '../../lib/appraisal/model.ts';
import { timeline } from '../../lib/appraisal/timeline.ts';
import type { Facet } from '../../lib/appraisal/views.ts';
import type { Portable } from '../../lib/export/index.ts';
import type { OverlayActions } from '../../lib/overlay/overlay-state.ts';
import { line, say } from '../../lib/wording/index.ts';
import { ExportOffer } from './ExportOffer.tsx';
import { ListFilters } from './ListFilters.tsx';
import { ListPicture } from './ListPicture.tsx';
import { ReferenceItem } from './ReferenceItem.tsx';

interface Props {
  references: readonly ReferenceFinding[];
  facets: readonly Facet[];
  pageYear: number | undefined;
  actions: OverlayActions;
  onReport: (number: number) => void;
  makePortable: () => Portable;
}

/** A shorter list is seen whole: sorting it out is no help. */
const FEWEST_TO_FILTER = 4;

/** The list of sources: its picture, what of it is shown, the way to take it along, and its entries. */
export function ReferenceList({ references, facets, pageYear, actions, onReport, makePortable }: Props) {
  const [filter, setFilter] = useState<ListFilter>({});
  const first = useRef<HTMLDivElement>(null);
  const choices = useMemo(() => filterChoices(references), [references]);
  const picture = useMemo(() => timeline(references, pageYear), [references, pageYear]);
  const shown = filtered(references, filter);
  const isFiltered = Object.keys(filter).length > 0;
  const params = { shown: shown.length, n: references.length };
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
        <ExportOffer make={makePortable} actions={actions} />
      </div>
      <ol class="eo-references">
        {shown.map(reference => (
          <ReferenceItem
            key={reference.number}
            reference={reference}
            facets={facets}
            actions={actions}
            onReport={onReport}
          />
        ))}
      </ol>
    </>
  );
}
