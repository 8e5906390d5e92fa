import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.724, 0.33, -0.397, -0.4, -0.097, -0.495, -1.549, -0.826, -0.378, -0.427, 0.492, -0.551, -0.706, 0.619, 0.044, -0.263, 0.376, -0.163, 0.014, -0.641],
  name: [0.665, 0.718, 0.235, -0.083, -0.763, -0.228, -0.786, 0.342, 0.259, -0.552, 0.012, -2.028, -0.963, 0.55, 1.238, -0.759, -1.284, -0.552],
  sureFrom: 0.8846,
  namedFrom: 0.3,
};
