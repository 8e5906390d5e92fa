import { describe, expect, test } from 'vitest';
import { resolve } from './resolve-marked';

describe('what somebody is called the second time', () => {
  test.each([
    [
      'a position, for the subject of the paragraph',
      'Ravi Solberg, 22, made 71 on debut after Joe Vane fell. “Joe helped me,” [[the all-rounder]] said.',
      'Ravi Solberg',
    ],
    [
      'a judge whose title is another word',
      'Justice Iain Moor and Ann Lee met. The ferry was late.\n“Please stop,” [[the judge]] told counsel.',
      'Iain Moor',
    ],
    [
      'a title in short letters',
      'Insp Ada Moor met Ann Lee. The ferry was late.\n“Please stop,” [[the inspector]] told her.',
      'Ada Moor',
    ],
    [
      'the only one who was named so far',
      'Ellie Hargreave has hit back at trolls.\n[[The former actress]], 36, posted on Sunday.',
      'Ellie Hargreave',
    ],
    [
      'an office, where a word for the speaker stands between',
      'Education Secretary Ann Lee said she was glad that her door was open.\n“No,” the Labour [[minister]] said.',
      'Ann Lee',
    ],
    [
      'who spoke, with a word between commas',
      'Leader Bo Vane, however, said both were “late”. “No,” [[the MNA]] added.',
      'Bo Vane',
    ],
    ['a post in letters', 'Chief Minister Bo Vane left. It rained. “No,” the [[CM]] said.', 'Bo Vane'],
    [
      'a post in letters that other words stand beside',
      'The director general of police, Bo Vane, left. “No,” the [[DGP]] said.',
      'Bo Vane',
    ],
    [
      'a post in letters, of somebody with an initial',
      'Lund chief minister K Vane left. Then it rained. “No,” the [[CM]] said.',
      'K Vane',
    ],
    [
      'who spoke, with a programme between commas',
      'Minister James Vane, speaking on RTÉ’s Morning Lund, insisted it was late. “No,” the Wexford [[TD]] said.',
      'James Vane',
    ],
    ['a coroner of any rank', 'Assistant coroner Bo Vane came. “No,” [[the coroner]] said.', 'Bo Vane'],
    ['who plays at the centre', 'Nuggets center [[Anna Vane]] had 38. “No,” the center said.', 'Anna Vane'],
    [
      'one kind of star',
      'Harbour Live star Ellie Hargreave left Bo Vane.\nThe former Harbour Tales [[actress]], 36, posted on Sunday.',
      'Ellie Hargreave',
    ],
    [
      'whom a plural subject stands between',
      'Ida Platt, 29, had taken her son Alfie for a trim.\nBut teachers said no.\n“He cried,” [[the supermarket worker]] said.',
      'Ida Platt',
    ],
    [
      'what somebody has turned into',
      'Lund Senator Okiya Omtata dismissed it. “No,” said [[the activist-turned-politician]].',
      'Okiya Omtata',
    ],
    [
      'who plays for a country',
      'Kaoru Ishida scored twice. “I shot on sight,” said the Ireland [[international]].',
      'Kaoru Ishida',
    ],
    ['a people of two words', 'Coach Bo Vale was calm. “No,” [[the New Zealander]] said.', 'Bo Vale'],
    ['a county', 'Coach Bo Vale was calm. “No,” [[the Yorkshireman]] said.', 'Bo Vale'],
    ['a rank', 'Emma Radley won in three sets. “No,” said the world [[No]]. 1.', 'Emma Radley'],
    ['a seed', 'Emma Radley won in three sets. “No,” said the fifth [[seed]].', 'Emma Radley'],
    [
      'whose club stands before the role',
      'Chicago closer Daniel Palencio lost. “No,” [[the right-hander]] said.',
      'Daniel Palencio',
    ],
    [
      'the subject before, where a sentence opens with it',
      '“No,” said Cougars coach Kel Samson. Milo Uzan had 19 points. [[The senior guard]] said no.',
      'Milo Uzan',
    ],
    [
      'the coach of the other side',
      'Cougars coach Kel Samson left. Kentucky’s Mark Pope, in his second season, laughed. “No,” the Wildcats [[coach]] said.',
      'Mark Pope',
    ],
    [
      'a party and a state in letters',
      'Sen. Ann Lee, D-Ohio, met Bo Vane.\nIt rained.\n“No,” [[the Ohio Democrat]] said.',
      'Ann Lee',
    ],
    [
      'the secretary beside a neighbour',
      'Norland has warmed to its neighbour, with [[the Defence Secretary]] warning of it.\nJohn Harrow said no.',
      'John Harrow',
    ],
    [
      'whom a judge has jailed',
      'A judge has jailed a teacher for nine years.\nKyle Trent, 22, wept.\n[[The teacher]] said no.',
      'Kyle Trent',
    ],
    [
      'a party and a state, of two',
      'Rep. Bo Vane, R-Ga., met Rep. Ann Lee, R-La. It rained. “No,” [[the Louisiana Republican]] said.',
      'Ann Lee',
    ],
    [
      'a prize',
      'Actor Ann Lee met Bo Vane, a councillor.\nCrowds had waited.\n“No,” the Oscar [[winner]] said.',
      'Ann Lee',
    ],
    [
      'an age, of the subject',
      'President Ann Lee met Bo Vane, a councillor.\nCrowds had waited.\n“No,” [[the 48-year-old]] said.',
      'Ann Lee',
    ],
    ['a pontiff', 'Pope Leo spoke. [[The pontiff]] said no.', 'Leo'],
    [
      'a captain’s position',
      'Referee Paula Stand waited. Skipper Lee Marchetti, sent off late, apologised. “Gutted,” [[the midfielder]] posted.',
      'Lee Marchetti',
    ],
    [
      'straight marks',
      'Ben Ashdown, who left on crutches, was forgiving. "Lee has texted me," said [[the winger]].',
      'Ben Ashdown',
    ],
    [
      'a people, over a paragraph’s end',
      'Daan Vermeer took pole, edging out Carlos Ibarra.\n“It was late,” [[the Dutchman]] said.',
      'Daan Vermeer',
    ],
    [
      'a people, anywhere',
      'Iryna Koval won in five sets. [[The Ukrainian]], 27, fell on her back.',
      'Iryna Koval',
    ],
    ['a people in -ch', 'Petr Hanak joked that he had aged. “Please,” [[the Czech]] said.', 'Petr Hanak'],
    [
      'what a coach was before',
      'Coach Grant Tuohy praised the pair. “Well done,” said [[the former bowler]].',
      'Grant Tuohy',
    ],
    [
      'where somebody is from',
      'Ex-captain Paddy Byrne, now a pundit with RTL, said it was late. “Bad,” the Limerick [[man]] added.',
      'Paddy Byrne',
    ],
    [
      'an age, for the subject',
      'Teenager Emil Sorensen beat Marco Bellini on Sunday.\n[[The 18-year-old from Lund]] needed an hour.',
      'Emil Sorensen',
    ],
    ['somebody who gives a name', '[[A woman]] who gave her name only as Tove said she had left.', 'Tove'],
    ['somebody who is called by a name', '[[A boy]] called Sage laughed.', 'Sage'],
    ['nobody who calls another something', '[[A senator]] called Solberg a “liar”.', 'a senator'],
    [
      'an age too young for a coach',
      'Kelechi Oduya scored twice. Manager Danny Whitlock hugged him. [[The 19-year-old]] was glad.',
      'Kelechi Oduya',
    ],
    [
      'a trade, behind a constituency and a who',
      'Ruth Okon, the MP for Bradford North, who sat by the door, said it was late.\n“No,” [[the former nurse]] said.',
      'Ruth Okon',
    ],
    [
      'how many children, wherever it stands',
      'Sheila Bunting, 62, came from Hull. [[The grandmother-of-four]] lost three stone.',
      'Sheila Bunting',
    ],
    [
      'an officer, for an inspector',
      'DI Ray Coombes led the hunt. [[The officer]] read from a notebook.',
      'Ray Coombes',
    ],
    [
      'whoever spoke, not whom the article names later',
      'Spokesperson Grainne Donal said it was late. “No,” the Lund [[MP]] said.\nLabour MP Bo Vane came.',
      'Grainne Donal',
    ],
    [
      'an age, for who was charged',
      'Police charged Bo Vane on Sunday. [[The 34-year-old]] said no.',
      'Bo Vane',
    ],
    [
      'somebody whom a later sentence names',
      'A federal judge blocked it.\nThe order stood.\n“No,” [[a federal judge]] wrote.\nJudge Mira Oyen was firm.\nOyen left.',
      'Mira Oyen',
    ],
  ])('means %s', (_, text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });

  test.each([
    [
      'beside somebody of a like office',
      'Chancellor Ivan Horak won a debate in which the [[leader]] of the far-right Norland First accused him.',
      'the leader of the far-right Norland First',
    ],
    ['a barrister', 'Alex Prentice KC came. “No,” said [[the dentist]].', 'the dentist'],
    [
      'who was hurt, where the one who hurt is named',
      'A teacher accused of slapping a pupil was cleared.\nHelen Marsh, 51, was glad.\n[[The pupil]] said no.',
      'a pupil',
    ],
    [
      'of something that another is not',
      'Helen Marsh said no. It rained. [[The chair]] of the panel said yes.',
      'the chair of the panel',
    ],
    ['a judge', 'Kyle Trent, 22, was jailed. [[The judge]] told him no.', 'the judge'],
    [
      'a detective',
      'Jay Okafor, 17, died. Okafor was popular.\n“No,” [[the detective]] said.',
      'the detective',
    ],
    ['a surgeon', 'Ida Brandt fell. Brandt was lucky. “No,” [[the surgeon]] said.', 'the surgeon'],
    ['of another people', 'Spanish champion Ivan Horak lost. “No,” [[the Dane]] said.', 'the Dane'],
    ['of another office', 'Mayor Ann Lee came. “No,” [[the moderator]] said.', 'the moderator'],
    [
      'long after',
      'Bo Vane came. Ann Lee left. It rained. It rained. It rained. It rained. It rained. “No,” [[the winger]] said.',
      'the winger',
    ],
    [
      'a supporter',
      'A woman came. Lena Falk waved. “No,” the Falk [[supporter]] said.',
      'the Falk supporter',
    ],
    [
      'a chief minister, where a party’s chief was named',
      'Party chief Bo Sana came. “No,” [[the chief minister]] said.',
      'the chief minister',
    ],
    [
      'the prince of a place, where another prince is named',
      '[[The Prince of Norland]] spoke of hope. Prince Louis planted a tree.',
      'the Prince of Norland',
    ],
    ['a body in letters', 'Chief Minister Bo Vane left. “No,” the [[CDC]] said.', 'CDC'],
    ['of two in one post', 'Chief Minister Bo Vane met Chief Minister Ann Lee. “No,” the [[CM]] said.', 'CM'],
    ['a critic who called somebody', 'It was late. [[A critic]] called Bo Vane “a fool”.', 'a critic'],
    [
      'another, of whom was told since',
      'Minister Ann Lee said no.\nBo Vane was no kinder. The Lund [[billionaire]], who is 80, said it.',
      'the Lund billionaire',
    ],
    ['of a woman', 'Bo Vane came. “No,” [[the actress]] said.', 'the actress'],
    [
      'somebody’s kin',
      'Marco Bellini lost. The Dane won. “No,” [[the Dane’s father]] said.',
      'the Dane’s father',
    ],
    [
      'one of two judges named later',
      '[[A judge]] said “no”.\nIt rained.\nJudge Mira Oyen came.\nJudge Bo Vane left.',
      'a judge',
    ],
    [
      'a role only in a headline’s number',
      'Vane beats No 1\nTeenager Emil Sorensen won. [[Sorensen]] left.',
      'Emil Sorensen',
    ],
  ])('leaves alone who is %s', (_, text, name) => {
    expect(resolve(text).names).toEqual([name]);
  });
});
