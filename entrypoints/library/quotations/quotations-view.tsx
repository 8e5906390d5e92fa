import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { DoneBar } from '@/components/done-bar';
import { EmptyState } from '@/components/empty-state';
import { moveByKey } from '@/components/list-keys';
import { useBodyKeys } from '@/components/use-body-keys';
import { WorkBar } from '@/components/work-bar';
import { LibraryTrouble } from '../../surfaces/library-trouble';
import { useActions } from '../../surfaces/use-actions';
import { useGuessThreshold, useLibraryIndex } from '../../surfaces/use-library';
import type { LibraryAddress } from '../address';
import type { Go } from '../use-address';
import { AskedDialog } from './asked-dialog';
import { DetailPane } from './detail-pane';
import { ListPane } from './list-pane';
import { SpeakersPane } from './speakers-pane';
import { useCommands } from './use-commands';
import { useActive, useFound } from './use-found';
import { useSelection } from './use-selection';

export interface QuotationsViewProps {
  readonly address: LibraryAddress;
  readonly go: Go;
  /** Goes to where these are written to a file. */
  readonly onExport: (ids: readonly string[]) => void;
}

/** Everything that is saved: speakers, what is found, and the details of what is chosen. */
export function QuotationsView({ address, go, onExport }: QuotationsViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const { value: index = null, trouble } = useLibraryIndex(true);
  const guessThreshold = useGuessThreshold();
  const actions = useActions();
  const ids = useFound(index, address, actions.deletedIds);
  const active = useActive(ids, address.id);
  const selection = useSelection(ids);
  const commands = useCommands({ address, go, actions, selection, ids, active, root });
  const shared = { index, address, go, selection, commands, guessThreshold };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.defaultPrevented && root.current) moveByKey(event, root.current);
    commands.onKeyDown(event);
  };
  useBodyKeys(onKeyDown);
  const shownTrouble = actions.trouble ?? trouble;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the lists inside, which are interactive
    <div class="quotations-view" ref={root} onKeyDown={onKeyDown}>
      {shownTrouble && <LibraryTrouble trouble={shownTrouble} />}
      {!index && shownTrouble ? (
        <main />
      ) : index?.size === 0 ? (
        <main>
          <EmptyState title={i18n.t('library_empty_title')} text={i18n.t('library_empty_text')} />
        </main>
      ) : (
        <main class="panes" data-detail={address.id !== null}>
          {index && (
            <SpeakersPane
              index={index}
              chosen={address.filter.speakerId}
              onChoose={(speakerId) => go({ ...address, id: null, filter: { ...address.filter, speakerId } })}
            />
          )}
          <ListPane {...shared} ids={ids} active={active} onExport={onExport} />
          <DetailPane
            {...shared}
            id={address.id}
            query={address.filter.query}
            actions={actions}
            onCorrect={() => commands.run('correct')}
            onDelete={(id) => commands.remove([id])}
            onClose={() => go({ ...address, id: null })}
          />
        </main>
      )}
      {actions.work && <WorkBar {...actions.work} onStop={actions.work.stop} />}
      <DoneBar last={actions.last} onUndo={actions.undo} onDismiss={actions.dismiss} />
      <AskedDialog {...shared} />
    </div>
  );
}
