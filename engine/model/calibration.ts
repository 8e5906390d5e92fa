import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.784, 0.564, -0.701, -0.384, -0.029, -0.594, -0.802, -1.228, -0.563, -0.346, -0.137, -0.231, -0.788, 0.457, 0.264, -0.311, 0.496, -0.114, -0.112, -0.692, -2.118],
  name: [0.707, 0.829, 0.464, -0.345, -0.533, -0.041, -0.697, -0.272, 0.423, -0.296, 0.5, -1.435, -1.246, 0.455, 1.324, -0.71, -0.445, -0.53],
  sureFrom: 0.8861,
  namedFrom: 0.45,
};
