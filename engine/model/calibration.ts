import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [0.1128, 0.4209, -0.5254, -0.2219, 0.2534, -0.1998, -0.7152, 0, 0, -0.5358, 0, -0.2406, 0.4283, -0.5175, -0.5644, 0, -1.351, -1.1903, -1.0805, -1.8365, -0.0838],
  sureFrom: 0.9246,
  namedFrom: 0.35,
};
