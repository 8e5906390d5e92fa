import { consistsOf, UPPER } from '../../text/characters';
import type { Token } from '../../text/document';
import { genderOfGivenName } from '../en/given-names';
import { GIVEN_NAMES } from './given-names';
import { BARE_NOUNS } from './words';

const BARE: ReadonlySet<string> = new Set(BARE_NOUNS.split(/\s+/));
const PARTICLE = /^(?:von|vom|van|zu|zur|zum|de|der|den|du|da)$/;
const TITLE = /^(?:herrn?|frau|dr|prof|professor|professorin|freiherr|graf|gräfin|prinz|prinzessin)$/;

/** Words behind which a noun, not a name, stands with its capital: articles, possessives, numerals, and the like. */
const BEFORE_NOUN =
  /^(?:der|die|das|den|dem|des|ein|eine[nmrs]?|kein|keine[nmrs]?|sein|seine[nmrs]?|ihr|ihre[nmrs]?|unser|unsere[nmrs]?|mein|meine[nmrs]?|diese[nmrs]?|jede[nmrs]?|alle[nmrs]?|viele[nr]?|einige[nr]?|mehrere[nr]?|beide[nr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|im|am|zum|zur|vom|beim|ins|ans)$/;

/** Prepositions that places and names follow bare, and nouns seldom: in Lünfeld, von Vogt. */
const BEFORE_NAME = /^(?:von|mit|durch|laut|für|gegen|über|neben|wie|und|oder|in|aus|nach|bei)$/;

/** AfD, KfW, BfV */
const MIXED = /^\p{Lu}{1,3}\p{Ll}{1,2}\p{Lu}{1,3}$/u;
const PARTY = /^(?:Grünen|Linken?)$/;

/** Endings of nouns for those who do something. */
const TITLE_ENDING = /(?:rat|er|in|ist|ent|ant|eur|loge|frau|mann)$/;

/** Bodies that a name follows: Bauernverband Hinterau, Universität Lünfeld. */
export const BODY =
  /(?:verband|verein|bund|gericht|anwaltschaft|universität|hochschule|klinikum|klinik|amt|institut|stiftung|gewerkschaft|polizei|stadt|gemeinde|landkreis|kreis|sparkasse|kammer|rat)$/;

/** The Otto-Brandes-Straße speaks to nobody. */
const STREET = /-(?:straße|strasse|allee|platz|weg|gasse|ufer|brücke|gymnasium|schule|halle)$/;

/** Verbs in the third person singular that are none of speech, beside which a bare noun with a capital is a name. */
const BESIDE_NAME =
  /^(?:hat|hatte|ist|war|wird|wurde|kann|konnte|muss|musste|soll|sollte|will|wollte|gibt|gab|kam|ging|zufolge)$/;

/**
 * Whether a word with a capital is part of a name, as far as what stands around it tells, since German writes all nouns so.
 * `isNoun` knows the nouns that are glossed. Better no name than a wrong one.
 */
export function createNameTest(isNoun: (lower: string) => boolean, isSpeech: (lower: string) => boolean) {
  // sagte, erklärt; not: sagten, erklären, whose subjects are several
  const speaks = (lower = '') => BESIDE_NAME.test(lower) || (!lower.endsWith('en') && isSpeech(lower));
  const surnames = new WeakMap<readonly Token[], ReadonlySet<string>>();
  return (tokens: readonly Token[], index: number): boolean => {
    const token = tokens[index] as Token;
    const { lower, text } = token;
    if (STREET.test(lower)) return false;
    const isPlainName = (next: Token | undefined) =>
      next?.capital && !isNoun(next.lower) && !BARE.has(next.lower);
    // Jana [Freitag]; but: sagte Jana am [Freitag].
    const before = wordAt(tokens, index - 1, token.block);
    if (BARE.has(lower)) return isGiven(before?.lower ?? '') && !BEFORE_NOUN.test(before?.lower ?? '');
    let known = surnames.get(tokens);
    if (!known) {
      known = surnamesIn(tokens);
      surnames.set(tokens, known);
    }
    if (isNameBehind(tokens, index, isNoun)) return true;
    if (isNoun(lower) && BODY.test(lower) && isPlainName(wordAt(tokens, index + 1, token.block)))
      return !isOfficer(tokens, index);
    if (isNoun(lower))
      return TITLE.test(before?.lower ?? '') || (known.has(lower) && !BEFORE_NOUN.test(before?.lower ?? ''));
    if (known.has(lower) || isGiven(lower)) return true;
    // SPD, EU, AfD
    if (consistsOf(text, UPPER, 2, 6) || MIXED.test(text)) return true;
    // die [Grünen]: a party that goes by an adjective
    if (PARTY.test(text) && BEFORE_NOUN.test(before?.lower ?? '')) return true;
    const next = wordAt(tokens, index + 1, token.block);
    // [Oppositionsführerin] Sabine Hellwig: a title that no list has
    if (next?.capital && isGiven(next.lower) && TITLE_ENDING.test(lower)) return false;
    // Wiebke Harms: two capitals side by side of which neither is a noun that we know
    if (isPlainName(next) && !determined(tokens, index, speaks)) return true;
    if (determined(tokens, index, speaks)) return false;
    // sagte Kjell [Brodersen]; , so Kjell [Brodersen]; Kjell [Brodersen]: „Es reicht“
    const opening = wordAt(tokens, index - 2, token.block)?.lower;
    if (isPlainName(before) && (!opening || opening === 'so' || speaks(opening))) return true;
    // sagte [Feldkamp]; [Reimann] sprach; in [Lünfeld]; Stadt [Auenried]
    const tagged = speaks(before?.lower) && !next?.capital;
    // „Es reicht“, so [Hellwig] am Dienstag
    if (before?.lower === 'so' && tokens[index - 2]?.text === ',' && !next?.capital) return true;
    return tagged || speaks(next?.lower) || BEFORE_NAME.test(before?.lower ?? '');
  };
}

/** Nationalrat | Karl Vogt, Landesrat | Vogt; but: Gemeinderat | Auenried, Bildungsrat | Hinterau. */
function isOfficer(tokens: readonly Token[], index: number): boolean {
  const { lower, block } = tokens[index] as Token;
  if (!lower.endsWith('rat')) return false;
  const [given, family] = [index + 1, index + 2].map((at) => wordAt(tokens, at, block));
  return (
    /^(?:land|nation|stän|kant|bund|reg)/.test(lower) || isGiven(given?.lower ?? '') || !!family?.capital
  );
}

function wordAt(tokens: readonly Token[], index: number, block: number): Token | undefined {
  const token = tokens[index];
  return token?.type === 'word' && token.block === block ? token : undefined;
}

function isGiven(lower: string): boolean {
  return GIVEN_NAMES.has(lower) || genderOfGivenName(lower) !== null;
}

/** die [Halle], ein neuer [Plan]: an article, or an adjective behind one, stands before it. */
function determined(tokens: readonly Token[], index: number, speaks: (lower: string) => boolean): boolean {
  const { block } = tokens[index] as Token;
  const before = wordAt(tokens, index - 1, block);
  if (!before) return false;
  if (BEFORE_NOUN.test(before.lower)) return true;
  return (
    !before.capital &&
    !speaks(before.lower) &&
    /(?:e|en|er|es|em)$/.test(before.lower) &&
    before.lower.length > 4
  );
}

/** Martina [Ohlendorf], Herr [Feldkamp], Ministerin [Tiemann], von der [Marwede]: what stands before makes it a name. */
function isNameBehind(tokens: readonly Token[], index: number, isNoun: (lower: string) => boolean): boolean {
  const { block, lower } = tokens[index] as Token;
  let at = index - 1;
  while (at > index - 3 && PARTICLE.test(wordAt(tokens, at, block)?.lower ?? '')) at--;
  const before = wordAt(tokens, tokens[at]?.text === '.' ? at - 1 : at, block);
  if (!before?.capital) return false;
  if (isGiven(before.lower) || TITLE.test(before.lower)) return true;
  if (at < index - 1) return false;
  // der Ingenieur Oskar [Lauterbach]: behind a name that is told by what stands before it
  const isPlain = !isNoun(before.lower) && !BARE.has(before.lower) && !isNoun(lower) && !BARE.has(lower);
  if (isPlain && isNoun(wordAt(tokens, at - 1, block)?.lower ?? '') && tokens[at - 1]?.capital) return true;
  return isNoun(before.lower) && !isNoun(lower);
}

/** Words that stand behind a given name anywhere in the text. */
function surnamesIn(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.type === 'word' && token.capital && i > 0) {
      const before = wordAt(tokens, i - 1, token.block);
      if (before?.capital && isGiven(before.lower)) found.add(token.lower);
    }
  });
  return found;
}
