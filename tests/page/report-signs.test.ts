import { expect, test } from 'vitest';
import { namesDay, reportsSpeech } from '../../page/report-signs';

const SPEECH: readonly [text: string, reports: boolean][] = [
  ['The mayor told reporters that the ferry was late.', true],
  ['It was late, according to the harbour master.', true],
  ['“It was late,” said\nthe harbour master.', true],
  ['“It was late”, admitted, after an hour, the harbour master.', true],
  ['A spokeswoman for the harbour did not answer.', true],
  ['The harbour master has long said.', true],
  ['« C’est un retard », a déclaré la maire.', true],
  ['El barco llegó tarde, según la policía.', true],
  ['Das Schiff kam zu spät, sagte die Bürgermeisterin.', true],
  ['Why was the ferry late?', true],
  ['The ferry was late, and the harbour was full of people who waited.', false],
  ['An unsaid word, and a foretold one.', false],
];
test.each(SPEECH)('%s reports speech: %s', (text, reports) => {
  expect(reportsSpeech(text)).toBe(reports);
});

const DAYS: readonly [text: string, names: boolean][] = [
  ['The ferry sank on Monday.', true],
  ['The ferry sank on 5 January.', true],
  ['The ferry sank on the 1st Sept.', true],
  ['The ferry sank on Jan. 5.', true],
  ['The ferry sank on September 12.', true],
  ['The ferry sank in 1987.', true],
  ['Le bac a coulé mardi.', true],
  ['Die Fähre sank am Dienstag.', true],
  ['The ferry may sink.', false],
  ['She saw 5 Marines and Janet 12 times.', false],
  ['The ferry has 2050s engines and 12345 seats.', false],
];
test.each(DAYS)('%s names a day: %s', (text, names) => {
  expect(namesDay(text)).toBe(names);
});
