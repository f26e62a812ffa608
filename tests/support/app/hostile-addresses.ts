/** Addresses as somebody hostile or careless would make them, the same again for the same seed. */
import type { Chance } from "../people/sets.ts";

/** Something that must never be seen on a page: it comes from the address alone. */
export const markers = ["0900123456", "zzhostile", "calltoday"] as const;

const pieces: readonly string[] = [
  ...[
    "/",
    "//",
    "///",
    "/check",
    "/result",
    "/answers",
    "/plan",
    "/summary",
    "/guide",
    "/exercises",
    "/paper",
    "/open",
  ],
  ...[
    "/index.html",
    "/..",
    "/../..",
    "/./",
    "/%2e%2e/",
    "/%2F",
    "/%5C",
    "\\",
    "/.well-known/x",
    "/robots.txt",
  ],
  ...[
    "/CHECK",
    "/Result/",
    "/check/",
    "/check//",
    "/check;a=b",
    "/check%00",
    "/check%20",
    "/%63heck",
    "/404",
  ],
  // The folder of another language: its pages are another build, so here there is nothing.
  ...[
    "/es",
    "/es/",
    "/es/check",
    "/ES/",
    "/es//evil.example",
    "/es/es/",
    "/es/..",
    "/%65s/",
    "/es%2Fcheck",
    "/en/",
  ],
  ...["/open/", "/open?file=x.json", "/open#file:///etc/passwd", "/open/../result", "/OPEN"],
  ...["%", "%E0%A4%A", "%ZZ", "%c0%af", "%u0041", "%F0%9F%98%80", "%0d%0aSet-Cookie:a=b", "%3Cscript%3E"],
  ...[
    "?answers=%7B%22fever%22%3A%22no%22%7D",
    "?fever=no&level=selfCare",
    "?result=selfCare",
    "?next=//evil.example",
  ],
  ...["?%", "?a=%E0%A4%A", "?__proto__[fever]=no", "?constructor.prototype.x=1", "?", "??", "?a#b?c#d"],
  ...[
    "#",
    "#content",
    "#/result",
    "#javascript:alert(1)",
    "#%",
    "#<img src=x onerror=alert(1)>",
    "#:~:text=call",
  ],
  ...[
    "javascript:alert(1)",
    "data:text/html,x",
    "<script>alert(1)</script>",
    '"><svg onload=alert(1)>',
    "'--",
  ],
  ...[
    "{{7*7}}",
    "${7*7}",
    "\u0000",
    "\u0007",
    "\u202e",
    "\ud83d\ude00",
    "ÀÉ",
    "مرحبا",
    "😀",
    " ",
    "\t",
    "\n",
  ],
  ...markers.flatMap((marker) => [marker, `/${marker}`, `?q=${marker}`, `#${marker}`]),
];

/** One address, beginning with a slash; now and then a very long one. */
export function hostileAddress(next: Chance): string {
  const count = 1 + next(6);
  const parts = Array.from({ length: count }, () => {
    const piece = pieces[next(pieces.length)] ?? "/";
    const odd = next(12) === 0 ? String.fromCodePoint(1 + next(0xd7ff)) : "";
    return piece.repeat(next(40) === 0 ? 1 + next(200) : 1) + odd;
  });
  const made = parts.join("");
  return made.startsWith("/") ? made : `/${made}`;
}
