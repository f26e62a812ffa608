/** What an early stop and skipping leave unasked never mattered. */
import { growsTo, standsTheSame, tellAboutConditions, type Standings } from "../lemmas.ts";
import type { AnswerSet } from "../results-format.ts";
import type { Solver, Term } from "../solver.ts";
import { answersIn, engineTriage, levelOf, refuted, type Outcome, type Statement } from "../statement.ts";
import type { Subject } from "../subject.ts";
import { withNewRule, withRule, withoutRequired } from "../twins.ts";
import { agreeOn, anyWorld, isPartOf, smallestIn, type World } from "../world.ts";

export const nothingLeftUnasked: Statement = {
  id: "nothingLeftUnasked",
  sentence:
    "A decided level is the level of every way to answer the rest: what is not asked once a level is decided, whichever it is, or is skipped, could not have changed it, and no level that is certain already is ever lowered.",
  pace: "quick",
  prove,
  twins: [
    {
      sentence: "“Not sure” about one of two signs asks for more than having the other.",
      subject: withRule("armWeakness", { ifUnsure: "emergency" }),
    },
    {
      sentence: "A question that sets the level need not be answered.",
      subject: withoutRequired("fever"),
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

/** What the engine says of one set of answers. */
interface Said {
  readonly decided: boolean;
  /** The place of the level so far; the most urgent one is 0. */
  readonly place: number;
  readonly missing: readonly string[];
}

/** Something that must not happen between two sets of answers. */
interface Claim {
  readonly sentence: string;
  readonly facts: readonly Term[];
  /** For each condition, a step on the way. */
  readonly lemma: (before: Standings, after: Standings) => Term;
  readonly broken: Term;
  /** Whether the engine shows the fault too. */
  shows(before: Said, after: Said): boolean;
}

async function prove(solver: Solver, subject: Subject): Promise<Outcome> {
  const [fewer, more] = [anyWorld(solver, subject, "a"), anyWorld(solver, subject, "b")];
  for (const claim of claims(solver, fewer, more)) {
    const search = solver.search(...fewer.facts, ...more.facts, ...claim.facts);
    await tellAboutConditions(search, fewer, more, claim.lemma);
    const smallest = smallestIn(solver, search, more.unusual);
    const found = await smallest(claim.broken);
    if (found === undefined) continue;
    const [first = {}, second = {}] = answersIn(found, fewer, more);
    const shown = claim.shows(saidOf(subject, first), saidOf(subject, second));
    return refuted(subject, claim.sentence, [first, second], shown);
  }
  return { holds: true, notes: ["shown for every set of answers and every larger set that holds it"] };
}

function saidOf(subject: Subject, answers: AnswerSet): Said {
  const result = engineTriage(subject, answers);
  const place = subject.ruleSet.levels.indexOf(levelOf(subject, result));
  return { decided: result.status === "decided", place, missing: result.missing };
}

function claims(solver: Solver, fewer: World, more: World): readonly Claim[] {
  const { logic } = solver;
  const { levels, required } = fewer.subject.ruleSet;
  const differ = (of: (world: World) => readonly Term[]): Term => {
    const [a, b] = [of(fewer), of(more)];
    return logic.any(
      a.flatMap((term, index) => {
        const other = b[index] ?? logic.no;
        return [logic.all([term, logic.not(other)]), logic.all([other, logic.not(term)])];
      }),
    );
  };
  const partOf = isPartOf(solver, fewer, more);
  const result = ({ reading }: World): readonly Term[] => [
    reading.decided(),
    ...levels.map((level) => logic.all([logic.not(reading.decided()), reading.soFar(level)])),
    ...levels.map(reading.disposition),
  ];
  return [
    {
      sentence: "One more answer lowers a level that was certain",
      facts: [partOf],
      lemma: growsTo(solver),
      broken: logic.any(
        levels.map((level) =>
          logic.all([fewer.reading.soFarAtLeast(level), logic.not(more.reading.soFarAtLeast(level))]),
        ),
      ),
      shows: (before, after) => before.place < after.place,
    },
    {
      sentence: "A result changes with one more answer",
      facts: [partOf],
      lemma: growsTo(solver),
      broken: logic.all([fewer.reading.decided(), differ(result)]),
      shows: (before, after) => before.decided && (!after.decided || before.place !== after.place),
    },
    {
      sentence: "A screen that may be skipped matters to the level",
      facts: required.map((question) => agreeOn(solver, fewer, more, question)),
      lemma: (before, after) => standsTheSame(solver, before, after),
      broken: differ((world) => [...result(world), ...required.map(world.reading.missing)]),
      shows: (before, after) => JSON.stringify(before) !== JSON.stringify(after),
    },
  ];
}
