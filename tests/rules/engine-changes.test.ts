/** What would make it more urgent, on a rule set about a walk in the rain that can be checked by hand. */
import { notationFor } from "#rules";
import { describe, expect, it } from "vitest";
import { changesForTheWorse } from "../../rules/engine/changes.ts";
import { prepared } from "../../rules/engine/rule-set.ts";

const questions = {
  rain: { options: { none: {}, some: {}, lots: {}, unsure: {} } },
  umbrella: { options: { yes: {}, no: {}, unsure: {} } },
  thunder: { options: { yes: {}, no: {}, unsure: {} } },
} as const;
const { answered, all } = notationFor(questions);

const walk = prepared({
  levels: ["run", "hurry", "stroll"],
  rules: {
    lightning: { when: answered("thunder", "yes"), disposition: "run", ifUnsure: "run" },
    flood: { when: answered("rain", "lots"), disposition: "hurry", ifUnsure: "hurry" },
    shower: { when: answered("rain", "some", "lots"), disposition: "hurry", ifUnsure: "stroll" },
    soaked: {
      when: all(answered("rain", "lots"), answered("umbrella", "no")),
      disposition: "run",
      ifUnsure: "hurry",
    },
  },
  screens: {
    sky: { parts: [{ kind: "choice", question: "rain" }] },
    person: { parts: [{ kind: "checklist", questions: ["umbrella", "thunder"] }] },
  },
  enableWhen: { umbrella: answered("rain", "some", "lots") },
});

const worse = (answers: Readonly<Record<string, string>>) => changesForTheWorse(walk, questions, answers);

describe("what would make it more urgent", () => {
  it("is each other answer that leads to a more urgent level, with the rules that it would bring, in order", () => {
    expect(worse({ rain: "none", thunder: "no" })).toEqual([
      { question: "rain", option: "some", to: "hurry", rules: ["shower"] },
      { question: "rain", option: "lots", to: "hurry", rules: ["flood", "shower"] },
      { question: "thunder", option: "yes", to: "run", rules: ["lightning"] },
    ]);
  });

  it("does not name rules that are present already", () => {
    expect(worse({ rain: "lots", umbrella: "yes", thunder: "no" })).toEqual([
      { question: "umbrella", option: "no", to: "run", rules: ["soaked"] },
      { question: "thunder", option: "yes", to: "run", rules: ["lightning"] },
    ]);
  });

  it("is never not being sure, however urgent that is, and never the answer that was given", () => {
    expect(worse({ thunder: "no" })).toEqual([
      { question: "thunder", option: "yes", to: "run", rules: ["lightning"] },
    ]);
  });

  it("is nothing that leads to the same level or to a milder one", () => {
    expect(worse({ rain: "some", umbrella: "yes" })).toEqual([]);
    expect(worse({ rain: "lots", umbrella: "no", thunder: "yes" })).toEqual([]);
  });

  it("is nothing about a question that was not answered, or that does not apply or may not", () => {
    expect(worse({})).toEqual([]);
    expect(worse({ rain: "none", umbrella: "yes" }).map(({ question }) => question)).not.toContain(
      "umbrella",
    );
    expect(worse({ umbrella: "yes" })).toEqual([]);
  });

  it("counts a question that only the change brings in as not answered, even with an old answer kept for it", () => {
    expect(worse({ rain: "none" }).map(({ to }) => to)).toEqual(["hurry", "hurry"]);
    expect(worse({ rain: "none", umbrella: "no" })).toEqual(worse({ rain: "none" }));
  });
});
