import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.453, 0.771, -0.503, -0.078, -0.15, -0.549, -1.335, -0.945, -0.374, -0.401, -0.089, -0.145, -0.576, 0.312, 0.397, -0.378, 0.532, -0.096, 0.004, -0.546, -2.169],
  name: [0.834, 0.754, 0.346, -0.339, -0.42, 0.14, -0.3, 0.114, 0.22, -0.623, 0.161, -1.262, -1.161, 0.565, 1.282, -0.988, -0.74, 0.69],
  sureFrom: 0.8793,
  namedFrom: 0.45,
};
