import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [0.1922, 0.387, -0.4653, -0.2232, 0.2664, -0.1781, -0.8078, 0, 0, -0.5694, 0, -0.2562, 0.3173, -0.3704, -0.8067, 0, -1.114, -1.1777, -1.2114, -1.6236, -0.0999],
  sureFrom: 0.9202,
  namedFrom: 0.3,
};
