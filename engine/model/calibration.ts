import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.554, 0.329, -0.363, -0.374, -0.152, -0.521, -1.495, -0.8, -0.275, -0.427, 0.358, -0.503, -0.735, 0.564, -0.104, -0.192, 0.308, -0.133, -0.035, -0.652],
  name: [0.667, 0.575, 0.331, -0.017, -0.764, -0.609, -0.462, 0.757, 0.327, -1.632, 0.169, -2.184, -1.083, 0.429, 1.912, -0.929, -0.702, -0.357],
  sureFrom: 0.8871,
  namedFrom: 0.3,
};
