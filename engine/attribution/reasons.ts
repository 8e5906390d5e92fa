import type { Resolution } from '../sources/resolution';
import type { Reason, ReasonId } from '../types';
import type { Choice } from './choose';
import type { CueFound } from './cue';

/** What an answer rests on, in the words of the article. */
export interface Grounds {
  readonly choice: Choice;
  readonly cue: Omit<CueFound, 'strength'> | null;
  readonly cueText: string;
  readonly mentionText: string;
  /** The source's name; the names joined where there are several. */
  readonly name: string;
  readonly resolution: Resolution | null;
  /** True where the mention also served the quotation before. */
  readonly repeated: boolean;
}

const RESOLVED: Partial<Record<Resolution['step'], ReasonId>> = {
  surname: 'resolved-name',
  'given-name': 'resolved-name',
  role: 'resolved-role',
  acronym: 'resolved-organisation',
  organisation: 'resolved-organisation',
  pronoun: 'resolved-pronoun',
  'first-person': 'resolved-pronoun',
};

/** Why this source: first how the words were tied to a mention, then how the mention was tied to a name. */
export function reasonsFor(grounds: Grounds): Reason[] {
  const { choice, mentionText, name, resolution } = grounds;
  if (name === '') return [{ id: 'nobody-named', words: [] }];
  const reasons: Reason[] = [tie(grounds)];
  if (resolution?.ambiguous) {
    reasons.push({ id: 'several-possible', words: resolution.sources.map((source) => source.name) });
  }
  const resolved = resolution && RESOLVED[resolution.step];
  // A subject that is left out has no words to show: «Vamos», ha dicho.
  if (resolved && choice.mention !== null && mentionText !== '' && mentionText !== name) {
    reasons.push({ id: resolved, words: [mentionText, name] });
  }
  return reasons;
}

function tie(grounds: Grounds): Reason {
  const { choice, cue, cueText, name } = grounds;
  const isLeftOut = choice.mention !== null && grounds.mentionText === '';
  const mentionText = isLeftOut ? name : grounds.mentionText;
  if (choice.by === 'label') return { id: 'label', words: [mentionText] };
  if (choice.by === 'author') return { id: 'structure', words: [name] };
  if (choice.by === 'headline-body') return { id: 'headline-body', words: [name] };
  if (choice.by === 'continued') return { id: 'continued', words: [name] };
  if (cue?.by === 'according-to') return { id: 'according-to', words: [mentionText] };
  if (cue?.by === 'colon') return { id: 'colon', words: [mentionText] };
  if (cue) return { id: cue.between ? 'cue-between' : 'cue-near', words: [cueText, mentionText] };
  return grounds.repeated || isLeftOut
    ? { id: 'same-speaker', words: [name] }
    : { id: 'nearest', words: [mentionText] };
}
