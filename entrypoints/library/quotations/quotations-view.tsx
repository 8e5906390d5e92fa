import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { focusBeside, isUndoKey, leaveSearch, moveByKey } from '@/components/list-keys';
import { TroubleNotice } from '@/components/notice';
import { SearchBox } from '@/components/search-box';
import { UndoBar } from '@/components/undo-bar';
import { useDeletion } from '@/components/use-deletion';
import { useObservable } from '@/components/use-observable';
import { sendMessage } from '@/messages';
import { decide } from '@/storage/decisions/decide';
import { deleteQuotation, restoreQuotation } from '@/storage/decisions/delete-quotation';
import { type StorageTrouble, storageError } from '@/storage/errors';
import { subscribe } from '@/storage/live-query';
import { NO_FILTER } from '@/storage/search/library-filter';
import { loadSearchIndex } from '@/storage/search/search';
import type { SearchIndex } from '@/storage/search/search-index';
import { guessThresholdSetting } from '@/storage/settings';
import type { LibraryAddress } from '../address';
import type { Go } from '../use-address';
import { QuotationsPane } from './quotations-pane';
import { SpeakersPane } from './speakers-pane';

const observeIndex = (
  onValue: (index: SearchIndex) => void,
  onTrouble: (trouble: StorageTrouble | 'unknown') => void,
) => subscribe(loadSearchIndex, onValue, onTrouble);

export interface QuotationsViewProps {
  readonly address: LibraryAddress;
  readonly go: Go;
}

/** Everything that is saved: searched by speaker, words and outlet, with the evidence for each attribution. */
export function QuotationsView({ address, go }: QuotationsViewProps) {
  const { filter } = address;
  const [failure, setFailure] = useState<StorageTrouble | 'unknown' | null>(null);
  const [guessThreshold, setGuessThreshold] = useState(guessThresholdSetting.fallback);
  const root = useRef<HTMLDivElement>(null);
  const { value: index, trouble } = useObservable(observeIndex);
  const onTrouble = (error: unknown) => setFailure(storageError(error)?.trouble ?? 'unknown');
  const deletion = useDeletion({ remove: deleteQuotation, restore: restoreQuotation, onTrouble });
  useEffect(() => {
    void guessThresholdSetting.getValue().then(setGuessThreshold);
  }, []);
  const onDelete = (id: string) => {
    focusBeside(document.activeElement, root.current ?? document);
    deletion.deleteOne(id);
  };
  const onUndecide = (id: string) => void decide(id, { status: 'auto' }).catch(onTrouble);
  const setQuery = (query: string) => go({ ...address, filter: { ...filter, query } });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!root.current || moveByKey(event, root.current)) return;
    if (isUndoKey(event)) deletion.undo();
    if (event.key === 'Escape' && filter.query !== '') leaveSearch(event, root.current, setQuery);
  };
  const shownTrouble = failure ?? trouble;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the lists inside, which are interactive
    <div ref={root} onKeyDown={onKeyDown}>
      <SearchBox query={filter.query} onQuery={setQuery} autofocus />
      {shownTrouble && <TroubleNotice trouble={shownTrouble} />}
      <div class="library-panes">
        {index && index.size > 0 && (
          <SpeakersPane
            speakers={index.speakers()}
            chosen={filter.speakerId}
            onChoose={(speakerId) => go({ ...address, filter: { ...filter, speakerId } })}
          />
        )}
        <main class="quotations">
          {index ? (
            <QuotationsPane
              index={index}
              filter={filter}
              deletedIds={deletion.deletedIds}
              guessThreshold={guessThreshold}
              onOpen={(id) => void sendMessage('savedOpened', { id }).catch(() => undefined)}
              onSpeaker={(speakerId) => go({ ...address, filter: { ...NO_FILTER, speakerId } })}
              onDelete={onDelete}
              onUndecide={onUndecide}
            />
          ) : (
            !shownTrouble && (
              <p class="state state-text" role="status">
                {i18n.t('library_loading')}
              </p>
            )
          )}
        </main>
      </div>
      <UndoBar isShown={deletion.canUndo} onUndo={deletion.undo} />
    </div>
  );
}
