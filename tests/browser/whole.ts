import 'fake-indexeddb/auto';
import { dumpInPage } from '@/scripts/browser/dump-in-page';
import { restoreLibrary } from '@/scripts/library/raw-library';
import { database } from '@/storage/database';
import { findFaults } from '../storage/find-faults';
import type { Reader } from './fixtures';

/** What is wrong with the library in the browser, a sentence each: see tests/storage/find-faults.ts. */
export async function faultsOf(reader: Reader): Promise<string[]> {
  const library = await dumpInPage(reader.observer);
  if (!library) return [];
  database.close({ disableAutoOpen: false });
  await restoreLibrary('on-record', library);
  return findFaults();
}
