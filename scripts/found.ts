/** What search engines and messengers read of a page. They want whole addresses, so there is none of it without the host's. */
import { ruleSetVersion } from "#rules";
import { keysOf } from "../rules/engine/keys.ts";
import type { Head } from "../src/entry-server.tsx";
import { languages, type LanguageTag } from "../src/words/languages.ts";

/** Where the site stands. */
export interface Place {
  /** Of the host, without a path. */
  readonly address: string;
  /** The path of the English site, with both slashes. */
  readonly rootBase: string;
}

/** A page in a language; `path` is without the path of the site. */
interface FoundPage extends Head {
  readonly path: string;
  readonly language: LanguageTag;
}

/**
 * The lines for the head of a page: which address is its own, where it is in other languages, and what a messenger shows of
 * it. Nothing for a page that is not to be found. The data of schema.org is a block of data and no script, so the policy
 * has nothing to say about it; it names no reviewer and no day of a review, as there was none.
 */
export function headForFinding(page: FoundPage, place: Place): string {
  if (!page.isFound) return "";
  const { path, language, title, description } = page;
  const own = addressOf(path, language, place);
  const tags = page.isInEveryLanguage ? keysOf(languages) : [];
  const data = {
    "@context": "https://schema.org",
    "@type": "MedicalWebPage",
    url: own,
    name: title,
    description,
    inLanguage: languages[language].locale,
    dateModified: ruleSetVersion.date,
    isAccessibleForFree: true,
    audience: { "@type": "MedicalAudience", audienceType: "Patient" },
  };
  return [
    `<link rel="canonical" href="${own}" />`,
    ...tags.map((tag) => `<link rel="alternate" hreflang="${tag}" href="${addressOf(path, tag, place)}" />`),
    ...(tags.length === 0
      ? []
      : [`<link rel="alternate" hreflang="x-default" href="${addressOf(path, "en", place)}" />`]),
    ...Object.entries({
      type: "website",
      url: own,
      title,
      description,
      image: `${place.address}${place.rootBase}icon-512.png`,
    }).map(([property, value]) => `<meta property="og:${property}" content="${escapeText(value)}" />`),
    // No text can end the element: there is no "<" in it.
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`,
  ]
    .map((line) => `    ${line}\n`)
    .join("");
}

/** The pages of a language that are to be found. */
export function siteMap(paths: readonly string[], language: LanguageTag, place: Place): string {
  const entries = paths.map((path) => `  <url><loc>${addressOf(path, language, place)}</loc></url>\n`);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`
  );
}

/** `robots.txt` with the list of each language. Search engines read it at the root of a host only. */
export function robotsFile(place: Place): string {
  const maps = keysOf(languages).map((tag) => `Sitemap: ${addressOf("/sitemap.xml", tag, place)}\n`);
  return `User-agent: *\nAllow: /\n${maps.join("")}`;
}

function addressOf(path: string, tag: LanguageTag, { address, rootBase }: Place): string {
  return address + rootBase + languages[tag].folder + path.slice(1);
}

/** For an attribute in double quotes. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
