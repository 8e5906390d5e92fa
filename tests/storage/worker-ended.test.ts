import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { randomNumbers } from '@/scripts/bench/random-numbers';
import { fillLibrary } from '@/scripts/library/fill-library';
import { dumpLibrary, type RawLibrary, restoreLibrary } from '@/scripts/library/raw-library';
import { database } from '@/storage/database';
import { decide } from '@/storage/decisions/decide';
import { deleteMany } from '@/storage/decisions/delete-quotation';
import { unsave } from '@/storage/decisions/unsave';
import { importBackup } from '@/storage/exchange/backup/import-backup';
import { writeBackup } from '@/storage/exchange/backup/write-backup';
import { forget } from '@/storage/exchange/forget/forget';
import { saveQuotation } from '@/storage/reading/save-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import type { ArticleRecord } from '@/storage/records';
import { mergeSpeakers, unmergeSpeaker } from '@/storage/speakers/merge-speakers';
import { speakerId } from '@/storage/speakers/speaker-id';
import { splitSpeaker } from '@/storage/speakers/split-speaker';
import { finishBacklog } from '@/storage/statements/finish-backlog';
import { roundsAgainst } from '../trust-cases';
import { findFaults } from './find-faults';
import { quotation, reading } from './invented';
import { MortalWorker } from './mortal-worker';

/** Things done one after the other; each is acknowledged before the next is begun, and does the same when it is done twice. */
type Steps = readonly (() => Promise<unknown>)[];

const NOW = new Date('2024-12-01T10:00:00Z');
const SEED = 20241201;

// With all rounds, on a machine that does other things as well.
vi.setConfig({ testTimeout: 600_000 });

let full: RawLibrary;
let idOf: (words: string) => string;
let worker: MortalWorker;

beforeEach(async () => {
  fakeBrowser.reset();
  database.close({ disableAutoOpen: false });
  await clear();
  await fillLibrary();
  database.close({ disableAutoOpen: false });
  const rows = await database.quotations.toArray();
  idOf = (words) => rows.find(({ parts }) => parts[0]?.exact.includes(words))?.id ?? '';
  full = await dumpLibrary('on-record');
  worker = new MortalWorker();
});
afterEach(() => worker.release());

/** What the reader has: everything else is derived from it. */
async function held(): Promise<string> {
  const { articles, quotations, speakers, statementDecisions } = database;
  const tables = [articles, quotations, speakers, statementDecisions];
  return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
}

async function clear(): Promise<void> {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('on-record').onsuccess = resolve;
  });
}

async function restored(library: RawLibrary): Promise<void> {
  worker.start();
  await restoreLibrary('on-record', library);
  fakeBrowser.reset();
}

/** What the library holds after each step, and how many requests all of them make. */
async function rehearse(library: RawLibrary, steps: Steps): Promise<{ states: string[]; asked: number }> {
  await restored(library);
  worker.start();
  const states = [await held()];
  let asked = 0;
  for (const step of steps) {
    worker.start();
    await step();
    asked += worker.asked;
    states.push(await held());
  }
  return { states, asked };
}

/** Ends the worker at random moments of these steps: what was acknowledged is there, and nothing is half written. */
async function endAnywhere(library: RawLibrary, steps: Steps): Promise<void> {
  const { states, asked } = await rehearse(library, steps);
  const random = randomNumbers(SEED);
  const rounds = roundsAgainst('T12', { usual: 3, full: 50 });
  for (let round = 0; round < rounds; round++) {
    const endsAt = 1 + Math.floor(random() * asked);
    const moment = `seed ${SEED}, round ${round}, ended at request ${endsAt} of ${asked}`;
    await restored(library);
    worker.start(endsAt);
    let done = 0;
    try {
      for (const step of steps) {
        await step();
        done++;
      }
    } catch {
      // Nobody was answered.
    }
    worker.start();
    expect([states[done], states[done + 1]], moment).toContain(await held());
    expect(await findFaults(), moment).toEqual([]);
    // Whoever got no answer asks again.
    for (const step of steps.slice(done)) await step();
    expect(await held(), moment).toBe(states.at(-1));
    expect(await findFaults(), moment).toEqual([]);
  }
}

const WORDS = 'The engineers have seen the bridge, and it will be open again before the first snow';
const at = (outlet: string) => ({ url: `https://${outlet}.example/2024/bridge`, incognito: false });
const printedIn = (outlet: string, ...words: string[]) =>
  reading(
    words.map((each) => quotation(each, 'Ana Petrova')),
    { outlet, published: NOW.toISOString() },
  );

describe('[T12] a worker that is ended', () => {
  test('while it saves what pages read has saved whole articles, and loses none that was acknowledged', async () => {
    const outlets = ['east-post', 'west-post', 'harbour-post', 'east-post'];
    await endAnywhere(
      full,
      outlets.map(
        (outlet, n) => () =>
          saveReading(
            printedIn(outlet, WORDS, `${WORDS} ${n}`, 'Nobody asked the ferrymen'),
            at(outlet),
            NOW,
          ),
      ),
    );
  });

  test('while the reader saves, corrects, removes and brings back has done each of it, or nothing', async () => {
    const read = printedIn('harbour-post', WORDS);
    const save = () => saveQuotation({ reading: read, index: 0, added: false }, at('harbour-post'), NOW);
    const { id } = await save();
    const sources = [{ name: 'Tom Okafor', kind: 'person', role: null } as const];
    await endAnywhere(full, [
      save,
      () => decide(id, { status: 'corrected', sources }, NOW),
      () => decide(idOf('Nobody asked'), { status: 'auto' }, NOW),
      () => deleteMany([idOf('river'), idOf('thicker')], {}, NOW),
    ]);
  });

  test('while it imports a backup has imported all of it, or nothing', async () => {
    const backup = await writeBackup();
    database.close({ disableAutoOpen: false });
    await clear();
    await saveReading(printedIn('east-post', WORDS), at('east-post'), NOW);
    database.close({ disableAutoOpen: false });
    const other = await dumpLibrary('on-record');
    await endAnywhere(other, [() => importBackup(backup)]);
  });

  test('while speakers are made one, taken apart and split has done each of it, or nothing', async () => {
    const [ana, tom, jonas] = ['Ana Petrova', 'Tom Okafor', 'Jonas Weber'].map(speakerId) as [
      string,
      string,
      string,
    ];
    const articles = full.tables.find(({ name }) => name === 'articles')?.rows as ArticleRecord[];
    const gazette = articles.find(({ outlet }) => outlet === 'north-gazette')?.id ?? '';
    await endAnywhere(full, [
      () => mergeSpeakers([jonas], ana, NOW),
      () => unmergeSpeaker(jonas, NOW),
      () => splitSpeaker(tom, [gazette], 'The other Tom', NOW),
    ]);
  });

  test('while it links what came in great numbers goes on where it was', async () => {
    const many = Array.from({ length: 5 }, (_, n) => printedIn(`post-${n}`, WORDS, `${WORDS} ${n}`));
    for (const [n, read] of many.entries()) await saveReading(read, at(`post-${n}`), NOW);
    await Promise.all([database.statementRacks.clear(), database.statementLinks.clear()]);
    await database.statementBacklog.add({ articleIds: null, after: '' });
    database.close({ disableAutoOpen: false });
    await endAnywhere(await dumpLibrary('on-record'), [() => finishBacklog()]);
  });

  test('while it removes what is brought back later still brings it back as it was', async () => {
    const [bridge] = [idOf('bridge until')];
    await decide(bridge, { status: 'confirmed' }, NOW);
    database.close({ disableAutoOpen: false });
    const decided = await dumpLibrary('on-record');
    await restored(decided);
    worker.start(8);
    await unsave(bridge).catch(() => undefined);
    worker.start();
    await unsave(bridge);
    expect(await database.quotations.get(bridge)).toMatchObject({ parts: [] });
    const words = 'We will hold the bridge until the river has gone down and the engineers have seen it';
    const held = await saveQuotation(
      { reading: printedIn('harbour-post', words), index: 0, added: false },
      at('harbour-post'),
      NOW,
    );
    expect(held).toMatchObject({ id: bridge, decided: { status: 'confirmed' } });
  });

  test('while something is forgotten has forgotten all of it, or nothing', async () => {
    await endAnywhere(full, [() => forget({ what: 'speaker', id: speakerId('Tom Okafor') })]);
  });
});
