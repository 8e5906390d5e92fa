// Made by `npm run train`; see README.md beside this file.
export const CALIBRATION: readonly number[] = [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
export const SURE_FROM = 0.97;
export const NAMED_FROM = 0.35;
