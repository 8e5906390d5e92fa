/**
 * How many gold sources are among the mentions: the ceiling of whatever chooses between them.
 *
 *     npm run evaluate:mentions [-- CORPUS [--misses N] [--kinds]]
 *
 * Reads ../shared/corpora and passes over what is absent. A source counts as found where a mention's span overlaps the
 * head of the gold span (its first words up to the first preposition or comma); misses are printed by kind on demand.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { articleFromText } from '../engine';
import { findMentions } from '../engine/mentions/find-mentions';
import type { Mention } from '../engine/mentions/mention';
import { analyse } from '../engine/text/analyse';

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly form: string;
  readonly speakerClass: string | null;
}

interface Tally {
  found: number;
  all: number;
}

const CORPORA = ['newspapers/all', 'wikinews/all', 'outlets/all', 'polnear/train', 'polnear/dev'];
const ROOT = resolve(import.meta.dirname, '../../shared/corpora');
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|which|him|her|his|their|its|them|me|us|that)$/i;

const wanted = process.argv
  .slice(2)
  .find((argument) => !argument.startsWith('-') && Number.isNaN(Number(argument)));
const showAt = process.argv.indexOf('--misses');
const show = showAt > 0 ? Number(process.argv[showAt + 1] ?? 40) : 0;

for (const corpus of CORPORA) {
  const file = resolve(ROOT, `${corpus}.jsonl`);
  if (wanted && !corpus.startsWith(wanted)) continue;
  if (!existsSync(file)) {
    console.log(`${corpus}: not there, passed over`);
    continue;
  }
  measure(corpus, readFileSync(file, 'utf8').trim().split('\n'), corpus === 'polnear/dev' ? 0 : show);
}

function measure(corpus: string, lines: readonly string[], misses: number): void {
  const tallies = new Map<string, Tally>();
  const missed = new Map<string, string[]>();
  let mentionCount = 0;
  let outside = 0;
  let words = 0;
  let kindRight = 0;
  let kindAll = 0;
  let took = 0;
  for (const line of lines) {
    const record = JSON.parse(line);
    const document = analyse(articleFromText(record.text));
    const began = performance.now();
    const mentions = findMentions(document);
    took += performance.now() - began;
    mentionCount += mentions.length;
    outside += mentions.filter((mention) => mention.piece < 0).length;
    words += document.tokens.filter((token) => token.type === 'word').length;
    for (const gold of goldOf(record)) {
      const head = headOf(gold, record.text);
      const hit = mentions.filter((mention) => mention.start < head.end && mention.end > head.start);
      for (const key of ['all', gold.form, gold.kind]) count(tallies, key, hit.length > 0);
      const sharp = hit.some((mention) => namesHead(mention, head, record.text));
      for (const key of ['same head', `same head, ${gold.form}`]) count(tallies, key, sharp);
      if (hit.length > 0 && !sharp) note(missed, `other head, ${gold.form}`, record.text, gold);
      if (hit.length === 0) note(missed, gold.form, record.text, gold);
      if (gold.speakerClass === 'person' || gold.speakerClass === 'organisation') {
        const best = hit.findLast((mention) => mention.form === 'name' && mention.members.length === 0);
        if (!best) continue;
        kindAll++;
        if (fits(best, gold.speakerClass)) kindRight++;
        else note(missed, `kind ${best.kind}, gold ${gold.speakerClass}`, record.text, gold);
      }
    }
  }
  const rates = [...tallies].map(
    ([key, { found, all }]) => `${key} ${((100 * found) / all).toFixed(1)} (${all - found}/${all})`,
  );
  console.log(`${corpus}: ${rates.join(', ')}`);
  console.log(
    `  ${((1000 * mentionCount) / words).toFixed(0)} mentions in 1,000 words, ${((1000 * outside) / words).toFixed(0)} outside marks; ` +
      `${((1500 * took) / words).toFixed(2)} ms for 1,500 words; kinds right ${kindRight}/${kindAll}`,
  );
  if (misses > 0) {
    for (const [key, examples] of missed)
      console.log(`  ${key}:\n    ${examples.slice(0, misses).join('\n    ')}`);
  }
}

/** The mention’s own head is, or ends with, the last word of the gold head: not only a name somewhere inside it. */
function namesHead(mention: Mention, head: { start: number; end: number }, text: string): boolean {
  const words = text.slice(head.start, head.end).replace(/(?:[’']s?|[\s.,;:”"“]+)+$/, '');
  const end = head.start + words.length;
  return mention.head.start < end && mention.head.end >= end && mention.head.end <= end + 4;
}

function fits(mention: Mention, speakerClass: string): boolean {
  return speakerClass === 'person'
    ? mention.kind === 'person'
    : mention.kind === 'organisation' || mention.kind === 'place';
}

function count(tallies: Map<string, Tally>, key: string, found: boolean): void {
  const tally = tallies.get(key) ?? { found: 0, all: 0 };
  tally.all++;
  if (found) tally.found++;
  tallies.set(key, tally);
}

function note(missed: Map<string, string[]>, key: string, text: string, gold: Gold): void {
  const around = `${text.slice(Math.max(0, gold.start - 50), gold.start)}[${gold.text}]${text.slice(gold.end, gold.end + 40)}`;
  missed.set(key, [...(missed.get(key) ?? []), around.replace(/\s+/g, ' ')]);
}

/** Direct and mixed quotations' sources that have words in the text. */
// biome-ignore lint/suspicious/noExplicitAny: two record forms, read field by field
function goldOf(record: any): Gold[] {
  if (record.attributions) {
    return (
      record.attributions
        // biome-ignore lint/suspicious/noExplicitAny: see above
        .filter((attribution: any) => attribution.kind !== 'indirect' && attribution.source[0])
        // biome-ignore lint/suspicious/noExplicitAny: see above
        .map((attribution: any) => ({
          ...attribution.source[0],
          kind: attribution.kind,
          form: attribution.sourceForm,
          speakerClass: null,
        }))
    );
  }
  return (
    record.quotes
      // biome-ignore lint/suspicious/noExplicitAny: see above
      .filter((quote: any) => quote.kind !== 'ambiguous' && quote.speaker?.text)
      // biome-ignore lint/suspicious/noExplicitAny: see above
      .map((quote: any) => ({
        ...quote.speaker,
        kind: quote.kind,
        form: formOf(quote.speaker.text),
        speakerClass: quote.speaker.class ?? null,
      }))
  );
}

function formOf(text: string): string {
  if (PRONOUN.test(text)) return 'pronoun';
  return /\p{Lu}/u.test(text.replace(/^\p{L}+\s/u, '')) || /^\p{Lu}\p{L}+$/u.test(text)
    ? 'proper'
    : 'nominal';
}

/** The gold span up to its first comma or preposition: what follows is not the source itself. */
function headOf(gold: Gold, text: string): { start: number; end: number } {
  const cut = /[,;(]|\s(?:of|for|at|from|with|in|who|which|that)\s/.exec(text.slice(gold.start, gold.end));
  return { start: gold.start, end: cut && cut.index > 0 ? gold.start + cut.index : gold.end };
}
