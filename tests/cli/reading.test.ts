/** Lines and sets of the command line's input, whatever the pieces in which it arrives. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { linesOf, longestLine, type Line } from "../../cli/lines.ts";
import { setReader, type SetRead } from "../../cli/sets.ts";

vi.setConfig({ testTimeout: 60_000 });

async function* arriving(pieces: readonly string[]): AsyncGenerator<string, void, undefined> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

async function linesIn(...pieces: readonly string[]): Promise<readonly Line[]> {
  const lines: (readonly Line[])[] = [];
  for await (const some of linesOf(arriving(pieces))) lines.push(some);
  return lines.flat();
}

async function setsIn(text: string): Promise<readonly SetRead[]> {
  const reader = setReader();
  const lines = await linesIn(text);
  return [...lines.flatMap(reader.take), ...reader.end()];
}

describe("lines", () => {
  it("are the same whatever the pieces", async () => {
    const pieces = fc.array(fc.constantFrom("a", "\n", "\r\n", "é", "{", "", "long text"));
    await fc.assert(
      fc.asyncProperty(pieces, async (some) => {
        const whole = some.join("");
        const expected = whole.split("\n").map((text) => text.replace(/\r$/, ""));
        if (whole === "" || whole.endsWith("\n")) expected.pop();
        expect((await linesIn(...some)).map(({ text }) => text)).toEqual(expected);
      }),
    );
  });

  it("are counted from one", async () => {
    expect((await linesIn("a\n\nb")).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it("lose a byte order mark at the start only", async () => {
    expect((await linesIn("\uFEFFa\n\uFEFFb")).map(({ text }) => text)).toEqual(["a", "\uFEFFb"]);
  });

  it("that are far too long are not kept, however they arrive", async () => {
    const half = "x".repeat(longestLine / 2 + 1);
    for (const pieces of [
      [`${half}${half}\nnext`],
      [half, half, half, "\n", "next"],
      [half, `${half}\nne`, "xt"],
    ]) {
      expect(await linesIn(...pieces)).toEqual([
        { number: 1, text: "", tooLong: true },
        { number: 2, text: "next", tooLong: false },
      ]);
    }
  });
});

describe("sets", () => {
  it("are one a line when the first line is one", async () => {
    expect(await setsIn('{"a":1}\n\n{"b":2}\n{\n')).toMatchObject([
      { kind: "value", line: 1, value: { a: 1 } },
      { kind: "value", line: 3, value: { b: 2 } },
      { kind: "unreadable", line: 4 },
    ]);
  });

  it("are spread over lines when the first line opens a brace", async () => {
    expect(await setsIn('\n{ "a": "}{",\n"b": {\n}}\n')).toMatchObject([
      { kind: "value", line: 2, value: { a: "}{", b: {} } },
    ]);
  });

  it("may follow one another when they are spread over lines", async () => {
    expect(await setsIn('{\n"a": 1\n}\n{\n"b": 2\n}\n{"c": 3}\n{\n"d": 4,\n}\n{\n"e": 5}')).toMatchObject([
      { kind: "value", line: 1, value: { a: 1 } },
      { kind: "value", line: 4, value: { b: 2 } },
      { kind: "value", line: 7, value: { c: 3 } },
      { kind: "unreadable", line: 8 },
      { kind: "value", line: 11, value: { e: 5 } },
    ]);
  });

  it("that never end are given up", async () => {
    const [only, ...others] = await setsIn('{\n"a": {\n');
    expect(only).toMatchObject({ kind: "unreadable", line: 1 });
    expect(others).toEqual([]);
  });

  it("that never end are given up before they fill the memory, and what follows is read", async () => {
    const sets = await setsIn(`{"cut": {\n${'{"a":1}\n'.repeat(200_000)}`);
    expect(sets).toHaveLength(200_001);
    expect(sets.filter(({ kind }) => kind === "unreadable")).toMatchObject([{ line: 1 }]);
  });
});
