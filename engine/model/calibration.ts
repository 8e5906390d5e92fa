import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [
    -0.2853, 0.4757, -0.457, -0.1129, 0.3288, -1.1084, -0.7032, 0, 0, -0.6062, 0, -0.1351, 0.4632, -0.4145,
    -0.6367, 0,
  ],
  sureFrom: 0.9464,
  namedFrom: 0.35,
};
