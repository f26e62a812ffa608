/** All combinations: the quick part of what `npm run exhaust` looks at, and that it would notice a broken rule. */
import { expect, it, vi } from "vitest";
import { everyPair } from "../../proof/exhaustive-pairs.ts";
import { everyPath } from "../../proof/exhaustive-paths.ts";
import { everyRule, Refuted } from "../../proof/exhaustive-rules.ts";
import { combinationAt } from "../../proof/exhaustive-space.ts";
import { ordinarySoreness, upperBackSubject } from "../../proof/subject.ts";
import { withNewRule, withRule, withScreen } from "../../proof/twins.ts";
import { stateOf } from "../../rules/engine/evaluate.ts";
import { triage } from "../../rules/engine/triage.ts";
import { oracle } from "../oracle/level.ts";

vi.setConfig({ testTimeout: 10 * 60_000 });

const { ruleSet } = upperBackSubject;
const alone = everyRule(upperBackSubject);

/** Of a space with more combinations than this, every 37th is looked at; no question has as many answers. */
const most = 4_000;

it("gives what the specification gives over all that a rule reads, nothing else answered and else ordinary", () => {
  let compared = 0;
  for (const { rule, space } of alone) {
    for (let index = 0; index < space.size; index += space.size > most ? 37 : 1) {
      for (const others of [{}, ordinarySoreness(upperBackSubject)]) {
        const answers = { ...others, ...combinationAt(space, index) };
        const { present, notRuledOut, missing, ...outcome } = triage(ruleSet, stateOf(ruleSet, answers));
        const level = outcome.status === "decided" ? outcome.disposition : (outcome.atLeast ?? "selfCare");
        const actual = [outcome.status, level, rules(present), rules(notRuledOut)];
        const verdict = oracle(answers);
        const expected = [
          verdict.status,
          verdict.level,
          sorted(verdict.present),
          sorted(verdict.notRuledOut),
        ];
        const areOpen = missing.every((question) => verdict.couldMatter.includes(question));
        if (String(actual) !== String(expected) || !areOpen)
          expect(actual, `${rule} ${JSON.stringify(answers)}`).toEqual(expected);
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(40_000);
});

function rules(found: readonly { readonly rule: string }[]): string {
  return sorted(found.map(({ rule }) => rule));
}

function sorted(ids: readonly string[]): string {
  return [...ids].sort().join(" ");
}

it("lets the more urgent rule of every pair win, and no more worrying answer make the level milder", () => {
  const { pairs, leftOut, combinations, steps } = everyPair(upperBackSubject, alone, 5_000);
  expect(pairs + leftOut).toBe((alone.length * (alone.length - 1)) / 2);
  expect(leftOut).toBeLessThan(pairs / 2);
  expect(combinations).toBeGreaterThan(300_000);
  expect(steps).toBeGreaterThan(combinations);
});

it("goes every way with one steering answer out of the ordinary through the interview to its end", () => {
  const { paths, byLevel, stopped } = everyPath(upperBackSubject, alone, 1);
  expect(Object.keys(byLevel).sort()).toEqual([...ruleSet.levels].sort());
  expect(stopped).toBeGreaterThan(8);
  expect(paths).toBeGreaterThan(50);
});

it("notices a rule that was compiled wrongly", () => {
  const weaker = withRule("fever", { disposition: "soon" }).ruleSet;
  expect(() => everyRule(upperBackSubject, weaker)).toThrow(Refuted);
  expect(() => everyPair(upperBackSubject, alone, 100, weaker)).toThrow(Refuted);
});

it("notices a rule that a more worrying answer switches off", () => {
  const twin = withNewRule("noFever", {
    when: { kind: "answered", question: "fever", options: ["no"] },
    disposition: "emergency",
    ifUnsure: "selfCare",
  });
  expect(() => everyPair(twin, everyRule(twin), 100)).toThrow(/more worrying answer to fever/);
});

it("notices a dead end", () => {
  expect(() => everyPath(withScreen("otherSigns", { onlyFor: ["soon"] }), alone, 0)).toThrow(
    /no next question/,
  );
});
