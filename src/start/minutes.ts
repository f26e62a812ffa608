/**
 * How long the check takes somebody without a warning sign, in whole minutes, rounded up. Written by `npm run burden`,
 * which reads the built pages as such a person would; nobody was timed.
 */
export const minutes = 4;
