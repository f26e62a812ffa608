/** The rules as they were at a revision: read out of git, and parsed as data, since they come from outside. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as z from "zod/mini";
import { ruleSetVersion } from "#rules";
import type { Condition, NonEmpty } from "../rules/engine/condition.ts";
import { prepared, type RuleSet } from "../rules/engine/rule-set.ts";
import type { OptionsOf } from "./translate.ts";

/** A rule set with the options of its questions. */
export interface RulesAt {
  readonly ruleSet: RuleSet;
  readonly options: OptionsOf;
}

const root = fileURLToPath(new URL("..", import.meta.url));

const listOf = <T>(item: z.ZodMiniType<T>) => z.tuple([item], item) satisfies z.ZodMiniType<NonEmpty<T>>;
const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("answered"), question: z.string(), options: listOf(z.string()) }),
    z.object({ kind: z.literal("atLeast"), count: z.number(), of: listOf(condition) }),
  ]),
);
const part = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["stems", "sites", "checklist", "followUps"]), questions: listOf(z.string()) }),
  z.object({ kind: z.literal("choice"), question: z.string() }),
]);
const screen = z.object({
  parts: listOf(part),
  optional: z.exactOptional(z.unknown()),
  onlyFor: z.exactOptional(z.array(z.string())),
});
const rule = z.object({ when: condition, disposition: z.string(), ifUnsure: z.string() });
const rulesModule = z.object({
  upperBack: z.object({
    levels: listOf(z.string()),
    rules: z.record(z.string(), rule),
    screens: z.record(z.string(), screen),
    enableWhen: z.record(z.string(), condition),
    askedInFull: z.exactOptional(z.array(z.string())),
  }),
  questions: z.record(z.string(), z.object({ options: z.record(z.string(), z.unknown()) })),
});

/** What git prints; throws Error with git's own words. */
export function git(...words: readonly string[]): string {
  return execFileSync("git", words, { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
}

/** A revision by its full name; throws Error with what to do when there is none of that name. */
export function commitOf(revision: string): string {
  try {
    return git("rev-parse", "--verify", "--quiet", `${revision}^{commit}`).trim();
  } catch {
    throw new Error(
      `There is no revision “${revision}” here. Give a commit, branch or tag; in a shallow clone, run \`git fetch --unshallow\` first.`,
    );
  }
}

/** The rules at a commit. Throws Error when they cannot be read. */
export function rulesAt(commit: string): RulesAt {
  const folder = join(root, ".cache/rules-at", commit);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const archive = execFileSync("git", ["archive", commit, "rules"], { cwd: root, maxBuffer: 1e8 });
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
  }
  // In a process of its own, so that nothing of the rules of then meets those of now.
  const door = JSON.stringify(pathToFileURL(join(folder, "rules/index.ts")).href);
  const print = `const { upperBack, questions } = await import(${door});
    process.stdout.write(JSON.stringify({ upperBack, questions }));`;
  const node = ["--import", "tsx", "--input-type=module", "--eval", print];
  try {
    const text = execFileSync(process.execPath, node, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1e8,
      stdio: "pipe",
    });
    return rulesFrom(JSON.parse(text), commit);
  } catch (cause) {
    throw new Error(`The rules at ${commit} cannot be read: is there a rules/index.ts that runs?`, { cause });
  }
}

/** The rules in what `rules/index.ts` exports. Throws Error that names the first thing that does not fit. */
export function rulesFrom(module: unknown, from: string): RulesAt {
  const parsed = rulesModule.safeParse(module);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `The rules at ${from} cannot be compared: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
    );
  }
  const { upperBack, questions } = parsed.data;
  return {
    ruleSet: prepared(upperBack),
    options: Object.fromEntries(
      Object.entries(questions).map(([id, { options }]) => [id, Object.keys(options)]),
    ),
  };
}

/**
 * The commit that gave the rules the version before this one: the last release. What changed afterwards, under that
 * version still or under this one, is new since then. Undefined when there is none.
 */
export function lastRelease(): string | undefined {
  const file = "rules/upper-back/version.ts";
  return git("log", "--format=%H", "--", file)
    .split("\n")
    .filter((commit) => commit !== "")
    .find((commit) => !git("show", `${commit}:${file}`).includes(`"${ruleSetVersion.version}"`));
}
