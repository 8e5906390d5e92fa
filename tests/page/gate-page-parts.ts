import { judgePage } from '@/page/gate';
import { pageOf } from './page-of';

/** Invented pages in the manner of real ones: what each publishing system writes around its text. */

export const REPORT = [
  'The ferry between the two islands stopped on Monday because of the ice, the harbour office told the local paper.',
  '“We will not send a boat out to prove a point,” Ana Petrova, the harbour master, said in a note on Tuesday morning.',
  'Some two hundred islanders were waiting at the quay when the notice went up, according to the police in Northgate.',
  'The council has said that it would pay for a helicopter in an emergency, though nobody has asked for one so far.',
  'Last winter the sound froze over for eleven days, the longest time since the records of the harbour begin in 1931.',
  'Bo Lind, who has run the shop on the smaller island for thirty years, said that his shelves were full until Friday.',
  'The ice is expected to break at the end of the week, when warmer air comes in from the west, forecasters reported.',
  'A spokeswoman for the shipping company said that tickets would be paid back, whatever day they had been bought for.',
  'The mayor announced that the school on the larger island would stay open for the children who could not go home.',
];
export const GUIDE = [
  'You will need a sharp saw, a length of rope and two barrels before you can start to build your own raft at home.',
  'Lay your planks on the ground so that you can see which of them you want to use for the deck that you will stand on.',
  'Tie each plank to the barrels with the rope; if you pull it tight, your raft will hold for as long as you need it.',
  'When you have finished, carry your raft to the water and let it float for an hour before you try to step on to it.',
];
export const FICTION = [
  '“You came back,” she said, and did not look up from the table where the lamp had burned down to a small blue flame.',
  '“I told you that I would,” he said, and shook the water from his coat on to the boards that his father had laid.',
  '“You tell everybody that,” said the girl, who had come in behind him and stood there with the bucket in her hands.',
  'Nobody spoke for a while. The wind went round the house like something that had lost the door and wanted to be in.',
  '“There is soup,” she said at last, and the old man at the window laughed for the first time since the boat went down.',
];
export const NON_ENGLISH = [
  'Der Fährverkehr zwischen den beiden Inseln ist am Montag wegen des Eises eingestellt worden, teilte das Hafenamt mit.',
  '„Wir schicken kein Boot hinaus, um etwas zu beweisen“, sagte die Hafenmeisterin Ana Petrova am Dienstag vor der Presse.',
  'Etwa zweihundert Bewohner warteten nach Angaben der Polizei am Kai, als die Nachricht am frühen Morgen ausgehängt wurde.',
  'Die Gemeinde will im Notfall einen Hubschrauber bezahlen, doch bisher hat niemand danach gefragt, wie sie mitteilte.',
];

export const p = (texts: readonly string[], times = 1) =>
  Array.from({ length: times }, () => texts.map((text) => `<p>${text}</p>`).join('\n')).join('\n');
export const og = (type: string) => `<meta property="og:type" content="${type}">`;
export const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
export const canonical = (url: string) => `<link rel="canonical" href="${url}">`;
export const teasers = (n: number) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<article><h2><a href="/news/${i}">Ferry stops for the ${i}th time</a></h2><p><a href="/news/${i}">Islanders wait at the quay</a></p></article>`,
  ).join('');
export const byline = '<div class="byline">By <a rel="author" href="/staff/ruth">Ruth Ellerby</a></div>';

export const judge = (url: string, head: string, body: string, lang = 'en') =>
  judgePage(pageOf(body, head, lang), url);
