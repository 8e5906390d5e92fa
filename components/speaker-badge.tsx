import type { SourceKind } from '@/engine';

const COLOURS = 12;
/** Words of a name that say nothing of who it is: `Ministry of Defence` is MD. */
const PARTICLES = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'von', 'van', 'der', 'al', 'bin']);

/** Returns the number of a speaker's colour: always the same for the same speaker. */
export function speakerColour(speakerId: string): number {
  let sum = 0;
  for (const character of speakerId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % COLOURS;
}

/** Returns one or two letters for a name; a question mark where it has none. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  const telling = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
  const first = telling[0] ?? words[0];
  if (!first) return '?';
  const last = telling.length > 1 ? telling.at(-1) : undefined;
  return [first, last].map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

interface SpeakerBadgeProps {
  readonly name: string;
  readonly kind: SourceKind;
  /** Null where nobody is known: the badge is then without colour. */
  readonly id: string | null;
}

/** Initials on a speaker's colour; round for people, square for others. The name always stands beside it. */
export function SpeakerBadge({ name, kind, id }: SpeakerBadgeProps) {
  return (
    <span
      class="badge"
      aria-hidden="true"
      data-colour={id === null ? undefined : speakerColour(id)}
      data-shape={kind === 'person' || kind === 'unknown' ? 'round' : 'square'}
    >
      {id === null ? '?' : initials(name)}
    </span>
  );
}
