import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from './setup/run.mjs';
import { withTests } from './trust/security-paper';
import { testsByThreat } from './trust/tests-by-threat';

/** `npm run security-paper`: writes the tests' names into SECURITY.md. */
const FILE = `${ROOT}SECURITY.md`;
writeFileSync(FILE, withTests(readFileSync(FILE, 'utf8'), testsByThreat()));
