import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.412, 0.628, -0.785, -0.286, -0.131, 0.066, 0.083, -0.382, -0.588, -1.024, -0.372, -0.586, 0.05, -0.04, -1.181, 0.563, 0.06, -0.295, -0.155, -0.03, 0.422, -0.766, -1.384],
  name: [1.074, 0.793, -1.508, -0.052, 0.349, -0.261, -0.06, -0.873, 1.225, -0.003, 0.892, -0.752, -0.111, 0.633, 0.87, -0.065, -0.316, -0.982],
  sureFrom: 0.9092,
  namedFrom: 0.4,
};
