import { database } from '../database';
import { withStorageErrors } from '../errors';

/** When everything was written to a file last, and until when the reader does not want to hear of it. */
export interface BackupState {
  readonly lastAt: string | null;
  readonly notBefore: string | null;
}

/** What has to be said about the last backup. */
export interface BackupDue {
  /** Quotations saved since. */
  readonly unsaved: number;
  readonly lastAt: string | null;
  /** Whether it is time to say so. */
  readonly isDue: boolean;
}

/** So many quotations that are in no file are many. */
const MANY = 200;
/** And so are fewer after so many days. */
const DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Tells how much is in no file: what was saved since the last backup, or ever. It is time for one when that is much, or
 * anything at all for a month.
 */
export function backupDue({ lastAt, notBefore }: BackupState, now: Date = new Date()): Promise<BackupDue> {
  return withStorageErrors(async () => {
    const since = lastAt ?? '';
    const saved = () => database.quotations.where('savedAt').above(since);
    // Only deleted ones are in this index: there are few.
    const deleted = () => database.quotations.orderBy('deletedAt').filter(({ savedAt }) => savedAt > since);
    const [all, gone, first] = await Promise.all([saved().count(), deleted().count(), saved().first()]);
    const unsaved = all - gone;
    const oldest = lastAt ?? first?.savedAt ?? now.toISOString();
    const isLate = unsaved > 0 && now.getTime() - Date.parse(oldest) >= DAYS * DAY_MS;
    const isQuiet = notBefore !== null && now.toISOString() < notBefore;
    return { unsaved, lastAt, isDue: !isQuiet && (isLate || unsaved >= MANY) };
  });
}

/** The time from which the reader who said “later” may be told again: in a week. */
export function laterThan(now: Date = new Date()): string {
  return new Date(now.getTime() + 7 * DAY_MS).toISOString();
}
