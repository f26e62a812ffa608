/**
 * Asks the npm registry whether a package that ships is known to be unsafe, and fails when one is. Many mirrors do not
 * answer this; then it says so and passes, because a build that needs the network to be green would be switched off.
 * Plain Node.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const { status, stdout, error } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  encoding: "utf8",
  shell: process.platform === "win32",
  timeout: 60_000,
});
const found = vulnerabilitiesIn(stdout ?? "");
if (found === undefined) {
  console.log(
    `SKIPPED: the npm registry did not say what is known to be unsafe${error ? ` (${error.message})` : ""}.`,
  );
} else if (found.length > 0 || status !== 0) {
  console.error(`Known to be unsafe: ${found.join(", ")}. \`npm audit --omit=dev\` says more.`);
  process.exit(1);
} else {
  console.log("No package that ships is known to be unsafe.");
}

/**
 * The packages that the answer names; undefined when there was no answer.
 *
 * @param {string} answer
 * @returns {readonly string[] | undefined}
 */
function vulnerabilitiesIn(answer) {
  try {
    const { vulnerabilities } = JSON.parse(answer);
    return vulnerabilities === undefined ? undefined : Object.keys(vulnerabilities);
  } catch {
    return undefined;
  }
}
