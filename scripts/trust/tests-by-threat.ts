import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '@/scripts/setup/run.mjs';
import { THREATS, type Threat, threatsIn } from './threats';

/** A title in quotation marks of any kind that names a threat at its beginning. */
const TITLE = /(['"`])(\[T\d+(?:, T\d+)*\] (?:(?!\1).)+)\1/g;

/** Returns a line for each test that shows a defence, by threat: its file, and its title without the threat's name. */
export function testsByThreat(): ReadonlyMap<Threat, readonly string[]> {
  const threats = Object.keys(THREATS) as Threat[];
  const found = new Map<Threat, string[]>(threats.map((threat) => [threat, []]));
  const files = readdirSync(`${ROOT}tests`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:test|spec)\.tsx?$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  for (const file of files) {
    for (const [, , title = ''] of readFileSync(`${ROOT}tests/${file}`, 'utf8').matchAll(TITLE)) {
      const line = `- \`tests/${file}\`: ${title.replace(/^\[[^\]]*\] /, '')}`;
      for (const threat of threatsIn(title)) found.get(threat)?.push(line);
    }
  }
  return found;
}
