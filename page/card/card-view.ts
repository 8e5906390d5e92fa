import type { Quotation } from '@/engine';
import type { Certainty } from '../certainty';
import {
  type DecisionStatus,
  isByEvidence,
  type ShownQuotation,
  speakersOf,
  standingOf,
} from '../shown-quotation';
import { type CitedArticle, citationOf } from './citation';
import { standingWords } from './standing-words';
import type { CardWords, SavedState } from './words';

/** What can be done in the card with a quotation. */
export type CardAction = 'save' | 'remove' | 'confirm' | 'correct' | 'reject' | 'undo';

/** What the card shows of one quotation, in words. */
export interface CardView {
  readonly speakers: readonly { readonly name: string; readonly role: string | null }[];
  /** Null where nobody is named and nothing was decided. */
  readonly standing: Certainty | DecisionStatus | null;
  readonly standingWord: string;
  /** What stands in the speaker's place where nobody is named. */
  readonly nobody: string;
  /** Sentences, the most telling first. */
  readonly reasons: readonly string[];
  /** What the article adds: a hedge, who passed the words on, that they are translated. */
  readonly notes: readonly string[];
  /** Where else it is reported; null where nowhere. */
  readonly also: string | null;
  readonly savedWord: string;
  readonly isSaved: boolean;
  readonly actions: ReadonlySet<CardAction>;
  readonly place: string;
  /** What a screen reader says when the keyboard comes to it. */
  readonly announcement: string;
  /** What "Copy" puts on the clipboard. */
  readonly citation: string;
}

/** Where a quotation stands in its article, and whether it is saved. */
export interface CardPlace {
  readonly index: number;
  readonly count: number;
  readonly saved: SavedState;
  /** How it was worded when it was saved, where that was otherwise; null where it was not. */
  readonly firstWording: FirstWording | null;
  /** Where its words stand in a headline and in no quotation below: the one most like it; null where none is. */
  readonly headline?: { readonly body: string | null } | undefined;
  /** Where else it is reported: in how many outlets, in how many of them changed; null where nowhere. */
  readonly alsoIn: { readonly outlets: number; readonly changed: number } | null;
}

/** Words as they were saved, and when (ISO 8601). */
export interface FirstWording {
  readonly words: readonly string[];
  readonly savedAt: string;
}

/** The card's content for a quotation. */
export function cardView(
  shown: ShownQuotation,
  article: CitedArticle,
  place: CardPlace,
  words: CardWords,
): CardView {
  const standing = standingOf(shown);
  const standingWord = standingWords(shown, words) ?? '';
  const nobody = shown.decided?.status === 'rejected' ? words.rejectedSpeaker : words.unknownSpeaker;
  const speakers = speakersOf(shown).map(({ name, role }) => ({ name, role }));
  const stands = words.place(place.index + 1, place.count);
  const names = speakers.map(({ name }) => name).join(', ') || nobody;
  return {
    speakers,
    standing,
    standingWord,
    nobody,
    reasons: reasonsOf(shown, words),
    notes: [
      ...changesOf(place.firstWording, words),
      ...(place.headline ? [words.headline(place.headline.body)] : []),
      ...notesOf(shown.quotation, words),
    ],
    also: place.alsoIn && words.also(place.alsoIn.outlets, place.alsoIn.changed),
    savedWord: words.saved[place.saved],
    isSaved: place.saved === 'saved',
    actions: actionsFor(shown, place.saved),
    place: stands,
    announcement: [names, standingWord, stands].filter(Boolean).join(', '),
    citation: citationOf(shown, article, words),
  };
}

/** The engine's reasons where its answer stands; else who it had named. */
function reasonsOf(shown: ShownQuotation, words: CardWords): string[] {
  if (isByEvidence(shown)) {
    return shown.quotation.reasons
      .map((reason) => words.reason(reason))
      .filter((sentence) => sentence !== '');
  }
  const before = shown.decided?.before ?? [];
  return before.length > 0 ? [words.before(before.map(({ name }) => name).join(', '))] : [];
}

/** An outlet's silent edit comes before what the article says itself. */
function changesOf(first: FirstWording | null, words: CardWords): string[] {
  return first ? [words.changed(first.savedAt, first.words.join(' … '))] : [];
}

function notesOf(quotation: Quotation, words: CardWords): string[] {
  const { hedge, negated, via, onBehalfOf, channel, anonymous, translated, altered = [] } = quotation;
  return [
    quotation.kind === 'indirect' ? words.indirect : undefined,
    negated && words.negated(negated.text),
    hedge && words.hedge(hedge.text),
    via && words.via(via.text),
    onBehalfOf && words.onBehalfOf(onBehalfOf.text),
    channel && words.channel(channel.text),
    anonymous && words.anonymous(anonymous.reason?.text ?? null),
    translated && words.translated,
    ...altered.map((how) => words.altered[how]),
  ].filter((note) => note !== undefined);
}

/** What is offered: only what can be done and makes a difference. Nothing can be kept in a private window. */
function actionsFor(shown: ShownQuotation, saved: SavedState): ReadonlySet<CardAction> {
  const actions = new Set<CardAction>();
  if (saved === 'private-window' || saved === 'saving') return actions;
  if (saved === 'saved') actions.add('remove');
  else if (saved !== 'no-speaker') actions.add('save');
  const status = shown.decided?.status;
  if (status === undefined && hasSpeaker(shown)) actions.add('confirm').add('correct').add('reject');
  else if (status === undefined || status === 'added') actions.add('correct');
  else actions.add('correct').add('undo');
  return actions;
}

function hasSpeaker(shown: ShownQuotation): boolean {
  return speakersOf(shown).length > 0;
}
