import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkedText } from '../../marked-text';
import { piecesOf, wordsOf } from './pieces-of';

/** Expects just the spans in `{content:…}` as pieces. */
function expectPieces(marked: string): void {
  const { text, marks } = parseMarkedText(marked);
  expect(wordsOf(text)).toEqual(marks.map((mark) => text.slice(mark.start, mark.end)));
  expect(piecesOf(text).map((piece) => piece.start)).toEqual(marks.map((mark) => mark.start));
}

describe('finds what stands in marks', () => {
  test.each([
    '“{content:We sail at dawn,}” said Ann Lee.',
    '"{content:We sail at dawn,}" said Ann Lee.',
    '‘{content:We sail at dawn,}’ said Ann Lee.',
    "'{content:We sail at dawn,}' said Ann Lee.",
    "``{content:We sail at dawn,}'' said Ann Lee.",
    "''{content:We sail at dawn,}'' said Ann Lee.",
    '‘‘{content:We sail at dawn,}’’ said Ann Lee.',
    '«{content:We sail at dawn,}» said Ann Lee.',
    '« {content:We sail at dawn,} » said Ann Lee.',
    '‹{content:We sail at dawn,}› said Ann Lee.',
    '“{content:We sail at dawn,}’’ said Ann Lee.',
    '„{content:We sail at dawn,}“ said Ann Lee.',
    '‚{content:We sail at dawn,}‘ said Ann Lee.',
    '“{content:We sail at dawn,}" said Ann Lee.',
    "‘{content:We sail at dawn,}' said Ann Lee.",
    '“{content:We sail at dawn,}“ said Ann Lee.',
    'Ann Lee said: ”{content:We sail at dawn.}”',
    'Ann Lee said,” {content:We sail at dawn.}”',
    'Ann Lee said:" {content:We sail at dawn.}"',
    '" {content:We sail at dawn ,} " said Ann Lee.',
    'The plan—"{content:reckless}"—was dropped.',
    'The crew (“{content:tired and cold}”) slept.',
    '"{content:We sail–}" he began.',
    'She said,"{content:We sail.}"Then she left.',
    '“{content:We sail,}” she said. “{content:Tonight.}”',
  ])('%s', expectPieces);
});

describe('tells apostrophes and measures from marks', () => {
  test.each([
    '‘{content:It’s the soldiers’ kit that’s late, not the soldiers,}’ he told MPs.',
    "'{content:It's the soldiers' kit that's late, not the soldiers,}' he told MPs.",
    'The ‘{content:strikers}’ and their ‘{content:bosses}’ met.',
    'The workers’ council met the owners’ envoy in the ’90s.',
    "The workers' council met the owners' envoy in the '90s.",
    '‘{content:Through Moscow‘s help they have advanced.}’',
    'They play rock ’n’ roll and let ’em dance.',
    "'{content:They play rock 'n' roll,}' she said, 'and let 'em dance.'".replace(
      ", 'and let 'em dance.'",
      '.',
    ),
    "'{content:We're ready,}' he said. '{content:It's the boys' turn.}'",
    "Mr Jones's '{content:stolen}' car and the Smiths' '{content:lost}' dog.",
    "'{content:Cause I said so,}' he laughed.",
    'The ‘90s were ‘{content:great}’, she said.',
    '‘{content:I hate the word ‘poor,’} ’ she said.',
    'The class of ’16 said it was ‘{content:runnin’ late}’.',
    '"{content:This is what held the dam,}" he said of a 9" pipe.',
    'The plumber held up a 9" pipe. "{content:This held the dam,}" Owen Pryce said.',
    '"{content:I held a 9" pipe in my hand,}" he said.',
    'He is 5\'10" tall. "{content:I am not short,}" he said.',
    'The U.S.’s answer was ‘{content:no}’.',
    '"{content:I am 19}" he said, "{content:not 20.}"',
  ])('%s', expectPieces);
});

describe('leaves nested quotations in the outer one', () => {
  test.each([
    '“{content:My mother told me, ‘never sell the boat’, and I never did,}” said Anneli Roos.',
    '‘{content:He called it “a mess” and left,}’ she said.',
    '"{content:They said "no" to us,}" she said.',
    '‘{content:They said ‘no’ to us,}’ she said.',
    '“{content:They sang ‘Go.’}” she said.',
    '"{content:He said \'go\'}" she said.',
  ])('%s', expectPieces);
});

describe('mends broken marks where they are', () => {
  test.each([
    // The other kind of closing mark was set.
    'She wrote: “{content:Let us go.}’ The crowd left.',
    '“{content:Let us go}’, she said. “{content:Or stay}”, he said.',
    'He said: “{content:The crews’ boats, the new ones, sail.}” She left.',
    // A stray apostrophe before the closing mark, two marks where one was meant, a word between dashes.
    "“{content:We sail at dawn'}” said Ann Lee.",
    '“{content:We sail at dawn.}”” said Ann Lee.',
    '“{content:We sail}”—she paused—“{content:at dawn.}”',
    'Lee:“{content:We sail at dawn.}”Roos:“{content:At noon.}”',
    '“{content:We sail at dawn}”[2] said Ann Lee.',
    // A forgotten mark around nested ones.
    '“{content:The law on “open” doors was written by us all.}',
    '<a href="x">Ann</a> said: "{content:We sail.}"',
    // A stray closing mark is dropped.
    'We sail at dawn,” said Ann Lee. “{content:Or at noon.}”',
    // The closing mark was forgotten before the tag.
    '“{content:We won,} he said.\nThe town was quiet. “{content:They lost,}” she said.',
    // The closing mark of the paragraph was forgotten.
    'He said: “{content:We won. They lost.}\nThe town was quiet.\nShe called it “{content:a mess}”.',
    // A fragment ends with its sentence.
    'He called it “{content:a mess and left.} The town was quiet.',
    '“{content:We won.} “{content:They lost,}” he said.',
    'An apostrophe ‘alone is dropped, “{content:surely,}” he said.',
  ])('%s', expectPieces);
});

test('never throws, and its pieces are in order, within their block and trimmed', () => {
  const noise = fc.array(
    fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        '``',
        "''",
        '«',
        '»',
        '„',
        '\n',
        ' ',
        ', he said.',
        '9',
        's',
        'A',
        '\ud83d',
        '.',
      ),
      fc.string({ maxLength: 4, unit: 'binary' }),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(noise, (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const piece of piecesOf(text)) {
        const words = text.slice(piece.start, piece.end);
        const inOrder =
          piece.outer.start >= end && piece.start >= piece.outer.start && piece.end <= piece.outer.end;
        if (!inOrder || words === '' || words.trim() !== words || words.includes('\n')) return false;
        end = piece.outer.end;
      }
      return true;
    }),
    { numRuns: 300 },
  );
});
