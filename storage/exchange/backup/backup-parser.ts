import { InvalidReadingError } from '../../errors';
import { BackupRefusal, excerptOf } from './backup-refusal';
import { BACKUP_TABLES, type BackupRow, type BackupTable } from './backup-tables';
import { UnknownFieldError } from './shape';
import { BACKUP_FORMAT, BACKUP_VERSION } from './write-backup';

/** A row of a backup that has the shape it must have, and where it stands. */
export interface BackupRecord {
  readonly table: BackupTable;
  readonly row: BackupRow;
  readonly line: number;
}

/**
 * Takes the lines of a backup one after the other. Every line must be what `writeBackup` puts there; only white space at
 * its end does not matter. What is wrong is told with its line.
 */
export class BackupParser {
  #line = 0;
  #state: 'head' | 'tables' | 'rows' | 'end' = 'head';
  #table: BackupTable | null = null;
  #lastPlace = '';
  readonly #counts: Record<string, number> = {};

  /** How many lines were taken. */
  get line(): number {
    return this.#line;
  }

  /** Returns the record of a line; null where it is none. @throws {BackupRefusal} */
  take(text: string): BackupRecord | null {
    this.#line++;
    const line = text.trimEnd();
    if (this.#state === 'rows') return this.#takeRow(line);
    if (this.#state === 'tables') this.#takeTable(line);
    else if (line !== '' && this.#state === 'head') this.#takeHead(line);
    else if (line !== '') throw this.#refusal('line', { value: excerptOf(line) });
    return null;
  }

  /** Takes what stands behind the last line break. @throws {BackupRefusal} where the file does not end there. */
  end(rest: string): void {
    if (rest.trim() !== '') this.#takeLast(rest);
    if (this.#state === 'head') throw new BackupRefusal('empty');
    if (this.#state !== 'end')
      throw this.#refusal('truncated', this.#lastPlace === '' ? {} : { id: this.#lastPlace });
  }

  /** Half a line says nothing: that the file is cut off says more than that the line is wrong. */
  #takeLast(rest: string): void {
    try {
      this.take(rest);
    } catch (error) {
      const isHalf = error instanceof BackupRefusal && error.reason === 'line' && this.#state !== 'end';
      if (!isHalf) throw error;
    }
  }

  #takeHead(line: string): void {
    const head = parsed(`${withoutComma(line)}}`) ?? parsed(line);
    if (!isObject(head) || head.format !== BACKUP_FORMAT) {
      const looksLikeJson = /^\s*[[{]/.test(line);
      throw new BackupRefusal(looksLikeJson ? 'not_ours' : 'not_json', { value: excerptOf(line) });
    }
    const { version } = head;
    if (typeof version !== 'number' || version < 1) throw new BackupRefusal('not_ours');
    if (version > BACKUP_VERSION) throw new BackupRefusal('newer', { value: String(version) });
    this.#state = 'tables';
  }

  #takeTable(line: string): void {
    if (line.startsWith('"counts":')) {
      this.#takeCounts(line);
      return;
    }
    const name = /^"([^"]*)":\[$/.exec(line)?.[1];
    if (name === undefined) throw this.#refusal('line', { value: excerptOf(line) });
    // A table comes once, and after those that it points to.
    const table = BACKUP_TABLES.find((each) => each.name === name);
    const isLate = BACKUP_TABLES.some((each) => each.name in this.#counts && isAfter(each, table));
    if (!table || name in this.#counts || isLate) throw this.#refusal('table', { value: excerptOf(name) });
    this.#table = table;
    this.#counts[name] = 0;
    this.#lastPlace = '';
    this.#state = 'rows';
  }

  #takeRow(line: string): BackupRecord | null {
    const table = this.#table as BackupTable;
    if (/^\],?$/.test(line)) {
      this.#state = 'tables';
      return null;
    }
    const value = parsed(withoutComma(line));
    if (value === undefined) throw this.#refusal('line', { value: excerptOf(line) });
    const row = this.#valid(table, value);
    const place = table.placeOf(row);
    if (place <= this.#lastPlace) throw this.#refusal('order', { id: place });
    this.#lastPlace = place;
    this.#counts[table.name] = (this.#counts[table.name] ?? 0) + 1;
    return { table, row, line: this.#line };
  }

  #valid(table: BackupTable, value: unknown): BackupRow {
    try {
      return table.valid(value, '');
    } catch (error) {
      if (!(error instanceof InvalidReadingError)) throw error;
      const id = isObject(value) && typeof value.id === 'string' ? excerptOf(value.id) : undefined;
      const at = { field: excerptOf(error.what), value: excerptOf(error.value), ...(id && { id }) };
      throw this.#refusal(error instanceof UnknownFieldError ? 'unknown_field' : 'field', at);
    }
  }

  #takeCounts(line: string): void {
    const counts = parsed(line.slice('"counts":'.length).replace(/\}$/, ''));
    if (!isObject(counts)) throw this.#refusal('line', { value: excerptOf(line) });
    const isWhole = Object.entries(this.#counts).every(([name, count]) => counts[name] === count);
    if (!isWhole) throw this.#refusal('counts', { value: excerptOf(line) });
    this.#state = 'end';
  }

  #refusal(reason: BackupRefusal['reason'], at: BackupRefusal['at']): BackupRefusal {
    return new BackupRefusal(reason, { line: this.#line, ...at });
  }
}

function isAfter(one: BackupTable, other: BackupTable | undefined): boolean {
  return other !== undefined && BACKUP_TABLES.indexOf(one) > BACKUP_TABLES.indexOf(other);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a text says in JSON, which is never undefined; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withoutComma(line: string): string {
  return line.endsWith(',') ? line.slice(0, -1) : line;
}
