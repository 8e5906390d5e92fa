import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SHARED } from '../../../evaluation/corpora';
import { scoreLanguages } from '../../../evaluation/language-scores';

/** What was reached; a name that is wrong is worse than none. */
const REACHED: Readonly<Record<string, { right: number; wrong: number; extra: number }>> = {
  'nonen-lemonde-fr-2023': { right: 14, wrong: 0, extra: 0 },
};

// The pages lie beside the project; without them there is nothing to measure, and the test says that it was passed over.
test.skipIf(!existsSync(path.join(SHARED, 'pages')))('whole pages are read as well as before', () => {
  for (const { page, right, wrong, extra } of scoreLanguages()) {
    const reached = REACHED[page];
    if (!reached) continue;
    expect(right, page).toBeGreaterThanOrEqual(reached.right);
    expect(wrong, page).toBeLessThanOrEqual(reached.wrong);
    expect(extra, page).toBeLessThanOrEqual(reached.extra);
  }
});
