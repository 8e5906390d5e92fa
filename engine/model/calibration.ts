import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.397, 0.584, -0.464, -0.251, -0.129, -0.515, -1.389, -0.916, -0.486, -0.475, 0.134, -0.169, -0.537, 0.105, 0.276, -0.271, 0.436, -0.087, -0.047, -0.401],
  name: [0.658, 0.742, 0.608, -0.236, -0.513, -0.17, -0.162, 0.146, 0.5, -0.345, 0.335, -2.368, -0.958, 0.629, 1.281, -0.967, -1.067, -1.27],
  sureFrom: 0.8604,
  namedFrom: 0.4,
};
