import { articleFromText, attributeQuotations, type Quotation } from '@/engine';
import { parseMarkedText } from '../../marked-text';

/**
 * Marked text, with `{content:…}` for each part of a quotation, numbered where there are several quotations; and their
 * speakers, separated by `; `, joint ones by ` + `. A description ends with `…`: more may follow, and its article is left
 * out. Third, why the answer is still another.
 */
export type LanguageCase = readonly [marked: string, speakers: string, fails?: string];

/** What a case asks for: a line for each quotation. */
export function wantedLines([marked, speakers]: LanguageCase): string[] {
  const { text, marks } = parseMarkedText(marked);
  const parts = new Map<number, string[]>();
  for (const { quotation, start, end } of marks)
    parts.set(quotation, [...(parts.get(quotation) ?? []), text.slice(start, end)]);
  const names = speakers.split('; ');
  return [...parts.values()].map((each, index) => lineOf(each, names[index] ?? ''));
}

/** What the engine answers, in the same form; descriptions as they are wanted, where they begin so. */
export function answeredLines(language: string, oneCase: LanguageCase): string[] {
  const { text } = parseMarkedText(oneCase[0]);
  const wanted = oneCase[1].split('; ');
  return attributeQuotations(articleFromText(text, language))
    .filter(({ kind }) => kind !== 'scare')
    .map((quotation, index) =>
      lineOf(
        quotation.parts.map((part) => part.text),
        nameOf(quotation, wanted[index] ?? ''),
      ),
    );
}

const DETERMINER =
  /^(?:(?:el|la|los|las|un|una|unos|unas|su|der|die|das|den|dem|des|eine?[nmrs]?|le|les|une) |l['’])/iu;

function nameOf({ sources }: Quotation, wanted: string): string {
  const name = sources.map((source) => source.name).join(' + ');
  if (!wanted.endsWith('…')) return name;
  const begins = name.replace(DETERMINER, '').toLowerCase();
  return begins.startsWith(wanted.slice(0, -1).toLowerCase()) ? wanted : name;
}

function lineOf(parts: readonly string[], name: string): string {
  return `${name || '(nobody)'}: ${parts.join(' […] ')}`;
}

/** Whether the engine answers a case as is wanted. */
export function isRight(language: string, oneCase: LanguageCase): boolean {
  return wantedLines(oneCase).join('\n') === answeredLines(language, oneCase).join('\n');
}
