import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [
    -0.6088, 0.4728, -0.4771, -0.0811, 0.4636, -1.0719, -0.4031, 0, 0, -0.5884, 0, -0.0102, 0.2886, -0.4963,
    -0.6187, 0,
  ],
  sureFrom: 0.9363,
  namedFrom: 0.35,
};
