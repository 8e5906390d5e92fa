import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [0.0801, 0.3927, -0.5447, -0.2708, 0.253, -0.1099, -0.7567, 0, 0, -0.7024, 0, -0.3996, 0.5494, -0.4819, -0.5911, 0, -1.1507, -1.1022, -1.1159, -1.7668, -0.1595],
  sureFrom: 0.9121,
  namedFrom: 0.3,
};
