/**
 * Looks over the built site for what the oldest promised browsers do not have: scripts by the rule that lint has too, and
 * styles. A style that is asked for with `@supports` is in order, and so is one that is only a nicety.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import { browsersRule } from "./browsers-rule.mjs";
import { isYoungStyle } from "./young-features.mjs";

const dist = "dist";

/**
 * Where a browser does not know one of these, everything is still there to be read, found and pressed. `has` is named with
 * what it asks for: elsewhere it may carry what nothing else does.
 *
 * @type {ReadonlySet<string>}
 */
const niceties = new Set([
  "text-wrap",
  "text-size-adjust",
  "hyphens",
  "paint-order",
  "accent-color",
  "print-color-adjust",
  "content-visibility",
  "details-content",
  "forced-colors",
  "forced-color-adjust",
  // Safari draws a ring that is not rounded, and has one margin for all printed pages.
  "outline",
  "@page",
  // Dialogs are as high as the browser itself makes them.
  "dvh",
  // Only sooner.
  "scripting",
  // The box itself shows it, and is hidden only by rules that ask for the same.
  "has(:checked)",
  "has(:focus-visible)",
  "has(input)",
  // What is not so close together, or stands below each other.
  "has(>.icon)",
  "has(>.cause__title)",
  "has(li+li+li)",
  // The same by `@supports not`.
  "has(.emergency-bar details[open])",
]);

/** @param {RegExp} ending */
function filesIn(ending) {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => ending.test(name));
  if (files.length === 0) throw new Error(`There is no file in ${dist} to look at: ${String(ending)}.`);
  return files;
}

const linter = new Linter();

/** @param {string} text */
function wrongInScript(text) {
  const found = linter.verify(text, {
    languageOptions: { ecmaVersion: 2022, sourceType: "module" },
    plugins: { house: { rules: { browsers: browsersRule } } },
    rules: { "house/browsers": "error" },
  });
  return found.map(({ message, line, column }) => {
    const place = text.split("\n")[line - 1]?.slice(Math.max(0, column - 60), column + 60) ?? "";
    return `${message} … ${place}`;
  });
}

/**
 * @param {string} css
 * @returns {readonly string[]} each part that is young, and the words that it stands in
 */
function wrongInStyles(css) {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, "").replaceAll(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');
  /** What the braces belong to that stand open. @type {string[]} */
  const around = [];
  return [...plain.matchAll(/([^{};]*)([{};])/g)].flatMap(([, words = "", end]) => {
    const text = words.trim();
    const selector = around.at(-1) ?? "";
    const young = around.some((open) => open.startsWith("@supports"))
      ? []
      : text.startsWith("@")
        ? youngInAtRule(text)
        : end === "{"
          ? youngInSelector(text)
          : youngInDeclaration(text, selector);
    if (end === "{") around.push(text);
    if (end === "}") around.pop();
    return young.filter((name) => !niceties.has(name)).map((name) => `${name} in: ${selector} ${text}`);
  });
}

/** @param {string} text */
function youngInAtRule(text) {
  const [, name = "", asked = ""] = /^@(?:-\w+-)?([\w-]+)(.*)$/s.exec(text) ?? [];
  if (name === "supports") return [];
  const features = name === "media" ? [...asked.matchAll(/[\w-]+/g)].map(([feature]) => feature) : [];
  if (name === "media" && /[<>]/.test(asked)) features.push("range_syntax");
  return [
    ...(isYoungStyle.atRule(name) ? [`@${name}`] : []),
    ...features.filter((feature) => isYoungStyle.media(feature)),
  ];
}

/** @param {string} text */
function youngInSelector(text) {
  const parts = [...text.matchAll(/::?([a-z][\w-]*)(\([^()]*\))?/g)];
  const young = parts.filter(([, name = ""]) => isYoungStyle.selector(name));
  return [
    ...young.map(([, name = "", asked = ""]) => name + (name === "has" ? asked : "")),
    ...(/(^|,|\s)&/.test(text) ? ["nesting"] : []),
  ];
}

/**
 * @param {string} text
 * @param {string} selector
 */
function youngInDeclaration(text, selector) {
  const [, property = "", value = ""] = /^([\w-]+)\s*:(.*)$/s.exec(text) ?? [];
  const functions = [...value.matchAll(/([\w-]+)\(/g)].map(([, name = ""]) => name);
  const units = [...value.matchAll(/[\d.]([a-z]+)/g)].map(([, name = ""]) => name);
  const hidesFocus = property === "outline" && /^\s*(?:none|0)/.test(value);
  return [
    ...(isYoungStyle.property(property) ? [property] : []),
    ...functions.filter((name) => isYoungStyle.function(name)),
    ...units.filter((name) => isYoungStyle.unit(name)),
    // What is drawn in place of the ring may be what an old browser does not know.
    ...(hidesFocus && !/:not\(:focus-visible\)|:has\(/.test(selector) ? ["no ring at the focus"] : []),
  ];
}

const scripts = filesIn(/\.js$/);
const sheets = filesIn(/\.css$/);
const pages = filesIn(/\.html$/);
/** Pages carry a style sheet inside, one of a few. */
const inPages = new Set(
  pages.flatMap(
    (file) => /<style[^>]*>(.*?)<\/style>/s.exec(readFileSync(join(dist, file), "utf8"))?.[1] ?? [],
  ),
);
if (inPages.size === 0) throw new Error("No page has a style sheet.");

const wrong = [
  ...scripts.flatMap((file) =>
    wrongInScript(readFileSync(join(dist, file), "utf8")).map((found) => `${file}: ${found}`),
  ),
  ...[...inPages, ...sheets.map((file) => readFileSync(join(dist, file), "utf8"))].flatMap(wrongInStyles),
];
if (wrong.length > 0) {
  console.error(
    `The built site needs younger browsers than promised:\n  ${[...new Set(wrong)].join("\n  ")}`,
  );
  process.exitCode = 1;
} else {
  console.log(
    `${scripts.length} scripts and ${inPages.size + sheets.length} style sheets fit the oldest browsers.`,
  );
}
