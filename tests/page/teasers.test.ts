// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isTeaser } from '@/page/teasers';

test.each([
  ['Read more: the ferry stops', true],
  ['More:Ferry stops for the winter', true],
  ['Morecambe waits for its boat', false],
  ['Most viewed', true],
  ['Related charges are pending, the court said.', false],
  ['READ: “Never,” the mayor says', true],
  ['Read | Ferry stops', true],
  ['Read together, the letters say little', false],
  ['WATCH | The boat in the ice', true],
  ['Must read: the ferry stops', true],
  ['Must they wait? Nobody knows', false],
  ['Previously: a winter without boats', true],
  ['Previously, the court had said no', false],
  ['Go deeper: why the sound freezes', true],
  ['À lire aussi : le bac s’arrête', true],
  ['Lire également l’entretien', true],
  ['Lire est un plaisir, dit-elle', false],
  ['Il vous reste 60 % de cet article à lire', true],
  ['Article réservé à nos abonnés', true],
  ['Abonnez-vous', true],
  ['Publicité', true],
  ['Publicités mensongères', false],
  ['Te puede interesar: el barco', true],
  ['Te puede interesarte', false],
  ['Lea: más información', false],
  ['Más información', true],
  ['Lesen Sie auch', true],
  ['Anzeige', true],
  ['Anzeigen wurden erstattet', false],
  ['Anzeige erstattete die Mutter', false],
  ['Jetzt anmelden', true],
  ['Zum Thema: Fähren', true],
])('%s', (text, expected) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  expect(isTeaser(paragraph)).toBe(expected);
});
