import { describe, expect, test } from 'vitest';
import { articleFromText, attributeQuotations } from '@/engine';
import { analyse } from '@/engine/text/analyse';

/** The rules' words of a text; those that no letters stand for are in brackets, one for each run. */
function ruleWordsOf(text: string, language: string): string {
  return analyse(articleFromText(text, language))
    .tokens.map(({ start, end, lower }) => (start === end ? `[${lower}]` : lower))
    .join(' ')
    .replaceAll('] [', ' ');
}

describe('Spanish gets the subjects that are left out', () => {
  test.each([
    ['«Es la mejor», ha añadido.', '« is the mejor » , [he] added .'],
    ['“No”, dijo el lunes en Brea.', '“ not ” , [he] said the monday in brea .'],
    ['Y el martes agregó: “No”.', 'and the tuesday [he] added : “ not ” .'],
    ['“No”, aseguran.', '“ not ” , [they] assures .'],
    ['“No”, dijo Olmedo.', '“ not ” , said olmedo .'],
    ['“No”, dijo ayer en Brea la alcaldesa.', '“ not ” , said yesterday in brea the mayor .'],
    ['Olmedo dijo que no.', 'olmedo said that not .'],
  ])('%s', (text, words) => {
    expect(ruleWordsOf(text, 'es')).toBe(words);
  });

  test('and nobody is shown the word that is not there', () => {
    const text = 'Julián Cárdenas habló ayer. “No tengo nada que ocultar”, dijo.';
    const [quotation] = attributeQuotations(articleFromText(text, 'es'));
    expect(quotation?.sources.map(({ name }) => name)).toEqual(['Julián Cárdenas']);
    expect(quotation?.mention).toBeNull();
    expect(quotation?.cue?.text).toBe('dijo');
    expect(quotation?.reasons).toEqual([{ id: 'cue-near', words: ['dijo', 'Julián Cárdenas'] }]);
  });
});

test('nothing that is shown is empty', () => {
  const text = `Teresa de la Hoz dimitió el lunes.\n\n“Me voy tranquila”, afirmó. Y agregó: “Otros no pueden decir lo mismo”.`;
  const quotations = attributeQuotations(articleFromText(text, 'es'));
  expect(quotations.map(({ sources }) => sources[0]?.name)).toEqual(['Teresa de la Hoz', 'Teresa de la Hoz']);
  for (const { mention, cue, antecedents, reasons } of quotations) {
    const shown = [mention, cue, ...antecedents].flatMap((each) => (each ? [each.text] : []));
    expect([...shown, ...reasons.flatMap(({ words }) => words)]).not.toContain('');
  }
});

describe('a verb of speech stands behind its subject where it introduces words in marks', () => {
  test.each([
    ['de', 'Am Abend sagte Maas: „Nein.“', '[on] the abend did maas [said] : „ nein . “'],
    ['de', 'Dann sagte der Minister: „Nein.“', 'then did the minister [said] : „ nein . “'],
    ['de', '„Nein“, sagte Maas.', '„ nein “ , said maas .'],
    ['de', 'Am Abend sagte Maas nichts.', '[on] the abend said maas nothing .'],
    ['de', 'Laut Maas war das „falsch“.', '[according] to maas [,] was the „ falsch “ .'],
    ['es', 'Así lo explicó Olmedo: “No”.', 'thus did olmedo [explained] : “ not ” .'],
  ])('%s: %s', (language, text, words) => {
    expect(ruleWordsOf(text, language)).toBe(words);
  });

  test('and is shown where it is printed', () => {
    const text = 'Am Abend sagte Hendrik Maas im Fernsehen: „Ich trete nicht an.“';
    const [quotation] = attributeQuotations(articleFromText(text, 'de'));
    expect(quotation?.cue).toEqual({ start: 9, end: 14, text: 'sagte' });
  });
});

describe('a participle stands behind its auxiliary and subject where words in marks are between', () => {
  test.each([
    ['Maas hat den Plan als „teuer“ abgelehnt.', 'maas has [dismissed] the plan as „ teuer “ again .'],
    ['Zuvor hatte Maas von „Leid“ gesprochen.', 'previously had maas [spoke] of „ leid “ again .'],
    ['Maas hat den Plan abgelehnt.', 'maas has the plan dismissed .'],
    ['Maas hat „Leid“ gesehen, sagte er.', 'maas has „ leid “ saw , said he .'],
  ])('%s', (text, words) => {
    expect(ruleWordsOf(text, 'de')).toBe(words);
  });
});

describe('who is spoken to is told by the case', () => {
  test.each([
    ['„Nein“, sagte sie der Zeitung.', '„ nein “ , then she [said] to newspaper .'],
    ['Maas sagte der Zeitung: „Nein.“', 'maas said to newspaper : „ nein . “'],
    ['„Nein“, sagte der Minister.', '„ nein “ , said the minister .'],
  ])('%s', (text, words) => {
    expect(ruleWordsOf(text, 'de')).toBe(words);
  });
});

describe('what a Spanish sentence leaves out, and what only looks so', () => {
  test.each([
    ['A Olmedo le preguntaron «eso».', 'to olmedo [they] asked « that » .'],
    ['Vio a Olmedo y le preguntaron «eso».', 'saw to olmedo and asked « that » .'],
    ['«Eso», insisten desde el club.', '« that » , insists also the club .'],
    ['Insisten desde enero.', '[they] insists since january .'],
    ['El informe concluye «eso».', 'the report concludes « that » .'],
    ['Vecinos que, hartos, piden «eso».', 'neighbours who , hartos , [who] urges « that » .'],
    ['Olmedo, que no vino, pide «eso».', 'olmedo , who not vino , urges « that » .'],
  ])('%s', (text, words) => {
    expect(ruleWordsOf(text, 'es')).toBe(words);
  });
});

describe('a place before the subject is no part of its name', () => {
  test.each([['«No», dijo en Puerto Sereno Teresa de la Hoz.', 'Teresa de la Hoz']])('%s', (text, name) => {
    expect(attributeQuotations(articleFromText(text, 'es'))[0]?.sources[0]?.name).toBe(name);
  });
});

describe('a clause with “as” has its verb behind its subject', () => {
  test.each([
    ['Wie Maas dem Sender sagte, sei es „ernst“.', 'as maas [said] to network again , is it „ ernst “ .'],
    ['Wie Maas sagte, sei es „ernst“.', 'as maas said , is it „ ernst “ .'],
    ['Er läuft wie Maas am Montag, nur schneller.', 'he läuft as maas [on] the monday , only schneller .'],
  ])('%s', (text, words) => {
    expect(ruleWordsOf(text, 'de')).toBe(words);
  });
});

describe('a verb in two parts is one verb where the second ends the clause', () => {
  test.each([
    ['Maas gab alles zu.', 'maas admitted all over .'],
    ['Maas gab dem Kind zu essen.', 'maas gave the child to essen .'],
    ['Maas ließ über einen Anwalt mitteilen, es reiche.', 'maas said over a lawyer too , it reiche .'],
    ['Maas ließ den Hund los.', 'maas let the hund los .'],
  ])('%s', (text, words) => {
    expect(ruleWordsOf(text, 'de')).toBe(words);
  });
});

describe('a mood that reports gets who reported', () => {
  test.each([
    ['Der Chef habe „Akten versteckt“.', '[he said] the leader has „ akten versteckt “ .'],
    ['Maas sagte, er habe „Akten versteckt“.', 'maas said , he has „ akten versteckt “ .'],
    ['Der Chef hat „Akten versteckt“.', 'the leader has „ akten versteckt “ .'],
    ['Der Chef habe Akten versteckt.', 'the leader has akten versteckt .'],
  ])('%s', (text, words) => {
    expect(ruleWordsOf(text, 'de')).toBe(words);
  });

  test('and not the one of whom he speaks', () => {
    const text =
      '„Er soll es zeigen“, sagte Silke Brandt. Der Bürgermeister habe „zwei Jahre lang Akten versteckt“.';
    const [, second] = attributeQuotations(articleFromText(text, 'de'));
    expect(second?.sources.map(({ name }) => name)).toEqual(['Silke Brandt']);
    expect([second?.mention, second?.cue]).toEqual([null, null]);
    expect(second?.reasons).toEqual([{ id: 'same-speaker', words: ['Silke Brandt'] }]);
  });
});

describe('a German capital is a name by what stands around it', () => {
  test.each([
    ['sagte Feldkamp.', 'Feldkamp'],
    ['sagte der Brückenbauer.', ''],
    ['Die Halle ist alt, sagte Silke Brandt.', 'Silke Brandt'],
    ['Anfang Mai kam Herr Feldkamp.', 'Herr Feldkamp'],
    ['Der Streit um das Geld dauert an.', ''],
    ['Die SPD kam nach Lünfeld.', 'SPD Lünfeld'],
    ['Der Bauernverband Hinterau klagt.', 'Bauernverband Hinterau'],
    ['So der Ingenieur Oskar Lauterbach.', 'Oskar Lauterbach'],
    ['So sprach Jan Ruhland.', 'Jan Ruhland'],
  ])('%s', (text, names) => {
    const { tokens } = analyse(articleFromText(text, 'de'));
    const found = tokens.filter(({ capital }, i) => capital && i > 0).map((token) => token.text);
    expect(found.join(' ')).toBe(names);
  });
});
