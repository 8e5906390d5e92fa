import type { Document, Token } from '../text/document';
import { readCapitals } from './capitals';
import { findDescriptions } from './descriptions';
import type { Draft } from './draft';
import { finish, inHeadOrder, withoutOverlaps } from './finish';
import { findJoint } from './joint';
import { findHandles, findLabels } from './labels';
import type { Mention } from './mention';
import { settleNames } from './name-kinds';
import { findNameRuns } from './names';
import type { Scene } from './noun-phrases';
import { readParatext } from './paratext';
import { findPronouns } from './pronouns';
import { splitRun } from './split-runs';
import { nameFromRun } from './titles-before-names';

/**
 * All words that could name a source, those inside quotation marks included (`piece >= 0`), in the order of their heads.
 *
 * Mentions do not overlap, save two kinds: a joint mention (`Sana Qureshi and Peter Holm`) follows its members directly and
 * lists them; a name or description inside another one’s words (`Healey` in `a spokesman for Healey` and in `Healey’s
 * spokesman`) is also a mention of its own. Linear in the article’s length; never throws.
 */
export function findMentions(document: Document): Mention[] {
  const { tokens, language } = document;
  const capitals = readCapitals(document);
  const names = findNameRuns(document, capitals)
    .flatMap((run) => splitRun(tokens, run, capitals.surnames, document.language))
    .map((run) => nameFromRun(tokens, run, capitals.surnames, language))
    .filter((name) => name !== null);
  const scene: Scene = {
    language,
    tokens,
    nameAt: coverTokens(tokens.length, names),
    surnames: capitals.surnames,
  };
  const descriptions = findDescriptions(scene);
  settleNames(tokens, names, language);
  const paratext = readParatext(document);
  const short = (draft: Draft) => isShort(tokens, draft);
  const inStory = (draft: Draft) => paratext[draft.head.first] === 0 && short(draft);
  const drafts = inHeadOrder(
    withoutOverlaps(
      tokens.length,
      [...findLabels(document).filter(short), ...findHandles(tokens).filter(inStory)],
      names.filter(inStory),
      descriptions.filter(inStory),
      findPronouns(tokens),
    ),
  );
  return finish(document, drafts, findJoint(tokens, drafts));
}

/** No name or description is longer, in UTF-16 units: a megabyte of capitals is nobody. */
const LONGEST_MENTION = 300;

function isShort(tokens: readonly Token[], { first, end }: Draft): boolean {
  return (tokens[end - 1] as Token).end - (tokens[first] as Token).start <= LONGEST_MENTION;
}

function coverTokens(count: number, names: readonly Draft[]): (Draft | undefined)[] {
  const nameAt = new Array<Draft | undefined>(count).fill(undefined);
  for (const name of names) nameAt.fill(name, name.first, name.end);
  return nameAt;
}
