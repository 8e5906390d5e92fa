import type { Document, Token } from '../text/document';
import type { Span } from '../types';
import type { Draft, TokenRange } from './draft';
import type { Mention } from './mention';

/** The drafts of all rules without those that stand on a label’s words, and places that are only part of a role. */
export function withoutOverlaps(
  count: number,
  labels: readonly Draft[],
  names: readonly Draft[],
  descriptions: readonly Draft[],
  pronouns: readonly Draft[],
): Draft[] {
  const taken = new Uint8Array(count);
  for (const label of labels) taken.fill(1, label.first, label.end);
  const inRole = new Uint8Array(count);
  for (const draft of names) {
    if (draft.role && draft.first === draft.role.first) {
      inRole.fill(1, draft.role.first, draft.role.end);
    }
  }
  for (const draft of descriptions) {
    inRole.fill(1, draft.first, draft.head.first);
  }
  const stays = (draft: Draft) => taken[draft.first] === 0 && taken[draft.head.first] === 0;
  // Seoul’s defence minister: the place alone is not meant
  const names_ = names.filter(
    (name) => stays(name) && !(name.kind === 'place' && inRole[name.head.first] === 1),
  );
  return [...labels, ...names_, ...descriptions.filter(stays), ...pronouns.filter(stays)];
}

/** Sorted by where the head stands; of two with one head the longer first. */
export function inHeadOrder(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => a.head.first - b.head.first || b.end - b.first - (a.end - a.first));
}

/** The mentions that the drafts make, each joint one directly after its last member. */
export function finish(document: Document, drafts: readonly Draft[], joint: readonly Draft[]): Mention[] {
  const jointAfter = new Map<Draft, Draft>();
  for (const draft of joint) jointAfter.set(draft.members[draft.members.length - 1] as Draft, draft);
  const indexOf = new Map<Draft, number>();
  const mentions: Mention[] = [];
  for (const draft of drafts) {
    indexOf.set(draft, mentions.length);
    mentions.push(mentionFrom(document, draft, []));
    const together = jointAfter.get(draft);
    if (together) {
      const members = together.members.map((member) => indexOf.get(member) as number);
      mentions.push(mentionFrom(document, together, members));
    }
  }
  return mentions;
}

function mentionFrom(document: Document, draft: Draft, members: readonly number[]): Mention {
  const { tokens, pieceOfToken, sentenceOfToken } = document;
  const { form, kind, number, gender, person, head, role, onBehalfOf, first, end } = draft;
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[end - 1] as Token).end,
    form,
    kind,
    head: spanOf(tokens, head),
    role: role && spanOf(tokens, role),
    number,
    gender,
    person,
    onBehalfOf: onBehalfOf && spanOf(tokens, onBehalfOf),
    members,
    block: (tokens[first] as Token).block,
    sentence: sentenceOfToken[head.first] as number,
    firstToken: first,
    endToken: end,
    piece: pieceOfToken[head.first] as number,
    possessive: form !== 'pronoun' && isPossessive(tokens, end),
    owner: draft.owner && spanOf(tokens, draft.owner),
  };
}

function spanOf(tokens: readonly Token[], range: TokenRange): Span {
  return { start: (tokens[range.first] as Token).start, end: (tokens[range.end - 1] as Token).end };
}

function isPossessive(tokens: readonly Token[], end: number): boolean {
  const mark = tokens[end];
  const last = tokens[end - 1];
  if (!mark || !last || mark.start !== last.end) return false;
  return (
    /^[’']s$/i.test(mark.text) ||
    (/^[’']$/.test(mark.text) && /s$/i.test(last.text) && tokens[end + 1]?.type === 'word')
  );
}
