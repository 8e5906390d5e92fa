import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, type ReaderTask, type ReaderWorld } from '@/messages';
import { PAGE_KIT, type PageKit } from '@/page/page-kit';
import { cardWords } from '../surfaces/card-words';
import { Session } from './session';
import { tellView } from './tell-view';
import { watchLife } from './watch-life';

/** What else the world of this script holds. */
interface OwnWorld extends ReaderWorld {
  /** The address whose page the gate has let through: it need not be judged twice. */
  onRecordLetIn?: string;
  /** Lent to the welcome page, which tries the reader on its sample. */
  onRecordKit?: PageKit;
}

export default defineUnlistedScript(async () => {
  // The browser notes who calls it. To name a place in code that is run once, Chromium would parse all of it again.
  await null;
  const world = globalThis as OwnWorld;
  if (location.href.startsWith(browser.runtime.getURL('/'))) {
    world.onRecordKit = PAGE_KIT;
    return;
  }
  // A page may name its elements so, which then are globals too.
  const left = (name: keyof OwnWorld) => Object.hasOwn(world, name);
  const task = (left('onRecordTask') && world.onRecordTask) || 'found';
  delete world.onRecordTask;
  if (left('onRecordReader') && world.onRecordReader?.isAlive()) return world.onRecordReader.take(task);
  // A driver of tests cannot see into a closed root.
  const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
  const session = new Session({
    words: cardWords,
    mode,
    // A part of the browser's API that few pages ask for.
    isPrivate: () => browser.extension.inIncognitoContext,
  });
  // The extension may be updated or removed while a page is open: marks and card go, a new reader may bring its own.
  const ended = new AbortController();
  const look = watchLife(window, () => {
    ended.abort();
    session.end();
  });
  const quietly = (work: Promise<void>) => void work.catch(look);
  /** What is read already is not read again, unless the reader wants it whatever the gate says. */
  const take = (wanted: ReaderTask, judged: string | null = null) => {
    if (wanted !== 'selection' && (wanted === 'wanted' || !session.hasBegun))
      session.read(wanted, judged).catch(() => {
        session.giveUp();
        look();
      });
  };
  world.onRecordReader = { isAlive: () => browser.runtime?.id !== undefined, take };
  onMessage('pageReadingWanted', () => (session.hasBegun ? session.reading : undefined));
  onMessage('settingsChanged', () => quietly(session.followSettings()));
  onMessage('readingUnwanted', () => quietly(session.stop()));
  onMessage('accessChanged', () => quietly(session.followAccess()));
  onMessage('selectionQuoted', ({ data }) => session.quoteSelection(data));
  onMessage('libraryChanged', () => session.askLibrary());
  onMessage('savedShown', ({ data }) => session.showSaved(data));
  onMessage('quotationShown', ({ data }) => session.show(data.index));
  tellView(session.marks, ended.signal);
  take(task, (left('onRecordLetIn') && world.onRecordLetIn) || null);
});
