import type { Token } from '../text/document';
import { type Draft, draftOf } from './draft';

/** Names and descriptions that speak together: Sana Qureshi and Peter Holm; Lee, Park and the mayor. */
export function findJoint(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  const joint: Draft[] = [];
  let reach = 0;
  for (let i = 0; i < drafts.length; i++) {
    const members = membersFrom(tokens, drafts, i);
    const last = members[members.length - 1] as Draft;
    // The staff in Lund and Oslo: what belongs to another’s words
    const inside = last.end <= reach;
    reach = Math.max(reach, last.end);
    if (members.length < 2) continue;
    if (!inside && !areRoles(tokens, members)) joint.push(jointDraft(members));
    i = drafts.indexOf(last, i) - 1;
  }
  return joint;
}

/**
 * Ann Lee, | a nurse and the study’s author; “…,” says Ann Lee, a nurse in Lund, | and an author of the study: what one
 * person is, as commas without a third person or the verb’s number tell.
 */
function areRoles(tokens: readonly Token[], [name, ...roles]: readonly Draft[]): boolean {
  if (
    name?.form !== 'name' ||
    !roles.every(
      (role) => role.form === 'description' && role.kind === 'person' && role.number === 'singular',
    )
  )
    return false;
  const { facts, lower = '' } = tokens[name.first - 1] ?? {};
  return roles.length > 1 || (name.role !== null && facts?.cue === 3 && lower.endsWith('s'));
}

/** Those joined with the draft at `i`, itself first; it alone where it is not joined. */
function membersFrom(tokens: readonly Token[], drafts: readonly Draft[], i: number): Draft[] {
  const members = [drafts[i] as Draft];
  if (!canJoin(tokens, members[0] as Draft) || isInside(members[0] as Draft, drafts[i + 1])) return members;
  const commas: Draft[] = [];
  for (let j = i + 1; j < drafts.length && members.length + commas.length < 6; j++) {
    const last = (commas[commas.length - 1] ?? members[members.length - 1]) as Draft;
    const possessor = drafts[j] as Draft;
    // Ann Lee and | Norland’s | minister Bo Vale
    const owns = isPossessive(tokens, possessor) && drafts[j + 1]?.first === possessor.end + 1;
    const next = owns ? (drafts[++j] as Draft) : possessor;
    const { first } = possessor;
    // A name inside the description before it: a spokesman for Healey and Ann Lee
    if (first < last.end || isInside(next, drafts[j + 1])) continue;
    if (!canJoin(tokens, next) || !alike(last, next)) break;
    const gap = first - last.end;
    const link = tokens[first - 1]?.lower;
    const comma = tokens[last.end]?.text === ',';
    if (gap === 1 && link === ',') commas.push(next);
    else if ((link === 'and' || link === '&') && (gap === 1 || (gap === 2 && comma)))
      return [...members, ...commas, next];
    else break;
  }
  return members;
}

/** Trump, in Trump lawyer Ann Lee, is no partner of its own. */
function isInside(draft: Draft, other: Draft | undefined): boolean {
  return other !== undefined && other.first <= draft.first && other.end >= draft.end;
}

/**
 * Documents do not speak together; of Serbia’s Ann Lee and Britain’s Bo Vale Britain is none, and of Ann Lee, whose son,
 * Bo, and daughter, Ida, are away, neither child.
 */
function canJoin(tokens: readonly Token[], draft: Draft): boolean {
  if (isPossessive(tokens, draft)) return false;
  const last = draft.form === 'name' ? draft.head.end + 1 : draft.first;
  if (last < draft.end && tokens[last]?.lower === 'whose') return false;
  return draft.form !== 'pronoun' && draft.kind !== 'document' && draft.members.length === 0;
}

function isPossessive(tokens: readonly Token[], { end }: Draft): boolean {
  return /^[’']s?$/i.test(tokens[end]?.text ?? '') && tokens[end]?.start === tokens[end - 1]?.end;
}

function alike(one: Draft, other: Draft): boolean {
  if (one.form === other.form) return true;
  const people = (draft: Draft) =>
    draft.kind === 'person' || draft.kind === 'unknown' || draft.kind === 'group';
  return people(one) && people(other);
}

function jointDraft(members: Draft[]): Draft {
  const first = members[0] as Draft;
  const last = members[members.length - 1] as Draft;
  const person = members.every((member) => member.kind === 'person');
  return draftOf(first.form, person ? 'group' : first.kind, first.first, last.end, {
    number: 'plural',
    members,
  });
}
