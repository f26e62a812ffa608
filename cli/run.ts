/** Text in, results and messages out, piece by piece, so that the size of the input does not matter. */
import { linesOf } from "./lines.ts";
import { printable, shown } from "./printable.ts";
import { respond } from "./respond.ts";
import { setReader, type SetRead } from "./sets.ts";

/** Where results and messages go; each call is waited for, so a slow reader slows the whole down. */
export interface Outputs {
  /** Says whether somebody still reads; if not, there is nothing left to do. */
  result(text: string): Promise<boolean>;
  message(text: string): Promise<void>;
}

/** How many sets were answered and how many were refused. */
export interface Tally {
  readonly answered: number;
  readonly refused: number;
}

/** Answers every set in `input`, in order, for as long as somebody reads the results. */
export async function run(input: AsyncIterable<string>, outputs: Outputs): Promise<Tally> {
  const reader = setReader();
  const tally = { answered: 0, refused: 0 };
  const answerAll = async (sets: readonly SetRead[]): Promise<boolean> => {
    let results = "";
    let messages = "";
    for (const set of sets) {
      const answered = answer(set);
      if (answered.ok) {
        tally.answered += 1;
        results += `${answered.text}\n`;
      } else {
        tally.refused += 1;
        messages += answered.text;
      }
    }
    if (messages !== "") await outputs.message(messages);
    return results === "" || (await outputs.result(results));
  };
  for await (const lines of linesOf(input)) {
    if (!(await answerAll(lines.flatMap(reader.take)))) return tally;
  }
  await answerAll(reader.end());
  return tally;
}

function answer(set: SetRead): { readonly ok: boolean; readonly text: string } {
  switch (set.kind) {
    case "unreadable":
      return { ok: false, text: `line ${set.line}: ${printable(set.why)}\n` };
    case "value": {
      const response = respond(set.value, set.text);
      if (response.ok) return { ok: true, text: response.line };
      const of =
        response.id === null
          ? ""
          : ` (id ${typeof response.id === "string" ? shown(response.id) : response.id})`;
      return {
        ok: false,
        text: response.messages.map((message) => `line ${set.line}${of}: ${message}\n`).join(""),
      };
    }
  }
}
