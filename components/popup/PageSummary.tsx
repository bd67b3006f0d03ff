import { PanelIcon, ReadPageIcon, RetryIcon, SidePanelIcon } from '../icons/index.ts';
import { text } from '../strings-pages.ts';
import type { PageState } from './page-state.ts';
import { PAGE_WORDS, type PlainState } from './page-words.ts';

interface Props {
  page: PageState;
  onRead: () => void;
  onShowPanel: () => void;
  /** Not there in browsers without a side panel. */
  onSidePanel: (() => void) | undefined;
  onRetry: () => void;
  onShowAgain: () => void;
}

/** What the tab in front is, and the one thing to do about it. */
export function PageSummary({ page, ...ways }: Props) {
  return (
    <section class="eo-page-summary" aria-label={text('popup.title')}>
      {/* A status: the state can change while the popup is open. */}
      <div role="status" class="eo-page-summary-words">
        {page.is === 'article' ? <ArticleWords page={page} /> : <PlainWords is={page.is} />}
      </div>
      <PageAction page={page} {...ways} />
    </section>
  );
}

function PlainWords({ is }: { is: PlainState }) {
  const { title, about } = PAGE_WORDS[is];
  return (
    <>
      <h2 class="eo-page-summary-title">{text(title)}</h2>
      {about && <p class="eo-page-summary-about">{text(about)}</p>}
    </>
  );
}

function ArticleWords({ page }: { page: Extract<PageState, { is: 'article' }> }) {
  return (
    <>
      <h2 class="eo-page-summary-title">{text('popup.article')}</h2>
      {page.counts && <p class="eo-page-summary-about">{text('popup.article.counts', page.counts)}</p>}
      {page.hidden && <p class="eo-page-summary-about">{text('popup.article.hidden')}</p>}
    </>
  );
}

function PageAction({ page, onRead, onShowPanel, onSidePanel, onRetry, onShowAgain }: Props) {
  switch (page.is) {
    case 'article':
      return (
        <>
          <button type="button" class="eo-button eo-button-primary" onClick={onShowPanel}>
            <PanelIcon /> {text('popup.panel')}
          </button>
          {onSidePanel && (
            <button type="button" class="eo-button" onClick={onSidePanel}>
              <SidePanelIcon /> {text('popup.side-panel')}
            </button>
          )}
        </>
      );
    case 'not-health':
    case 'waiting':
    case 'on-again':
      return (
        <button
          type="button"
          class={`eo-button ${page.is === 'not-health' ? '' : 'eo-button-primary'}`}
          onClick={onRead}
        >
          <ReadPageIcon /> {text('popup.read')}
        </button>
      );
    case 'off-session':
      return (
        <button type="button" class="eo-button eo-button-primary" onClick={onShowAgain}>
          <ReadPageIcon /> {text('popup.show-again')}
        </button>
      );
    case 'no-answer':
    case 'out-of-reach':
      return (
        <button type="button" class="eo-button" onClick={onRetry}>
          <RetryIcon /> {text('popup.retry')}
        </button>
      );
    default:
      return null;
  }
}
