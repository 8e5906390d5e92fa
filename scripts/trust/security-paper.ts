import { THREATS, type Threat } from './threats';

/**
 * Returns SECURITY.md with the lists of tests as they are now: below each threat's heading and its defence, which are
 * written by hand, stand the tests that show it.
 *
 * @throws {Error} where a threat has no heading.
 */
export function withTests(paper: string, tests: ReadonlyMap<Threat, readonly string[]>): string {
  let whole = paper;
  for (const [threat, name] of Object.entries(THREATS) as [Threat, string][]) {
    const heading = `### ${threat} ${name}\n`;
    const from = whole.indexOf(heading);
    if (from < 0) throw new Error(`SECURITY.md has no heading "${heading.trim()}"`);
    const next = /\n#{2,3} /.exec(whole.slice(from + heading.length));
    const to = next ? from + heading.length + next.index : whole.length;
    const defence = whole
      .slice(from, to)
      .replace(/\n- `tests\/[^\n]*/g, '')
      .trimEnd();
    const lines = [...new Set(tests.get(threat) ?? [])];
    const list = lines.length > 0 ? `\n\n${lines.join('\n')}` : '';
    whole = `${whole.slice(0, from)}${defence}${list}\n${whole.slice(to)}`;
  }
  return whole;
}
