/** Text in, results and messages out, piece by piece, so that the size of the input does not matter. */
import { linesOf } from "./lines.ts";
import { respond } from "./respond.ts";
import { setReader, type SetRead } from "./sets.ts";

/** Where results and messages go; each call is waited for, so a slow reader slows the whole down. */
export interface Outputs {
  result(text: string): Promise<void>;
  message(text: string): Promise<void>;
}

/** How many sets were answered and how many were refused. */
export interface Tally {
  readonly answered: number;
  readonly refused: number;
}

/** Answers every set in `input`, in order. */
export async function run(input: AsyncIterable<string>, outputs: Outputs): Promise<Tally> {
  const reader = setReader();
  const tally = { answered: 0, refused: 0 };
  const answerAll = async (sets: readonly SetRead[]): Promise<void> => {
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
    if (results !== "") await outputs.result(results);
    if (messages !== "") await outputs.message(messages);
  };
  for await (const lines of linesOf(input)) await answerAll(lines.flatMap(reader.take));
  await answerAll(reader.end());
  return tally;
}

function answer(set: SetRead): { readonly ok: boolean; readonly text: string } {
  switch (set.kind) {
    case "unreadable":
      return { ok: false, text: `line ${set.line}: ${set.why}\n` };
    case "value": {
      const response = respond(set.value);
      if (response.ok) return { ok: true, text: response.line };
      const of = response.id === null ? "" : ` (id ${JSON.stringify(response.id)})`;
      return {
        ok: false,
        text: response.messages.map((message) => `line ${set.line}${of}: ${message}\n`).join(""),
      };
    }
  }
}
