/**
 * What may travel, in bytes after Brotli at its best. `npm run check:size` measures the built site against it. Which
 * scripts a page needs is read from the build, so nothing can be forgotten here; styles are part of each page.
 *
 * A budget is the target where there is one, and otherwise what the site weighs, with a little room.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesAtStart, filesNeededBy, piecesFile, readPieces } from "./pieces.ts";

interface Budget {
  readonly name: string;
  /** The pages whose HTML counts, as addresses. */
  readonly pages: readonly string[];
  /** The sources that they need beside those of the start. */
  readonly sources: readonly string[];
  readonly limit: string;
}

const check = "src/check/check-routes.tsx";
const result = "src/result/result-routes.tsx";
const summary = "src/summary/summary-routes.tsx";
const rest = ["src/result/rest/rest-of-result.tsx", "src/recheck/keep-this-check.tsx"];
const register = "src/components/all-sources.ts";
const readSession = "src/session/read-session.ts";
const checkingAgain = [
  "src/session/read-kept.ts",
  "src/session/again.ts",
  "src/recheck/parts-of-follow-up.ts",
];

const budgets: readonly Budget[] = [
  // 95 kB, and the router as its package has it: names for debugging keep parts of it that nobody uses.
  { name: "Start page", pages: ["/"], sources: [], limit: "98.2 kB" },
  { name: "Questions, opened directly", pages: ["/check"], sources: [check], limit: "150 kB" },
  {
    name: "The same, loaded again after an answer",
    pages: ["/check"],
    sources: [check, readSession],
    limit: "158.2 kB",
  },
  {
    // About 6 kB of it for the drawings, and 10 for the questions, stems and rules that the second edition added.
    name: "From the start page to the printed summary",
    pages: ["/"],
    sources: [check, result, summary],
    limit: "151.8 kB",
  },
  {
    name: "The same with today’s plan, the causes, the offer to keep the check and the register of sources",
    pages: ["/"],
    sources: [check, result, summary, ...rest, register],
    limit: "187.3 kB",
  },
  {
    name: "From the start page to the printed summary, when checking again",
    pages: ["/"],
    sources: [check, result, summary, readSession, ...checkingAgain],
    limit: "165.7 kB",
  },
  {
    name: "Plan, opened directly",
    pages: ["/plan"],
    sources: ["src/plan/plan-routes.tsx"],
    limit: "200.4 kB",
  },
  {
    name: "Guide, opened directly",
    pages: ["/guide"],
    sources: ["src/guide/guide-routes.tsx", register],
    limit: "214.6 kB",
  },
  {
    name: "Exercises, opened directly",
    pages: ["/exercises"],
    sources: ["src/exercises/exercise-routes.tsx", register],
    limit: "204 kB",
  },
  {
    name: "Rule book, opened directly",
    pages: ["/how-this-works/rules"],
    sources: ["src/rule-book/rule-book-routes.tsx", register],
    limit: "213 kB",
  },
  {
    name: "On paper, opened directly",
    pages: ["/paper"],
    sources: ["src/paper-form/paper-routes.tsx"],
    limit: "166.5 kB",
  },
];

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const pieces = await readPieces(join(root, ".cache", piecesFile));

export default [
  ...budgets.map(({ name, pages, sources, limit }) => ({
    name,
    limit,
    path: [...pages.map(fileOfPage), ...scriptsFor(sources)].map(present),
  })),
  { name: "All scripts", limit: "295.5 kB", path: allScripts() },
];

function scriptsFor(sources: readonly string[]): readonly string[] {
  const files = [...filesAtStart(pieces), ...filesNeededBy(pieces, sources)];
  return [...new Set(files)].map((file) => join(dist, file));
}

function fileOfPage(address: string): string {
  return join(dist, address, "index.html");
}

/** A budget that looks at nothing, or at another build, would always be kept. */
function present(file: string): string {
  if (!existsSync(file)) throw new Error(`${file} is not there: run \`npm run build\` first.`);
  return file;
}

function allScripts(): readonly string[] {
  const scripts = readdirSync(join(dist, "assets")).filter((name) => name.endsWith(".js"));
  if (scripts.length === 0) throw new Error("There is no script in dist/assets to weigh.");
  return scripts.map((name) => join(dist, "assets", name));
}
