import { database } from '@/storage/database';
import { annotate } from '@/storage/decisions/annotate';
import { decide } from '@/storage/decisions/decide';
import { deleteQuotation } from '@/storage/decisions/delete-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import { renameSpeaker } from '@/storage/speakers/decide-speaker';
import { mergeSpeakers } from '@/storage/speakers/merge-speakers';
import { speakerId } from '@/storage/speakers/speaker-id';
import { person, quotation, reading } from '@/tests/storage/invented';

const BRIDGE = 'We will hold the old bridge until the river has gone down and the engineers have seen it';
const FERRIES = 'No ferry leaves tonight, and none will leave tomorrow before the harbour is clear of ice';

/**
 * Fills the library with something of everything: words that several outlets report, an edited and a missing one, decisions
 * of each kind, notes, a deleted one, speakers who are one. All times are given, so that it is the same each time.
 */
export async function fillLibrary(): Promise<void> {
  const [bridge, ferry, ice, cracks] = await save('harbour-post', 1, [
    quotation(BRIDGE, 'Ana Petrova'),
    quotation(FERRIES, 'Tom Okafor', { kind: 'partial', hedge: 'reportedly' }),
    quotation('The ice is thicker than in any winter that the harbour remembers', 'Mara Lindqvist'),
    quotation('The cracks are old, and nobody has looked at them since the autumn', 'Eva Brandt'),
  ]);
  const [again] = await save('river-daily', 2, [
    quotation(BRIDGE, 'A. Petrova'),
    quotation('Nobody asked the ferrymen', 'Juno Vale', { sure: false, confidence: 0.4 }),
  ]);
  await save('north-gazette', 3, [quotation(FERRIES.slice(0, 62), 'Tom Okafor')]);
  await decide(ferry, { status: 'confirmed' }, day(4));
  await decide(ice, { status: 'corrected', sources: [person('Jonas Weber', 'harbour master')] }, day(5));
  await decide(again, { status: 'rejected' }, day(5));
  await annotate(bridge, { note: 'Ask her office “when”.', tags: ['flood', 'bridge'] }, day(6));
  await deleteQuotation(cracks, day(7));
  await mergeSpeakers([speakerId('A. Petrova')], speakerId('Ana Petrova'), day(8));
  await renameSpeaker(speakerId('Tom Okafor'), 'Tomás Okafor', day(8));
  await readAgain(bridge, ferry);
  // What the first version did not know.
  const [one, other] = [bridge, again].sort();
  const decisions = database.tables.find(({ name }) => name === 'statementDecisions');
  await decisions?.put({ v: 1, one, other, is: 'parted', at: day(10).toISOString() });
  database.close();
}

/** The page has edited one quotation and lost another. */
async function readAgain(edited: string, gone: string): Promise<void> {
  const later = quotation(BRIDGE.replace('old ', ''), 'Ana Petrova');
  const anchors = [
    { id: edited, parts: later.parts, context: later.context, quotations: [0], isSame: true },
    { id: gone, parts: [], context: '', quotations: [], isSame: false },
  ];
  await saveReading({ ...reading([later], of('harbour-post', 1)), anchors }, from('harbour-post'), day(9));
}

async function save(
  outlet: string,
  printed: number,
  quotations: Parameters<typeof reading>[0],
): Promise<[string, string, string, string]> {
  const { ids } = await saveReading(reading(quotations, of(outlet, printed)), from(outlet), day(printed));
  return ids.map(String) as [string, string, string, string];
}

const of = (outlet: string, printed: number) => ({ outlet, published: day(printed).toISOString() });
const from = (outlet: string) => ({ url: `https://${outlet}.example/2024/bridge`, incognito: false });
const day = (n: number) => new Date(Date.UTC(2024, 10, n, 8));
