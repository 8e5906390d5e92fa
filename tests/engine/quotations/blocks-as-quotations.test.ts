import { describe, expect, test } from 'vitest';
import type { Article, Block, BlockKind } from '@/engine/types';
import { piecesOf } from './pieces-of';

function articleOf(...lines: readonly (readonly [BlockKind, string])[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, line] of lines) {
    blocks.push({ kind, start: text.length, end: text.length + line.length });
    text += `${line}\n`;
  }
  return { text, blocks, language: 'en' };
}

function summary(article: Article) {
  return piecesOf(article).map((piece) => ({
    by: piece.by,
    text: article.text.slice(piece.start, piece.end),
    label: piece.label && article.text.slice(piece.label.start, piece.label.end),
    continues: piece.continues,
  }));
}

describe('blocks that structure sets apart', () => {
  test.each<BlockKind>(['blockquote', 'pull-quote', 'embed'])('a %s without marks is one piece', (kind) => {
    expect(summary(articleOf([kind, 'We sail at dawn. All of us.']))).toEqual([
      { by: kind, text: 'We sail at dawn. All of us.', label: null, continues: false },
    ]);
  });

  test('marks around all of it are taken off', () => {
    expect(summary(articleOf(['blockquote', '“We sail at dawn.”']))).toEqual([
      { by: 'blockquote', text: 'We sail at dawn.', label: null, continues: false },
    ]);
  });

  test('a credit is the label and no content', () => {
    expect(summary(articleOf(['blockquote', '“We sail at dawn.” — Ann Lee, mayor']))).toEqual([
      { by: 'blockquote', text: 'We sail at dawn.', label: 'Ann Lee, mayor', continues: false },
    ]);
  });

  test('a block quotation of two paragraphs is one quotation', () => {
    const article = articleOf(
      ['blockquote', 'We sail at dawn.'],
      ['blockquote', 'All of us.'],
      ['paragraph', 'Yes.'],
    );
    expect(summary(article).map((piece) => piece.continues)).toEqual([false, true]);
    expect(piecesOf(article).map((piece) => piece.closed)).toEqual([false, true]);
  });

  test('two posts are two quotations', () => {
    const article = articleOf(['embed', 'We sail at dawn.'], ['embed', 'All of us.']);
    expect(summary(article).map((piece) => piece.continues)).toEqual([false, false]);
  });

  test('nested marks in a letter are no pieces', () => {
    expect(summary(articleOf(['blockquote', 'They told us “go home” and we went.']))).toHaveLength(1);
  });

  test('a paragraph of the reporter that is set as a block quotation keeps its marks', () => {
    expect(summary(articleOf(['blockquote', '“We sail at dawn,” said Ann Lee.']))).toEqual([
      { by: 'marks', text: 'We sail at dawn,', label: null, continues: false },
    ]);
  });

  test('paragraphs, headings and captions are no quotations', () => {
    expect(
      summary(articleOf(['heading', 'We sail'], ['caption', 'The ship'], ['paragraph', 'It left.'])),
    ).toEqual([]);
  });
});

describe('transcripts and interviews', () => {
  const lines = (...texts: readonly string[]) =>
    articleOf(...texts.map((line) => ['paragraph', line] as const));

  test('labels in capitals', () => {
    expect(summary(lines('HOST: Did you read it?', 'LEE: I have not seen that letter.'))).toEqual([
      { by: 'transcript', text: 'Did you read it?', label: 'HOST', continues: false },
      { by: 'transcript', text: 'I have not seen that letter.', label: 'LEE', continues: false },
    ]);
  });

  test('a transcript in marks', () => {
    const article = lines('“HOST: Did you read it?', '“LEE: I have not.”');
    expect(summary(article).map((piece) => [piece.label, piece.text, piece.continues])).toEqual([
      ['HOST', 'Did you read it?', false],
      ['LEE', 'I have not.', false],
    ]);
  });

  test('names that come again', () => {
    const article = lines(
      'Ann Lee: Did you go?',
      'Tom Berg: I did.',
      'Ann Lee: And then?',
      'Tom Berg: I came home.',
    );
    expect(summary(article).map((piece) => piece.label)).toEqual([
      'Ann Lee',
      'Tom Berg',
      'Ann Lee',
      'Tom Berg',
    ]);
  });

  test('questions and answers', () => {
    expect(summary(lines('Q: Did you go?', 'A: Yes.')).map((piece) => piece.by)).toEqual([
      'interview',
      'interview',
    ]);
  });

  test('a paragraph without a label goes on, a stage direction does not', () => {
    const article = lines(
      'HOST: Did you go?',
      'LEE: I did.',
      'It was cold.',
      '(APPLAUSE)',
      'HOST: And then?',
      'LEE: I came home.',
    );
    expect(summary(article).map((piece) => [piece.text, piece.continues])).toEqual([
      ['Did you go?', false],
      ['I did.', false],
      ['It was cold.', true],
      ['And then?', false],
      ['I came home.', false],
    ]);
  });

  test('whoever asks has no label', () => {
    const article = lines(
      'Gazette: How did it begin?',
      'Lee: I found a boat.',
      'You had luck. Would you do it again?',
      'Or not?',
      'Lee:Yes, I would.',
      'And now?',
      'Lee: We wait.',
    );
    expect(summary(article).map((piece) => [piece.label, piece.text])).toEqual([
      ['Gazette', 'How did it begin?'],
      ['Lee', 'I found a boat.'],
      ['Lee', 'Yes, I would.'],
      ['Lee', 'We wait.'],
    ]);
  });

  test('a label on a line of its own, a laugh, and labels of another kind', () => {
    const article = lines(
      'TOM BERG: I went.',
      'ANN LEE, HOST:',
      'Did you see it?',
      'BERG: (Laughter).',
      'LEE: You did.',
      'Mr. Holm: Indeed.',
      'BERG: I did.',
    );
    expect(summary(article).map((piece) => [piece.label, piece.text])).toEqual([
      ['TOM BERG', 'I went.'],
      ['ANN LEE', 'Did you see it?'],
      ['LEE', 'You did.'],
      ['BERG', 'I did.'],
    ]);
  });

  test('times, forms of address and brackets are no part of a label', () => {
    const article = lines(
      '[00:01] Mr. TOM LEE (Writer, “Tides: A History”): I wrote “it” down.',
      '00:00:12 HOLM: Did you?',
      'Representative J. ANN BERG (by phone): We did.',
      'Mr. LEE: I did.',
    );
    expect(summary(article).map((piece) => [piece.label, piece.text])).toEqual([
      ['TOM LEE', 'I wrote “it” down.'],
      ['HOLM', 'Did you?'],
      ['J. ANN BERG', 'We did.'],
      ['LEE', 'I did.'],
    ]);
  });

  test('what tells more of whom a label names is no part of it', () => {
    const article = lines(
      'ANN LEE, KLM ANCHOR: We are back.',
      'SEN. TOM BERG (D), Olsvik: Forty houses are gone.',
      'BO VALE, Harbour Planner, Nord Lines (by phone): I know.',
      'MS. LEE: Is it over?',
      'The Hon. A.B. BERG (15:25): It is.',
    );
    expect(summary(article).map((piece) => [piece.label, piece.text])).toEqual([
      ['ANN LEE', 'We are back.'],
      ['SEN. TOM BERG', 'Forty houses are gone.'],
      ['BO VALE', 'I know.'],
      ['LEE', 'Is it over?'],
      ['A.B. BERG', 'It is.'],
    ]);
  });

  test('the time may stand behind the colon, and the words in the next line', () => {
    const article = lines(
      'Ann Lee: (00:00)',
      'So we went there.',
      'Bo: (00:53) We did.',
      'Ann Lee (00:54):',
      'It rained.',
    );
    expect(summary(article).map((piece) => [piece.label, piece.text])).toEqual([
      ['Ann Lee', 'So we went there.'],
      ['Bo', 'We did.'],
      ['Ann Lee', 'It rained.'],
    ]);
  });

  test.each([
    [
      [
        'NME: Why?',
        'Ann Lee: I was tired.',
        'NME: And now?',
        'Ann Lee: I sing.',
        'NME: Why?',
        'Ann Lee: I can.',
      ],
    ],
    [['Q: Did you see it?', 'MS. LEE: I did.', 'Q : What was it?', 'MS. LEE: It was red.']],
    // Nobody says I or you.
    [['ANN LEE: All that on tonight’s show.', 'BO VALE: It is winding down.', 'ANN LEE: Good night.']],
    [['ANN PRICE: I went.', 'BO VALE: Where to?', 'PRICE: Home.']],
  ])('all of %j are turns', (texts) => {
    expect(summary(lines(...texts))).toHaveLength(texts.length);
  });

  test('what opens with a title is no turn', () => {
    const article = lines('KLM: The Evening Show', 'ANN LEE: I am back.', 'BO VALE: So am I.', 'LEE: Good.');
    expect(summary(article).map((piece) => piece.label)).toEqual(['ANN LEE', 'BO VALE', 'LEE']);
  });

  test('a headline with a colon and a line between are no turns', () => {
    const article = lines(
      'Olsvik: Harbour board gives up',
      'ANN LEE: Why did you?',
      'BERG: We had to.',
      'Transcript as follows:',
      'LEE: Did you?',
      'BERG: I did.',
    );
    expect(summary(article).map((piece) => piece.label)).toEqual(['ANN LEE', 'BERG', 'LEE', 'BERG']);
  });

  test('numbered speakers', () => {
    const article = lines(
      'Speaker 1 (00:01): How did you begin?',
      'Speaker 2 (00:05): We had a boat.',
      'Speaker 1 (00:09): I see.',
    );
    expect(summary(article).map((piece) => piece.label)).toEqual(['Speaker 1', 'Speaker 2', 'Speaker 1']);
  });

  test('names and their initials, and what is told between', () => {
    const article = lines(
      'TRANSCRIPT: An interview',
      'Matt Holm: “How are you today?”',
      'Ann Hyde-Lund: “Good.”',
      'MH: “Fine, too.”',
      'Hyde-Lund shrugs.',
      'AHL: “I wait.”',
    );
    expect(summary(article).map((piece) => [piece.label, piece.text])).toEqual([
      ['Matt Holm', 'How are you today?'],
      ['Ann Hyde-Lund', 'Good.'],
      ['MH', 'Fine, too.'],
      ['AHL', 'I wait.'],
    ]);
  });

  test('nobody else has a label', () => {
    const article = lines(
      'How did it begin?',
      'Lee: I found a boat.',
      'And now?',
      'Lee: We wait.',
      'Why?',
      'Lee: I can.',
    );
    expect(summary(article).map((piece) => piece.text)).toEqual(['I found a boat.', 'We wait.', 'I can.']);
  });

  test('marks within a turn are nested', () => {
    expect(summary(lines('HOST: Did you say “no”?', 'LEE: “I did not.”')).map((piece) => piece.text)).toEqual(
      ['Did you say “no”?', 'I did not.'],
    );
  });

  test.each([
    [['Lee: fleet is stretched thin', 'The fleet left on Monday.']],
    [['Photo: Ann Lee', 'Read more: What we know.', 'Photo: Tom Berg', 'Read more: What you need.']],
    [['Age: 34.', 'Height: 6ft.', 'Club: Olsvik.']],
    [['Is it new?', 'Rebounds: 10.', 'Is it fast?', 'Points: 20.']],
    [['BREAKING: Ship lost.', 'The crew is safe.', 'BREAKING: Ship found.']],
    [
      [
        'Football: New home for Olsvik',
        'Boxing: Berg to fight Lee',
        'Football: Why we lost',
        'Boxing: You decide',
      ],
    ],
    [['12:30 Kick-off: Berg is in.', '12:45 Goal: We lead.', '12:50 Kick-off: They lead.']],
    [['Ann Lee (mayor) was there: I saw her.', 'TOM BERG (Olsvik) left; he said: we go.']],
    [['GOALKEEPERS: Berg, Lee.', 'DEFENDERS: Roos, Falk.']],
  ])('leaves alone %j', (texts) => {
    expect(summary(lines(...texts))).toEqual([]);
  });
});
