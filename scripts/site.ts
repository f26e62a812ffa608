/**
 * Which of the sites a build is about: each language is one, in its folder. Told by the environment: SITE_LANGUAGE;
 * BASE_PATH, the path on the host that English is built for; and SITE_ADDRESS, where search engines are to find it.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";
import { keysOf } from "../rules/engine/keys.ts";
import oldestBrowsers from "../src/guide/oldest-browsers.json" with { type: "json" };
import { languages, type LanguageTag } from "../src/words/languages.ts";

export const root = fileURLToPath(new URL("..", import.meta.url));

const told = z.safeParse(
  z.object({
    SITE_LANGUAGE: z._default(z.enum(keysOf(languages)), "en"),
    BASE_PATH: z._default(z.string().check(z.regex(/^\/([^?#]*\/)?$/)), "/"),
    SITE_ADDRESS: z.optional(z.string().check(z.regex(/^(https:\/\/[^\s/?#"'<>&]+)?$/))),
  }),
  process.env,
);
if (!told.success) {
  throw new Error(
    `SITE_LANGUAGE must be one of ${Object.keys(languages).join(", ")}, BASE_PATH must begin and end with a slash, ` +
      "and SITE_ADDRESS must be like https://check.example, without a path.",
  );
}

export const language: LanguageTag = told.data.SITE_LANGUAGE;

const { folder } = languages[language];

/** The path of the site on its host, with both slashes. */
export const base = told.data.BASE_PATH + folder;

/** The path of the English site, in which those of the other languages stand. */
export const rootBase = told.data.BASE_PATH;

/**
 * **The public address of the host, without a path: this is the one place that it comes from.** Search engines want whole
 * addresses, so what is for them is left out where it is undefined.
 */
export const address: string | undefined = told.data.SITE_ADDRESS === "" ? undefined : told.data.SITE_ADDRESS;

/** Where the built site goes. */
export const dist = join(root, "dist", folder);

/** What the build keeps for itself. */
export const cache = join(root, ".cache", folder);

const { chrome, firefox, safari } = oldestBrowsers;

/** What scripts and styles are written down to; `npm run check:browsers` looks for what cannot be written otherwise. */
export const oldestTargets: string[] = [
  `chrome${chrome}`,
  `firefox${firefox}`,
  `safari${safari}`,
  `ios${safari}`,
];

/** The same app for Node. */
export const server = join(cache, "server");
