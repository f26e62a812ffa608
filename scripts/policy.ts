/**
 * The Content-Security-Policy of every built page: nothing but our own files, no request after load, no
 * inline script, and no text that becomes markup (Trusted Types). It stands in each page, so that it holds on any
 * host; hosts that read `_headers` send it too.
 */
import { createHash } from "node:crypto";

/** The policy for a page whose inline style sheet is `css`, which it allows by its hash. */
export function policyFor(css: string): string {
  const hash = createHash("sha256").update(css, "utf8").digest("base64");
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}
