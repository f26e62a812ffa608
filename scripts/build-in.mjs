/** Runs the steps of the build that each language needs: `node scripts/build-in.mjs es`. Plain Node. */
import { spawnSync } from "node:child_process";

const [, , language] = process.argv;
for (const step of ["build:app", "build:server", "build:pages", "build:offline"]) {
  const { status } = spawnSync("npm", ["run", "--silent", step], {
    env: { ...process.env, SITE_LANGUAGE: language },
    shell: process.platform === "win32",
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
