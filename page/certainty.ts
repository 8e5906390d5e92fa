/** How sure an answer is, in the three steps that the interface has words for. */
export type Certainty = 'sure' | 'likely' | 'guess';

/** Calibrated confidence from which an answer that is not sure is called likely; the same as the popup's (storage/settings.ts). */
const LIKELY = 0.7;

/** The step of an answer. */
export function certaintyOf(answer: { readonly confidence: number; readonly sure: boolean }): Certainty {
  if (answer.sure) return 'sure';
  return answer.confidence >= LIKELY ? 'likely' : 'guess';
}
