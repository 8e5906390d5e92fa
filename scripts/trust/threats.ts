/** The threats of SECURITY.md, by their numbers there. */
export const THREATS = {
  T1: 'Markup in quotations, names and addresses',
  T2: 'Forged messages',
  T3: 'Hostile files: prototypes and wrong shapes',
  T4: 'Hostile files: bombs, truncated, newer',
  T5: 'Formulas in spreadsheets',
  T6: 'Huge pages, run-away patterns, floods of quotations',
  T7: 'Hostile documents: depth, prototypes, endless change',
  T8: 'Pages that read or clear the marks',
  T9: 'The disk or its share is full',
  T10: 'A library that cannot be opened or read',
  T11: 'An upgrade beside open windows',
  T12: 'The worker is killed while it writes',
  T13: 'Several tabs and windows write at once',
  T14: 'Older and newer libraries',
  T15: 'Scripts of an older version in open pages',
  T16: 'A wrong attribution taken for a fact',
  T17: 'Private windows, mail, editors and passwords',
  T18: 'Dependencies and builds',
  T19: 'Settings that page scripts may read',
} as const;

export type Threat = keyof typeof THREATS;

/** The threats named in a test's title; none where it shows something else. */
export function threatsIn(title: string): Threat[] {
  const named = title.match(/\[T\d+(?:, T\d+)*\]/)?.[0].match(/T\d+/g) ?? [];
  const unknown = named.find((each) => !Object.hasOwn(THREATS, each));
  if (unknown) throw new Error(`“${title}” names ${unknown}, which is not in scripts/trust/threats.ts`);
  return named as Threat[];
}
