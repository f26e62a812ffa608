/**
 * Puts the sentences of one language in the place of the English ones while the app is built, so that a page carries one
 * language and looks nothing up. Texts of the rules are literals there, found by what they say; sentences of the pages
 * are what `say` is called with; one without a translation stops the build. That every text of the rules has one, the
 * compiler sees to (`src/words/in-other-words.ts`).
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, runnerImport, type Plugin } from "vite";
import * as z from "zod/mini";
import { languages, type Language, type LanguageTag } from "../src/words/languages.ts";
import { worded } from "../src/words/texts-in.ts";

/** A dictionary: the sentence by the English one. */
export type Dictionary = Readonly<Record<string, string>>;

/** What a language says. */
interface Said {
  readonly tag: string;
  /** The texts of the rules. */
  readonly rules: Dictionary;
  /** The sentences of the pages. */
  readonly pages: Dictionary;
}

/** A piece of the source, and what takes its place. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** A node of the syntax tree, as far as this looks into it. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const fieldsOfWords: ReadonlySet<string> = new Set(worded);

const root = fileURLToPath(new URL("..", import.meta.url));

const ofRules = join(root, "rules/");

const translation = z.object({
  pages: z.record(z.string(), z.string()),
  rules: z.record(z.string(), z.unknown()),
  saidOnce: z.record(z.string(), z.string()),
});

/** What a language of the list says; undefined for the one that the sources say. */
export async function saidIn(tag: LanguageTag): Promise<Said | undefined> {
  const { words }: Language = languages[tag];
  if (words === undefined) return undefined;
  const { module } = await runnerImport<{ readonly words: unknown }>(
    join(root, "src/words", words, "index.ts"),
    { root, configFile: false, logLevel: "silent" },
  );
  const { pages, rules, saidOnce } = translation.parse(module.words);
  return { tag, rules: dictionaryOf({ saidOnce, rules }), pages };
}

/** The sentences of records by the English ones. Throws when one is said in two ways, for only one of them could be shown. */
export function dictionaryOf(records: unknown): Dictionary {
  const all = new Map<string, string>();
  const collect = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [english, own] of Object.entries(part)) {
      if (typeof own !== "string") collect(own);
      else if ((all.get(english) ?? own) === own) all.set(english, own);
      else throw new Error(`“${english}” is said in two ways: “${all.get(english) ?? ""}” and “${own}”.`);
    }
  };
  collect(records);
  return Object.fromEntries(all);
}

/** The one file that says which language it is in. */
const ofTag = join(root, "src/words/this-language.ts");

/** The plugin. Without `said` it leaves the English as it is, and only takes `say` away where it has nothing to do. */
export function inLanguage(said: Said | undefined): Plugin {
  return {
    name: "in-language",
    enforce: "pre",
    transform: {
      filter: { id: /\/(?:src|rules)\/.*\.tsx?$/ },
      handler(code, id) {
        const file = id.replace(/\?.*$/, "");
        const { program, errors } = parseSync(file, code);
        if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message ?? ""}`);
        const changes = file.startsWith(ofRules)
          ? said === undefined
            ? []
            : textsOfRules(program, said.rules)
          : file === ofTag
            ? tagOf(program, said?.tag ?? "en")
            : sentencesOfPages(program, said?.pages);
        return changes.length === 0 ? null : { code: changed(code, changes), map: null };
      },
    },
  };
}

/** The tag of the language in the place of the English one. */
function tagOf(program: unknown, tag: string): readonly Change[] {
  const changes: Change[] = [];
  visit(program, (node, parent) => {
    if (literal(node) !== undefined && parent?.type === "VariableDeclarator") {
      changes.push({ ...placeOf(node), by: JSON.stringify(tag) });
    }
  });
  if (changes.length !== 1) throw new Error(`${ofTag} must name one language.`);
  return changes;
}

/** Every literal that is a text: it has a space or a capital, as no id has, or stands in a field for words. */
function textsOfRules(program: unknown, rules: Dictionary): readonly Change[] {
  const changes: Change[] = [];
  visit(program, (node, parent) => {
    const text = literal(node);
    if (text === undefined || !Object.hasOwn(rules, text) || isNoText(node, parent)) return;
    if (!/ |^[A-Z]/.test(text) && !fieldsOfWords.has(fieldOf(parent))) return;
    changes.push({ ...placeOf(node), by: JSON.stringify(rules[text]) });
  });
  return changes;
}

/** The English sentences that a source hands to `say`. */
export function sentencesSaidIn(file: string, code: string): readonly string[] {
  return callsOfSay(parseSync(file, code).program).map(({ english }) => english);
}

/** What `say` and `sayWith` are called with. Without values nothing of the call remains. */
function sentencesOfPages(program: unknown, pages: Dictionary | undefined): readonly Change[] {
  return callsOfSay(program).map(({ call, sentence, hasValues, english }) => {
    const own = pages === undefined ? english : pages[english];
    if (own === undefined) throw new Error(`There is no translation of “${english}”.`);
    return { ...placeOf(hasValues ? sentence : call), by: JSON.stringify(own) };
  });
}

/** A call of `say` or `sayWith`. */
interface Call {
  readonly call: Node;
  readonly sentence: Node;
  readonly english: string;
  readonly hasValues: boolean;
}

function callsOfSay(program: unknown): readonly Call[] {
  const calls: Call[] = [];
  visit(program, (call) => {
    if (call.type !== "CallExpression" || !isSay(call["callee"])) return;
    const given: readonly unknown[] = Array.isArray(call["arguments"]) ? call["arguments"] : [];
    const [sentence, values] = given;
    const english = isNode(sentence) ? literal(sentence) : undefined;
    if (english === undefined || !isNode(sentence)) throw new Error("say() takes one literal sentence.");
    calls.push({ call, sentence, english, hasValues: values !== undefined });
  });
  return calls;
}

function visit(node: unknown, look: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  if (Array.isArray(node)) for (const one of node) visit(one, look, parent);
  if (!isNode(node)) return;
  look(node, parent);
  for (const [field, child] of Object.entries(node)) if (field !== "type") visit(child, look, node);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function literal(node: Node): string | undefined {
  const { type, value } = node;
  return type === "Literal" && typeof value === "string" ? value : undefined;
}

/** Names of fields, addresses of modules and types are no texts. */
function isNoText(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return true;
  return (
    /^(?:Import|Export|TSLiteralType)/.test(parent.type) ||
    (parent.type === "Property" && parent["key"] === node)
  );
}

function fieldOf(parent: Node | undefined): string {
  const key = parent?.type === "Property" ? parent["key"] : undefined;
  return isNode(key) && typeof key["name"] === "string" ? key["name"] : "";
}

function isSay(node: unknown): boolean {
  return isNode(node) && (node["name"] === "say" || node["name"] === "sayWith");
}

function placeOf({ start, end }: Node): Pick<Change, "start" | "end"> {
  if (typeof start !== "number" || typeof end !== "number") throw new Error("A node has no place.");
  return { start, end };
}

function changed(code: string, changes: readonly Change[]): string {
  let text = code;
  for (const { start, end, by } of changes.toSorted((one, other) => other.start - one.start)) {
    text = text.slice(0, start) + by + text.slice(end);
  }
  return text;
}
