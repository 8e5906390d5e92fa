import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.568, 0.649, -0.506, -0.123, -0.191, -0.412, -1.327, -0.948, -0.529, -0.464, -0.092, -0.017, -0.574, 0.229, 0.235, -0.32, 0.445, -0.19, 0.048, -0.561, -2.418],
  name: [0.485, 0.67, 0.158, -0.169, -0.489, -0.084, -0.174, 0.634, 0.25, -0.791, 0.339, -1.643, -0.907, 0.934, 1.759, -0.981, -0.826, -0.571],
  sureFrom: 0.8969,
  namedFrom: 0.45,
};
