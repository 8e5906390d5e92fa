import type { ArticleReading, QuotedSource, ReadQuotation } from '@/storage/records';

/** An invented article as it was read, with where and when. */
export interface InventedArticle {
  readonly url: string;
  readonly savedAt: string;
  readonly reading: ArticleReading;
}

interface Outlet {
  readonly name: string;
  readonly host: string;
}

const OUTLETS: readonly Outlet[] = [
  { name: 'The Harbour Post', host: 'harbour-post.example' },
  { name: 'Meridian Wire', host: 'meridian-wire.example' },
  { name: 'Port Ellis Ledger', host: 'port-ellis-ledger.example' },
  { name: 'Northern Courier', host: 'northern-courier.example' },
  { name: 'The Evening Standardist', host: 'evening-standardist.example' },
  { name: 'Lowland Review', host: 'lowland-review.example' },
];

const person = (name: string, role: string | null): QuotedSource => ({ name, kind: 'person', role });
const SPEAKERS = {
  petrova: person('Ana Petrova', 'mayor of Port Ellis'),
  okafor: person('Tom Okafor', 'harbour master'),
  brandt: person('Eva Brandt', 'finance minister'),
  lindqvist: person('Mara Lindqvist', 'engineer at the ferry company'),
  osei: person('Daniel Osei', 'spokesman for the coastguard'),
  varga: person('Ilona Varga', 'professor of hydrology'),
  byrne: person('Siobhán Ó Briain', 'leader of the dockers’ union'),
  ministry: { name: 'Ministry of Transport', kind: 'organisation', role: null } as QuotedSource,
  crane: person('Thaddeus Crane', 'councillor'),
  haddad: person('Layla Haddad', 'skipper of the Marigold'),
};

type Said = readonly [who: keyof typeof SPEAKERS, words: string, how?: Partial<ReadQuotation>];

/** What was said, by theme: each theme is an article in several outlets. */
const THEMES: readonly { readonly title: string; readonly said: readonly Said[] }[] = [
  {
    title: 'Harbour bridge closes for repairs that may last until spring',
    said: [
      ['petrova', 'We will hold the bridge until the last ferry has left, and not a minute longer.'],
      [
        'okafor',
        'No ship of more than four thousand tonnes goes under it until I have seen the new bearings.',
      ],
      [
        'lindqvist',
        'The cracks are not new. What is new is that somebody has measured them.',
        { cue: 'told', channel: 'reporters' },
      ],
      ['crane', 'a bill that the town cannot pay', { kind: 'partial', cue: 'called it' }],
    ],
  },
  {
    title: 'Ministry promises ferry money by the end of the year',
    said: [
      ['brandt', 'This house will not spend on ferries what it has not first saved on bridges.'],
      [
        'ministry',
        'The first payment will reach the port authorities before the winter timetable begins.',
        { cue: 'wrote', channel: 'in a statement' },
      ],
      [
        'byrne',
        'Our members have heard of money by Christmas every year since I first carried a card. They will believe it when it is in the bank, and they will go back to work when they believe it.',
      ],
      [
        'brandt',
        'not one more postponement',
        { kind: 'partial', hedge: 'reportedly', cue: 'promised', sure: false, confidence: 0.82 },
      ],
    ],
  },
  {
    title: 'Storm puts half the coast under water, and nobody is missing',
    said: [
      ['osei', 'Every boat that went out yesterday has come back, with everybody who was in it.'],
      ['haddad', 'I have seen higher water, but never water that came so quietly.'],
      [
        'varga',
        'A flood of this kind was to be expected once in a hundred years. We should now expect it once in twelve.',
        { cue: 'warned' },
      ],
      [
        'petrova',
        'the sea was in the kitchens before the sirens had been switched on',
        { kind: 'indirect', cue: 'said', sure: false, confidence: 0.64 },
      ],
      [
        'osei',
        'We were lucky with the tide',
        { cue: 'said', onBehalfOf: 'the coastguard', translated: 'yes' },
      ],
    ],
  },
  {
    title: 'Dockers vote on a strike over night shifts',
    said: [
      ['byrne', 'Nobody should have to choose between a night’s sleep and a week’s rent.'],
      ['okafor', 'If the cranes stand still for a week, the shops inland are empty for a month.'],
      [
        'ministry',
        'regrets the decision, and hopes for talks',
        {
          kind: 'partial',
          cue: 'said',
          via: 'a person familiar with the talks',
          sure: false,
          confidence: 0.71,
        },
      ],
    ],
  },
  {
    title: 'Who pays for the sea wall? The council has an idea, and the town has none',
    said: [
      [
        'petrova',
        'A wall that keeps the water out for thirty years costs less than three floods that do not ask.',
      ],
      [
        'crane',
        'I can read a map as well as anyone, and on mine the wall ends in front of the mayor’s house.',
      ],
      ['varga', 'Walls move water. They do not make less of it.', { cue: 'wrote', channel: 'on her blog' }],
    ],
  },
];

/** Days after the first: themes come round again, some in several outlets on the same day. */
const FIRST_DAY = Date.UTC(2024, 8, 2, 6, 40);
const DAY_MS = 86_400_000;

/**
 * Returns invented articles of a few outlets, which report the same words whole, in part, and changed.
 *
 * @param rounds how often the themes come round: about 33 quotations each, four weeks apart.
 */
export function inventedLibrary(rounds: number): readonly InventedArticle[] {
  const articles: InventedArticle[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [number, theme] of THEMES.entries()) {
      const day = FIRST_DAY + (round * THEMES.length + number) * 5 * DAY_MS;
      for (let paper = 0; paper < 1 + ((round + number) % 3); paper++) {
        const outlet = OUTLETS[(round + number * 2 + paper * 5) % OUTLETS.length] as Outlet;
        articles.push(articleOf(theme, outlet, { round, paper, time: day + paper * 7_200_000 }));
      }
    }
  }
  return articles;
}

interface Edition {
  readonly round: number;
  readonly paper: number;
  readonly time: number;
}

function articleOf(
  { title, said }: (typeof THEMES)[number],
  { name, host }: Outlet,
  { round, paper, time }: Edition,
): InventedArticle {
  let start = 240;
  const quotations = said
    .filter((_, nth) => paper === 0 || (nth + paper) % 3 !== 0)
    .map((each) => {
      const made = quotationOf(each, start, round, paper);
      start += 600;
      return made;
    });
  return {
    url: `https://${host}/${new Date(time).getUTCFullYear()}/${title.toLowerCase().replace(/[^a-z]+/g, '-')}-${round}`,
    savedAt: new Date(time + 3_600_000).toISOString(),
    reading: {
      metadata: {
        canonicalUrl: null,
        title,
        outlet: name,
        authors: paper === 0 ? ['Jonas Weber', 'Priya Raman'] : ['Chiara Bellini'],
        published: new Date(time).toISOString(),
        modified: paper === 1 ? new Date(time + 5_400_000).toISOString() : null,
        language: 'en-GB',
      },
      quotations,
    },
  };
}

/** Every round says it again in its own way, so that not all of a year is one statement. */
const TURNS = [
  '',
  'As I said in the spring: ',
  'Once more: ',
  'I repeat: ',
  'Write this down: ',
  'Nothing has changed. ',
];

function quotationOf(
  [who, words, how = {}]: Said,
  start: number,
  round: number,
  paper: number,
): ReadQuotation {
  const source = SPEAKERS[who];
  const turn = how.kind === undefined ? (TURNS[round % TURNS.length] as string) : '';
  const whole = `${turn}${words}`;
  // The second paper prints the beginning only.
  const exact = paper === 2 && how.kind === undefined ? (whole.split(/(?<=[,.]) /)[0] as string) : whole;
  const cue = how.cue ?? 'said';
  const surname = source.kind === 'person' ? (source.name.split(' ').at(-1) as string) : source.name;
  const after = `, ${surname} ${cue} on Friday.`;
  const marks = how.kind === 'indirect' ? ['', ''] : ['“', '”'];
  return {
    kind: 'direct',
    parts: [
      {
        exact,
        prefix: marks[0] as string,
        suffix: `${marks[1]}${after}`.slice(0, 32),
        start,
        end: start + exact.length,
      },
    ],
    sources: [source],
    mention: surname,
    context: `The water had hardly gone when the questions began. ${marks.join(exact)}${after} Others in the room were less sure.`,
    confidence: 0.97,
    sure: true,
    reasons: [
      { id: 'cue-after', words: [cue, surname] },
      { id: 'resolved-name', words: [surname, source.name] },
    ],
    antecedents: [],
    ...how,
    cue,
  };
}
