import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.542, 0.657, -0.506, -0.12, -0.193, -0.431, -1.372, -0.858, -0.588, -0.462, -0.122, -0.007, -0.589, 0.204, 0.251, -0.331, 0.45, -0.199, 0.035, -0.549, -2.402],
  name: [0.485, 0.67, 0.158, -0.169, -0.489, -0.084, -0.174, 0.634, 0.25, -0.791, 0.339, -1.643, -0.907, 0.934, 1.759, -0.981, -0.826, -0.571],
  sureFrom: 0.8889,
  namedFrom: 0.45,
};
