import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.403, 0.571, -0.467, -0.261, -0.131, -0.523, -1.368, -0.921, -0.489, -0.505, 0.123, -0.164, -0.544, 0.107, 0.277, -0.274, 0.469, -0.125, -0.064, -0.402],
  name: [0.674, 0.762, 0.253, -0.292, -0.215, -0.031, 0.064, 0.075, 0.459, -0.307, 0.72, -2.05, -0.954, 0.599, 1.353, -1.01, -1.172, -0.97],
  sureFrom: 0.8661,
  namedFrom: 0.4,
};
