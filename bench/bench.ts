/**
 * Every benchmark, one after the other: `npm run bench`, on the built site. Prints tables and keeps the figures in
 * `bench/results/latest.json`. `npm run bench -- --lighthouse` runs Lighthouse too.
 *
 * Figures of one run can be compared with each other, and hardly with those of another machine: look at the ratios.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { format } from "prettier";
import { benchCommandLine, showCommandLine } from "./command-line.ts";
import { benchLighthouse, showLighthouse } from "./lighthouse.ts";
import { benchPages, builtSite, showPages } from "./pages.ts";
import { benchRules, type RulesBench } from "./rules.ts";
import type { Timing } from "./side-by-side.ts";

const withLighthouse = process.argv.includes("--lighthouse");
builtSite();

const rules = await benchRules();
showRules(rules);
const commandLine = await benchCommandLine();
showCommandLine(commandLine);
const pages = await benchPages();
showPages(pages);
const lighthouse = withLighthouse ? await benchLighthouse() : undefined;
if (lighthouse !== undefined) showLighthouse(lighthouse);

await keep({
  date: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  processors: cpus().length,
  rules,
  commandLine,
  pages,
  ...(lighthouse === undefined ? {} : { lighthouse }),
});

async function keep(found: Readonly<Record<string, unknown>>): Promise<void> {
  const folder = new URL("results/", import.meta.url);
  const short = JSON.stringify(found, (_key, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(4)) : value,
  );
  await mkdir(folder, { recursive: true });
  await writeFile(new URL("latest.json", folder), await format(short, { parser: "json", printWidth: 110 }));
}

function showRules({ rules: count, sets, timings, growth }: RulesBench): void {
  console.log(`${count} rules, ${sets} sets of answers, one processor:`);
  showTimings(timings);
  for (const { copies, timings: grown } of growth) {
    console.log(`Rules × ${copies}:`);
    showTimings(grown);
  }
}

function showTimings(timings: readonly Timing[]): void {
  console.table(
    Object.fromEntries(
      timings.map(({ name, median, ratio }) => [
        name,
        { "sets a second": Math.round(1000 / median), ratio: Number(ratio.toPrecision(3)) },
      ]),
    ),
  );
}
