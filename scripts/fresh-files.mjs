/**
 * Files of the site that somebody may have to change in a hurry, or that decide how old everything else may be. They are
 * always sent as they stand in the folder: never compressed beforehand, and never kept without asking. Plain Node.
 */

/** What the site says of its rules: one file for every language. */
export const statusFile = "status.json";

/** With it a page asks by itself: one for each language, in its folder. */
export const askFile = "ask.js";

/** The service worker: one for each language, in its folder. */
export const workerFile = "sw.js";

export const freshFiles = [statusFile, askFile, workerFile];
