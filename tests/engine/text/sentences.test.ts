import { expect, test } from 'vitest';
import { articleFromText } from '@/engine';
import { analyse } from '@/engine/text/analyse';

/** `|` stands between two sentences. */
test.each([
  ['curly marks', 'It rained.| “We sail,” he said.| “Now.”'],
  ['straight marks', 'It rained.| "We sail," he said.| "Now."'],
  ['straight single marks', "It rained.| 'We sail,' he said.| 'Now.'"],
  ['marks within a sentence', 'He said: "It rained. We sail," and left.| Then he came back.'],
  ['a tag behind a question', '"Will they sail?" Holm asked.| "No."'],
  [
    'a sentence with a verb of speech behind a question',
    'One asked: “Will they sail?”| Another asked: “Why?”',
  ],
  ['no and its mark', 'Holm said no.| "We sail."| He left.'],
  ['a number', 'It is No. 5 of nine.| He left.'],
  ['titles and initials', 'Mr. Holm met J. Vane.| "We sail," he said.'],
])('cuts %s', (_, marked) => {
  const text = marked.replaceAll('|', '');
  const { sentences } = analyse(articleFromText(text));
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join('| ')).toBe(marked);
});
