import { i18n } from '#i18n';
import type { ArticleRecord, QuotationRecord } from '@/storage/records';
import { dateWords } from '../date-words';
import { listWords } from '../list-words';
import { outletName } from '../provenance';
import { Fact } from './fact';
import { PostedFact } from './posted-fact';

/** The article that quotes: where, by whom, when, and when it was saved. The title leads to the words. */
export function ArticleFacts({
  article,
  quotation,
  href,
  onOpen,
}: {
  readonly article: ArticleRecord;
  readonly quotation: Pick<QuotationRecord, 'savedAt' | 'posted'>;
  /** Leads to the words where nothing of ours runs. */
  readonly href: string;
  readonly onOpen: () => void;
}) {
  const published = dateWords(article.published);
  const modified = dateWords(article.modified);
  const authors = listWords(article.authors);
  return (
    <div class="detail-article">
      <a
        href={href}
        target="_blank"
        rel="noreferrer"
        title={i18n.t('quotation_open')}
        onClick={(event) => {
          // A click with a key held down is the browser's: a new window, a download.
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onOpen();
        }}
      >
        <bdi>{article.title || i18n.t('quotation_no_title')}</bdi>
        <span class="hidden-visually"> – {i18n.t('quotation_open')}</span>
      </a>
      <dl class="detail-facts">
        <Fact name={i18n.t('detail_outlet')}>{outletName(article)}</Fact>
        {authors !== '' && <Fact name={i18n.t('detail_authors')}>{authors}</Fact>}
        {quotation.posted && <PostedFact {...quotation.posted} />}
        {published && <Fact name={i18n.t('detail_published')}>{published}</Fact>}
        {modified && modified !== published && <Fact name={i18n.t('detail_modified')}>{modified}</Fact>}
        <Fact name={i18n.t('detail_saved')}>{dateWords(quotation.savedAt)}</Fact>
      </dl>
    </div>
  );
}
