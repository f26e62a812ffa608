/** Each rule raises the level of somebody whom no other rule would have sent on so soon. */
import { isKeyOf } from "#rules";
import { keptRules } from "../kept-rules.ts";
import type { KeptRule } from "../results-format.ts";
import type { Solver } from "../solver.ts";
import { answersIn, engineTriage, levelOf, refuted, type Outcome, type Statement } from "../statement.ts";
import type { Subject } from "../subject.ts";
import { conditionOf, withNewRule, withRule } from "../twins.ts";
import { changesOf, endsWalk, outOfTheOrdinary, walk } from "../walk.ts";
import { anyWorld, smallestIn } from "../world.ts";

export const everyRuleCounts: Statement = {
  id: "everyRuleCounts",
  sentence:
    "Each rule is needed: for somebody who goes through the interview it alone sets the level. Rules that never do are listed with the reason why they are kept.",
  pace: "quick",
  prove,
  twins: [
    {
      sentence: "A copy of a rule under another name.",
      subject: withNewRule("tearingAgain", {
        when: conditionOf("tearing"),
        disposition: "emergency",
        ifUnsure: "urgent",
      }),
    },
    {
      sentence: "A rule that is on the list sets a level by itself after all.",
      subject: withRule("fever", { disposition: "soon" }),
    },
  ],
};

async function prove(solver: Solver, subject: Subject): Promise<Outcome> {
  const { logic } = solver;
  const { ruleSet } = subject;
  const world = anyWorld(solver, subject, "a");
  const { reading } = world;
  const search = solver.search(...world.facts, endsWalk(solver, world));
  const smallest = smallestIn(solver, search, outOfTheOrdinary(solver, world));
  const kept: KeptRule[] = [];
  for (const [id, { when, disposition }] of Object.entries(ruleSet.rules)) {
    const reason = isKeyOf(keptRules, id) ? keptRules[id] : undefined;
    const asUrgent = (level: string): boolean =>
      ruleSet.levels.indexOf(level) <= ruleSet.levels.indexOf(disposition);
    const others = Object.entries(ruleSet.rules).flatMap(([other, rule]) => {
      if (other === id) return [];
      const { yes, unsure } = reading.stands(rule.when);
      const open = logic.all([unsure, logic.not(yes)]);
      return [...(asUrgent(rule.disposition) ? [yes] : []), ...(asUrgent(rule.ifUnsure) ? [open] : [])];
    });
    const found = await smallest(reading.stands(when).yes, logic.not(logic.any(others)));
    if (found === undefined) {
      if (reason === undefined)
        return refuted(subject, `Rule “${id}” never sets the level by itself`, [], true);
      kept.push({ rule: id, reason });
      continue;
    }
    const answers = walk(subject, changesOf(subject, answersIn(found, world)[0] ?? {}));
    const lower = levelWithout(subject, id, answers);
    const alone = ruleSet.levels.indexOf(lower) > ruleSet.levels.indexOf(disposition);
    if (!alone) throw new Error(`The engine does not agree that “${id}” sets the level by itself.`);
    if (reason !== undefined) {
      return refuted(
        subject,
        `Rule “${id}” is on the list, and yet sets the level by itself`,
        [answers],
        alone,
      );
    }
  }
  const counting = Object.keys(ruleSet.rules).length - kept.length;
  return {
    holds: true,
    notes: [
      `${counting} rules set the level of somebody by themselves; ${kept.length} are kept for another reason`,
    ],
    keptRules: kept,
  };
}

/** The level that the engine gives when the rule is not there. */
function levelWithout(subject: Subject, id: string, answers: Readonly<Record<string, string>>): string {
  const rules = Object.fromEntries(Object.entries(subject.ruleSet.rules).filter(([other]) => other !== id));
  const rest: Subject = { ...subject, ruleSet: { ...subject.ruleSet, rules } };
  return levelOf(rest, engineTriage(rest, answers));
}
