import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [0.0534, 0.4209, -0.5587, -0.2384, 0.2651, -0.1227, -0.742, 0, 0, -0.5505, 0, -0.3559, 0.4603, -0.4913, -0.5885, 0, -1.253, -1.0846, -0.9716, -1.7457, -0.0716],
  sureFrom: 0.9076,
  namedFrom: 0.3,
};
