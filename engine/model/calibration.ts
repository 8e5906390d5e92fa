import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.167, 0.473, -0.391, -0.286, -0.204, -0.513, -1.39, -0.855, -0.292, -0.558, -0.151, 0.193, -0.637, 0.289, 0.131, -0.212, 0.631, -0.054, -0.008, -0.471],
  name: [0.371, 0.735, 0.238, -0.191, -0.421, -0.131, -0.235, 0.432, 0.471, -0.538, 0.845, -2.046, -0.91, 0.794, 1.822, -1.015, -0.863, -0.57],
  sureFrom: 0.8578,
  namedFrom: 0.4,
};
