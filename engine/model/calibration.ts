import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [0.1684, 0.3965, -0.4817, -0.2276, 0.2847, -0.1893, -0.805, 0, 0, -0.5499, 0, -0.2935, 0.2881, -0.3892, -0.8605, 0, -1.2275, -1.1231, -1.1952, -1.7261, -0.1516],
  sureFrom: 0.9183,
  namedFrom: 0.3,
};
