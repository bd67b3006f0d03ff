import { PanelIcon, ReadPageIcon, RetryIcon } from '../icons/index.ts';
import { type PlainKey, text } from '../strings-pages.ts';
import type { PageState } from './page-state.ts';

interface Props {
  page: PageState;
  onRead: () => void;
  onShowPanel: () => void;
  onRetry: () => void;
}

type Plain = Exclude<PageState['is'], 'article'>;

const WORDS: Record<Plain, { title: PlainKey; about?: PlainKey }> = {
  loading: { title: 'popup.loading' },
  reading: { title: 'popup.reading' },
  'not-health': { title: 'popup.not-health', about: 'popup.not-health.about' },
  waiting: { title: 'popup.waiting', about: 'popup.waiting.about' },
  'on-again': { title: 'popup.on-again', about: 'popup.on-again.about' },
  'off-here': { title: 'popup.off-here', about: 'popup.off-here.about' },
  'off-everywhere': { title: 'popup.off-everywhere', about: 'popup.off-everywhere.about' },
  'out-of-reach': { title: 'popup.out-of-reach', about: 'popup.out-of-reach.about' },
  'no-answer': { title: 'popup.no-answer', about: 'popup.no-answer.about' },
};

/** What the tab in front is, and the one thing to do about it. */
export function PageSummary({ page, onRead, onShowPanel, onRetry }: Props) {
  return (
    <section class="eo-page-summary" aria-label={text('popup.title')}>
      {/* A status: the state can change while the popup is open. */}
      <div role="status" class="eo-page-summary-words">
        {page.is === 'article' ? <ArticleWords page={page} /> : <PlainWords is={page.is} />}
      </div>
      <PageAction page={page} onRead={onRead} onShowPanel={onShowPanel} onRetry={onRetry} />
    </section>
  );
}

function PlainWords({ is }: { is: Plain }) {
  const { title, about } = WORDS[is];
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

function PageAction({ page, onRead, onShowPanel, onRetry }: Props) {
  switch (page.is) {
    case 'article':
      return (
        <button type="button" class="eo-button eo-button-primary" onClick={onShowPanel}>
          <PanelIcon /> {text('popup.panel')}
        </button>
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
