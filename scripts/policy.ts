/**
 * What browsers are told about the site: the Content-Security-Policy of the pages, and the headers of its files. All
 * of it is written here once; `scripts/hosting.ts` turns it into files for hosts.
 *
 * Where each part stands, and why:
 *
 * - The policy of a page stands in the page itself, so that it holds on any host and cannot drift from the style sheet
 *   whose hash it carries. It allows nothing but our own files: no inline script, but for one line on the page of the
 *   questions (`firstLine` in `src/entry-server.tsx`), by its hash; no text that becomes markup
 *   (Trusted Types), and **no connection at all**. So a page, which knows the answers, has no way to send them.
 * - The update check is made by the service worker, or by a worker of the page (`ask.js`) where there is none. Each has
 *   a policy of its own, which allows connections to its own origin and nothing else. Neither is told an answer: the
 *   only messages that pages send them are four fixed words (`src/offline/look.ts`, `src/offline/own-worker.ts`).
 * - `trusted-types` names the one policy that may turn a text into the address of a script. It passes two texts, the
 *   addresses of these two (`src/offline/script-address.ts`), and no second policy can be made.
 * - Headers say what a page cannot say of itself: who may show it in a frame, and the policy of the two workers. A
 *   host that sends none of them is still safe to use, except that anybody may frame the pages, and that the
 *   workers may connect to other origins, which their lines do not.
 */
import { createHash } from "node:crypto";
import { languages } from "../src/words/languages.ts";
import { askFile, workerFile } from "./fresh-files.mjs";

/** The folders of the languages, English first. */
export const folders: readonly string[] = Object.values(languages).map(({ folder }) => folder);

/** The policy for a page whose inline style sheet is `css`, and with one line of script in it or none: allowed by hash. */
export function policyFor(css: string, line: string | undefined): string {
  return [
    "default-src 'none'",
    `script-src 'self'${line === undefined ? "" : ` ${hashOf(line)}`}`,
    `style-src 'self' ${hashOf(css)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types upper-back-check",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

/** Headers for the files under a path. */
export interface HeaderRule {
  /** From the folder of the site, without a slash in front; one that ends in `*` stands for all that begin so. */
  readonly path: string;
  /** What the rule is for, for the files that are written from it. */
  readonly about: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * **Who may show the check in a frame: this is the one place that decides.** Nobody may, unless the build is told:
 * `FRAME_ANCESTORS="https://clinic.example" npm run build`, with as many origins as are wanted, or `'self'`.
 *
 * @throws when the value could end the directive and begin another
 */
export function frameAncestors(wished: string | undefined = process.env["FRAME_ANCESTORS"]): string {
  const sources = wished?.trim() ?? "";
  if (sources === "") return "'none'";
  if (!/^('self'|'none'|https?:\/\/[\w*.:[\]-]+)( +('self'|https?:\/\/[\w*.:[\]-]+))*$/.test(sources)) {
    throw new Error(`FRAME_ANCESTORS must be origins with spaces between them, and is: ${sources}`);
  }
  return sources;
}

/**
 * The headers of the site. Where two rules match, both count; no header but the policy stands in two, and several
 * policies hold together. The first is that of every file.
 */
export function headerRules(ancestors: string): readonly [HeaderRule, ...HeaderRule[]] {
  return [
    {
      path: "*",
      about: "Every file. The rest of a page's policy stands in the page.",
      headers: {
        "Content-Security-Policy": `frame-ancestors ${ancestors}`,
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
      },
    },
    ...folders.flatMap((folder) => [
      {
        path: folder + askFile,
        about:
          "With this a page asks whether its rules still stand; it reaches its own origin and nothing else.",
        headers: { "Content-Security-Policy": "default-src 'none'; connect-src 'self'" },
      },
      {
        path: folder + workerFile,
        about:
          "The service worker reaches its own origin and nothing else; its scripts are for its successor.",
        headers: { "Content-Security-Policy": "default-src 'none'; script-src 'self'; connect-src 'self'" },
      },
      {
        path: `${folder}assets/*`,
        about: "Files named by their content never change.",
        headers: { "Cache-Control": "public, max-age=31536000, immutable" },
      },
    ]),
  ];
}
