import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [-0.5568, 0.3292, -0.3646, -0.2247, 0.3292, 0.4771, -0.2834, 0, 0, -0.3866, 0, -0.8213, 0.6155, -0.4242, -0.684, 0, -0.8476, -0.7093, -0.5883, -1.422, -0.3433, 0.8632, 0.6397],
  sureFrom: 0.9153,
  namedFrom: 0.3,
};
