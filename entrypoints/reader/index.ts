import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage } from '@/messages';
import { cardWords } from './card-words';
import { Session } from './session';
import { tellView } from './tell-view';

/** What a reader leaves in its isolated world, so that a second one finds the first. */
interface ReaderWorld {
  onRecordReader?: { isAlive(): boolean; read(isWanted: boolean): void };
  /** Set by the background where the reader of the page asked for it, or for the words alone that he selected. */
  onRecordTask?: 'wanted' | 'selection';
  /** The address whose page the gate has let through: it need not be judged twice. */
  onRecordLetIn?: string;
}

export default defineUnlistedScript(() => {
  const world = globalThis as ReaderWorld;
  const task = world.onRecordTask;
  delete world.onRecordTask;
  if (world.onRecordReader?.isAlive()) {
    if (task === 'wanted') world.onRecordReader.read(true);
    return;
  }
  // A driver of tests cannot see into a closed root.
  const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
  const isPrivate = browser.extension.inIncognitoContext;
  const session = new Session({ words: cardWords, mode, isPrivate });
  const read = (wanted: boolean, judged: string | null = null) => {
    // The extension may be updated or removed while a page is open: the marks stay, nothing is saved.
    session.read(wanted, judged).catch(() => undefined);
  };
  world.onRecordReader = { isAlive: () => browser.runtime?.id !== undefined, read };
  onMessage('pageReadingWanted', () => {
    if (!session.hasBegun) read(false);
    return session.reading;
  });
  onMessage('selectionQuoted', ({ data }) => session.quoteSelection(data));
  onMessage('libraryChanged', () => session.askLibrary());
  onMessage('savedShown', ({ data }) => session.showSaved(data));
  onMessage('quotationShown', ({ data }) => session.show(data.index));
  tellView(session.marks);
  if (task !== 'selection') read(task === 'wanted', world.onRecordLetIn ?? null);
});
