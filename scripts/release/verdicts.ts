import type { Command, Point } from './points';

/** How a command ended: `left` where it was not to be run. */
export type End = 'OK' | 'failed' | 'left';

/**
 * The rows of the table, a line for each point: failed where any of its commands failed, `not run` where one was left
 * out and none failed.
 */
export function verdicts(points: readonly Point[], ends: ReadonlyMap<Command, End>): readonly string[][] {
  return points.map(({ what, shownBy }) => {
    const all = shownBy.map((command) => ends.get(command) ?? 'left');
    const verdict = all.includes('failed') ? 'failed' : all.includes('left') ? 'not run' : 'OK';
    return [what, shownBy.join(', '), verdict];
  });
}
