/** Starts a real web server with our configuration, for one folder. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findServer, type Server } from "../../../scripts/find-server.mjs";

/** A running server. */
export interface WebServer {
  /** Of the folder that it serves, with a slash at the end. */
  readonly url: string;
  /** Where it keeps what it writes, until it stops. */
  readonly place: string;
  stop(): Promise<void>;
}

/** What a server needs to run. */
interface Setting {
  /** The text of its configuration; it listens on this port of this machine, and writes into this folder only. */
  config(port: number, place: string): string;
  /** The words after the program, for a configuration in this file. */
  words(file: string, place: string): readonly string[];
  /** What tells it to stop. */
  readonly signal: NodeJS.Signals;
}

/** Whoever starts it stops it. */
export async function startServer(server: Server, { config, words, signal }: Setting): Promise<WebServer> {
  const program = findServer(server);
  if (program === undefined) {
    throw new Error(`There is no ${server}. \`node scripts/setup.mjs --servers\` installs it, or says how.`);
  }
  const place = mkdtempSync(join(tmpdir(), `upper-back-check-${server}-`));
  const port = await freePort();
  const file = join(place, "configuration");
  writeFileSync(file, config(port, place));
  const running = spawn(program, words(file, place), {
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
    if (running.exitCode !== null || tries > 100) throw new Error(`${server} did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    place,
    stop: async () => {
      running.kill(signal);
      await ended;
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Only what a host changes by hand is changed in a test: where a server listens, which folder it serves, and the log. */
export function changedByHost(config: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((text, [from, to]) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`The configuration has ${from} ${parts.length - 1} times.`);
    return parts.join(to);
  }, config);
}

/** Whether a server is there, whatever it answers. */
async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return true;
  } catch {
    return false;
  }
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
