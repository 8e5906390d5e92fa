import { describe, expect, test } from 'vitest';
import { resolve } from './resolve-marked';

describe('bodies and offices of several words', () => {
  test.each([
    ['“No,” said [[Attorney General Holm]].', 'Holm', 'Attorney General'],
    ['“No,” said [[General Dana Holm]].', 'Dana Holm', 'General'],
    [
      '“No,” said Oversight and Government Reform Committee spokesman [[Bo Vale]].',
      'Bo Vale',
      'Oversight and Government Reform Committee spokesman',
    ],
    ['“No,” said [[Lee and Foreign Affairs Committee Chairman Bo Vale]].', 'Lee', null],
    ['“No,” the [[American Legion]] said.', 'American Legion', null],
    ['Ann Lund ran. “No,” said [[Republican Lund]].', 'Ann Lund', 'Republican'],
    ['“No,” said the American Harbour Story [[actress]].', 'the American Harbour Story actress', null],
    [
      '“No,” said [[UN High Commissioner for Human Rights Bo Vale]].',
      'Bo Vale',
      'UN High Commissioner for Human Rights',
    ],
    ['“No,” said [[WHO Secretary-General Bo Vale]].', 'Bo Vale', 'WHO Secretary-General'],
    ['“No,” said [[UN Special Rapporteur Bo Vale]].', 'Bo Vale', 'UN Special Rapporteur'],
    [
      '“No,” said former attorney for Donald Holm [[Joseph Vale]].',
      'Joseph Vale',
      'former attorney for Donald Holm',
    ],
    ['“No,” said the clinic’s medical director, [[Dr Ann Lee]].', 'Ann Lee', 'the clinic’s medical director'],
    ['[[Dr Ann Lee]], a meteorologist at Lund, said no.', 'Ann Lee', 'a meteorologist at Lund'],
    ['[[Ann Lee]], professor emeritus of law, said no.', 'Ann Lee', 'professor emeritus of law'],
    ['“No,” said [[Sen. Dick Durbach]] of Ohio, the minority whip.', 'Dick Durbach', 'Sen.'],
    ['The police spokesman, [[ASP Hauwa Lawal]], said no.', 'Hauwa Lawal', 'the police spokesman'],
    ['[[Minister for Health Ann Lee]] said no.', 'Ann Lee', 'Minister for Health'],
    ['[[MP for Lund West Ann Lee]] said no.', 'Ann Lee', 'MP for Lund West'],
    ['“No,” said [[J.J. Holm]].', 'J.J. Holm', null],
    ['“No,” said [[J. Edgar Holm]].', 'J. Edgar Holm', null],
    ['“No,” said a lawyer for one of them, [[Adrien Sorel]].', 'Adrien Sorel', 'a lawyer for one of them'],
    ['In a letter to the Observer, her adviser, [[Ann Lee]], said no.', 'Ann Lee', 'her adviser'],
    ['“No,” Lund Mayor [[Stacy Gates-Moreno]] said. Gates-Moreno left.', 'Stacy Gates-Moreno', 'Lund Mayor'],
    ['“No,” said economist [[Dr Ann Lee]].', 'Ann Lee', 'economist'],
    ['“No,” said team doctor [[Ann Lee]].', 'Ann Lee', 'team doctor'],
    ['“No,” said associate professor [[Ann Lee]].', 'Ann Lee', 'associate professor'],
    ['“No,” said [[Doctor Ann Lee]].', 'Ann Lee', null],
    ['Behind the captain, [[Mr Lee]] said no.', 'Lee', null],
    ['[[Information Minister Ann Lee]] said no.', 'Ann Lee', 'Information Minister'],
    ['“No,” said [[Magistrate Judge Ann Lee]].', 'Ann Lee', 'Magistrate Judge'],
    ['“No,” said [[Coach Tyler Lee]].', 'Tyler Lee', 'Coach'],
    ['Ann Lee left. “No,” [[Cr Lee]] said.', 'Ann Lee', 'Cr'],
    ['“No,” said Independent TD [[Ann Lee]].', 'Ann Lee', 'Independent TD'],
    ['“No,” said hotelier [[Ann Lee]].', 'Ann Lee', 'hotelier'],
    ['“No,” said later [[Ann Lee]].', 'Ann Lee', null],
    ['“No,” said grieving mother-of-two [[Ann Lee]].', 'Ann Lee', 'grieving mother-of-two'],
    ['“No,” said the member for waste, [[Cllr Ann Lee]].', 'Ann Lee', 'the member for waste'],
    ['Head of ferry services, [[Ann Lee]], said no.', 'Ann Lee', 'Head of ferry services'],
    ['Police, [[Ann Lee]], were late.', 'Ann Lee', null],
    [
      '“No,” said Lund Council information officer [[Ann Lee]].',
      'Ann Lee',
      'Lund Council information officer',
    ],
    ['“No,” said the public relations manager [[Ann Lee]].', 'Ann Lee', 'the public relations manager'],
    ['Minister Shri Arun Lee spoke. “No,” said [[Shri Lee]].', 'Arun Lee', 'Minister'],
    ['“No,” said [[Ann Lee]], a shepherd who left.', 'Ann Lee', 'a shepherd'],
    ['“No,” said club legend [[Ann Lee]].', 'Ann Lee', 'club legend'],
    ['“No,” said [[former President Ann Lee]].', 'Ann Lee', 'former President'],
    ['“No,” said [[the late Mayor Ann Lee]].', 'Ann Lee', 'the late Mayor'],
    ['“No,” said former [[Ms Lee]].', 'Lee', null],
    ['The union met the former [[Mayor Ann Lee]].', 'Ann Lee', 'the former Mayor'],
    ['The chief of the ward, [[DSP Ann Lee]], said no.', 'Ann Lee', 'the chief of the ward'],
    ['“No,” said [[Brig Gen (retd) Ann Lee]].', 'Ann Lee', 'Brig Gen (retd)'],
    ['It was late. Yesterday captain [[Ann Lee]] said no.', 'Ann Lee', 'captain'],
    ['[[Chancellor of the Exchequer Ann Lee]] said no.', 'Ann Lee', 'Chancellor of the Exchequer'],
    ['[[US President Ann Lee]] said no.', 'Ann Lee', 'US President'],
    ['“No,” said a spokesperson for the [[Met]].', 'Met', null],
    ['Lund United and Norland striker [[Ann Lee]] said no.', 'Ann Lee', 'Lund United and Norland striker'],
    ['“No,” said the leader, [[Ayatollah Ali Vale]].', 'Ali Vale', 'the leader'],
    ['[[Lund Watch]], in a letter to the mayor, said no.', 'Lund Watch', null],
  ])('resolves in “%s”', (text, name, role) => {
    const source = resolve(text).sources[0];
    expect(source?.name).toBe(name);
    expect(source?.role ?? null).toBe(role);
  });
});

describe('letters that stand for a post', () => {
  test.each([
    ['Sub-inspector Ann Lee came. “No,” the [[SI]] said.', 'Ann Lee'],
    ['Said Lund Police Station officer-in-charge Ann Lee. “No,” the [[OC]] said.', 'Ann Lee'],
    ['Said Senior Superintendent of Police (SSP) Ann Lee. “No,” the [[SSP]] said.', 'Ann Lee'],
    ['Ann Lee, officer-in-charge (OC) of Lund Police Station, came. “No,” the [[OC]] said.', 'Ann Lee'],
    ['Prime Minister Ann Lee met Bo Vale. “No,” the [[PM]] said.', 'Ann Lee'],
    ['SP Ann Lee and Inspector Bo Vale came. “No,” the [[SP]] said.', 'Ann Lee'],
    ['Hawks general manager Ann Lee spoke. “No,” the [[Hawks GM]] said.', 'Ann Lee'],
    ['Canal Bridge Warden Ann Lee came. “No,” the [[CBW]] said.', 'Ann Lee'],
    [
      'Ann Lee leads the Canal Bridge Works (CBW). Canal bridge worker Bo Vale came. “No,” the [[CBW]] said.',
      'Canal Bridge Works',
    ],
  ])('resolves in “%s”', (text, name) => {
    expect(resolve(text).sources[0]?.name).toBe(name);
  });

  test('nobody is sure where no holder is named', () => {
    expect(resolve('Ann Lee came. “No,” the [[DIG]] said.').confidence).toBeLessThan(0.6);
  });
});
