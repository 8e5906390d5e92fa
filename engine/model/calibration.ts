import type { Calibration } from '../attribution/confidence';

// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: Calibration = {
  mention: [0.704, 0.358, -0.399, -0.375, -0.096, -0.461, -1.537, -0.78, -0.381, -0.431, 0.409, -0.548, -0.707, 0.688, 0.053, -0.23, 0.362, -0.153, -0.004, -0.556],
  name: [0.676, 0.674, 0.594, -0.295, -0.65, 0.161, -0.195, 0.447, 0.303, -0.63, 0.009, -1.906, -1.07, 0.855, 1.473, -0.932, -1.175, -0.763],
  sureFrom: 0.8811,
  namedFrom: 0.3,
};
