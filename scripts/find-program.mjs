/** Where a program is that tests start. Plain Node without dependencies, because set-up runs before they exist. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The path that the environment variable `wish` names, or else the first of `paths` that can be run; `undefined` when there
 * is none.
 *
 * @param {string} wish
 * @param {readonly string[]} paths
 * @returns {string | undefined}
 * @throws when the variable names something that cannot be run, because a wish must not be ignored
 */
export function findProgram(wish, paths) {
  const wished = process.env[wish];
  if (wished === undefined || wished === "") return paths.find(canRun);
  if (canRun(wished)) return wished;
  throw new Error(`${wish} is ${wished}, but no program is there.`);
}

/**
 * Where programs of these names would stand.
 *
 * @param {readonly string[]} names
 */
export function onPath(...names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} path */
export function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
