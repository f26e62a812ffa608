/** Where nginx is, for the test of its configuration. Plain Node without dependencies, because set-up runs before they exist. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Servers stand outside the path of people who are not root. */
const usualFolders = ["/usr/sbin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin"];

/**
 * The path of nginx: `NGINX_PATH` first, then what the system has; `undefined` when there is none.
 *
 * @returns {string | undefined}
 */
export function findNginx() {
  const wished = process.env["NGINX_PATH"];
  if (wished !== undefined && wished !== "") return wished;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...folders, ...usualFolders].map((folder) => join(folder, "nginx")).find(canRun);
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
