import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  weights: [0.0875, 0.393, -0.5448, -0.2707, 0.2505, -0.1126, -0.7615, 0, 0, -0.7026, 0, -0.3985, 0.5485, -0.4799, -0.5903, 0, -1.1523, -1.1031, -1.1116, -1.7724, -0.1586],
  sureFrom: 0.9118,
  namedFrom: 0.3,
};
