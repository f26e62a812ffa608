/**
 * Makes the built site work offline: writes the service worker with the list of what it keeps, the worker with which a
 * page asks by itself, and what the site says of its rules. The last step of `npm run build`.
 */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { ruleSetVersion } from "#rules";
import { languages } from "../src/words/languages.ts";
import { readStatus } from "../src/offline/read-status.ts";
import { askFile, statusFile, workerFile } from "./fresh-files.mjs";
import { base, dist, language, oldestTargets, root } from "./site.ts";

const shell = await readFile(join(dist, "offline/index.html"), "utf8");
const assets = (await readdir(join(dist, "assets"))).toSorted().map((name) => `assets/${name}`);
const entry = /<script type="module"[^>]* src="([^"]+)"/.exec(shell)?.[1]?.slice(base.length);
if (entry === undefined || !assets.includes(entry)) {
  throw new Error(
    `The page that stands for every page begins with ${String(entry)}, which is not in dist/assets.`,
  );
}
// The names of the assets carry their content.
const id = createHash("sha256")
  .update([shell, ...assets].join("\n"))
  .digest("hex")
  .slice(0, 16);

// The worker of the language at the root reaches into the folders of the others, and leaves them to their own.
const others: readonly string[] = Object.values(languages).flatMap(({ folder }) =>
  language === "en" && folder !== "" ? [folder] : [],
);
// One file speaks for the rules in every language: who takes advice back does so in one place.
const status = "../".repeat(languages[language].folder.split("/").length - 1) + statusFile;
const pages = await readdir(dist, { recursive: true });
const places = [
  ...new Set(
    pages.filter((file) => file.endsWith(".html")).map((file) => file.replace(/^index\.html$|[/\\].*$/, "")),
  ),
];
const ownPlaces = ["index.html", ...places.filter((place) => !others.includes(`${place}/`))];
const told = { id, language, entry, shell: "offline/", status, others, assets, places: ownPlaces };
await buildWorker("service-worker.ts", workerFile);
await buildWorker("ask.ts", askFile);
await tellStatus();
console.log(`Kept offline: ${String(assets.length)} files and one page, build ${id}.`);

/** English is built first, and begins the file anew; each other language adds its build. */
async function tellStatus(): Promise<void> {
  const file = join(dist, status);
  const before: unknown = language === "en" ? {} : JSON.parse(await readFile(file, "utf8"));
  const builds = typeof before === "object" && before !== null && "builds" in before ? before.builds : {};
  if (typeof builds !== "object") throw new Error(`${file} must name the builds of the languages.`);
  const { version, minimumVersion, withdrawn } = ruleSetVersion;
  const said = {
    version,
    minimumVersion,
    ...(withdrawn === undefined ? {} : { withdrawn }),
    builds: { ...builds, [language]: id },
  };
  const text = `${JSON.stringify(said)}\n`;
  const wanted = withdrawn === undefined ? "given" : "withdrawn";
  if (readStatus(text).rules.kind !== wanted) throw new Error(`The pages could not read ${file}.`);
  await writeFile(file, text);
}

async function buildWorker(source: string, name: string): Promise<void> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { BUILD: JSON.stringify(told) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: oldestTargets,
      rolldownOptions: {
        input: join(root, "src/offline/worker", source),
        output: { entryFileNames: name, format: "iife" },
      },
    },
  });
  // `licenses.txt` names what is in the pieces of the pages.
  const sources = [built]
    .flat()
    .flatMap((one) =>
      "output" in one ? one.output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : [])) : [],
    );
  const foreign = sources.filter((id) => /node_modules|\0/.test(id));
  if (sources.length === 0 || foreign.length > 0)
    throw new Error(`${name} must be our own code alone, and holds ${foreign.join(", ")}.`);
}
