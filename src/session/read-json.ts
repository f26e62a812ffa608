/**
 * Text → JSON, without what `JSON.parse` lets pass in silence: of a key that stands twice it takes the last, so that
 * a yes can be lost behind a no.
 */

/** What a text holds, or why it holds nothing that can be relied on. */
export type JsonRead =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "notJson"; readonly why: string }
  | { readonly kind: "keyTwice"; readonly key: string };

/** Reads a text. Never throws. */
export function readJson(text: string): JsonRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: "notJson", why: error instanceof Error ? error.message : String(error) };
  }
  // Each key has its colon. As many keys as colons: nothing was lost, and the text need not be read again.
  if (colonsIn(text) === keysIn(value)) return { kind: "value", value };
  const key = firstKeyTwice(text);
  return key === undefined ? { kind: "value", value } : { kind: "keyTwice", key };
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) count += 1;
  return count;
}

function keysIn(value: unknown): number {
  let count = 0;
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (!isRecord(next)) continue;
    const isList = Array.isArray(next);
    for (const key in next) {
      if (!isList) count += 1;
      const inside = next[key];
      if (typeof inside === "object") open.push(inside);
    }
  }
  return count;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The first key that stands twice in one object of a text that is JSON. */
function firstKeyTwice(text: string): string | undefined {
  const open: Set<string>[] = [];
  let lastText = "";
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (token !== ":") lastText = token;
    else {
      const key = String(JSON.parse(lastText));
      const keys = open.at(-1);
      if (keys?.has(key) === true) return key;
      keys?.add(key);
    }
  }
  return undefined;
}
