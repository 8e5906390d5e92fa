import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [0.1955, 0.3346, -0.4195, -0.2458, 0.2814, -0.1387, -0.7683, 0, 0, -0.7151, 0, -0.4167, 0.5004, -0.4352, -0.6381, 0, -1.1611, -0.9844, -1.1937, -1.7504, -0.187],
  sureFrom: 0.9147,
  namedFrom: 0.3,
};
