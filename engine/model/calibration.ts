import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.725, 0.328, -0.407, -0.396, -0.103, -0.531, -1.471, -0.813, -0.369, -0.431, 0.339, -0.552, -0.692, 0.71, 0.007, -0.223, 0.349, -0.193, 0.017, -0.603],
  name: [0.637, 0.584, 0.323, -0.028, -0.745, -0.638, -0.483, 0.526, 0.493, -1.482, 0.155, -2.168, -1.076, 0.435, 1.941, -0.919, -0.518, -0.273],
  sureFrom: 0.8926,
  namedFrom: 0.3,
};
