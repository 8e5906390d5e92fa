import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [0.0058, 0.4272, -0.5682, -0.2369, 0.2532, -0.1527, -0.7019, 0, 0, -0.5175, 0, -0.268, 0.3807, -0.5796, -0.427, 0, -1.346, -1.1773, -1.0437, -1.8226, -0.0277],
  sureFrom: 0.9206,
  namedFrom: 0.3,
};
