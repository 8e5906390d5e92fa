import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.771, 0.396, -0.206, -0.279, -0.063, -0.533, -1.388, -0.783, -0.405, -0.445, 0.402, -0.578, -0.817, 0.481, 0.004, -0.196, 0.363, -0.127, -0.028, -0.495],
  name: [0.701, 0.703, 0.635, -0.205, -0.695, -0.013, -0.436, 0.596, 0.218, -0.674, 0.429, -2.396, -0.923, 0.643, 1.398, -1.052, -1.221, -1.272],
  sureFrom: 0.8654,
  namedFrom: 0.3,
};
