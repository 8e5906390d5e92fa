import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.53, 0.662, -0.49, -0.116, -0.196, -0.424, -1.393, -0.844, -0.585, -0.482, -0.116, 0.001, -0.59, 0.192, 0.272, -0.357, 0.456, -0.207, 0.037, -0.534, -2.382],
  name: [0.482, 0.669, 0.156, -0.168, -0.488, -0.083, -0.175, 0.617, 0.266, -0.775, 0.34, -1.642, -0.902, 0.936, 1.761, -0.978, -0.823, -0.57],
  sureFrom: 0.8935,
  namedFrom: 0.45,
};
