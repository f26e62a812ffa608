/** Where web servers are, for the tests of their configuration. Plain Node without dependencies, because set-up runs before they exist. */
import { join } from "node:path";
import { findProgram, onPath } from "./find-program.mjs";

/** Each by the name of its program, which is that of its package in Debian. @typedef {"nginx" | "caddy" | "apache2"} Server */

/** All that the tests start. @type {readonly Server[]} */
export const servers = ["nginx", "caddy", "apache2"];

/** Servers stand outside the path of people who are not root. */
const usualFolders = ["/usr/sbin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin"];

/**
 * The path of a web server: `NGINX_PATH` (`CADDY_PATH`, `APACHE2_PATH`) first, then what the system has; `undefined` when there is none.
 *
 * @param {Server} server
 * @returns {string | undefined}
 */
export function findServer(server) {
  const usual = usualFolders.map((folder) => join(folder, server));
  return findProgram(`${server.toUpperCase()}_PATH`, [...onPath(server), ...usual]);
}
