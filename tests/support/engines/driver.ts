/**
 * A browser that is told what to do by the WebDriver standard. Firefox and WebKitGTK know the same commands: Firefox takes
 * them at a socket of its own, so that it needs no driver beside it, and WebKitGTK from the driver that comes with it.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findEngine } from "../../../scripts/find-engines.mjs";

/** An engine beside Chromium. */
export type EngineName = keyof typeof findEngine;

/** The commands that the tests need: how the standard sends each over HTTP, and what Firefox calls it. */
const commands = {
  open: ["POST", "url", "Navigate"],
  run: ["POST", "execute/sync", "ExecuteScript"],
  nameOf: ["GET", "element/:id/computedlabel", "GetComputedLabel"],
  roleOf: ["GET", "element/:id/computedrole", "GetComputedRole"],
  click: ["POST", "element/:id/click", "ElementClick"],
  type: ["POST", "element/:id/value", "ElementSendKeys"],
  keys: ["POST", "actions", "PerformActions"],
  resize: ["POST", "window/rect", "SetWindowRect"],
  picture: ["GET", "screenshot", "TakeScreenshot"],
  print: ["POST", "print", "Print"],
} as const;

/** What a command says beside its name. */
export type Values = Readonly<Record<string, unknown>> & { readonly id?: string };

/** A running browser with one window. */
export interface Driver {
  readonly engine: EngineName;
  /** The folder that it saves files to, without asking. */
  readonly downloads: string;
  send(command: keyof typeof commands, values?: Values): Promise<unknown>;
  quit(): Promise<void>;
}

/** Starts an engine with a profile of its own; `undefined` when it is not there. */
export async function startEngine(engine: EngineName): Promise<Driver | undefined> {
  switch (engine) {
    case "firefox": {
      const program = findEngine.firefox();
      return program === undefined ? undefined : startFirefox(program);
    }
    case "webkit": {
      const programs = findEngine.webkit();
      return programs === undefined ? undefined : startWebKit(programs);
    }
  }
}

/** How long a browser may take to start on a busy machine, in milliseconds. */
const startTime = 60_000;

/** How long a page may take, in milliseconds: without a word of ours it would be five minutes. */
const timeouts = { pageLoad: 20_000 };

interface Home {
  readonly folder: string;
  readonly downloads: string;
  readonly environment: NodeJS.ProcessEnv;
  remove(): void;
}

/** A home folder for one browser, so that it neither finds nor leaves anything in that of the person at the machine. */
function ownHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), "upper-back-check-"));
  const downloads = join(folder, "saved");
  const settings = join(folder, ".config");
  mkdirSync(downloads);
  mkdirSync(settings);
  writeFileSync(join(settings, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return {
    folder,
    downloads,
    environment: {
      PATH: process.env["PATH"],
      HOME: folder,
      XDG_CONFIG_HOME: settings,
      LANG: "C.UTF-8",
      TZ: "Europe/London",
    },
    // A browser that is ending may still write there.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill();
  await ended;
}

async function eventually<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const until = Date.now() + startTime;
  while (Date.now() < until) {
    const found = await look();
    if (found !== undefined) return found;
    await wait(50);
  }
  throw new Error(`${what} did not start.`);
}

const firefoxSettings = {
  "marionette.port": 0,
  "browser.download.folderList": 2,
  "browser.download.always_ask_before_handling_new_types": false,
  "browser.download.alwaysOpenPanel": false,
  "intl.accept_languages": "en-GB, en",
};

async function startFirefox(program: string): Promise<Driver> {
  const home = ownHome();
  const profile = join(home.folder, "profile");
  mkdirSync(profile);
  const settings = { ...firefoxSettings, "browser.download.dir": home.downloads };
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const child = spawn(program, ["--marionette", "--headless", "--no-remote", "--profile", profile], {
    stdio: "ignore",
    env: home.environment,
  });
  const portFile = join(profile, "MarionetteActivePort");
  const port = await eventually("Firefox", () => {
    const text = existsSync(portFile) ? readFileSync(portFile, "utf8") : "";
    return /^\d+$/.test(text) ? Number(text) : undefined;
  });
  const { ask, hangUp } = await firefoxDoor(port);
  await ask("NewSession", { capabilities: { alwaysMatch: { timeouts } } });
  return {
    engine: "firefox",
    downloads: home.downloads,
    send: async (command, values = {}) => {
      const answer = await ask(commands[command][2], {
        ...values,
        ...(command === "picture" ? { full: false } : {}),
      });
      return fieldOf(answer, "value");
    },
    quit: async () => {
      hangUp();
      await end(child);
      home.remove();
    },
  };
}

/** Firefox's own socket: messages are JSON with their length in front, and answers carry the number of what they answer. */
async function firefoxDoor(port: number) {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const waiting = new Map<unknown, (error: unknown, answer: unknown) => void>();
  let unread = Buffer.alloc(0);
  socket.on("data", (data: Buffer) => {
    unread = Buffer.concat([unread, data]);
    for (;;) {
      const colon = unread.indexOf(":");
      const end = colon + 1 + Number(unread.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || unread.length < end) return;
      const message: unknown = JSON.parse(unread.subarray(colon + 1, end).toString());
      unread = unread.subarray(end);
      // The first message introduces Firefox and answers nothing.
      if (!Array.isArray(message)) continue;
      const number = fieldOf(message, "1");
      waiting.get(number)?.(fieldOf(message, "2"), fieldOf(message, "3"));
      waiting.delete(number);
    }
  });
  let last = 0;
  const ask = (command: string, values: Values): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, (error, answer) => {
        if (error === null) resolve(answer);
        else reject(failure(command, error));
      });
      const text = JSON.stringify([0, last, `WebDriver:${command}`, values]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  return { ask, hangUp: () => socket.destroy() };
}

type WebKitPrograms = NonNullable<ReturnType<typeof findEngine.webkit>>;

async function startWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Driver> {
  const home = ownHome();
  // It has no mode without a screen, so it gets one that nobody sees.
  const display = spawn(screen, ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [number] = (await once(display.stdout, "data")).map(String);
  const port = await freePort();
  const child = spawn(driver, ["-p", String(port)], {
    stdio: "ignore",
    env: { ...home.environment, DISPLAY: `:${(number ?? "").trim()}` },
  });
  const request = async (method: string, path: string, values?: Values): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`, {
      method,
      ...(values === undefined ? {} : { body: JSON.stringify(values) }),
    });
    const value = fieldOf(await answer.json(), "value");
    if (answer.ok) return value;
    throw failure(path, value);
  };
  await eventually("WebKitWebDriver", () => request("GET", "status").catch(() => undefined));
  const capabilities = {
    alwaysMatch: { timeouts, "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } },
  };
  const session = `session/${String(fieldOf(await request("POST", "session", { capabilities }), "sessionId"))}`;
  return {
    engine: "webkit",
    downloads: home.downloads,
    send: (command, { id = "", ...values } = {}) => {
      const [method, path] = commands[command];
      return request(method, `${session}/${path.replace(":id", id)}`, method === "GET" ? undefined : values);
    },
    quit: async () => {
      await request("DELETE", session);
      await end(child);
      await end(display);
      home.remove();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

/** What went wrong with a command: the standard's word for it, and the browser's own. */
function failure(command: string, answer: unknown): Error {
  return new Error(`${command}: ${String(fieldOf(answer, "error"))}, ${String(fieldOf(answer, "message"))}`);
}

/** A field of what a browser answered. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
