import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [-0.1834, 0.464, -0.474, -0.1446, 0.2858, -1.0857, -0.5705, 0, 0, -0.5906, 0, -0.2062, 0.4659, -0.4483, -0.5679, 0],
  sureFrom: 0.9513,
  namedFrom: 0.35,
};
