import { describe, expect, it } from 'vitest';
import { groupStatements, type Linked } from '@/engine/statements/group-statements';
import { type Link, StatementIndex } from '@/engine/statements/statement-index';
import { wordingOf } from '@/engine/statements/wording';

const FULL = 'If the grid fails, the harbour stops and the hospitals run on diesel.';
const OTHER_FULL = 'The hospitals run on diesel from the reserve, and nobody has counted the barrels.';

/** Statements over these texts, each of an article of its own; members by their place in the list. */
function grouped(texts: readonly string[]): { fullest: number; members: number[] }[] {
  const index = new StatementIndex();
  const links: Link[] = texts.flatMap((text, i) =>
    index.add({ id: String(i), articleId: String(i), text, speakers: ['ruth adeyemi'], day: 1 }),
  );
  const lengths: Linked[] = texts.map((text, i) => ({ id: String(i), length: wordingOf(text).length }));
  return groupStatements(lengths, links).map(({ fullest, members }) => ({
    fullest: Number(fullest),
    members: members.map(Number),
  }));
}

describe('groupStatements', () => {
  it('puts all that share words with the fullest wording together', () => {
    expect(
      grouped(['the harbour stops and the hospitals run', FULL, 'If the grid fails, the harbour stops']),
    ).toEqual([{ fullest: 1, members: [0, 1, 2] }]);
  });

  it('lets a fragment of two wordings belong to both, and keeps these apart', () => {
    expect(grouped([FULL, 'the hospitals run on diesel', OTHER_FULL])).toEqual([
      { fullest: 2, members: [1, 2] },
      { fullest: 0, members: [0, 1] },
    ]);
  });

  it('finds nothing where nobody is quoted twice', () => {
    expect(grouped(['The ferry is late.', 'Nobody counted the barrels in the yard.'])).toEqual([]);
    expect(grouped([])).toEqual([]);
  });

  const chain: Linked[] = [
    { id: 'long', length: 30 },
    { id: 'middle', length: 12 },
    { id: 'short', length: 5 },
  ];
  const links = [
    { one: 'long', other: 'middle' },
    { one: 'middle', other: 'short' },
  ];

  it('does not follow a chain: what the fullest wording does not hold is a statement of its own', () => {
    expect(groupStatements(chain, links)).toEqual([
      { fullest: 'long', members: ['long', 'middle'] },
      { fullest: 'middle', members: ['middle', 'short'] },
    ]);
  });

  it('gives the same for links in any order', () => {
    expect(groupStatements(chain, [...links].reverse())).toEqual(groupStatements(chain, links));
  });

  it('keeps to what the reader joined and parted', () => {
    const joined = [['long', 'short']] as const;
    expect(groupStatements(chain, links, { joined })).toEqual([
      { fullest: 'long', members: ['long', 'middle', 'short'] },
    ]);
    const parted = [['short', 'middle']] as const;
    expect(groupStatements(chain, links, { joined, parted })).toEqual([
      { fullest: 'long', members: ['long', 'middle'] },
    ]);
    expect(groupStatements(chain, links, { parted: [['middle', 'long']] })).toEqual([
      { fullest: 'middle', members: ['middle', 'short'] },
    ]);
  });

  it('passes over links to quotations that it was not given', () => {
    expect(groupStatements(chain, [{ one: 'long', other: 'gone' }])).toEqual([]);
  });
});
