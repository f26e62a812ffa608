/** What the rule book shows of the proof and of the rules is what they say now. */
import { readFileSync } from "node:fs";
import { answerState, enableWhen, evaluate, keysOf, questionsIn, redFlags, type QuestionId } from "#rules";
import { describe, expect, it } from "vitest";
import { truthOf } from "../../rules/engine/evaluate.ts";
import { smallestExample } from "../../rules/rule-book/smallest-example.ts";
import { proofFile, proofToShow } from "../../scripts/shown-proof.ts";
import { answersFrom, combinationsOf } from "../support/people/sets.ts";

describe("what is shown of the proof", () => {
  it("is up to date on disk (if not: npm run review)", async () => {
    expect(readFileSync(new URL(`../../${proofFile}`, import.meta.url), "utf8")).toBe(await proofToShow());
  });
});

describe("the smallest example", () => {
  it.each(keysOf(redFlags))("of %s sets it off, and with any answer less it does not", (rule) => {
    const { when } = redFlags[rule];
    const example = smallestExample(when, enableWhen) ?? {};
    expect(evaluate(when, answersFrom(example)).truth).toBe("yes");
    for (const question of Object.keys(example)) {
      expect(evaluate(when, answersFrom({ ...example, [question]: undefined })).truth).not.toBe("yes");
    }
  });

  it("is as small as any, for every rule that can be tried out in full", () => {
    const tried = keysOf(redFlags).filter((rule) => allQuestionsOf(rule).length <= 4);
    expect(tried.length).toBeGreaterThan(40);
    for (const rule of tried) {
      const { when } = redFlags[rule];
      const sizes = [...combinationsOf(allQuestionsOf(rule))].flatMap((steps) => {
        const answers = answersFrom(Object.fromEntries(steps));
        return truthOf(when, answerState(answers)) === "yes" ? [Object.keys(answers).length] : [];
      });
      const example = smallestExample(when, enableWhen) ?? {};
      expect(Object.keys(example).length, rule).toBe(Math.min(...sizes));
    }
  });

  it("is none when the parts of a condition speak against each other", () => {
    const is = (option: string) => ({ kind: "answered", question: "q", options: [option] }) as const;
    expect(smallestExample({ kind: "atLeast", count: 2, of: [is("a"), is("b")] }, {})).toBeUndefined();
    expect(smallestExample({ kind: "atLeast", count: 1, of: [is("a"), is("b")] }, {})).toEqual({ q: "a" });
  });
});

/** The questions that a rule mentions, and those on which it depends whether they are asked. */
function allQuestionsOf(rule: keyof typeof redFlags): readonly QuestionId[] {
  const mentioned = questionsIn<QuestionId>(redFlags[rule].when);
  const enabling = mentioned.flatMap(enablingOf);
  return [...new Set([...mentioned, ...enabling])];
}

function enablingOf(question: QuestionId): readonly QuestionId[] {
  return keysOf(enableWhen).flatMap((id) => (id === question ? questionsIn<QuestionId>(enableWhen[id]) : []));
}
