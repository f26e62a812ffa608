/**
 * Runs npm scripts at the same time: `node scripts/at-once.mjs check:types check:lint`. What each one said is printed when
 * it ends, in one piece; fails when any of them failed. Plain Node.
 */
import { spawn } from "node:child_process";

const begun = Date.now();
const ends = await Promise.all(process.argv.slice(2).map(run));
process.exit(ends.every(Boolean) ? 0 : 1);

/**
 * @param {string} script
 * @returns {Promise<boolean>} whether it went well
 */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", script], {
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
    child.on("close", (code) => {
      const seconds = ((Date.now() - begun) / 1000).toFixed(0);
      console.log(`${said}${script}: ${code === 0 ? "well" : "FAILED"} after ${seconds} s\n`);
      resolve(code === 0);
    });
  });
}
