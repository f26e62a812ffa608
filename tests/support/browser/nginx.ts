/** The built site behind a real nginx with the configuration of `hosting/nginx.conf`. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findServer } from "../../../scripts/find-server.mjs";

/** A running nginx. */
export interface Nginx {
  readonly url: string;
  /** What its access log says so far: method and address of each request. */
  log(): readonly string[];
  stop(): Promise<void>;
}

/** Only what a host changes by hand is changed here: where it listens, which folder it serves, and the log. */
export function forThisTest(config: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((text, [from, to]) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`The configuration has ${from} ${parts.length - 1} times.`);
    return parts.join(to);
  }, config);
}

const types = `types {
  text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg; image/png png; text/plain txt;
}`;

/** Starts nginx for the site in `folder`. Whoever starts it stops it. */
export async function startNginx(folder: string): Promise<Nginx> {
  const program = findServer("nginx");
  if (program === undefined) {
    throw new Error("There is no nginx. `node scripts/setup.mjs --servers` installs it, or says how.");
  }
  const place = mkdtempSync(join(tmpdir(), "upper-back-check-nginx-"));
  const port = await freePort();
  const log = join(place, "access.log");
  const server = forThisTest(readFileSync(new URL("../../../hosting/nginx.conf", import.meta.url), "utf8"), {
    "listen 80;": `listen 127.0.0.1:${port};`,
    "root /srv/upper-back-check;": `root ${folder};`,
    "access_log off;": `access_log ${log} requests;`,
  });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${join(place, kind)};`)
    .join(" ");
  const config = join(place, "nginx.conf");
  writeFileSync(
    config,
    `${process.getuid?.() === 0 ? "user root;" : ""} daemon off; worker_processes 1; pid ${join(place, "pid")};
    error_log stderr; events {} http { ${types} ${temporary} log_format requests "$request_method $request_uri";
    ${server} }`,
  );
  const running = spawn(program, ["-p", place, "-c", config], { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((resolve) => running.once("exit", () => resolve()));
  let said = "";
  running.stderr.on("data", (text: Buffer) => {
    said += text.toString();
  });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (running.exitCode !== null || tries > 100) throw new Error(`nginx did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    log: () => readFileSync(log, "utf8").split("\n").filter(Boolean),
    stop: async () => {
      running.kill("SIGQUIT");
      await ended;
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Whether a server is there. */
export async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
