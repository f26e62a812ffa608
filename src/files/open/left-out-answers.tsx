import { questions, lowerFirst } from "#rules";
import { countLeftOut, type LeftOut } from "../answers-file.ts";
import { say } from "../../words/say.ts";

/** Which answers in a file do not fit the questions of today. */
export function LeftOutAnswers({ leftOut }: { readonly leftOut: LeftOut }) {
  if (countLeftOut(leftOut) === 0) return null;
  const { known, unknown, unnamed } = leftOut;
  return (
    <>
      <p>
        {say(
          "Some answers no longer fit the questions of today. We left these out. Where the question is still there, we ask it again:",
        )}
      </p>
      <ul>
        {known.map((id) => (
          <li key={id}>{questions[id].short}</li>
        ))}
        {unknown.map((id) => (
          <li key={id}>
            {lowerFirst(say("One that this check no longer has, under the name “{id}”", { id }))}
          </li>
        ))}
        {unnamed > 0 && (
          <li>{lowerFirst(say("Others, without a name that we can show: {unnamed}", { unnamed }))}</li>
        )}
      </ul>
    </>
  );
}
