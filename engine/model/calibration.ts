import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [0.0955, 0.3938, -0.5451, -0.2686, 0.2496, -0.1184, -0.7441, 0, 0, -0.7036, 0, -0.3869, 0.541, -0.4772, -0.5962, 0, -1.1495, -1.1126, -1.1122, -1.777, -0.1564],
  sureFrom: 0.9103,
  namedFrom: 0.3,
};
