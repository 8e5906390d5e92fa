import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [0.171, 0.296, -0.4294, -0.2881, 0.2581, -0.1392, -0.7276, 0, 0, -0.5931, 0, -0.4469, 0.4027, -0.389, -0.6233, 0, -1.1747, -0.957, -1.1766, -1.7104, -0.1942],
  sureFrom: 0.9135,
  namedFrom: 0.3,
};
