import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DoneBar } from '@/components/done-bar';
import { lazily } from '@/components/lazily';
import { Notice } from '@/components/notice';
import { BesideFoot, BesideHead } from './beside-frame';
import { BesideViews } from './beside-views';
import { useDetails } from './item-details';
import { besideKeyHelp } from './key-commands';
import { LibraryTrouble } from './library-trouble';
import { LossNotice } from './loss-notice';
import { useActions } from './use-actions';
import { useBesideKeys } from './use-beside-keys';
import { useInView } from './use-in-view';
import { useGuessThreshold, useLibraryIndex, useSavedCount, useSavedOnPage } from './use-library';
import { useOpening } from './use-opening';
import { usePause } from './use-pause';
import { useTab } from './use-tab';

const KeyHelp = lazily(async () => (await import('@/components/key-help')).KeyHelp);
const CorrectDialog = lazily(async () => (await import('./correct-dialog')).CorrectDialog);

/** Where it is shown: for a moment above the page, or beside it while one reads. */
export type BesideKind = 'popup' | 'panel';

/** Popup and side panel: the page in the tab, what is saved, and one box that searches it. */
export function BesidePage({ kind }: { readonly kind: BesideKind }) {
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState<'help' | { readonly correct: string } | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const tab = useTab(kind === 'panel');
  const pause = usePause(tab.tab?.url ?? null, tab.followPause);
  const actions = useActions();
  const details = useDetails();
  // The page in the tab comes first: the library's code is loaded when that is shown.
  const count = useSavedCount(tab.reading.state !== 'reading');
  const guessThreshold = useGuessThreshold();
  const page = tab.reading.state === 'done' ? tab.reading.page : null;
  const saved = useSavedOnPage(page, tab.tellChanged);
  const inView = useInView(kind === 'panel' ? (tab.tab?.id ?? null) : null, page);
  const opening = useOpening(tab, page);
  // Nothing but this page's and the newest quotations is read until one searches, or writes.
  const isSearching = query.trim() !== '';
  const index = useLibraryIndex(isSearching || asked !== null || details.openId !== null);
  const correct = (id: string) => setAsked({ correct: id });
  const help = () => setAsked('help');
  const keys = useBesideKeys({ root, query, setQuery, actions, correct, help, pause: pause.toggle });
  const lists = {
    guessThreshold,
    onOpen: opening.openSaved,
    onDelete: keys.remove,
    onUndecide: (id: string) => actions.decide([id], { status: 'auto' }),
    details: details.with({
      index: index.value ?? null,
      guessThreshold,
      actions,
      onOpen: opening.openSaved,
      onCorrect: correct,
      onDelete: keys.remove,
    }),
  };
  const trouble = actions.trouble ?? count.trouble ?? index.trouble;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the lists inside, which are interactive
    <div class="popup" ref={root} onKeyDown={keys.onKeyDown}>
      <BesideHead query={query} onQuery={setQuery} isFocused={kind === 'popup'} />
      <LossNotice />
      {trouble && <LibraryTrouble trouble={trouble} />}
      {opening.isGone && <Notice>{i18n.t('popup_words_gone')}</Notice>}
      <BesideViews
        {...{ kind, query, isSearching, tab, pause, page, saved, inView, index, actions, lists, opening }}
        count={count.value ?? null}
      />
      <DoneBar last={actions.last} onUndo={actions.undo} onDismiss={actions.dismiss} />
      <BesideFoot kind={kind} windowId={tab.tab?.windowId ?? null} pause={pause} onHelp={help} />
      {asked === 'help' && <KeyHelp keys={besideKeyHelp()} onClose={() => setAsked(null)} />}
      {asked !== null && asked !== 'help' && (
        <CorrectDialog
          ids={[asked.correct]}
          index={index.value ?? null}
          onClose={() => setAsked(null)}
          onChoose={(source) => {
            setAsked(null);
            actions.decide([asked.correct], { status: 'corrected', sources: [source] });
          }}
        />
      )}
    </div>
  );
}
