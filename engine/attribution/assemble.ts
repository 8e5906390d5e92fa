import type { Mention } from '../mentions/mention';
import type { Piece } from '../quotations/piece';
import type { Document } from '../text/document';
import type { Evidence, Quotation, QuotationKind, Source, Span } from '../types';
import { type Cast, type Choice, NOBODY_FROM } from './choose';
import { confidenceOf, mayBeSure } from './confidence';
import { type CueFound, findCue } from './cue';
import { findDetails } from './details/find-details';
import { evidence, shortened } from './evidence';
import type { Frame } from './frame';
import { groupPieces } from './group';
import { nobodysQuotation } from './nobodys-quotation';
import type { Model } from './rank';
import { reasonsFor } from './reasons';
import { type Signals, signalsOf } from './signals';
import { situationOf } from './situation';

/** Marks around at most this many words, with nobody who said them, are taken for scare quotes. */
const SCARE_WORDS = 6;
/**
 * How much surer an answer has to be where words are glossed: confidence was calibrated on English, and the weights know the
 * order of words elsewhere less well. From the cases in tests/engine/languages: of 570 one that is wrong lies between.
 */
const GLOSSED_SURER = 0.02;
/** Less likely than this nobody is named where words are glossed. */
const GLOSSED_LEAST = 0.42;

/** What the last stage puts together. */
export interface Findings {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly frame: Frame;
  readonly cast: Cast;
  readonly choices: readonly Choice[];
  readonly model: Model;
}

/** A quotation, and what its confidence was reckoned from. */
export interface Answer {
  readonly quotation: Quotation;
  /** The best answer, also where it was not sure enough to be given; null where that is "nobody". */
  readonly best: {
    readonly signals: Signals;
    readonly sources: readonly Source[];
    readonly mention: Span | null;
  } | null;
}

/** The quotations, from the answers for their pieces. */
export function assemble(findings: Findings): Answer[] {
  let last: number | null = null;
  return groupPieces(findings.document, findings.choices).map((group) => {
    const mention = findings.choices[group[0] as number]?.mention ?? null;
    const answer = answerFor(findings, group, mention !== null && mention === last);
    last = mention ?? last;
    return answer;
  });
}

/** `repeated`: the mention also served the quotation before. */
function answerFor(findings: Findings, group: readonly number[], repeated: boolean): Answer {
  const { document, mentions, choices } = findings;
  const pieces = group.map((index) => document.pieces[index] as Piece);
  const choice = choices[group[0] as number] as Choice;
  const parts = pieces.map((piece) => evidence(document, piece));
  const mention = choice.mention === null ? null : (mentions[choice.mention] as Mention);
  const { resolution } = choice;
  const sources = resolution?.sources ?? authorOf(document, pieces[0] as Piece);
  if (sources.length === 0)
    return { quotation: nobodys(pieces, choice, parts, choice.probability), best: null };
  const cue = mention ? cueOf(findings, group, mention) : null;
  const partial = kindOf(pieces) === 'partial';
  const details = findDetails(document, mentions, pieces, choice.mention);
  const signals = signalsOf({ findings, choice, pieces, partial, mention, sources, cue, details });
  const best = { signals, sources, mention };
  const { calibration } = findings.model;
  const confidence = confidenceOf(signals, calibration);
  const sureFrom = calibration.sureFrom + (document.language.glossary ? GLOSSED_SURER : 0);
  const isDoubtful = document.language.glossary !== null && confidence.answer < GLOSSED_LEAST;
  if (confidence.mention < calibration.namedFrom || isDoubtful)
    return { quotation: nobodys(pieces, choice, parts, confidence.answer), best };
  const quotation: Quotation = {
    kind: kindOf(pieces),
    parts,
    sources,
    mention: mention && mention.end > mention.start ? shortened(document, mention) : null,
    cue: cue ? evidence(document, cue) : null,
    antecedents: (resolution?.antecedents ?? []).map((span) => evidence(document, span)),
    confidence: confidence.answer,
    // Lind denied calling it “a joke”: nobody is sure to have said that.
    sure: confidence.answer >= sureFrom && mayBeSure(signals) && !details.negated,
    reasons: reasonsFor({
      choice,
      cue,
      cueText: cue ? document.text.slice(cue.start, cue.end) : '',
      mentionText: mention ? document.text.slice(mention.start, mention.end) : '',
      name: sources.map((source) => source.name).join(', '),
      resolution,
      repeated,
    }),
    ...details,
  };
  return { quotation, best };
}

/** A quotation that nobody is named for: marks round a few words are scare quotes, whole sentences remain quotations. */
function nobodys(
  pieces: readonly Piece[],
  choice: Choice,
  parts: readonly Evidence[],
  confidence: number,
): Quotation {
  const first = pieces[0] as Piece;
  const scare =
    choice.by === 'refused' ||
    (choice.nobody >= NOBODY_FROM &&
      pieces.length === 1 &&
      first.words <= SCARE_WORDS &&
      !first.wholeSentence);
  return nobodysQuotation(scare ? 'scare' : kindOf(pieces), parts, confidence);
}

function kindOf(pieces: readonly Piece[]): QuotationKind {
  return pieces.some((piece) => piece.wholeSentence || piece.by !== 'marks') ? 'direct' : 'partial';
}

function cueOf({ frame, mentions }: Findings, group: readonly number[], mention: Mention): CueFound | null {
  for (const index of group) {
    const cue = findCue(situationOf(frame, mentions, index, null), mention);
    // A verb of no width stands for the mood of another one, which says nothing by itself.
    if (cue) return cue.end > cue.start ? cue : null;
  }
  return null;
}

function authorOf(document: Document, piece: Piece): Source[] {
  const author = piece.by === 'embed' ? document.blocks[piece.block]?.author : null;
  return author ? [{ name: author, kind: 'unknown', role: null }] : [];
}
