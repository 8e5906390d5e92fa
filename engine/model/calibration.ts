import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.131, 0.503, -0.509, -0.325, -0.191, -0.54, -1.385, -0.906, -0.325, -0.535, -0.15, 0.137, -0.57, 0.314, 0.229, -0.273, 0.609, -0.073, -0.008, -0.455, -1.926],
  name: [0.377, 0.735, 0.238, -0.191, -0.419, -0.133, -0.236, 0.432, 0.471, -0.543, 0.848, -2.049, -0.91, 0.79, 1.822, -1.026, -0.863, -0.57],
  sureFrom: 0.8593,
  namedFrom: 0.45,
};
