/**
 * What the oldest browsers that the check promises to work in do not have, by the tables of MDN. The promise stands in one
 * file, `src/guide/oldest-browsers.json`, which the build, lint, the check of the built files and the page for people read.
 */
import { readFileSync } from "node:fs";
import tables from "@mdn/browser-compat-data/forLegacyNode";

/** @typedef {import("@mdn/browser-compat-data/types").Identifier} Feature */

/** By engine, the oldest version. @type {Readonly<Record<string, string>>} */
export const oldestBrowsers = JSON.parse(
  readFileSync(new URL("../src/guide/oldest-browsers.json", import.meta.url), "utf8"),
);

/** Browsers that share the number of the one they are listed under. */
const alike = [
  { oldest: oldestBrowsers["chrome"], browsers: ["chrome", "chrome_android", "edge"] },
  { oldest: oldestBrowsers["firefox"], browsers: ["firefox", "firefox_android"] },
  { oldest: oldestBrowsers["safari"], browsers: ["safari", "safari_ios"] },
];

/**
 * @param {string} version
 * @param {string} oldest
 */
function isThereIn(version, oldest) {
  const [major = NaN, minor = 0] = version.replace("≤", "").split(".").map(Number);
  const [oldestMajor = NaN, oldestMinor = 0] = oldest.split(".").map(Number);
  return major < oldestMajor || (major === oldestMajor && minor <= oldestMinor);
}

/** Asked for the same few features thousands of times. @type {Map<Feature, boolean>} */
const known = new Map();

/**
 * Whether one of the oldest browsers is without a feature. What the tables do not know is nobody's promise.
 *
 * @param {Feature | undefined} feature
 */
function isYoung(feature) {
  const support = feature?.__compat?.support;
  if (feature === undefined || support === undefined) return false;
  const before = known.get(feature);
  if (before !== undefined) return before;
  const said = new Map(Object.entries(support));
  const young = alike.some(({ oldest = "0", browsers }) =>
    browsers.some((browser) => ![said.get(browser) ?? []].flat().some((entry) => isWholeIn(entry, oldest))),
  );
  known.set(feature, young);
  return young;
}

/**
 * @param {import("@mdn/browser-compat-data/types").SimpleSupportStatement} entry
 * @param {string} oldest
 */
function isWholeIn(
  { version_added: since, version_removed: until, flags, prefix, alternative_name },
  oldest,
) {
  const asItStands = [until, flags, prefix, alternative_name].every((exception) => exception === undefined);
  return asItStands && typeof since === "string" && isThereIn(since, oldest);
}

/**
 * @param {Feature | undefined} group
 * @returns {readonly (readonly [string, Feature])[]}
 */
function within(group) {
  if (group === undefined) return [];
  const { __compat, ...parts } = group;
  return Object.entries(parts).filter(([name]) => !name.endsWith("_event"));
}

/** @param {string} name in the tables, where a member of the class itself has an ending */
const plain = (name) => name.replace(/_static$/, "");

const { builtins } = tables.javascript;
const { api } = tables;

/** By name, what has members: classes of the language and of browsers. */
const classes = new Map([...within(api), ...within(builtins), ...within(builtins?.["Intl"])]);

/** What a page or a worker finds without asking anybody, and what it is one of. */
const globals = new Map([
  ...["ServiceWorkerGlobalScope", "WorkerGlobalScope", "Window"].flatMap((scope) => within(api?.[scope])),
  ...classes,
]);
const classOf = new Map([
  ["window", "Window"],
  ["document", "Document"],
  ["navigator", "Navigator"],
  ["history", "History"],
  ["location", "Location"],
  ["crypto", "Crypto"],
  ["performance", "Performance"],
]);

/** Of these, values are met on whose members nothing else is known than the name. */
const met =
  /^(?:(?:HTML|SVG)\w*Element|Element|Node|EventTarget|(?:Pointer|Mouse|Keyboard|UI|Message)?Event|AbortSignal|Blob|File|FormData|URL|URLSearchParams|Response|Request|Headers|Cache|CacheStorage|Client|Clients|ServiceWorker\w*|DOMTokenList|NodeList|Range|Selection|Storage)$/;

/** Whoever has a member of this name. @type {Map<string, Feature[]>} */
const membersByName = new Map();
for (const [owner, group] of [...within(builtins), ...within(api).filter(([name]) => met.test(name))]) {
  for (const [name, feature] of within(group)) {
    if (owner === "Intl") continue;
    membersByName.set(plain(name), [...(membersByName.get(plain(name)) ?? []), feature]);
  }
}

/** @param {string} name such as `structuredClone` */
export function isYoungGlobal(name) {
  return isYoung(globals.get(name));
}

/** @param {string} name of something that everybody has, such as `Object` or `navigator` */
export function isOwner(name) {
  return classes.has(classOf.get(name) ?? name);
}

/**
 * Whether a member is young: of the owner where it is one that everybody has, otherwise of all that have one of this name.
 *
 * @param {string} name
 * @param {string | undefined} owner such as `Object` in `Object.groupBy`
 */
export function isYoungMember(name, owner) {
  const group = owner === undefined ? undefined : classes.get(classOf.get(owner) ?? owner);
  if (group !== undefined) return isYoung(group[name] ?? group[`${name}_static`]);
  const all = membersByName.get(name) ?? [];
  return all.length > 0 && all.every(isYoung);
}

/** Every young global and member; for a test that takes them away from a younger browser. */
export const youngBuiltins = {
  globals: [...globals].flatMap(([name, group]) => (isYoung(group) ? [name] : [])),
  members: [...within(builtins), ...within(api)].flatMap(([owner, group]) =>
    within(group).flatMap(([name, feature]) => (isYoung(feature) ? [{ owner, name: plain(name) }] : [])),
  ),
};

const { css } = tables;

/** Whether a part of a style sheet is young, by the kind of part. */
export const isYoungStyle = {
  /** @param {string} name */
  property: (name) => isYoung(css?.["properties"]?.[name]),
  /** @param {string} name of a pseudo-class or a pseudo-element */
  selector: (name) => isYoung(css?.["selectors"]?.[name]),
  /** @param {string} name */
  atRule: (name) => isYoung(css?.["at-rules"]?.[name]),
  /** @param {string} name of a function */
  function: (name) => isYoung(css?.["types"]?.["color"]?.[name] ?? css?.["types"]?.[name]),
  /** @param {string} name of a feature that is asked for */
  media: (name) => isYoung(css?.["at-rules"]?.["media"]?.[name]),
  /** @param {string} name */
  unit: (name) =>
    /^[dls]v(?:[bhiw]|max|min)$/.test(name) &&
    isYoung(css?.["types"]?.["length"]?.["viewport_percentage_units_dynamic"]),
};
