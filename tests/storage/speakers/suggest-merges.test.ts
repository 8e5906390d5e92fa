import { describe, expect, test } from 'vitest';
import type { SourceKind } from '@/engine';
import { organisationLikeness, personLikeness } from '@/storage/speakers/name-likeness';
import { type KnownSpeaker, SpeakerDirectory } from '@/storage/speakers/speaker-directory';
import { suggestMerges } from '@/storage/speakers/suggest-merges';

describe('people’s names', () => {
  test.each([
    ['Petrova', 'Ana Petrova', 'last-name'],
    ['Zelensky', 'Volodymyr Zelenskyy', 'last-name'],
    ['Зеленський', 'Volodymyr Zelensky', 'last-name'],
    ['Donald Trump', 'Donald J. Trump', 'middle-name'],
    ['J. Healey', 'John Healey', 'initials'],
    ['Bill Okafor', 'William Okafor', 'short-form'],
    ['Jong Un Kim', 'Kim Jong Un', 'order'],
    ['Aleksandr Lukashenka', 'Aleksandr Lukashenko', 'spelling'],
    ['Marisa Lindqvist', 'Marissa Lindqvist', null], // one key already
    ['Ana Petrova', 'Ana Petrova', null],
    ['Ana Petrova', 'Eva Petrova', null],
    ['Ana', 'Ana Petrova', null],
    ['Ana Green', 'Ana Greer', null],
    ['Tom Okafor', 'Tom Okafor Brandt', null],
    ['J. Healey', 'Mary Healey', null],
    ['J. Healey', 'John Healy-Brandt', null],
    ['', 'Ana Petrova', null],
    ['“?!”', '…', null],
  ])('%s and %s: %s', (one, other, likeness) => {
    expect(personLikeness(one, other)).toBe(likeness);
    expect(personLikeness(other, one)).toBe(likeness);
  });
});

describe('organisations’ names', () => {
  test.each([
    ['WHO', 'World Health Organization', 'acronym'],
    ['MoD', 'Ministry of Defence', 'acronym'],
    ['MD', 'Ministry of Defence', 'acronym'],
    ['Ministry of Defence', 'UK Ministry of Defence', 'contained'],
    ['Saltholm Harbour Authority', 'Saltholm Harbour Autority', 'spelling'],
    ['Harbour', 'Harbour Office', null],
    ['Harbour Office', 'Saltholm Harbour Office Union', null],
    ['W', 'World', null],
  ])('%s and %s: %s', (one, other, likeness) => {
    expect(organisationLikeness(one, other)).toBe(likeness);
    expect(organisationLikeness(other, one)).toBe(likeness);
  });
});

const speaker = (name: string, changes: Partial<KnownSpeaker['rows'][number]> = {}): KnownSpeaker => {
  const kind: SourceKind = changes.kind ?? 'person';
  const row = { v: 1, id: name, key: name, name, names: [name], roles: [], ...changes, kind } as const;
  return new SpeakerDirectory([row]).all()[0] as KnownSpeaker;
};

describe('suggestMerges', () => {
  const suggested = (speakers: readonly KnownSpeaker[], articles: Record<string, string[]> = {}) =>
    suggestMerges(speakers, (id) => new Set(articles[id] ?? [`only ${id}`])).map(
      ({ from, into, likeness, role }) => [from.name, into.name, likeness, role],
    );

  test('keeps the fuller name, the most telling first', () => {
    const all = ['Petrova', 'Ana Petrova', 'John Healey', 'J. Healey', 'Mara Brandt'].map((name) =>
      speaker(name),
    );
    expect(suggested(all)).toEqual([
      ['J. Healey', 'John Healey', 'initials', null],
      ['Petrova', 'Ana Petrova', 'last-name', null],
    ]);
  });

  test('puts those first to whom articles give one role', () => {
    const roles = ['Mayor of Saltholm'];
    const all = [
      speaker('J. Healey'),
      speaker('John Healey'),
      speaker('Petrova', { roles }),
      speaker('Ana Petrova', { roles: ['mayor of Saltholm'] }),
    ];
    expect(suggested(all)[0]).toEqual(['Petrova', 'Ana Petrova', 'last-name', 'mayor of Saltholm']);
  });

  test('a last name that two have is nobody’s, unless the role tells', () => {
    const two = [speaker('Petrova', { roles: ['mayor'] }), speaker('Ana Petrova'), speaker('Eva Petrova')];
    expect(suggested(two)).toEqual([]);
    expect(suggested([...two.slice(0, 2), speaker('Eva Petrova', { roles: ['mayor'] })])).toEqual([
      ['Petrova', 'Eva Petrova', 'last-name', 'mayor'],
    ]);
  });

  test('never those whom one article quotes both, nor those told apart, nor people with offices', () => {
    const pair = [speaker('J. Healey'), speaker('John Healey')];
    expect(suggested(pair, { 'J. Healey': ['a', 'b'], 'John Healey': ['b'] })).toEqual([]);
    const apart = speaker('J. Healey', { decision: { at: '', notSameAs: ['John Healey'] } });
    expect(suggested([apart, speaker('John Healey')])).toEqual([]);
    expect(suggested([speaker('Healey', { kind: 'organisation' }), speaker('John Healey')])).toEqual([]);
  });

  test('does so with thousands of one name in no time worth naming', () => {
    const many = Array.from({ length: 5_000 }, (_, n) => speaker(`Kim Number${n} Lee`));
    expect(suggested([...many, speaker('J. Healey'), speaker('John Healey')])).toHaveLength(1);
  });
});
