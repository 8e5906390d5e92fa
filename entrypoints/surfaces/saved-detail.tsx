import { useMemo } from 'preact/hooks';
import { AlsoInLink } from '@/components/comparison/also-in-fact';
import { QuotationDetail } from '@/components/detail/quotation-detail';
import { type FindMarks, noMarks } from '@/components/marked-text';
import { currentWording } from '@/storage/reading/wordings';
import type { LibraryIndex } from '@/storage/search/library-index';
import type { SavedQuotation } from '@/storage/search/saved-quotation';
import { wordsLink } from '@/storage/words-link';
import { AnnotationEditor } from './annotation-editor';
import { Copying } from './copying';
import { comparisonPage, speakerPage } from './library-page';
import type { Actions } from './use-actions';
import { useAlsoIn } from './use-also-in';

export interface SavedDetailProps {
  readonly saved: SavedQuotation;
  /** For completion and for the names that the reader gave; null while it is not read. */
  readonly index: LibraryIndex | null;
  readonly guessThreshold: number;
  readonly marks?: FindMarks;
  readonly nameMarks?: FindMarks;
  readonly actions: Actions;
  readonly isBelowWords?: boolean;
  readonly onOpen: () => void;
  readonly onCorrect: () => void;
  readonly onDelete: () => void;
}

/** The details of a saved quotation, with what can be done about it. */
export function SavedDetail(props: SavedDetailProps) {
  const { saved, index, actions, marks = noMarks, nameMarks = noMarks } = props;
  const { quotation, article } = saved;
  const { id } = quotation;
  const knownTags = useMemo(() => index?.tags().map(({ name }) => name) ?? [], [index]);
  const ids = useMemo(() => [id], [id]);
  const also = useAlsoIn(ids).get(id);
  const knownAs = (speakerId: string) => {
    const name = index?.directory.of(speakerId)?.name ?? null;
    return quotation.sources.some((source) => source.name === name) ? null : name;
  };
  return (
    <QuotationDetail
      quotation={quotation}
      article={article}
      guessThreshold={props.guessThreshold}
      marks={marks}
      nameMarks={nameMarks}
      speakerHref={speakerPage}
      knownAs={knownAs}
      href={wordsLink(article.url, currentWording(quotation).parts[0])}
      isBelowWords={props.isBelowWords ?? false}
      onOpen={props.onOpen}
      onConfirm={() => actions.decide([id], { status: 'confirmed' })}
      onCorrect={props.onCorrect}
      onReject={() => actions.decide([id], { status: 'rejected' })}
      onUndecide={() => actions.decide([id], { status: 'auto' })}
      onDelete={props.onDelete}
      annotation={<AnnotationEditor about={quotation} knownTags={knownTags} annotate={actions.annotate} />}
    >
      <AlsoInLink alsoIn={also} href={comparisonPage(id)} />
      <Copying saved={saved} guessThreshold={props.guessThreshold} />
    </QuotationDetail>
  );
}
