import { articleFromText, attributeQuotations, type Quotation } from '@/engine';
import { parseMarkedText } from '../../marked-text';

/**
 * Marked text, with `{content:…}` for each part of a quotation, numbered where there are several quotations; and their
 * speakers, separated by `; `, joint ones by ` + `. A description ends with `…`: more may follow, and its article is left
 * out. Third, why the answer is still another.
 */
export type LanguageCase = readonly [marked: string, speakers: string, fails?: string];

/** An answer, or what is wanted of one. */
export interface Line {
  readonly parts: readonly string[];
  /** The speakers' names; empty where nobody is named. */
  readonly name: string;
  readonly sure: boolean;
}

/** What a case asks for: a line for each quotation. */
export function wantedLines([marked, speakers]: LanguageCase): string[] {
  const { text, marks } = parseMarkedText(marked);
  const parts = new Map<number, string[]>();
  for (const { quotation, start, end } of marks)
    parts.set(quotation, [...(parts.get(quotation) ?? []), text.slice(start, end)]);
  const names = speakers.split('; ');
  return [...parts.values()].map((each, index) => lineOf({ parts: each, name: names[index] ?? '' }));
}

/** What the engine answers, in the same form; descriptions as they are wanted, where they begin so. */
export function answeredLines(language: string, oneCase: LanguageCase): string[] {
  return answersOf(language, oneCase).map(lineOf);
}

/** The engine's answers, without marks that quote nobody. */
export function answersOf(language: string, oneCase: LanguageCase): Line[] {
  const { text } = parseMarkedText(oneCase[0]);
  const wanted = oneCase[1].split('; ');
  return attributeQuotations(articleFromText(text, language))
    .filter(({ kind }) => kind !== 'scare')
    .map((quotation, index) => ({
      parts: quotation.parts.map((part) => part.text),
      name: nameOf(quotation, wanted[index] ?? ''),
      sure: quotation.sure,
    }));
}

const DETERMINER =
  /^(?:(?:el|la|los|las|un|una|unos|unas|su|der|die|das|den|dem|des|eine?[nmrs]?|le|les|une) |l['’])/iu;

function nameOf({ sources }: Quotation, wanted: string): string {
  const name = sources.map((source) => source.name).join(' + ');
  if (!wanted.endsWith('…')) return name;
  const begins = name.replace(DETERMINER, '').toLowerCase();
  return begins.startsWith(wanted.slice(0, -1).toLowerCase()) ? wanted : name;
}

/** Everything of an answer but how sure it is, in one line. */
export function lineOf({ parts, name }: Pick<Line, 'parts' | 'name'>): string {
  return `${name || '(nobody)'}: ${parts.join(' […] ')}`;
}

/** Whether the engine answers a case as is wanted. */
export function isRight(language: string, oneCase: LanguageCase): boolean {
  return wantedLines(oneCase).join('\n') === answeredLines(language, oneCase).join('\n');
}
