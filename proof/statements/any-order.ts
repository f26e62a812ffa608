/** The order of answering makes no difference. */
import { standingOf, stateOf } from "../../rules/engine/evaluate.ts";
import { interview } from "../../rules/engine/interview.ts";
import { growsTo, namedConditions, standsTheSame, staysSettled, tellAboutConditions } from "../lemmas.ts";
import type { AnswerSet } from "../results-format.ts";
import type { Solver, Term } from "../solver.ts";
import { answersIn, engineTriage, levelOf, refuted, type Outcome, type Statement } from "../statement.ts";
import type { Subject } from "../subject.ts";
import { withRule } from "../twins.ts";
import { agreeOn, anyWorld, isPartOf, smallestIn, type World } from "../world.ts";

export const anyOrder: Statement = {
  id: "anyOrder",
  sentence:
    "Answering in any order gives the same result. The result is worked out from the set of answers alone; whichever of them come first, no truth that is settled changes, no question that is no longer needed is asked again, every result on the way is the final one, and answers to questions that do not apply count for nothing.",
  pace: "quick",
  prove,
  twins: [
    {
      sentence: "“Not sure” about signs of a spinal cord under pressure asks for more than having them.",
      subject: withRule("cordSigns", { disposition: "urgent" }),
    },
  ],
};

async function prove(solver: Solver, subject: Subject): Promise<Outcome> {
  return (
    (await settledChanges(solver, subject)) ??
    (await resultsDiffer(solver, subject)) ??
    (await ignoredMatters(solver, subject)) ?? {
      holds: true,
      notes: [`${namedConditions(subject).length} conditions, shown for any two parts of any set of answers`],
    }
  );
}

/** A condition that is settled by some answers and changed by more. */
async function settledChanges(solver: Solver, subject: Subject): Promise<Outcome | undefined> {
  const { logic } = solver;
  const [fewer, more] = [anyWorld(solver, subject, "a"), anyWorld(solver, subject, "b")];
  const search = solver.search(...fewer.facts, ...more.facts, isPartOf(solver, fewer, more));
  const smallest = smallestIn(solver, search, more.unusual);
  for (const [id, condition] of namedConditions(subject)) {
    const [before, after] = [fewer.reading.stands(condition), more.reading.stands(condition)];
    const found = await smallest(logic.not(staysSettled(solver, before, after)));
    if (found === undefined) continue;
    const sets = answersIn(found, fewer, more);
    const [was, is] = sets.map((set) => standingOf(condition, stateOf(subject.ruleSet, set)));
    return refuted(subject, `“${id}” was settled as ${was ?? ""} and becomes ${is ?? ""}`, sets, was !== is);
  }
  const gone = await smallest(
    logic.any(
      subject.ruleSet.required.map((question) =>
        logic.all([
          logic.not(fewer.reading.toAsk(question)),
          logic.not(fewer.reading.answered(question)),
          fewer.reading.applies(question).certainly,
          more.reading.toAsk(question),
        ]),
      ),
    ),
  );
  if (gone === undefined) return undefined;
  const sets = answersIn(gone, fewer, more);
  return refuted(
    subject,
    "A question that was not needed any more is asked again",
    sets,
    askedAgain(subject, sets),
  );
}

/** Two people who give the same answers in a different order, and get different results on the way. */
async function resultsDiffer(solver: Solver, subject: Subject): Promise<Outcome | undefined> {
  const { logic } = solver;
  const { levels } = subject.ruleSet;
  const all = anyWorld(solver, subject, "all");
  const [one, other] = [anyWorld(solver, subject, "a"), anyWorld(solver, subject, "b")];
  const facts = [all, one, other].flatMap((world) => world.facts);
  const search = solver.search(...facts, isPartOf(solver, one, all), isPartOf(solver, other, all));
  await tellAboutConditions(search, one, all, growsTo(solver));
  await tellAboutConditions(search, other, all, growsTo(solver));
  const found = await smallestIn(solver, search, all.unusual)(
    one.reading.decided(),
    other.reading.decided(),
    logic.any(
      levels.map((level) =>
        logic.all([one.reading.disposition(level), logic.not(other.reading.disposition(level))]),
      ),
    ),
  );
  if (found === undefined) return undefined;
  const sets = answersIn(found, one, other);
  const [first, second] = sets.map((set) => levelOf(subject, engineTriage(subject, set)));
  return refuted(
    subject,
    `The same answers lead to “${first ?? ""}” in one order and to “${second ?? ""}” in another`,
    sets,
    first !== second,
  );
}

/** An answer to a question that does not apply, which changes something. */
async function ignoredMatters(solver: Solver, subject: Subject): Promise<Outcome | undefined> {
  const { logic } = solver;
  const [a, b] = [anyWorld(solver, subject, "a"), anyWorld(solver, subject, "b")];
  const counting = Object.keys(subject.options).map((question) =>
    logic.any([logic.not(a.reading.applies(question).possibly), agreeOn(solver, a, b, question)]),
  );
  const said = ({ reading }: World): readonly Term[] => [
    ...namedConditions(subject).flatMap(([, condition]) =>
      Object.values<Term>({ ...reading.stands(condition) }),
    ),
    ...subject.ruleSet.required.map(reading.missing),
    ...subject.ruleSet.levels.map(reading.disposition),
  ];
  const [ofA, ofB] = [said(a), said(b)];
  const search = solver.search(...a.facts, ...b.facts, ...counting);
  await tellAboutConditions(search, a, b, (one, other) => standsTheSame(solver, one, other));
  const found = await smallestIn(
    solver,
    search,
    a.unusual,
  )(
    logic.any(
      ofA.flatMap((term, index) => {
        const same = ofB[index] ?? logic.no;
        return [logic.all([term, logic.not(same)]), logic.all([same, logic.not(term)])];
      }),
    ),
  );
  if (found === undefined) return undefined;
  const sets = answersIn(found, a, b);
  const [one, other] = sets.map((set) => JSON.stringify(engineTriage(subject, set)));
  return refuted(
    subject,
    "An answer to a question that does not apply changes something",
    sets,
    one !== other,
  );
}

/** Whether the engine offers a question with the first set, and asks it with the second. */
function askedAgain({ ruleSet }: Subject, [before = {}, after = {}]: readonly AnswerSet[]): boolean {
  const [first, second] = [before, after].map((set) => interview(ruleSet, stateOf(ruleSet, set)));
  const asked = second?.path.flatMap(({ toAsk }) => toAsk) ?? [];
  return first?.offered.some((id) => asked.includes(id)) === true;
}
