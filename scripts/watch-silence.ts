/**
 * Walks the built site in a real Chromium that reaches everything through a proxy, and prints every request that leaves it:
 * the whole check, result, plan, summary, every file that can be saved, and opening one again. Fails when a request goes
 * elsewhere or has anything in it.
 *
 * What the browser asks its maker by itself, through the same proxy, is printed in brackets: it comes with any page.
 * A proxy does not see what goes past it, as WebRTC may.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer, request as ask, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { soreNextDay } from "#rules";
import { chromium, type Page } from "@playwright/test";
import { answerPage, begin } from "../bench/pages-walk.ts";
import { browserFlags, findBrowser } from "./find-browser.mjs";
import { isBrowsersOwn, toldBy, type Request } from "./silence.ts";
import { dist } from "./site.ts";
import { staticHost } from "./static-host.mjs";

const seen: Request[] = [];
const askedByPages = new Set<string>();
let printed = 0;
let wrong = 0;

const host = staticHost(() => dist, "/");
const proxy = createServer((incoming, outgoing) => {
  const { method = "", url = "", headers } = incoming;
  let sent = 0;
  incoming.on("data", (part: Buffer) => {
    sent += part.byteLength;
  });
  incoming.on("end", () => {
    seen.push({ method, url, headers, sent });
    // Nothing is passed on but what is for the site.
    if (!url.startsWith(site)) {
      outgoing.writeHead(502).end();
      return;
    }
    ask(url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    }).end();
  });
}).on("connect", ({ url = "", headers }, socket) => {
  seen.push({ method: "CONNECT", url, headers, sent: 0 });
  socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
});
const site = `http://127.0.0.1:${await portOf(host)}/`;
const place = mkdtempSync(join(tmpdir(), "upper-back-check-silence-"));
const executablePath = findBrowser();
const browser = await chromium.launch({
  // Less of what the browser asks its maker by itself.
  args: [...browserFlags, "--disable-features=AutofillServerCommunication,OptimizationHints"],
  proxy: { server: `http://127.0.0.1:${await portOf(proxy)}` },
  ...(executablePath === undefined ? {} : { executablePath }),
});
try {
  const context = await browser.newContext({ baseURL: site, acceptDownloads: true, locale: "en-GB" });
  context.on("request", (request) => askedByPages.add(new URL(request.url()).hostname));
  const page = await context.newPage();
  await proveThatItSees(page);
  await walk(page);
} finally {
  await browser.close();
  host.close();
  proxy.close();
  rmSync(place, { recursive: true, force: true });
}
console.log(
  wrong === 0
    ? `\n${String(printed)} requests, each for a file of the site, each with nothing in it.`
    : `\n${String(wrong)} of ${String(printed)} requests say something.`,
);
process.exit(wrong === 0 && printed > 0 ? 0 : 1);

/** A watch that sees nothing would always be content: two things leave on purpose, and are not counted. */
async function proveThatItSees(page: Page): Promise<void> {
  await page.goto("about:blank");
  await page.evaluate(async () => {
    await fetch("http://elsewhere.invalid/?answer=yes").catch(() => undefined);
    await fetch("https://elsewhere.invalid/").catch(() => undefined);
  });
  const faults = seen.splice(0).filter((one) => told(one).includes("goes elsewhere"));
  if (faults.length < 2) throw new Error("The proxy does not see what leaves the browser.");
  console.log("What leaves the browser is seen: two requests to elsewhere were made on purpose, and found.");
}

async function walk(page: Page): Promise<void> {
  await begin(page);
  report("The start page is opened, what comes later is fetched ahead, and the check begins");
  while (page.url().endsWith("/check")) {
    const heading = await headingOf(page);
    await answerPage(page, soreNextDay);
    const before = await page.locator("main").innerHTML();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForFunction((old) => document.querySelector("main")?.innerHTML !== old, before);
    report(`“${heading}” is answered`);
  }
  for (const [name, address] of [
    ["The result", "result"],
    ["The plan", "plan"],
    ["The summary", "summary"],
  ] as const) {
    await page.goto(address, { waitUntil: "networkidle" });
    report(`${name} is opened: “${await headingOf(page)}”`);
    await saveAll(page, name);
  }
  await page.goto("open", { waitUntil: "networkidle" });
  await page.getByLabel("The file with your answers").setInputFiles(join(place, "answers.json"));
  await page.getByRole("button", { name: "Go on with the saved answers" }).waitFor();
  report("The saved answers are opened again");
  await page.goto("es/", { waitUntil: "networkidle" });
  report("The other language is opened");
}

/** Unfolds the page, and presses every button that saves a file. */
async function saveAll(page: Page, where: string): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  for (const button of await page.getByRole("main").getByRole("button", { name: /^Save/ }).all()) {
    const words = (await button.textContent()) ?? "";
    const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
    await file.saveAs(join(place, words.includes("answers") ? "answers.json" : file.suggestedFilename()));
    report(`${where}: “${words}” is pressed, and ${file.suggestedFilename()} is saved`);
  }
}

async function headingOf(page: Page): Promise<string> {
  return (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
}

/** Prints what left since the last time. */
function report(what: string): void {
  console.log(`\n${what}`);
  const requests = seen.splice(0);
  if (requests.length === 0) console.log("  nothing leaves");
  for (const request of requests) {
    if (isBrowsersOwn(request, askedByPages)) {
      console.log(`  (the browser itself asks for ${request.url})`);
      continue;
    }
    const faults = told(request);
    printed += 1;
    if (faults.length > 0) wrong += 1;
    const { method, url, sent } = request;
    const address = url.startsWith(site) ? url.slice(site.length - 1) : url;
    console.log(
      `  ${method} ${address}, ${String(sent)} bytes sent${faults.map((one) => `: ${one.toUpperCase()}`).join("")}`,
    );
  }
}

function told(request: Request): readonly string[] {
  return toldBy(request, site, (path) =>
    [path, join(path, "index.html")].some((file) => {
      const found = statSync(join(dist, file), { throwIfNoEntry: false });
      return found?.isFile() === true;
    }),
  );
}

/** Listens on a free port of this machine. */
async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
