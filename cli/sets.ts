/** Lines → JSON values: one value a line, or values spread over several lines; the first line decides. */
import { readJson } from "../src/session/read-json.ts";
import { longestLine, type Line } from "./lines.ts";
import { shown } from "./printable.ts";

/** A value, how it was written and the line it starts on, or why there is none. */
export type SetRead =
  | { readonly kind: "value"; readonly line: number; readonly value: unknown; readonly text: string }
  | { readonly kind: "unreadable"; readonly line: number; readonly why: string };

/** Reads line by line. Each call returns what became complete with that line. */
export interface SetReader {
  take(line: Line): readonly SetRead[];
  /** At the end of the input. */
  end(): readonly SetRead[];
}

/**
 * A first line that opens a brace and is not JSON by itself begins a value spread over several lines, unless
 * what follows turns out to be sets of one line each. Holds at most one value at a time.
 */
export function setReader(): SetReader {
  let layout: "undecided" | "oneALine" | "spread" = "undecided";
  let gathered: Line[] = [];
  let length = 0;
  let open = 0;

  const settle = (): readonly SetRead[] => {
    const lines = gathered;
    gathered = [];
    const whole = read(lines[0]?.number ?? 0, lines.map((line) => line.text).join("\n"));
    if (layout === "undecided" && whole.kind === "unreadable" && lines.some(holdsObject)) {
      layout = "oneALine";
      return lines.filter((line) => !isBlank(line)).map(readLine);
    }
    layout = "spread";
    return [whole];
  };

  return {
    take(line) {
      if (gathered.length === 0) {
        if (isBlank(line)) return [];
        const alone = readLine(line);
        length = 0;
        open = 0;
        if (layout === "oneALine" || alone.kind === "value" || line.tooLong || opened(line.text) <= 0) {
          if (layout === "undecided") layout = "oneALine";
          return [alone];
        }
      }
      gathered.push(line);
      length += line.text.length;
      open += opened(line.text);
      return open > 0 && length <= longestLine && !line.tooLong ? [] : settle();
    },
    end: () => (gathered.length === 0 ? [] : settle()),
  };
}

function isBlank(line: Line): boolean {
  return !line.tooLong && line.text.trim() === "";
}

function readLine(line: Line): SetRead {
  if (!line.tooLong) return read(line.number, line.text);
  return { kind: "unreadable", line: line.number, why: `longer than ${longestLine} characters` };
}

function read(line: number, text: string): SetRead {
  const json = readJson(text);
  switch (json.kind) {
    case "value":
      return { kind: "value", line, value: json.value, text };
    case "keyTwice":
      return { kind: "unreadable", line, why: `the key ${shown(json.key)} stands twice` };
    case "notJson":
      return { kind: "unreadable", line, why: causeIn(text) ?? `not JSON (${json.why})` };
  }
}

/** What is known to make a file unreadable, and is not seen in an editor. */
function causeIn(text: string): string | undefined {
  if (text.includes("\0") || text.startsWith("\uFFFD\uFFFD")) {
    return "not JSON: this looks like UTF-16; save the file as UTF-8";
  }
  if (text.startsWith("\uFEFF")) {
    return "not JSON: the line begins with a byte order mark, as where files were joined; take it out";
  }
  if (text.startsWith("[")) {
    return "not JSON: the beginning of a list; write each set on a line of its own, without brackets";
  }
  return undefined;
}

function holdsObject(line: Line): boolean {
  const alone = readLine(line);
  return alone.kind === "value" && typeof alone.value === "object" && alone.value !== null;
}

/** How many more braces and brackets a line opens than it closes. JSON texts never run over a line end. */
function opened(line: string): number {
  const outsideTexts = line.replace(/"(?:[^"\\]|\\.)*"?/g, "");
  return (outsideTexts.match(/[{[]/g)?.length ?? 0) - (outsideTexts.match(/[}\]]/g)?.length ?? 0);
}
