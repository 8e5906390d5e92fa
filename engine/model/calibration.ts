import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [-0.1872, 0.3017, -0.381, -0.2336, 0.2158, 0.1942, -0.4052, 0, 0, -0.4356, 0, -0.5809, 0.4452, -0.4297, -0.6349, 0, -1.2186, -0.6045, -0.783, -1.3882, -0.3979, 1.0287, 0.6716],
  sureFrom: 0.9199,
  namedFrom: 0.3,
};
