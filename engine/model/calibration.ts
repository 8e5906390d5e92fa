import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [-0.5573, 0.3292, -0.3647, -0.2247, 0.3293, 0.4773, -0.2833, 0, 0, -0.3866, 0, -0.8212, 0.6155, -0.4242, -0.684, 0, -0.8475, -0.7093, -0.5884, -1.4219, -0.3434, 0.8631, 0.6397],
  sureFrom: 0.9153,
  namedFrom: 0.3,
};
