/** All that a person is told for a set of answers, as plain data that can be compared. */
import {
  answerState,
  causesThatFit,
  interview,
  plan,
  sheetOf,
  sheetText,
  triage,
  whatWouldChange,
  whoToSee,
  whyOf,
  type Answers,
  type DispositionId,
  type SelfCarePlan,
} from "#rules";
import { utcCalendar } from "./calendars.ts";
import { start } from "./plans.ts";

const hour = 3_600_000;

/** The level that is certain, whatever is answered next. */
export function certainLevel(answers: Answers): DispositionId {
  const result = triage(answers);
  return result.status === "decided" ? result.disposition : (result.atLeast ?? "selfCare");
}

/** The plan without dates; undefined when there is none. */
export function undatedPlan(answers: Answers): SelfCarePlan | undefined {
  const made = plan({
    answers,
    startedAt: undefined,
    answeredAt: start,
    now: start + hour,
    calendar: utcCalendar,
  });
  return made.kind === "none" ? undefined : made;
}

/** Everything: level, rules, reasons, causes, who to see, what would change it, the plan, and the printed text. */
export function wholeResult(answers: Answers) {
  const result = triage(answers);
  const told = result.status === "decided" ? whyOf(result, answers) : [];
  const now = interview(answers);
  return {
    result,
    told,
    see: whoToSee(told, answers),
    path: now.path,
    causes: causesThatFit(result, answerState(answers)),
    changes: whatWouldChange(answers),
    plan: undatedPlan(answers),
    sheet:
      result.status === "decided"
        ? sheetText(sheetOf({ answers, triage: result, interview: now, answeredAt: "today" }))
        : "",
  };
}
