import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { randomNumbers } from '@/scripts/bench/random-numbers';
import { database } from '@/storage/database';
import { annotate } from '@/storage/decisions/annotate';
import { decide } from '@/storage/decisions/decide';
import { deleteMany } from '@/storage/decisions/delete-quotation';
import { unsave } from '@/storage/decisions/unsave';
import { saveQuotation } from '@/storage/reading/save-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import { catchUpShelves } from '@/storage/search/catch-up-shelves';
import { mergeSpeakers, unmergeSpeaker } from '@/storage/speakers/merge-speakers';
import { speakerId } from '@/storage/speakers/speaker-id';
import { finishBacklog } from '@/storage/statements/finish-backlog';
import { roundsAgainst } from '../trust-cases';
import { findFaults } from './find-faults';
import { quotation, reading } from './invented';

const SEED = 20241203;
const WORDS = [
  'The engineers have seen the bridge, and it will be open before the first snow',
  'No ferry leaves tonight, and none will leave tomorrow before the harbour is clear',
  'Nobody asked the ferrymen what they would do with a bridge',
  'The cracks are older than the council that pretends not to see them',
  'We count every ship twice, and once more when it has gone',
  'Whoever wants the river to be quiet has to leave it alone',
];
const NAMES = ['Ana Petrova', 'Tom Okafor', 'Ana Petrov'];
const OUTLETS = ['east-post', 'west-post', 'harbour-post'];

const from = (outlet: string) => ({ url: `https://${outlet}.example/2024/bridge`, incognito: false });
const readingOf = (outlet: string, day: number) =>
  reading(
    WORDS.map((words, n) => quotation(words, NAMES[n % NAMES.length] as string)),
    { outlet, published: new Date(Date.UTC(2024, 10, day)).toISOString() },
  );

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(() => database.close({ disableAutoOpen: false }));

/** Those that several do at once, in tabs and windows that know nothing of each other. */
function doings(random: () => number): (() => Promise<unknown>)[] {
  const outlet = OUTLETS[Math.floor(random() * OUTLETS.length)] as string;
  const read = readingOf(outlet, 1 + Math.floor(random() * 28));
  const index = 4 + Math.floor(random() * 2);
  return [
    () => saveReading(read, from(outlet)),
    () => saveQuotation({ reading: read, index, added: random() < 0.5 }, from(outlet)),
    () => catchUpShelves().then(() => finishBacklog()),
    () => mergeSpeakers([speakerId('Ana Petrov')], speakerId('Ana Petrova')).catch(() => undefined),
    () => unmergeSpeaker(speakerId('Ana Petrov')).catch(() => undefined),
  ];
}

test('[T13] tabs and windows that read, save, decide, delete and merge at once lose nothing and double nothing', async () => {
  const random = randomNumbers(SEED);
  const rounds = roundsAgainst('T13', { usual: 6, full: 200 });
  for (const outlet of OUTLETS) await saveReading(readingOf(outlet, 1), from(outlet));
  const rows = await database.quotations.toArray();
  const saying = (words: string | undefined) =>
    rows.filter(({ parts }) => parts[0]?.exact === words).map(({ id }) => id);
  // Each window has quotations that it alone decides about; the last two are removed and saved again by anybody.
  const [confirmed, corrected, noted, deleted] = WORDS.slice(0, 4).map(saying) as [
    string[],
    string[],
    string[],
    string[],
  ];
  for (let round = 0; round < rounds; round++) {
    const told = `seed ${SEED}, round ${round}`;
    const status = round % 2 === 0 ? 'confirmed' : 'rejected';
    const sources = [{ name: `Speaker ${round}`, kind: 'person', role: null } as const];
    const own = [
      ...confirmed.map((id) => () => decide(id, { status })),
      ...corrected.map((id) => () => decide(id, { status: 'corrected', sources })),
      ...noted.map((id) => () => annotate(id, { note: `note ${round}`, tags: [`t${round % 3}`] })),
      () => deleteMany(deleted),
      () => unsave(saying(WORDS[4])[round % OUTLETS.length] ?? ''),
    ];
    const others = Array.from({ length: 6 }, () => doings(random))
      .flat()
      .filter(() => random() < 0.4);
    const all = [...own, ...others]
      .map((work) => ({ work, at: random() }))
      .sort((one, other) => one.at - other.at);
    await Promise.all(all.map(({ work }) => work()));
    const now = new Map((await database.quotations.toArray()).map((row) => [row.id, row]));
    expect([...now.keys()].sort(), told).toEqual(rows.map(({ id }) => id).sort());
    for (const id of confirmed) expect(now.get(id)?.status, told).toBe(status);
    for (const id of corrected) expect(now.get(id)?.sources, told).toEqual(sources);
    for (const id of noted) expect(now.get(id)?.annotation?.note, told).toBe(`note ${round}`);
    for (const id of deleted) expect(now.get(id)?.deletedAt, told).not.toBeNull();
    expect(await findFaults(), told).toEqual([]);
  }
}, 900_000);
