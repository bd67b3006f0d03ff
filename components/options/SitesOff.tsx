import { useId, useRef } from 'preact/hooks';
import { RemoveIcon } from '../icons/index.ts';
import type { UseSettings } from '../settings/use-settings.ts';
import { text } from '../strings-pages.ts';

interface Props {
  sites: readonly string[];
  save: UseSettings['save'];
}

/** The sites that the reader switched off, each with a way to take it from the list. */
export function SitesOff({ sites, save }: Props) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);

  const remove = async (site: string) => {
    const done = await save(
      ({ sitesOff }) => ({ sitesOff: sitesOff.filter(name => name !== site) }),
      text('options.site.removed', { host: site }),
    );
    // The pressed button is gone; without this the keyboard would start again at the top of the page.
    if (done) title.current?.focus();
  };

  return (
    <div class="eo-sites">
      <h3 class="eo-section-subtitle" id={id} ref={title} tabIndex={-1}>
        {text('options.sites')}
      </h3>
      {sites.length === 0 ? (
        <p class="eo-section-note">{text('options.sites.none')}</p>
      ) : (
        <ul class="eo-sites-list" aria-labelledby={id}>
          {sites.map(site => (
            <li class="eo-sites-item" key={site}>
              <span class="eo-sites-name">{site}</span>
              <button
                type="button"
                class="eo-button eo-button-quiet"
                aria-label={text('options.site.remove.name', { host: site })}
                onClick={() => void remove(site)}
              >
                <RemoveIcon /> {text('options.site.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
