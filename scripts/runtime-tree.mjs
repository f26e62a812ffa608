/**
 * Counts the packages that the app is made of at run time, the packages of packages among them, and fails at twelve: each
 * is code that somebody else can change.
 */
import { readFileSync } from "node:fs";

const limit = 12;

/** @typedef {{ dev?: boolean, devOptional?: boolean, optional?: boolean, version?: string }} Locked */
/** @type {{ packages: Readonly<Record<string, Locked>> }} */
const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
const names = Object.entries(lock.packages)
  .filter(([path, { dev, devOptional }]) => path !== "" && dev !== true && devOptional !== true)
  .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, "")} ${version ?? ""}`);

console.log(`${names.length} packages at run time: ${names.join(", ")}.`);
if (names.length === 0 || names.length >= limit) {
  console.error(`There must be some, and fewer than ${limit}.`);
  process.exit(1);
}
