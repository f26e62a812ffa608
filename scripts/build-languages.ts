/** Builds the site once more in each language that has words of its own: the steps of the build that differ by language. */
import { spawnSync } from "node:child_process";
import { keysOf } from "../rules/engine/keys.ts";
import { languages } from "../src/words/languages.ts";

for (const language of keysOf(languages).filter((tag) => "words" in languages[tag])) {
  for (const step of ["build:app", "build:server", "build:pages", "build:offline"]) {
    const { status } = spawnSync("npm", ["run", "--silent", step], {
      env: { ...process.env, SITE_LANGUAGE: language },
      shell: process.platform === "win32",
      stdio: "inherit",
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}
