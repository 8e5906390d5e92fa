import { describe, expect, it } from 'vitest';
import { readyQuotation, type StatedQuotation, sameStatement } from '@/engine/statements/same-statement';

/** The two wordings, and where they differ from one speaker on one day: whose they are and how many days lie between. */
interface Case {
  readonly one: string;
  readonly other: string;
  readonly speakers?: readonly [string, string];
  readonly days?: number;
}

const FAR = 700;
const TWO = ['ruth adeyemi', 'peter holm'] as const;

/** Pairs that report the same words. */
const MEET: readonly Case[] = [
  // The same words, with other marks, dashes and capitals.
  {
    one: 'The tunnel will open before the first frost.',
    other: 'the tunnel will open before the first frost,',
  },
  { one: 'We waited – all of us – for an answer.', other: 'We waited -- all of us -- for an answer' },
  // A fragment within a longer quotation.
  {
    one: 'a promise written on wet paper',
    other: 'What we were given was a promise written on wet paper, and it did not last a week.',
  },
  {
    one: 'patched twice with the wrong steel',
    other: 'The hull had been patched twice with the wrong steel.',
  },
  { one: 'the wrong steel', other: 'It was the wrong steel from the start.' },
  // The last words only; the first words only.
  {
    one: 'and the hospitals run on diesel',
    other: 'If the grid fails, the harbour stops and the hospitals run on diesel.',
  },
  {
    one: 'If the grid fails, the harbour stops',
    other: 'If the grid fails, the harbour stops and the hospitals run on diesel.',
  },
  // Words left out, with and without an ellipsis.
  {
    one: 'The harbour … will be rebuilt with private money.',
    other: 'The harbour, which my father helped to build, will be rebuilt with private money.',
  },
  {
    one: 'The bridge will be closed until the spring inspection.',
    other: 'The bridge will, I am afraid, be closed until the spring inspection.',
  },
  // The editor's brackets.
  {
    one: '[The council] has never answered a single letter of ours.',
    other: 'It has never answered a single letter of ours.',
  },
  {
    one: 'They told us [the ferry company] would pay for the damage.',
    other: 'They told us it would pay for the damage.',
  },
  // Contractions.
  { one: 'We don’t know who signed the contract', other: 'We do not know who signed the contract' },
  { one: 'I’ll resign before I sign that letter', other: 'I will resign before I sign that letter' },
  { one: 'It cannot be right to sell the lighthouse', other: "It can't be right to sell the lighthouse" },
  // Tense, number and person.
  {
    one: 'will publish every letter of the inquiry in full',
    other: 'would publish every letter of the inquiry in full',
  },
  {
    one: 'I was left alone with three hundred passengers',
    other: 'he was left alone with three hundred passengers',
  },
  {
    one: 'We are asking the minister to release the drawings',
    other: 'she was asking the minister to release the drawings',
  },
  // National spelling.
  { one: 'an organised defence of the harbour', other: 'an organized defense of the harbor' },
  { one: 'the colour of the water at the centre', other: 'the color of the water at the center' },
  // Spellings of one name.
  {
    one: 'Zelenskyy asked for transformers, not for photographs',
    other: 'Zelensky asked for transformers, not for photographs',
  },
  { one: 'Nobody in São Tomé believes that number', other: 'Nobody in Sao Tome believes that number' },
  // One word another; a typing error.
  {
    one: 'The second frigate will never leave the dock this year',
    other: 'The second frigate will never leave the port this year',
  },
  {
    one: 'The reservoir is emptier than in any August on record',
    other: 'The resevoir is emptier than in any August on record',
  },
  // Another speaker on the same day: a mistake of one outlet, or the one read out what the other wrote.
  {
    one: 'The corridor stays open for ambulances',
    other: 'the corridor stays open for ambulances',
    speakers: TWO,
  },
  {
    one: 'selling shells by the trainload to both sides',
    other: 'accused of selling shells by the trainload to both sides',
    speakers: TWO,
    days: 2,
  },
  // Nobody known in one of them.
  {
    one: 'The corridor stays open for ambulances',
    other: 'the corridor stays open for ambulances',
    speakers: ['', 'peter holm'],
  },
  // The surname alone in one of them.
  {
    one: 'not one kroner of public money',
    other: 'There was not one kroner of public money in it',
    speakers: ['holm', 'peter holm'],
  },
  // Years later, one speaker: rare words, or many.
  {
    one: 'the lighthouse keeper’s ledger proves the smuggling beyond doubt',
    other: 'The lighthouse keeper’s ledger proves the smuggling beyond doubt.',
    days: FAR,
  },
  // Years later, quoted by others: only if it is long.
  {
    one: 'Every lighthouse on this coast was sold to a brewery by a minister who could not swim, and every sailor drowned since is his.',
    other:
      'Every lighthouse on this coast was sold to a brewery by a minister who could not swim, and every sailor drowned since is his.',
    speakers: TWO,
    days: FAR,
  },
  // A stock phrase with something of its own.
  {
    one: 'Our thoughts and prayers are with the families of the ferry’s stokers',
    other: 'thoughts and prayers are with the families of the ferry’s stokers',
  },
  // In other languages: a fragment, and the same in another place of the sentence.
  { one: 'un chantier bâclé', other: 'Nous avons vu un chantier bâclé, rien de plus.' },
  { one: 'una promesa escrita en papel mojado', other: 'Es una promesa escrita en papel mojado.' },
  { one: 'ein Versprechen auf nassem Papier', other: 'Es war ein Versprechen auf nassem Papier.' },
];

/** Pairs that are two statements. */
const STAY_APART: readonly Case[] = [
  // Formulas that anybody says.
  {
    one: 'Our thoughts and prayers are with them',
    other: 'thoughts and prayers are with you',
    speakers: TWO,
  },
  {
    one: 'Our thoughts and prayers are with the families',
    other: 'Our thoughts and prayers are with the families',
    speakers: TWO,
    days: FAR,
  },
  { one: 'Enough is enough.', other: 'enough is enough', speakers: TWO, days: FAR },
  { one: 'No one is above the law', other: 'no one is above the law', speakers: TWO },
  { one: 'We do not comment on leaks', other: 'We do not comment on rumours', speakers: TWO },
  {
    one: 'We take these allegations very seriously',
    other: 'we take these allegations very seriously',
    speakers: TWO,
    days: FAR,
  },
  { one: 'Make America great again', other: 'make America great again', speakers: TWO, days: FAR },
  { one: 'We take it one game at a time', other: 'We take it one game at a time', speakers: TWO, days: 30 },
  // Grammar's words alone.
  { one: 'It is what it is', other: 'It is what it is', speakers: TWO, days: 3 },
  { one: 'I think that we have to do it', other: 'I think that we have to do it', speakers: TWO, days: FAR },
  { one: 'this is not the end of it', other: 'this is not the end of it', days: FAR },
  { one: 'they will have to go through with it', other: 'they will have to go through with it', days: FAR },
  // The same beginning, another matter.
  {
    one: 'We will never accept the closing of the hospital in Varde',
    other: 'We will never accept the merger of our two universities',
  },
  { one: 'I am proud of the nurses of this city', other: 'I am proud of the firemen who stayed' },
  {
    one: 'The minister has lost the trust of farmers',
    other: 'The minister has lost the keys to his office',
  },
  // The same words in another order are another sentence.
  { one: 'the dog bit the mayor of Ferring twice', other: 'twice the mayor of Ferring bit a dog' },
  // A few words scattered over a long wording.
  {
    one: 'the bridge opens when the river falls',
    other:
      'The council opens a new office beside the bridge on Monday, when the minister comes, and nobody knows whether the river then falls or rises.',
  },
  // Fewer than five words that are common, or that stand apart in the other.
  { one: 'very sad', other: 'It was a very sad day for the island.', speakers: TWO },
  { one: 'the right thing', other: 'We did the right thing here.', speakers: TWO },
  { one: 'wrong steel', other: 'The steel was wrong from the start.' },
  { one: 'not true', other: 'That is not true and he knows it.', speakers: TWO },
  // Numbers of the same shape, in short wordings.
  { one: 'five hundred ships', other: 'six hundred ships sailed' },
  // Near misses.
  { one: 'The strike will end on Friday at noon', other: 'The strike may begin on Monday at dawn' },
  { one: 'a month to dig and reload', other: 'a month to rest and recover' },
  { one: 'We counted every shell that they fired', other: 'We counted each vote that was cast' },
  { one: 'I trust satellites, not promises', other: 'I trust sailors, not forecasts' },
  // Rare enough for one occasion, not for two speakers years apart.
  {
    one: 'the darkest hour of this town',
    other: 'It was the darkest hour of this town',
    speakers: TWO,
    days: FAR,
  },
  {
    one: 'a national disgrace that must end',
    other: 'a national disgrace that must end',
    speakers: TWO,
    days: FAR,
  },
  {
    one: 'they should be ashamed of themselves',
    other: 'They should be ashamed of themselves',
    speakers: TWO,
    days: FAR,
  },
  // Nothing to compare.
  { one: '…', other: '?!' },
  { one: '', other: 'The tunnel will open before the first frost.' },
  // Function words tell as little in other languages.
  { one: 'Nous avons tous le droit', other: 'Nous avons tous le temps' },
  { one: 'Il n’y a pas de retard', other: 'Il n’y a pas de doute' },
  { one: 'No es lo que queremos', other: 'No es lo que hay' },
  { one: 'Das ist nicht das Ende', other: 'Das ist nicht das Ziel' },
];

function quotations({ one, other, speakers = ['', ''], days = 0 }: Case): [StatedQuotation, StatedQuotation] {
  // One speaker where none is told apart.
  const [first, second] =
    speakers[0] === speakers[1] ? (['ingrid solheim', 'ingrid solheim'] as const) : speakers;
  return [
    { id: '1', articleId: 'a', text: one, speakers: first ? [first] : [], day: 20_000 },
    { id: '2', articleId: 'b', text: other, speakers: second ? [second] : [], day: 20_000 + days },
  ];
}

function meet(each: Case): boolean {
  const [one, other] = quotations(each).map(readyQuotation);
  if (!one || !other) throw new Error('two quotations');
  const found = sameStatement(one, other);
  // The order in which they come makes no difference.
  expect(sameStatement(other, one)?.kind).toBe(found?.kind);
  return found !== null;
}

describe('sameStatement', () => {
  it.each(MEET)('meet: $one | $other', (each) => expect(meet(each)).toBe(true));
  it.each(STAY_APART)('stay apart: $one | $other', (each) => expect(meet(each)).toBe(false));

  it('has at least thirty of each', () => {
    expect(MEET.length).toBeGreaterThanOrEqual(30);
    expect(STAY_APART.length).toBeGreaterThanOrEqual(30);
  });

  it('never compares two pieces of one article', () => {
    const [one, other] = quotations({
      one: 'The corridor stays open for ambulances',
      other: 'The corridor stays open for ambulances',
    });
    expect(sameStatement(readyQuotation(one), readyQuotation({ ...other, articleId: 'a' }))).toBeNull();
  });
});
