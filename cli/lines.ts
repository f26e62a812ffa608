/** Text that arrives in pieces → its lines, in constant memory. */

/** One line of the input. `tooLong` stands for a line that was not kept. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without the line end. */
  readonly text: string;
  readonly tooLong: boolean;
}

/** No set of answers is near as long as this, in characters; a longer line is read over and not kept. */
export const longestLine = 1_000_000;

/**
 * The lines of a text, in one list for each piece that arrives, so that a reader can work through them without
 * waiting. A byte order mark and the carriage returns of Windows are taken off.
 */
export async function* linesOf(
  pieces: AsyncIterable<string>,
): AsyncGenerator<readonly Line[], void, undefined> {
  let number = 1;
  let rest = "";
  let tooLong = false;
  let first = true;
  for await (const piece of pieces) {
    const [start = "", ...others] = (first && piece.startsWith("\uFEFF") ? piece.slice(1) : piece).split(
      "\n",
    );
    first = false;
    rest += start;
    const lines: Line[] = [];
    for (const next of others) {
      lines.push(lineOf(number, rest, tooLong));
      number += 1;
      rest = next;
      tooLong = false;
    }
    if (rest.length > longestLine) {
      tooLong = true;
      rest = "";
    }
    yield lines;
  }
  if (rest !== "" || tooLong) yield [lineOf(number, rest, tooLong)];
}

function lineOf(number: number, text: string, tooLong: boolean): Line {
  if (tooLong || text.length > longestLine) return { number, text: "", tooLong: true };
  return { number, text: text.endsWith("\r") ? text.slice(0, -1) : text, tooLong: false };
}
