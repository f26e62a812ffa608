/** Whoever is asked less gets the level of whoever is asked everything. */
import { stateOf } from "../../rules/engine/evaluate.ts";
import { interview } from "../../rules/engine/interview.ts";
import { questionsOfScreen } from "../../rules/engine/rule-set.ts";
import type { AnswerSet } from "../results-format.ts";
import type { Solver, Term } from "../solver.ts";
import { answersIn, engineTriage, levelOf, refuted, type Outcome, type Statement } from "../statement.ts";
import type { Subject } from "../subject.ts";
import { translate, type Given, type Reading } from "../translate.ts";
import { withNewRule, withScreen } from "../twins.ts";
import { anyWorld, smallestIn } from "../world.ts";

export const shortIsNotMilder: Statement = {
  id: "shortIsNotMilder",
  sentence:
    "Short is not milder: whoever is asked only what can still matter, screen by screen, gets the level of whoever answers every question that applies.",
  pace: "quick",
  prove,
  twins: [
    {
      sentence: "A screen with signs that set the level is left out unless an appointment is needed anyway.",
      subject: withScreen("otherSigns", { onlyFor: ["soon"] }),
    },
    {
      sentence: "A rule uses a question of a screen that may be skipped.",
      subject: withNewRule("bloodThinner", {
        when: { kind: "answered", question: "medBloodThinner", options: ["yes"] },
        disposition: "soon",
        ifUnsure: "soon",
      }),
    },
  ],
};

async function prove(solver: Solver, subject: Subject): Promise<Outcome> {
  const { logic } = solver;
  const { levels } = subject.ruleSet;
  const all = anyWorld(solver, subject, "a");
  const short = shortPath(solver, subject, all.given);
  const everythingAnswered = logic.all(
    Object.keys(subject.options).map((question) =>
      logic.any([all.reading.answered(question), logic.not(all.reading.applies(question).certainly)]),
    ),
  );
  const search = solver.search(...all.facts, everythingAnswered);
  const found = await smallestIn(
    solver,
    search,
    all.unusual,
  )(
    logic.any([
      logic.not(short.decided()),
      ...levels.map((level) =>
        logic.all([all.reading.disposition(level), logic.not(short.disposition(level))]),
      ),
    ]),
  );
  if (found === undefined) {
    return {
      holds: true,
      notes: ["shown for every complete set of answers and the part of it that is asked"],
    };
  }
  const [answers = {}] = answersIn(found, all);
  const [full, asked] = [answers, askedOf(subject, answers)].map((set) => engineTriage(subject, set));
  if (full === undefined || asked === undefined) throw new Error("There are two triages.");
  const [level, shorter] = [levelOf(subject, full), levelOf(subject, asked)];
  return refuted(
    subject,
    `Asked everything the level is “${level}”, asked less it is “${shorter}”${asked.status === "asking" ? " and still open" : ""}`,
    [answers],
    asked.status === "asking" || level !== shorter,
  );
}

/** What is said of the answers that are asked for, screen by screen; a screen that is asked is answered as a whole. */
function shortPath({ logic }: Solver, { ruleSet, options }: Subject, given: Given<Term>): Reading<Term> {
  const asked = new Map<string, Term>();
  const soFar = (): Reading<Term> => {
    const until = new Map(asked);
    return translate(logic, ruleSet, options, (question, option) =>
      logic.all([until.get(question) ?? logic.no, given(question, option)]),
    );
  };
  for (const [id, screen] of Object.entries(ruleSet.screens)) {
    if (screen.optional !== undefined) continue;
    const reading = soFar();
    const questions = questionsOfScreen(screen);
    const asks = logic.all([reading.onPath(id), logic.any(questions.map(reading.toAsk))]);
    for (const question of questions) asked.set(question, asks);
  }
  return soFar();
}

/** The same in the engine. */
function askedOf({ ruleSet }: Subject, answers: AnswerSet): AnswerSet {
  return Object.entries(ruleSet.screens).reduce<AnswerSet>((before, [id, screen]) => {
    if (screen.optional !== undefined) return before;
    const { path } = interview(ruleSet, stateOf(ruleSet, before));
    if (!path.some((onPath) => onPath.id === id && onPath.toAsk.length > 0)) return before;
    const given = questionsOfScreen(screen).flatMap((question) => {
      const answer = answers[question];
      return answer === undefined ? [] : [[question, answer] as const];
    });
    return { ...before, ...Object.fromEntries(given) };
  }, {});
}
