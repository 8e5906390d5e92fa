import { describe, expect, test } from 'vitest';
import { type Article, articleFromText, attributeQuotations, type Quotation } from '@/engine';
import { parseMarkedText } from '../../marked-text';

/** Where the marked sources and cues stand, and where the engine sees them, as words. */
function expectEvidence(marked: string) {
  const { text, marks } = parseMarkedText(marked);
  const words = (role: string) =>
    marks.filter((mark) => mark.role === role).map(({ start, end }) => text.slice(start, end));
  const quotations = attributeQuotations(articleFromText(text)).filter(({ kind }) => kind !== 'scare');
  expect(quotations.map(({ parts }) => parts.map((part) => part.text))).toEqual(
    [...new Set(marks.filter(({ role }) => role === 'content').map(({ quotation }) => quotation))].map(
      (number) =>
        marks
          .filter((mark) => mark.role === 'content' && mark.quotation === number)
          .map(({ start, end }) => text.slice(start, end)),
    ),
  );
  expect(quotations.map(({ mention }) => mention?.text)).toEqual(words('source'));
  if (words('cue').length > 0) expect(quotations.map(({ cue }) => cue?.text)).toEqual(words('cue'));
}

const speakers = (text: string) =>
  attributeQuotations(articleFromText(text)).map(({ sources }) =>
    sources.map(({ name }) => name).join(' + '),
  );

describe('a quotation is tied to its mention and cue', () => {
  test.each([
    ['quotation, verb, name', '“{content:We won the vote,}” {cue:said} {source:Ann Lee}.'],
    ['quotation, name, verb', '“{content:We won the vote,}” {source:Ann Lee} {cue:said} on Friday.'],
    ['name, verb, quotation', '{source:Ann Lee} {cue:said}: “{content:We won the vote.}”'],
    ['according to', '{cue:According to} {source:Ruth Adeyemi}, the contract “{content:was never signed}”.'],
    ['a fragment', '{source:Ann Lee} {cue:called} the plan “{content:reckless and late}”.'],
    [
      'a misprinted possessive',
      '{source:Travis Kelm‘s mom} {cue:said}: “{content:I listened to the whole album.}”',
    ],
    [
      'whose analyst she is does not speak',
      'Shares rose. “{content:You can’t cut your way to growth,}” {cue:wrote} Morgan Reed’s {source:Anna Tran}, who was late.',
    ],
    ['a colon alone', '{source:Ann Lee}{cue::} “{content:We won the vote and we will win again.}”'],
    [
      'one tag, two parts',
      '“{content:If the grid fails,}” {source:Ann Lee} {cue:said}, “{content:the hospitals run on diesel.}”',
    ],
    [
      'a tag between sentences',
      '“{content:We counted every shell,}” {source:Ann Lee} {cue:said}. “{content:There were not enough.}”',
    ],
    [
      'two tags',
      '“{content1:We counted every shell,}” {source1:Ann Lee} {cue1:said}. “{content2:There were not enough,}” {source2:she} {cue2:added}.',
    ],
    [
      'the addressee does not speak',
      '“{content:You will have the ships by March,}” {source:Healey} {cue:told} Zelensky.',
    ],
    [
      'nor does the one who was asked',
      'Tanaka was asked by {source1:a voter} “{content1:how anyone could live on that}”. “{content2:With difficulty,}” {source2:Tanaka} said.',
    ],
    [
      'nor does the agency that passes the words on',
      '“{content:They should think twice,}” state agency KCNA quoted {source:Kim Jong Un} as {cue:saying}.',
    ],
    [
      'but whoever has a tag beside an agency’s speaks',
      '“{content1:No way,}” {source1:Ann Lee} said, and the agency quoted {source2:Bo Vale} as saying it was “{content2:too late}”.',
    ],
    [
      'nor whoever spoke last, where a tag stands right behind the marks',
      '“{content1:I have no figure in front of me,}” {source1:Mark Tull} {cue1:said}. “{content2:I bet you have not,}” {cue2:shouted} {source2:a man in the gallery}.',
    ],
    [
      'nor whoever answers another one’s claim',
      'Ann Lee rejected claims by {source:Bo Vale} that the plan was “{content:a shambles}”.',
    ],
    [
      'as little where the claim has its owner before it',
      'Ann Lee said she agreed with {source:Bo Vale}’s comment that the council was “{content:a circus}”.',
    ],
    [
      'but whoever speaks of the claim does',
      '{source:Ann Lee} said Bo Vale’s claim that the plan was late was “{content:a shambles}”.',
    ],
    [
      'a verb of complaint',
      '“{content:The pier without boats is like tea without milk,}” {cue:moaned} {source:one}.',
    ],
    [
      'nor whoever is only somebody’s friend’s friend',
      '{source:A friend of Ann Lee} {cue:told} a reporter: “{content:She is fine and eats well.}”',
    ],
    [
      'the subject of a passive that leaves it the word',
      '{source:Kaya} was quoted as saying that the fleet was “{content:ready for any weather}”.',
    ],
    [
      'an aside with another name',
      '{source:Tomas Berg}, who replaced Lena Falk as mayor in July, {cue:said} the tunnel was “{content:a promise, not a plan}”.',
    ],
    [
      'who is said to have said it',
      'Ann Lee spoke of Tom Briggs. Lee said {source:Briggs} then {cue:shouted}: “{content:Nobody moves.}”',
    ],
    [
      'and who told him',
      'Healey said that {source:Zelensky} had {cue:told} him: “{content:We will hold the city.}”',
    ],
    [
      'while another speaks',
      'Cruz said he was tired as {source:the heckler} {cue:yelled}: “{content:You are a liar!}”',
    ],
    [
      'an email is written',
      'Prosecutors said that {source:Briggs} {cue:wrote} in an email: “{content:Delete all of it before Monday.}”',
    ],
    [
      'a statement says nothing by itself',
      'While talks went on, he said, the firm waited. {source:Brightwell} later released a statement saying, “{content:We will build all of it here.}”',
    ],
    [
      'two verbs of one subject',
      '{source:Briggs} called on her to leave her office and {cue:said}, “{content:We will build all of it here.}”',
    ],
    [
      'a post is no verb',
      '{source:Briggs} called on her to leave her post and {cue:said}, “{content:We will build all of it here.}”',
    ],
    [
      'nor are claims, nor a state',
      '{source:Ann Lee}, whose state voted last week, read the claims aloud and {cue:said}: “{content:None of this is true.}”',
    ],
    [
      'whom somebody spoke to',
      '{source:Another official} speaking to North News {cue:said}, “{content:We will build all of it here.}”',
    ],
    [
      'a state behind its town is not the chief of police',
      'The Mandel, North Dakota, police chief, {source:Jason Zeller}, has {cue:asserted} that officers “{content:can use whatever force is necessary}”.',
    ],
    [
      'nor is it the mayor',
      'The Springfield, Illinois, mayor, {source:Jane Roe}, {cue:said} the plan “{content:would cost too much}”.',
    ],
  ])('%s', (_, marked) => {
    expectEvidence(marked);
  });
});

describe('nobody is named', () => {
  test.each([
    ['a title', 'Her memoir, “The Long Watch”, comes out in May.'],
    ['a term', 'The so-called “peace bridge” was shut on Monday.'],
    ['a nickname', 'Dmytro “Fox” Hrytsak flew at first light.'],
    ['an orphan without any name', '“It was late. Nobody had slept.”'],
    ['a question that is put to somebody', 'Ingrid Solheim was asked, “Will you stay?” She did not answer.'],
    ['one after a colon', 'Solheim has been asked: “Will you stay?” Peter Holm wanted to know, too.'],
  ])('for %s', (_, text) => {
    expect(speakers(text)).toEqual(['']);
  });

  test.each([
    ['a question that is put by somebody', 'Solheim was asked by Peter Holm: “Will you stay?”', 'Peter Holm'],
    ['one that is asked', 'Ingrid Solheim asked, “Will you stay?”', 'Ingrid Solheim'],
    ['an answer', 'Asked whether she would stay, Ingrid Solheim said: “Will you?”', 'Ingrid Solheim'],
  ])('but not for %s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test('for question and answer, which are no names', () => {
    const talk = 'Q: Did you go?\nA: Yes. I walked all night.\nQ: Where to?\nA: Home.';
    const quotations = attributeQuotations(articleFromText(talk));
    expect(quotations.map(({ kind }) => kind)).toEqual(['direct', 'direct', 'direct', 'direct']);
    expect(speakers(talk)).toEqual(['', '', '', '']);
    expect(speakers('BERG: Did you go?\nFALK: Yes.\nBERG: Where to?')).toEqual(['BERG', 'FALK', 'BERG']);
  });

  test('and the reason says so', () => {
    const [quotation] = attributeQuotations(
      articleFromText('The so-called “peace bridge” was shut on Monday.'),
    );
    expect(quotation).toMatchObject({
      kind: 'scare',
      sure: false,
      reasons: [{ id: 'nobody-named', words: [] }],
    });
  });
});

describe('several paragraphs', () => {
  test('that reopen the marks are one quotation', () => {
    const text =
      'Ingrid Solheim, the harbour master, said: “The first wave took the pier.\n“The second took the road.”';
    const [quotation, ...others] = attributeQuotations(articleFromText(text));
    expect(quotation?.parts.map((part) => part.text)).toEqual([
      'The first wave took the pier.',
      'The second took the road.',
    ]);
    expect(quotation?.sources[0]?.name).toBe('Ingrid Solheim');
    expect(others).toEqual([]);
  });

  test('go on past a caption that quotes somebody else', () => {
    const text =
      'Ingrid Solheim said: “The first wave took the pier.\nOla Berg said it was “a long night”.\n“The second took the road,” she said.';
    expect(speakers(text)[0]).toBe('Ingrid Solheim');
  });
});

describe('a headline', () => {
  /** A headline above a body, as the page reader gives them. */
  const withHeadline = (headline: string, body: string): Article => {
    const article = articleFromText(`${headline}\n${body}`);
    return {
      ...article,
      blocks: article.blocks.map((block, i) => (i === 0 ? { ...block, kind: 'headline' } : block)),
    };
  };
  const first = (article: Article): Quotation | undefined => attributeQuotations(article)[0];

  test('is given the speaker of the body’s words', () => {
    const answer = first(
      withHeadline('‘We had plans’', '“We had plans after retirement,” Peter Katjavi said.'),
    );
    expect(answer?.sources[0]?.name).toBe('Peter Katjavi');
    expect(answer?.reasons[0]?.id).toBe('headline-body');
  });

  test('is given nobody where the body does not hold the words', () => {
    expect(first(withHeadline('‘A long night’', '“We had plans,” Peter Katjavi said.'))?.sources).toEqual([]);
  });
});

describe('an embedded post', () => {
  test('is its author’s by the page’s structure', () => {
    const text = 'Ann Lee posted twice.\nThe bridge is open again, thank you all for waiting.';
    const article = articleFromText(text);
    const blocks = article.blocks.map((block, i) =>
      i === 1 ? { ...block, kind: 'embed' as const, author: 'Ann Lee' } : block,
    );
    expect(attributeQuotations({ ...article, blocks })).toMatchObject([
      { kind: 'direct', sources: [{ name: 'Ann Lee' }], reasons: [{ id: 'structure' }] },
    ]);
  });
});

describe('confidence', () => {
  const last = (text: string) => attributeQuotations(articleFromText(text)).at(-1);

  test.each([
    [
      'a tag of speech more than a name in the sentence before',
      '“We will not trade land for promises,” said Ann Lee.',
      'Ann Lee was in the room. The plan, it is thought, was “not for sale”.',
    ],
    [
      'a full name more than a surname alone',
      'Ann Lee runs the harbour. “We will not trade land for promises,” Lee said.',
      '“We will not trade land for promises,” Lee said.',
    ],
    [
      'a pronoun that can mean one more than one that can mean three',
      'Ann Lee runs the harbour. “We will not trade land for promises,” she said.',
      'Ann Lee met Sara Holm, Mary Berg and Rosa Diaz. “We will not trade land for promises,” she said.',
    ],
    [
      'somebody who is not named more than somebody who may be',
      '“We will not trade land for promises,” said a senior official in the harbour office.',
      '“We will not trade land for promises,” the man said.',
    ],
  ])('%s', (_, more, less) => {
    expect(last(more)?.confidence).toBeGreaterThan(last(less)?.confidence ?? 1);
  });

  test('is sure of a plain tag, not of alternatives', () => {
    expect(last('Ann Lee runs the harbour. “We will not trade land for promises,” Lee said.')?.sure).toBe(
      true,
    );
    expect(
      last('Ann Lee met Peter Lee. “We will not trade land for promises,” Lee said on Friday.')?.sure,
    ).toBe(false);
  });

  test('is less for words that somebody passed on', () => {
    const heard = last('Ann Lee runs the harbour. Lee said in May: “We will not trade land for promises.”');
    const passedOn = last(
      'Ann Lee runs the harbour. According to Reuters, Lee said in May: “We will not trade land for promises.”',
    );
    expect(passedOn?.sources[0]?.name).toBe('Ann Lee');
    expect((heard?.confidence ?? 0) - (passedOn?.confidence ?? 0)).toBeGreaterThan(0.05);
  });
});
