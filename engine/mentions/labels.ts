import { SUBJECT_PRONOUNS } from '../lexicon/en/pronouns';
import { roleNoun } from '../lexicon/en/role-nouns';
import type { Document, Token } from '../text/document';
import { tokenAt } from '../text/tokens';
import { type Draft, draftOf } from './draft';

/** The labels of transcripts and interviews (SMITH: I did not. HOST: Why?), each with its exact words. */
export function findLabels(document: Document): Draft[] {
  const { tokens } = document;
  const labels: Draft[] = [];
  let before = -1;
  for (const { label } of document.pieces) {
    if (!label || label.start === before) continue;
    before = label.start;
    const first = tokenAt(tokens, label.start);
    let end = first;
    while (end < tokens.length && (tokens[end] as Token).end <= label.end) end++;
    if (end === first) continue;
    const last = (tokens[end - 1] as Token).lower;
    if (end === first + 1 && SUBJECT_PRONOUNS.has(last)) continue;
    const noun = roleNoun(last);
    if (noun)
      labels.push(draftOf('description', noun.kind, first, end, { ...noun, head: { first: end - 1, end } }));
    else labels.push(draftOf('name', 'person', first, end));
  }
  return labels;
}

/** A name that ends in digits. */
const USER_NAME = /^\p{Ll}{3,}\p{L}*\p{N}+$/u;

/** Accounts on social media: @harbourwatch wrote; tidewatcher7 posted. */
export function findHandles(tokens: readonly Token[]): Draft[] {
  const handles: Draft[] = [];
  tokens.forEach((token, i) => {
    if (token.type === 'word' && (token.text.startsWith('@') || USER_NAME.test(token.text)))
      handles.push(draftOf('name', 'unknown', i, i + 1));
  });
  return handles;
}
