import { lengthFault } from './limits';
import { sectionsOf } from './sections';

/** What of a manifest is to be justified. */
export interface Asking {
  readonly permissions: readonly string[];
}

/** Headings of the answers that are not about a permission. */
const OTHERS = ['Single purpose', 'Host permissions', 'Remote code'];

/** What is wrong with the answers to a store's questions: every permission has one, and no other has. */
export function faultsInAnswers(source: string, manifests: readonly Asking[]): readonly string[] {
  const answers = sectionsOf(source);
  const asked = new Set([...OTHERS, ...manifests.flatMap(({ permissions }) => permissions)]);
  return [
    ...[...asked].filter((each) => !answers.has(each)).map((each) => `nothing says why: ${each}`),
    ...[...answers.keys()]
      .filter((each) => !asked.has(each))
      .map((each) => `is justified and not asked for: ${each}`),
    ...[...answers].flatMap(([heading, text]) => lengthFault(heading, text, 'answer')),
  ];
}
