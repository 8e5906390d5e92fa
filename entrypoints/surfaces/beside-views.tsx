import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Tabs } from '@/components/tabs';
import type { PageReading } from '@/messages';
import type { QuotationRecord } from '@/storage/records';
import { siteOf } from '@/storage/sites/site';
import type { BesideKind } from './beside-page';
import type { DetailsUse } from './item-details';
import { PageView } from './page-view';
import { RecentView } from './recent-view';
import { SearchView } from './search-view';
import type { Actions } from './use-actions';
import type { useLibraryIndex } from './use-library';
import type { useOpening } from './use-opening';
import type { PauseUse } from './use-pause';
import type { TabUse } from './use-tab';

type View = 'page' | 'saved';

/** What every list of quotations is given. */
export interface ListsUse {
  readonly guessThreshold: number;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onUndecide: (id: string) => void;
  readonly details: DetailsUse;
}

interface BesideViewsProps {
  readonly kind: BesideKind;
  readonly query: string;
  readonly isSearching: boolean;
  readonly tab: TabUse;
  readonly pause: PauseUse;
  readonly page: PageReading | null;
  readonly saved: ReadonlyMap<string, QuotationRecord> | null;
  readonly inView: ReadonlySet<number>;
  readonly index: ReturnType<typeof useLibraryIndex>;
  readonly actions: Actions;
  readonly lists: ListsUse;
  readonly opening: ReturnType<typeof useOpening>;
  readonly count: number | null;
}

/** This page and what is saved, as tabs; while one searches, what is found in their place. */
export function BesideViews(props: BesideViewsProps) {
  const { kind, query, isSearching, tab, page, index, actions, lists, opening, count } = props;
  const [view, setView] = useState<View>('page');
  if (isSearching) {
    return (
      <main class="popup-main">
        <div class="popup-panel">
          <SearchView
            {...lists}
            index={index.value ?? null}
            isLoading={!index.value && !index.trouble}
            query={query}
            deletedIds={actions.deletedIds}
          />
        </div>
      </main>
    );
  }
  return (
    <main class="popup-main">
      <ViewTabs view={view} onView={setView} page={page} count={count}>
        {view === 'saved' ? (
          <RecentView {...lists} />
        ) : (
          <PageView
            {...lists}
            kind={kind}
            reading={tab.reading}
            isAllowed={tab.isAllowed}
            saved={props.saved}
            inView={props.inView}
            onRead={tab.read}
            site={siteOf(tab.tab?.url ?? '')}
            onAllow={tab.allow}
            pause={props.pause}
            onSave={(asked) => void tab.save(asked).catch(actions.onTrouble)}
            onKeepSaving={() => void tab.keepSaving().catch(actions.onTrouble)}
            onShow={opening.show}
          />
        )}
      </ViewTabs>
    </main>
  );
}

interface ViewTabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly page: PageReading | null;
  readonly count: number | null;
  readonly children: ComponentChildren;
}

function ViewTabs({ view, onView, page, count, children }: ViewTabsProps) {
  return (
    <>
      <Tabs
        label={i18n.t('popup_views')}
        tabs={[
          { id: 'page', label: i18n.t('popup_page_tab'), count: page ? page.quotations.length : null },
          { id: 'saved', label: i18n.t('popup_saved_tab'), count },
        ]}
        chosen={view}
        onChoose={onView}
      />
      <div class="popup-panel" id="panel" role="tabpanel" aria-labelledby={`tab-${view}`}>
        {children}
      </div>
    </>
  );
}
