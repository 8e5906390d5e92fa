import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.165, 0.451, -0.396, -0.313, -0.198, -0.522, -1.374, -0.865, -0.289, -0.541, -0.16, 0.169, -0.635, 0.299, 0.144, -0.271, 0.681, -0.086, -0.007, -0.46],
  name: [0.578, 0.753, 0.24, -0.25, -0.354, 0.059, -0.253, 0.301, 0.374, -0.497, 0.696, -1.965, -0.944, 0.621, 1.582, -1.038, -1.077, -0.955],
  sureFrom: 0.8584,
  namedFrom: 0.4,
};
