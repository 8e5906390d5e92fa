import { i18n } from '#i18n';
import { Dialog } from '@/components/dialog';
import { KeyHelp } from '@/components/key-help';
import type { LibraryIndex } from '@/storage/search/library-index';
import { CorrectDialog } from '../../surfaces/correct-dialog';
import { keyHelp } from '../../surfaces/key-commands';
import { TagDialog } from '../../surfaces/tag-dialog';
import type { LibraryAddress } from '../address';
import type { Go } from '../use-address';
import { SpeakersPane } from './speakers-pane';
import type { useCommands } from './use-commands';

export interface AskedDialogProps {
  readonly index: LibraryIndex | null;
  readonly address: LibraryAddress;
  readonly go: Go;
  readonly commands: ReturnType<typeof useCommands>;
}

/** What is asked before it is done: whom to name, which tag, whose quotations. */
export function AskedDialog({ index, address, go, commands }: AskedDialogProps) {
  const { asked, ask } = commands;
  const onClose = () => ask(null);
  switch (asked?.what) {
    case 'correct':
      return (
        <CorrectDialog index={index} ids={asked?.ids ?? []} onChoose={commands.correct} onClose={onClose} />
      );
    case 'tag':
      return (
        <TagDialog
          known={index?.tags().map(({ name }) => name) ?? []}
          onTag={commands.tag}
          onClose={onClose}
        />
      );
    case 'help':
      return <KeyHelp keys={keyHelp()} onClose={onClose} />;
    case 'speakers':
      return (
        <Dialog title={i18n.t('library_speakers')} onClose={onClose}>
          {index && (
            <SpeakersPane
              index={index}
              chosen={address.filter.speakerId}
              onChoose={(speakerId) => {
                onClose();
                go({ ...address, id: null, filter: { ...address.filter, speakerId } });
              }}
            />
          )}
        </Dialog>
      );
    case undefined:
      return null;
  }
}
