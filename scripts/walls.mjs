/**
 * The walls of the house: which part may import which, and why. `eslint.config.js` keeps them; each message says
 * the reason. Every import counts: static, dynamic, of types, and re-exports.
 */
import { builtinModules } from "node:module";
import { posix, relative, sep } from "node:path";

/**
 * What an import leads to, from the project's root: a file (`src/check/screen.tsx`), `#rules`, or a package
 * (`npm:react`, `node:fs`).
 *
 * @typedef {object} Wall
 * @property {RegExp} from files behind the wall, from the project's root
 * @property {(target: string, file: string) => boolean} forbids
 * @property {string} because
 */

/** Folders in `src/` that rooms share. */
const sharedFolders = ["components", "emergency", "figures", "files", "offline", "session", "time", "words"];

/** Folders that put the rooms together: the frame of every page, and which code comes when. */
const houseFolders = ["loading", "shell"];

const isPackage = (/** @type {string} */ target) => /^(npm|node):/.test(target);
const isIn = (/** @type {string[]} */ ...folders) => {
  return (/** @type {string} */ target) => folders.some((folder) => target.startsWith(`${folder}/`));
};

/**
 * Every other folder in `src/` is a room, and so is the page that opens files.
 *
 * @param {string} file
 */
function roomOf(file) {
  const folder = /^src\/(files\/open|[^/]+)\//.exec(file)?.[1];
  return folder === undefined || [...sharedFolders, ...houseFolders].includes(folder) ? undefined : folder;
}

/** What stands around the rooms: the files directly in `src/`, but not the list of addresses; the shell and the loading. */
const isAroundRooms = (/** @type {string} */ target) =>
  /^src\/(?!paths\.ts$)[^/]+$/.test(target) || isIn(...houseFolders.map((folder) => `src/${folder}`))(target);

/** @type {readonly Wall[]} */
const walls = [
  {
    from: /^rules\//,
    forbids: (target) => isPackage(target) || target === "#rules" || !target.startsWith("rules/"),
    because:
      "rules/ is what is true, and can be read, proven and moved by itself: no package, no Node, nothing from outside it.",
  },
  {
    from: /^rules\/engine\//,
    forbids: (target) => target.startsWith("rules/") && !isIn("rules/engine")(target),
    because: "The engine knows nothing of backs, so that any rule set can be read by it.",
  },
  {
    from: /^rules\/upper-back\//,
    forbids: (target) => target.startsWith("rules/") && !isIn("rules/engine", "rules/upper-back")(target),
    because:
      "Knowledge does not know its readers: imports go from the engine to the rules to their readings.",
  },
  {
    from: /^rules\/words\//,
    forbids: (target) =>
      target.startsWith("rules/") && !isIn("rules/engine", "rules/upper-back", "rules/words")(target),
    because: "Every reading of the rules uses these words, so they know none of the readings.",
  },
  {
    from: /^rules\/[^/]+\//,
    forbids: (target) => target === "rules/index.ts",
    because: "The door stands in front of the rules: whoever is inside names the file that is meant.",
  },
  {
    from: /^(src|cli)\//,
    forbids: (target) => target.startsWith("rules/"),
    because:
      "`#rules` is the only door to the rules; what is behind it can then change without breaking the app.",
  },
  {
    from: /^cli\//,
    forbids: (target) => !isIn("cli", "src/session")(target) && target !== "#rules" && !isPackage(target),
    because:
      "The command line reads answers and prints results: it needs the rules and the session, and no page.",
  },
  {
    from: /^src\/session\//,
    forbids: (target) =>
      roomOf(target) !== undefined || isAroundRooms(target) || isIn("src/emergency")(target),
    because:
      "The session holds the answers for every page, so it knows none of them and can be tested by itself.",
  },
  {
    from: /^src\/emergency\//,
    forbids: (target) => roomOf(target) !== undefined || isAroundRooms(target),
    because: "The emergency number stands on every page, so it depends on none of them.",
  },
  {
    from: /^src\/(components|figures|time)\//,
    forbids: (target) =>
      roomOf(target) !== undefined ||
      isAroundRooms(target) ||
      isIn("src/session", "src/emergency")(target) ||
      /^npm:(zustand|react-router)(\/|$)/.test(target),
    because:
      "Components, figures and what tells the time take props only: without store, router or rooms, they look the same wherever they are used.",
  },
  {
    // The gallery, in development only, shows what stands in every room.
    from: /^src\/(?!gallery\/)[^/]+\//,
    forbids: (target, file) => {
      const [own, other] = [roomOf(file), roomOf(target)];
      return own !== undefined && ((other !== undefined && other !== own) || isAroundRooms(target));
    },
    because:
      "Rooms do not import each other or the house around them; what two rooms need lives in components, figures, time or session.",
  },
  {
    from: /^(?!tests\/)/,
    forbids: isIn("tests"),
    because: "Nothing depends on tests: they describe the house and are no part of it.",
  },
];

/**
 * What `specifier` in `file` leads to.
 *
 * @param {string} file from the project's root, with forward slashes
 * @param {string} specifier as written in the import
 */
function targetOf(file, specifier) {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(file), specifier);
  if (specifier.startsWith("#")) return specifier;
  if (specifier.startsWith("node:") || builtinModules.includes(specifier)) {
    return `node:${specifier.replace(/^node:/, "")}`;
  }
  return `npm:${specifier}`;
}

/**
 * The rule for ESLint; `root` is the folder that the walls are measured from.
 *
 * @param {string} root
 * @returns {import("eslint").Rule.RuleModule}
 */
export function wallsRule(root) {
  return {
    meta: { type: "problem", schema: [] },
    create(context) {
      const file = relative(root, context.filename).split(sep).join("/");
      const ours = walls.filter((wall) => wall.from.test(file));
      /** @param {import("eslint").Rule.Node} node */
      const check = (node) => {
        const source = "source" in node ? node.source : undefined;
        if (source?.type !== "Literal" || typeof source.value !== "string") return;
        const target = targetOf(file, source.value);
        for (const wall of ours) {
          if (wall.forbids(target, file))
            context.report({ node, message: `${source.value}: ${wall.because}` });
        }
      };
      return {
        ImportDeclaration: check,
        ImportExpression: check,
        ExportNamedDeclaration: check,
        ExportAllDeclaration: check,
        TSImportType: check,
      };
    },
  };
}
