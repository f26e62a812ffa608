/** The built site behind a real Caddy with the configuration of `hosting/Caddyfile`. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findServer } from "../../../scripts/find-server.mjs";
import { answers, forThisTest, freePort } from "./nginx.ts";

/** Starts Caddy for the site in `folder`. Whoever starts it stops it. */
export async function startCaddy(
  folder: string,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const program = findServer("caddy");
  if (program === undefined) {
    throw new Error("There is no Caddy. `node scripts/setup.mjs --servers` installs it, or says how.");
  }
  const place = mkdtempSync(join(tmpdir(), "upper-back-check-caddy-"));
  const port = await freePort();
  const site = forThisTest(readFileSync(new URL("../../../hosting/Caddyfile", import.meta.url), "utf8"), {
    ":80 {": `http://127.0.0.1:${port} {`,
    "root * /srv/upper-back-check": `root * ${folder}`,
  });
  const config = join(place, "Caddyfile");
  writeFileSync(config, `{\n\tadmin off\n}\n${site}`);
  const running = spawn(program, ["run", "--config", config, "--adapter", "caddyfile"], {
    env: { ...process.env, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((resolve) => running.once("exit", () => resolve()));
  let said = "";
  running.stderr.on("data", (text: Buffer) => {
    said += text.toString();
  });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (running.exitCode !== null || tries > 100) throw new Error(`Caddy did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    stop: async () => {
      running.kill("SIGTERM");
      await ended;
      rmSync(place, { recursive: true, force: true });
    },
  };
}
