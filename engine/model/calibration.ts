import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.491, 0.545, -0.821, -0.469, -0.079, -0.542, -1.233, -1.131, -0.583, -0.446, -0.251, -0.114, -0.619, 0.304, 0.3, -0.38, 0.517, -0.119, -0.146, -0.69, -2.001],
  name: [0.727, 0.76, 0.168, -0.252, -0.558, -0.048, -0.481, 0.118, 0.205, -0.697, 0.668, -1.602, -0.962, 0.63, 1.57, -0.687, -0.444, -0.494],
  sureFrom: 0.8821,
  namedFrom: 0.45,
};
