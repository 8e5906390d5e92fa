import type { MentionForm, MentionKind } from './mention';

/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A mention in the making: token indices instead of offsets, and open to later rules. */
export interface Draft {
  form: MentionForm;
  kind: MentionKind;
  first: number;
  end: number;
  head: TokenRange;
  role: TokenRange | null;
  number: 'singular' | 'plural';
  gender: 'female' | 'male' | 'neuter' | null;
  person: 1 | 2 | 3;
  onBehalfOf: TokenRange | null;
  owner: TokenRange | null;
  members: Draft[];
}

/** A draft over the tokens from `first` to `end`, with what most mentions have. */
export function draftOf(
  form: MentionForm,
  kind: MentionKind,
  first: number,
  end: number,
  rest: Partial<Draft> = {},
): Draft {
  return {
    form,
    kind,
    first,
    end,
    head: rest.head ?? { first, end },
    role: rest.role ?? null,
    number: rest.number ?? 'singular',
    gender: rest.gender ?? null,
    person: rest.person ?? 3,
    onBehalfOf: rest.onBehalfOf ?? null,
    owner: rest.owner ?? null,
    members: rest.members ?? [],
  };
}
