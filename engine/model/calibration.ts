import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [0.0667, 0.1853, -0.0603, 0.3162, -1.1136, -1.0363, 0, 0, -0.8153, 0.5227, 0.0138, -0.8434, 0],
  sureFrom: 0.941,
  namedFrom: 0.45,
};
