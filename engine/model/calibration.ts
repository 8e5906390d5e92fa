import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.601, 0.667, -0.679, -0.191, -0.143, 0.097, -0.194, -0.496, -0.952, -0.99, -0.295, -0.667, 0.265, 0.045, -1.246, 0.627, -0.027, -0.284, -0.013, 0.07, 0.224, -0.903, -1.261],
  name: [1.26, 0.764, -1.554, 0.006, 0.135, -0.225, -0.131, -0.937, 1.175, -0.043, 0.723, -0.684, -0.122, 0.61, 1.032, -0.087, -0.386, -1.207],
  sureFrom: 0.9057,
  namedFrom: 0.4,
};
