import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { SourceKind } from '@/engine';
import { countedWords } from './counted-words';
import { NameWithRole } from './name-with-role';
import { SpeakerBadge } from './speaker-badge';

export interface SpeakerGroupProps {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly role: string | null;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** A speaker's name over the list of what he said. */
export function SpeakerGroup({ id, name, kind, role, count, children }: SpeakerGroupProps) {
  const heading = useId();
  return (
    <section class="group" aria-labelledby={heading}>
      <div class="group-head">
        <SpeakerBadge name={name} kind={kind} id={id} />
        <h2 class="group-name" id={heading}>
          <NameWithRole name={name} role={role} />
        </h2>
        <span class="group-count" aria-hidden="true">
          {count}
        </span>
        <span class="hidden-visually">{countedWords('quotation_count', count)}</span>
      </div>
      <ul>{children}</ul>
    </section>
  );
}
