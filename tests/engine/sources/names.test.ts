import { describe, expect, test } from 'vitest';
import { resolve } from './resolve-marked';

describe('names', () => {
  test.each([
    [
      'a surname',
      'Marta Lindqvist landed in Oslo. “I am here,” [[Lindqvist]] told reporters.',
      'Marta Lindqvist',
    ],
    ['a full name given later', '[[Lindqvist]] said no. Later Marta Lindqvist left.', 'Marta Lindqvist'],
    ['a title', 'Dana Holm spoke. “Yes,” [[Mr Holm]] said.', 'Dana Holm'],
    ['Sir with a given name', 'Rupert Vane met the mayor. “No,” [[Sir Rupert]] said.', 'Rupert Vane'],
    [
      'a family name that stands first',
      'Kim Dae Hwan watched. “Soon,” [[Mr Kim]] was quoted as saying.',
      'Kim Dae Hwan',
    ],
    [
      'Kim as a given name',
      'Kim Larsson has piloted the ferry for nine years. “No,” [[Larsson]] said.',
      'Kim Larsson',
    ],
    ['a given name', 'Donna Ferris runs the shop. “We open at six,” said [[Donna]].', 'Donna Ferris'],
    ['another spelling', 'Oleksandr Petrovsky came. “Yes,” [[Petrovskyi]] said.', 'Oleksandr Petrovsky'],
    ['a middle initial', 'Robert Lund ran. Robert J. Lund won. “Thanks,” [[Lund]] said.', 'Robert J. Lund'],
    ['particles', 'Pieter van der Meer won. “Good,” [[Van der Meer]] said.', 'Pieter van der Meer'],
    ['a bare name', '“Yes,” [[Zelensky]] said.', 'Zelensky'],
    ['a given name before another', '“Yes,” said [[Shazia Fatima Larsen]].', 'Shazia Fatima Larsen'],
    [
      'a name without a headline’s word',
      'Brave Marina Lund spoke. Marina Lund won. “Yes,” [[Lund]] said.',
      'Marina Lund',
    ],
    [
      'somebody whose programme bears the name',
      'On Imre Solt Live he sang. “Yes,” [[Solt]] said.',
      'Imre Solt',
    ],
    ['a canon', '“Yes,” said [[Canon Bo Vale]].', 'Bo Vale'],
    ['a title of two words', '“Yes,” said [[Tan Sri Azlan Hamid]].', 'Azlan Hamid'],
    ['whoever is called Tan', '“Yes,” said [[Tan Wei Lin]].', 'Tan Wei Lin'],
    ['a peer without the place', 'Lord Alder of Lund rose. “No,” [[Lord Alder]] said.', 'Alder of Lund'],
    [
      'a double name without the number',
      'Ian Berg-Vane III left. “No,” [[Berg-Vane]] said.',
      'Ian Berg-Vane III',
    ],
    ['a word that is no name before one', '“Yes,” said [[Honour Judge Neil Vane]].', 'Neil Vane'],
    ['how somebody felt', 'Then Jim Holm left. Relieved [[Holm]] added: “Yes.”', 'Jim Holm'],
    ['an initial that is also an article', '“Yes,” said District Judge [[A Meenakshi]].', 'A Meenakshi'],
    ['a tabloid’s adjective', '“Yes,” said [[Plucky Ida Vane]].', 'Ida Vane'],
    [
      'two roles of one person',
      'Tom Berg left. “Yes,” said [[Lund Marine founder and chief executive Peter Holm]].',
      'Peter Holm',
    ],
    [
      'a surname that is a plural noun',
      'Aldo M. Sailors pleaded. “Yes,” [[Mr. Sailors]] said.',
      'Aldo M. Sailors',
    ],
    [
      'a plural noun that somebody is called',
      'Shop worker Betty Sailors left. “Yes,” [[Sailors]] said.',
      'Betty Sailors',
    ],
    ['a name with a capital within', '“No,” said Lena deGroot. “Bad,” [[deGroot]] added.', 'Lena deGroot'],
    ['a given name that ends like an adjective', '“No,” [[Marian Wright Holm]] said.', 'Marian Wright Holm'],
    ['a determiner', '“No,” [[Another man]] said.', 'another man'],
    [
      'a surname that is also a town’s',
      'Peter London won. Then London’s work was shown. “Yes,” [[London]] said.',
      'Peter London',
    ],
    [
      'a surname that is also a magazine’s',
      'Rep. Anna Forbes (R-Va.) spoke. “Yes,” [[Forbes]] said.',
      'Anna Forbes',
    ],
    ['nobody by a building', 'Mr. Lind met Mr. Vane at Lind Tower. “Yes,” [[Mr. Lind]] said.', 'Lind'],
    [
      'somebody without what a headline tells of them',
      'Anna Lind Rips Zoning at Council\nThe mayor, Anna Lind, spoke. “Yes,” [[Lind]] said.',
      'Anna Lind',
    ],
    [
      'somebody without a headline’s acronym',
      'Anna Lind NPAC Speech: Harbours Win\nThe mayor, Anna Lind, was at NPAC. Lind spoke. “Yes,” [[Lind]] said.',
      'Anna Lind',
    ],
    [
      'two surnames of which the second stands alone',
      'Gabriel García Vallejo wrote. Gabriel García was born in Oslo. “Yes,” [[García Vallejo]] said.',
      'Gabriel García Vallejo',
    ],
    [
      'a man by his title, where his wife alone has a full name',
      'Mr. Berg and Anna Berg met Bo Vale. “Yes,” [[Mr. Berg]] said.',
      'Berg',
    ],
    [
      'him without a title as well',
      'President Berg spoke. He and the first lady, Anna Berg, left. “Yes,” [[Berg]] said.',
      'Berg',
    ],
    [
      'his wife by hers',
      'President Berg spoke. He and his wife, Anna Berg, left. “Yes,” [[Mrs. Berg]] said.',
      'Anna Berg',
    ],
    [
      'her whom a headline has by her surname',
      'Berg wins\nAnna Berg, a mother of two, spoke. “Yes,” [[Berg]] said.',
      'Anna Berg',
    ],
    [
      'her who has a full name from the beginning',
      'His wife, Anna Berg, spoke. “Yes,” [[Berg]] said.',
      'Anna Berg',
    ],
    ['a surname that is a role', 'Dan Skipper came. “Yes,” [[Skipper]] said.', 'Dan Skipper'],
    ['a surname that is a title', '“Yes,” said [[Representative Bo T. King of Norland]].', 'Bo T. King'],
    ['a surname behind a title and a town', '“Yes,” said [[Lund City Mayor Don Guardian]].', 'Don Guardian'],
    [
      'a name of two given ones behind an office',
      '“Yes,” said [[CEO of the Harbour Council Enver Solomon]].',
      'Enver Solomon',
    ],
    ['a surname that is a country', 'Rep. Steve Israel came. “Yes,” [[Israel]] said.', 'Steve Israel'],
    ['a surname that is a people', 'Owner Mark Cuban came. “Yes,” [[Cuban]] said.', 'Mark Cuban'],
    ['a given name that is a month', '“Yes,” the governor, [[Jan Holm]], said.', 'Jan Holm'],
    ['who is elected', '“Yes,” said [[Representative-elect Ann Berg]].', 'Ann Berg'],
    ['an office for a matter', '“Yes,” said [[Undersecretary for Harbour Affairs Ann Berg]].', 'Ann Berg'],
    [
      'somebody without another’s name behind a headline’s verb',
      'Ann Berg Endorses Bo Vane\nAnn Berg met Bo Vane. “Yes,” [[Berg]] said.',
      'Ann Berg',
    ],
    [
      'nobody by the papers about him',
      'Here are the Lind Memos. Mr. Lind wrote them. “Yes,” [[Lind]] said.',
      'Lind',
    ],
    ['an office with Latin behind it', '“Yes,” said [[Senate President Pro Tem Peter Vane]].', 'Peter Vane'],
    ['a flower’s name', 'Max Rose came. “Yes,” [[Rose]] said.', 'Max Rose'],
    [
      'an office for something',
      '“Yes,” said [[Deputy Secretary for Harbour Security Ann Berg]].',
      'Ann Berg',
    ],
    [
      'an office of and for something',
      '“Yes,” said [[Secretary of State for Harbour Affairs Ann Lee]].',
      'Ann Lee',
    ],
    ['a party and a state of two words', '[[Rep. Bo Holm, D-N.Y.]], said “no”.', 'Bo Holm'],
    [
      'two roles behind a name',
      '“Yes,” said [[Ann Lee, a former aide to the mayor and a close ally of Bo Vale]].',
      'Ann Lee',
    ],
    [
      'a second role without an article',
      '“Yes,” said [[Ann Lee, a lawyer and longtime harbour critic]].',
      'Ann Lee',
    ],
    [
      'two roles that no comma closes',
      '[[Ann Lee, Harbour Party deputy leader and ports spokesperson]] said “no”.',
      'Ann Lee',
    ],
    [
      'two roles of somebody without a name',
      '[[The influential delegate and conservative activist]] warned of a “ferocious” battle.',
      'the influential delegate',
    ],
  ])('resolves %s', (_, text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });

  test.each([
    ['On Monday Virginia Democrats said “no”. [[Democrats]] left.', ['Democrats']],
    ['The Forbes list named Anna Forbes. The magazine [[Forbes]] called it “good”.', ['Forbes']],
    ['Ann Lee wrote for the Guardian. Eli Guardian left. “Yes,” the [[Guardian]] said.', ['Guardian']],
    ['[[Ann Lee, a lawyer, and a doctor]] said “no”.', ['Ann Lee', 'a doctor']],
    ['[[The mayor and the governor]] said “no”.', ['the mayor', 'the governor']],
    ['[[The mayor and Ann Lee]] said “no”.', ['the mayor', 'Ann Lee']],
    ['[[The King of Norland]] said “no”.', ['the King of Norland']],
    ['Owner Mark Cuban came. [[Cuban officials]] said “no”.', ['Cuban officials']],
    ['Ann Lee came in Jan. 2015. On Jan 5 [[Lee]] said “no”.', ['Ann Lee']],
    ['On Monday Kent [[Mayor]] Ann Lee said “no”.', ['Ann Lee']],
    ['“No,” said [[Democracy for Norland]].', ['Democracy for Norland']],
  ])('leaves alone who is meant in “%s”', (text, names) => {
    expect(resolve(text).names).toEqual(names);
  });

  test('keeps two people of one surname apart by gender', () => {
    const text = 'Tom Berg met Anna Berg in Oslo. “No,” [[Mrs Berg]] said.';
    expect(resolve(text).names).toEqual(['Anna Berg']);
  });

  test('gives both where nothing tells two people of one surname apart', () => {
    const resolution = resolve('Tom Berg and Karl Berg met in Oslo. “No,” [[Berg]] said.');
    expect(resolution.ambiguous).toBe(true);
    expect([...resolution.names].sort()).toEqual(['Karl Berg', 'Tom Berg']);
    expect(resolution.confidence).toBeLessThan(0.7);
  });

  test('never joins an organisation to a person', () => {
    expect(
      resolve('Tom Lund founded the Lund Foundation. The [[Lund Foundation]] said it would pay.').names,
    ).toEqual(['Lund Foundation']);
  });

  test('gives the full name as the antecedent of a surname', () => {
    const text = 'Marta Lindqvist landed. “Here,” [[Lindqvist]] said.';
    expect(resolve(text).antecedentTexts).toEqual(['Marta Lindqvist']);
    expect(resolve('“Here,” said [[Marta Lindqvist]].').antecedents).toEqual([]);
  });
});

describe('organisations', () => {
  test.each([
    ['Ministry of Harbours (MoH) officials met. The [[MoH]] said no.', 'Ministry of Harbours'],
    ['Blue Heron Records sued. Blue Heron won. “Good,” [[Blue Heron]] said.', 'Blue Heron Records'],
    ['Norwater Mutual sued. Norwater won. “Good,” [[Norwater]] said.', 'Norwater Mutual'],
    ['The Minister for Health, Ida Brandt, left. “No,” [[she]] said.', 'Ida Brandt'],
    ['Ida Brandt won. “No,” [[the woman from Lund, Elm Hollow]]. “Late.”', 'Ida Brandt'],
    ['Rob Vane Productions met Lund Marine. [[The production company]] said “no”.', 'Rob Vane Productions'],
    ['The Northern Ferry Agency was fined. “Wrong,” the [[NFA]] said.', 'Northern Ferry Agency'],
    ['Tottenham Hotspur lost. [[Tottenham]] said they would appeal.', 'Tottenham Hotspur'],
    [
      'The Ministry of Harbours shut the pier. It was “unsafe”, [[the ministry]] said.',
      'Ministry of Harbours',
    ],
  ])('resolves in “%s”', (text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });
});

describe('long forms and companies that look like people', () => {
  test.each([
    ['People for Clean Rivers (PCR) sued. “Bad,” [[PCR]] said.', 'People for Clean Rivers'],
    ['The Norland Center for Tide Research met. “High,” [[CTR]] said.', 'Norland Center for Tide Research'],
    ['Rob Vane Productions denied it. “No,” [[Rob Vane Productions]] said.', 'Rob Vane Productions'],
    ['The group People for the Care of Rivers came. [[PCR]] said no.', 'People for the Care of Rivers'],
    ['Sailors Without Harbours came. “Bad,” [[SWH]] said.', 'Sailors Without Harbours'],
    ['Sailors Without Harbours Now came. “Bad,” [[SWH]] said.', 'SWH'],
    [
      'Lund Harbour Line Inc., the ferry owner, lost. “No,” [[Lund Harbour Line Inc., the ferry owner,]] said.',
      'Lund Harbour Line Inc.',
    ],
    [
      'Blue Heron said it would pay its riders. Its app failed on Monday. On Blue Heron, maps were blank. “Sorry,” [[it]] said.',
      'Blue Heron',
    ],
    ['Dana Holm came to Elm Hollow. The Blue Heron lay there. “Late,” [[she]] said.', 'Dana Holm'],
    [
      'Dana Holm is a founder of Blue Heron. “No,” the company said. Blue Heron fell. “Sorry,” [[she]] said.',
      'Dana Holm',
    ],
    [
      'Corva Surfaces knew. On Corva, nobody spoke. On Corva, nobody wrote. Corva shares fell. Corva was late. Corva, a maker of pans, grew. “No,” [[Corva]] said.',
      'Corva Surfaces',
    ],
  ])('resolves in “%s”', (text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });

  test('leaves a person a person', () => {
    const text = 'Imre Solt said his app failed. Its maps were blank. “Sorry,” [[Solt]] said.';
    expect(resolve(text).sources[0]?.kind).toBe('person');
  });
});
