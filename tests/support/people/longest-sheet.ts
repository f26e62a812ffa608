/** The person with the most to put on the sheet. */
import { answerState, isQuestionId, keysOf, optionsOf, questions, triage, type Answers } from "#rules";
import { sore } from "../../../rules/upper-back/stories/people.ts";
import { answersFrom } from "./sets.ts";

/** Everything that is no emergency, one half present and the other half not sure: the longest that can be reached. */
export function longest(): Answers {
  let answers = sore({});
  keysOf(questions).forEach((id, index) => {
    for (const option of index % 2 === 0 ? ["yes", "unsure"] : ["unsure", "yes"]) {
      if (!optionsOf(id).includes(option)) continue;
      const more = answersFrom({ ...answers, [id]: option });
      const result = triage(more);
      const level = result.status === "decided" ? result.disposition : result.atLeast;
      if (level === "emergency") continue;
      answers = more;
      break;
    }
  });
  const { applies } = answerState(answers);
  const asked = Object.entries({ ...answers, sepsisSigns: "no" }).filter(
    ([id]) => isQuestionId(id) && applies(id) === "yes",
  );
  return answersFrom(Object.fromEntries(asked));
}
