import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SHARED } from '../../../evaluation/corpora';
import { underFloors } from '../../../evaluation/language-floors';
import { scoreLanguages } from '../../../evaluation/language-scores';

// The pages lie beside the project; without them there is nothing to measure, and the test says that it was passed over.
test.skipIf(!existsSync(path.join(SHARED, 'pages')))('whole pages are read as well as before', () => {
  expect(underFloors([], scoreLanguages())).toEqual([]);
});
