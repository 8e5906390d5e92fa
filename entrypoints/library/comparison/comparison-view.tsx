import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { DoneBar } from '@/components/done-bar';
import { EmptyState } from '@/components/empty-state';
import { excerpt } from '@/components/excerpt';
import { Notice } from '@/components/notice';
import { useObservable } from '@/components/use-observable';
import type { StorageTrouble } from '@/storage/errors';
import { subscribe } from '@/storage/live-query';
import { type SavedQuotation, savedQuotation } from '@/storage/search/saved-quotation';
import { statementsOf } from '@/storage/statements/find-statements';
import { currentWords, type SavedStatement } from '@/storage/statements/statement';
import { LibraryTrouble } from '../../surfaces/library-trouble';
import { libraryLink } from '../address';
import { ComparisonBody } from './comparison-body';
import { JoinPane } from './join-pane';
import { useBacklog } from './use-backlog';
import { useStatementDecisions } from './use-statement-decisions';

interface Compared {
  readonly own: SavedQuotation | null;
  readonly statements: readonly SavedStatement[];
}

/** Who else reports the words of a saved quotation, and how: one statement from several outlets side by side. */
export function ComparisonView({ id }: { readonly id: string | null }) {
  const { value, trouble } = useCompared(id);
  const decisions = useStatementDecisions();
  const backlog = useBacklog();
  const [nth, setNth] = useState(0);
  const shownTrouble = decisions.trouble ?? trouble;
  if (id === null || (value && !value.own)) {
    return (
      <EmptyState
        title={i18n.t('compare_none_title')}
        text={i18n.t(id ? 'detail_gone' : 'compare_none_text')}
      />
    );
  }
  const statement = value?.statements[nth] ?? value?.statements[0];
  const known = statement?.members.map(({ quotation }) => quotation.id) ?? [id];
  return (
    <main class="comparison">
      {shownTrouble && <LibraryTrouble trouble={shownTrouble} />}
      {backlog > 0 && <Notice>{countedWords('compare_backlog', backlog)}</Notice>}
      {!value && <p class="state-text">{i18n.t('library_loading')}</p>}
      {value?.own && !statement && <Alone own={value.own} />}
      {statement && <ComparisonBody statement={statement} onPart={(other) => decisions.part(other, known)} />}
      {value && value.statements.length > 1 && (
        <Others statements={value.statements} shown={statement} onChoose={setNth} />
      )}
      {value?.own && (
        <JoinPane
          known={known}
          onJoin={(other) => decisions.join(other, [statement?.fullest.quotation.id ?? id, ...known])}
        />
      )}
      <DoneBar last={decisions.last} onUndo={decisions.undo} onDismiss={decisions.dismiss} />
    </main>
  );
}

function useCompared(id: string | null) {
  const observe = useCallback(
    (onValue: (value: Compared) => void, onTrouble: (trouble: StorageTrouble | 'unknown') => void) => {
      const query = async (): Promise<Compared> => {
        if (id === null) return { own: null, statements: [] };
        const statements = await statementsOf(id);
        const own = statements[0]?.members.find(({ quotation }) => quotation.id === id);
        return { own: own ?? (await savedQuotation(id)), statements };
      };
      return subscribe(query, onValue, onTrouble);
    },
    [id],
  );
  return useObservable(observe);
}

/** The words that nobody else reports yet. */
function Alone({ own }: { readonly own: SavedQuotation }) {
  return (
    <>
      <blockquote class="compare-fullest" cite={own.article.url}>
        “<bdi>{currentWords(own.quotation)}</bdi>”
      </blockquote>
      <EmptyState title={i18n.t('compare_alone_title')} text={i18n.t('compare_alone_text')} />
    </>
  );
}

/** A fragment may be part of two fuller wordings that are not the same. */
function Others({
  statements,
  shown,
  onChoose,
}: {
  readonly statements: readonly SavedStatement[];
  readonly shown: SavedStatement | undefined;
  readonly onChoose: (nth: number) => void;
}) {
  return (
    <section class="compare-others">
      <h2 class="detail-title">{i18n.t('compare_others')}</h2>
      <ul>
        {statements.map((statement, n) => {
          const { quotation } = statement.fullest;
          if (statement === shown) return null;
          return (
            <li key={quotation.id}>
              <a
                href={libraryLink({ view: 'statement', id: quotation.id })}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                  event.preventDefault();
                  onChoose(n);
                }}
              >
                “<bdi>{excerpt(currentWords(quotation))}</bdi>”
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
