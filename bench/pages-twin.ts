/** What each page is measured against: itself without a framework, made from the built page when it is asked for. */

/** The same HTML with the same styles inside, and no script to fetch. Throws Error when that cannot be made sure. */
export function withoutScripts(html: string): string {
  const twin = html
    .replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, "")
    .replaceAll(/\s*<script\b[^>]*>[^<]*<\/script>/g, "");
  if (twin === html || /<script|modulepreload/.test(twin)) {
    throw new Error("The page has no scripts, or has one that the twin would keep.");
  }
  return twin;
}
