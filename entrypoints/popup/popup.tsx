import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { focusBeside, isUndoKey, leaveSearch, moveByKey } from '@/components/list-keys';
import { Notice, TroubleNotice } from '@/components/notice';
import { SearchBox } from '@/components/search-box';
import { Tabs } from '@/components/tabs';
import { UndoBar } from '@/components/undo-bar';
import { useDeletion } from '@/components/use-deletion';
import { type PageReading, sendMessage } from '@/messages';
import { decide } from '@/storage/decisions/decide';
import { deleteQuotation, restoreQuotation } from '@/storage/decisions/delete-quotation';
import { type StorageTrouble, storageError } from '@/storage/errors';
import type { SavedQuotation } from '@/storage/search/saved-quotation';
import { guessThresholdSetting } from '@/storage/settings';
import { PageView } from '../surfaces/page-view';
import { RecentView } from '../surfaces/recent-view';
import { SearchView } from '../surfaces/search-view';
import { useSavedCount, useSavedOnPage, useSearchIndex } from '../surfaces/use-library';
import { useTab } from '../surfaces/use-tab';

type View = 'page' | 'saved';

/** The popup: this page, what is saved, and one box that searches it. */
export function Popup() {
  const [view, setView] = useState<View>('page');
  const [query, setQuery] = useState('');
  const [isGone, setIsGone] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const tab = useTab();
  const library = usePopupLibrary();
  const guessThreshold = useGuessThreshold();
  const page = tab.reading.state === 'done' ? tab.reading.page : null;
  const saved = useSavedOnPage(page, tab.tellChanged);

  const remove = (id: string) => {
    focusBeside(document.activeElement, root.current ?? document);
    library.deleteOne(id);
  };
  const show = (index: number) => void tab.show(index).then((found) => setIsGone(!found));
  const openSaved = (id: string) => {
    const index = page?.outcome?.ok ? page.outcome.value.ids.indexOf(id) : -1;
    if (index >= 0) show(index);
    else void sendMessage('savedOpened', { id }).then((found) => setIsGone(found.ok && !found.value));
  };
  const open = ({ quotation }: SavedQuotation) => openSaved(quotation.id);
  const lists = { guessThreshold, onOpen: open, onDelete: remove, onUndecide: library.undecide };
  const isSearching = query.trim() !== '';
  const index = useSearchIndex(isSearching);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!root.current || moveByKey(event, root.current)) return;
    if (isUndoKey(event)) library.undo();
    // Escape leaves the search first; without one the browser closes the popup.
    if (event.key === 'Escape' && query !== '') leaveSearch(event, root.current, setQuery);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the lists inside, which are interactive
    <div class="popup" ref={root} onKeyDown={onKeyDown}>
      <PopupHead query={query} onQuery={setQuery} />
      {library.trouble && <TroubleNotice trouble={library.trouble} />}
      {isGone && <Notice>{i18n.t('popup_words_gone')}</Notice>}
      <main class="popup-main">
        {isSearching ? (
          <div class="popup-panel">
            <SearchView
              index={index.value ?? null}
              isLoading={!index.value && !index.trouble}
              query={query}
              deletedIds={library.deletedIds}
              {...lists}
            />
          </div>
        ) : (
          <PopupTabs view={view} onView={setView} page={page} count={library.count ?? null}>
            {view === 'saved' ? (
              <RecentView {...lists} />
            ) : (
              <PageView
                reading={tab.reading}
                isAllowed={tab.isAllowed}
                {...lists}
                saved={saved}
                onRead={tab.read}
                onAllow={tab.allow}
                onSave={() => void tab.save().catch(library.onTrouble)}
                onShow={show}
                onOpenSaved={openSaved}
              />
            )}
          </PopupTabs>
        )}
      </main>
      <UndoBar isShown={library.canUndo} onUndo={library.undo} />
      <PopupFoot />
    </div>
  );
}

/** The count, deleting and undoing, and what is wrong, if anything. */
function usePopupLibrary() {
  const [failure, setFailure] = useState<StorageTrouble | 'unknown' | null>(null);
  const onTrouble = (error: unknown) => setFailure(storageError(error)?.trouble ?? 'unknown');
  const deletion = useDeletion({ remove: deleteQuotation, restore: restoreQuotation, onTrouble });
  const { value: count, trouble } = useSavedCount();
  const undecide = (id: string) => void decide(id, { status: 'auto' }).catch(onTrouble);
  return { ...deletion, undecide, count, onTrouble, trouble: failure ?? trouble };
}

function useGuessThreshold(): number {
  const [threshold, setThreshold] = useState(guessThresholdSetting.fallback);
  useEffect(() => {
    void guessThresholdSetting.getValue().then(setThreshold);
  }, []);
  return threshold;
}

function PopupHead({
  query,
  onQuery,
}: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}) {
  return (
    <header class="popup-head">
      <h1 class="hidden-visually">{i18n.t('extension_name')}</h1>
      <SearchBox query={query} onQuery={onQuery} autofocus />
      <a
        class="quiet-button popup-about"
        href="/welcome.html"
        target="_blank"
        rel="noreferrer"
        title={i18n.t('popup_about')}
      >
        <span class="hidden-visually">{i18n.t('popup_about')}</span>
        <span aria-hidden="true">⚙︎</span>
      </a>
    </header>
  );
}

interface PopupTabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly page: PageReading | null;
  readonly count: number | null;
  readonly children: ComponentChildren;
}

function PopupTabs({ view, onView, page, count, children }: PopupTabsProps) {
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

function PopupFoot() {
  return (
    <footer class="popup-foot">
      <a class="quiet-button" href="/library.html" target="_blank" rel="noreferrer">
        {i18n.t('popup_open_library')}
      </a>
      <span class="popup-keys">{i18n.t('popup_keys')}</span>
    </footer>
  );
}
