/**
 * Takes the advice of a built site back, or stands by it again, by its `status.json`: one file, which speaks for every
 * language, read back with the reader that the pages use.
 *
 * `npm run withdraw -- "reason"`, and `npm run withdraw -- --lift`; with `--folder FOLDER` for another folder than `dist/`.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { RulesStatus } from "#rules";
import { readStatus } from "../src/offline/read-status.ts";
import { askFile, statusFile, workerFile } from "./fresh-files.mjs";
import { folders } from "./policy.ts";

const usage = `Usage: npm run withdraw -- "reason" [--folder FOLDER]
       npm run withdraw -- --lift [--folder FOLDER]`;

/** What went wrong is told in one line, and nothing has been changed then. */
class Refused extends Error {}

try {
  console.log(run());
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run(): string {
  const { reason, folder } = wished();
  requireBuild(folder);
  const file = join(folder, statusFile);
  const before = contentOf(file);
  if (reason !== undefined) {
    write(file, { ...before, withdrawn: reason }, "withdrawn");
    return `Withdrawn: ${file}\nPublish this file now. Pages that hear of it show no result but an emergency.`;
  }
  if (before === undefined) {
    throw new Refused(`${file} cannot be read, so what it said before is lost. Build the site again.`);
  }
  const others = Object.entries(before).filter(([name]) => !/withdr/i.test(name));
  write(file, Object.fromEntries(others), "given");
  return `No longer withdrawn: ${file}\nPublish this file now. Rules that are withdrawn in their source stay so until the site is built anew.`;
}

function wished(): { readonly reason: string | undefined; readonly folder: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { lift: { type: "boolean" }, folder: { type: "string" } },
      allowPositionals: true,
    });
    const [reason = "", ...more] = positionals.map((word) => word.trim());
    const lift = values.lift === true;
    if (more.length > 0 || lift === (reason !== "")) throw new Refused(usage);
    return {
      reason: lift ? undefined : reason,
      folder: resolve(values.folder ?? fileURLToPath(new URL("../dist", import.meta.url))),
    };
  } catch {
    throw new Refused(usage);
  }
}

/** The file must be the one that every page of the site asks for, in the folder that is published. */
function requireBuild(folder: string): void {
  const ofEach = [askFile, workerFile, "index.html"];
  const parts = [statusFile, ...folders.flatMap((own) => ofEach.map((part) => own + part))];
  const missing = parts.filter((part) => !existsSync(join(folder, part)));
  if (missing.length === 0) return;
  throw new Refused(
    `${folder} is not a whole built site: there is no ${missing.join(", no ")}. ` +
      "Run `npm run build`, or name the folder of the site with --folder.",
  );
}

function contentOf(file: string): object | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** In one step, so that nobody is ever sent half a file; without the compressed copies that a host would send instead. */
function write(file: string, content: object, wanted: RulesStatus["kind"]): void {
  const text = `${JSON.stringify(content)}\n`;
  if (readStatus(text).rules.kind !== wanted) {
    throw new Refused(`${file} would still not say what it must. Build the site again.`);
  }
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  for (const copy of [`${file}.gz`, `${file}.br`]) rmSync(copy, { force: true });
  if (readStatus(readFileSync(file, "utf8")).rules.kind !== wanted) {
    throw new Refused(`${file} does not say what was written to it. Look at it before you publish it.`);
  }
}
