/** Triage by name: the decisions that a reader of the specification will look for first. */
import { interview, triage, type Answers } from "#rules";
import { describe, expect, it } from "vitest";
import { sore, soreNextDay, strained } from "../../rules/upper-back/stories/people.ts";
import { withSteps } from "../support/people/sets.ts";
import { boundaries } from "../../rules/upper-back/stories/index.ts";

const rulesIn = (findings: readonly { readonly rule: string }[]) => findings.map((finding) => finding.rule);

describe("before the first answer", () => {
  it("asks, is certain of nothing, and has every rule open", () => {
    const result = triage({});
    expect(result.status).toBe("asking");
    expect(result).not.toHaveProperty("atLeast");
    expect(result.present).toEqual([]);
    expect(new Set(rulesIn(result.notRuledOut)).size).toBe(new Set(boundaries.map(({ rule }) => rule)).size);
    expect(result.missing[0]).toBe("chestPressure");
  });
});

describe("a certain emergency", () => {
  it("decides at once and says why", () => {
    expect(triage({ chestPressure: "yes" })).toMatchObject({
      status: "decided",
      disposition: "emergency",
      present: [{ rule: "heartSigns", because: [{ question: "chestPressure", answer: "yes" }] }],
    });
  });

  it("decides at once when not being sure is as urgent as yes", () => {
    const result = triage({ chestPressure: "unsure" });
    expect(result).toMatchObject({ status: "decided", disposition: "emergency", present: [] });
    expect(rulesIn(result.notRuledOut)).toContain("heartSigns");
  });

  it("needs no more answers, and offers the other questions", () => {
    expect(triage({ chestPressure: "yes" }).missing).toEqual([]);
    expect(interview({ chestPressure: "yes" })).toMatchObject({ next: undefined, missing: [] });
    expect(interview({ chestPressure: "yes" }).offered).toContain("fever");
  });
});

describe("while asking", () => {
  it.each<[string, Answers, string | undefined]>([
    ["help today after a fever", { fever: "yes" }, "urgent"],
    ["an appointment after a fever that may be none", { fever: "unsure" }, "soon"],
    ["help today when a tearing pain may be none", { tearing: "unsure" }, "urgent"],
    ["an appointment after a knock", { trauma: "minor" }, "soon"],
    ["nothing after ordinary answers", { chestPressure: "no", painNow: "n4" }, undefined],
    ["nothing when half of a rule with two halves is met", { worseLyingFlat: "yes" }, undefined],
  ])("is already certain of %s", (_, answers, atLeast) => {
    const result = triage(answers);
    expect(result.status === "asking" ? result.atLeast : result.status).toBe(atLeast);
  });
});

describe("when all is answered", () => {
  it("sends ordinary soreness home with nothing present and nothing open", () => {
    expect(triage(soreNextDay)).toEqual({
      status: "decided",
      disposition: "selfCare",
      present: [],
      notRuledOut: [],
      missing: [],
    });
  });

  it("gives the most urgent of several rules and names them all", () => {
    const result = triage(sore({ worried: "yes", newLump: "yes", painNow: "n8" }));
    expect(result).toMatchObject({ status: "decided", disposition: "urgent" });
    expect(rulesIn(result.present).sort()).toEqual(["intense", "newLump", "worried"]);
  });

  it("gives the level for not being sure when that is the most urgent", () => {
    expect(triage(sore({ worried: "yes", swollenArm: "unsure" }))).toMatchObject({ disposition: "urgent" });
  });

  it("is not decided while a follow-up question is open", () => {
    const result = triage(withSteps(sore({ pop: "yes" }), ["popWithBonePain", undefined]));
    expect(result).toMatchObject({ status: "asking", atLeast: "soon", missing: ["popWithBonePain"] });
  });
});

describe("decisions where sources differ", () => {
  it.each<[string, Answers, string]>([
    ["pain on each breath in sore muscles is no flag", sore({ painOnBreathing: "yes" }), "selfCare"],
    [
      "pain on each breath after a sudden strain needs an appointment",
      strained({ painOnBreathing: "yes" }),
      "soon",
    ],
    [
      "pain on each breath in the chest after a sudden strain needs help today",
      strained({ painOnBreathing: "yes", siteChestWall: "yes" }),
      "urgent",
    ],
    [
      "pain on each breath with a clot risk needs help today",
      sore({ painOnBreathing: "yes", clotRisk: "yes" }),
      "urgent",
    ],
    [
      "pain on coughing alone is no flag when the training link is clear",
      sore({ painOnCough: "yes" }),
      "selfCare",
    ],
    ["sharp pain on one rep is no flag", strained({}), "selfCare"],
    ["sudden severe pain needs help today", strained({ worstAtOnce: "yes" }), "urgent"],
    [
      "sudden severe pain that moving does not change is an emergency",
      strained({ worstAtOnce: "yes", mechanical: "no" }),
      "emergency",
    ],
    [
      "pain without a known cause needs help today from 50 on",
      sore({ onset: "notTraining", age: "a50to59" }),
      "urgent",
    ],
    ["pain without a known cause needs an appointment under 50", sore({ onset: "notTraining" }), "soon"],
    [
      "pain without a known cause that gets better under 50 needs none",
      sore({ onset: "notTraining", trend: "better" }),
      "selfCare",
    ],
    ["not being sure about an accident needs help today", sore({ trauma: "unsure" }), "urgent"],
    ["known artery disease with ordinary soreness needs help today", sore({ vesselRisk: "yes" }), "urgent"],
    ["a sign that has been gone for days needs help today", sore({ collapse: "past" }), "urgent"],
    [
      "pain without a link to training needs an appointment after six weeks",
      sore({ onset: "notTraining", duration: "overM3", inflammatoryPattern: "no" }),
      "soon",
    ],
    [
      "three days of care without improvement need an appointment",
      sore({ duration: "d2to4", selfCare: "d3plus", trend: "same" }),
      "soon",
    ],
    ["one bladder sign alone is an emergency", sore({ bladderOrBowel: "yes" }), "emergency"],
  ])("%s", (_, answers, disposition) => {
    expect(triage(answers)).toMatchObject({ status: "decided", disposition });
  });
});

describe("answers that no longer apply", () => {
  it("are ignored: a tender bone after the pop was taken back", () => {
    expect(triage(sore({ pop: "no", popWithBonePain: "yes" }))).toMatchObject({
      disposition: "selfCare",
      present: [],
    });
  });

  it("are ignored: days of care when the pain began less than a day ago", () => {
    expect(triage(strained({ selfCare: "d3plus" }))).toMatchObject({ disposition: "selfCare" });
  });

  it("are ignored: pregnancy signs after the pregnancy was taken back", () => {
    const answers = sore({ pregnancy: "no", pregnancyWarning: "yes", preeclampsiaSigns: "yes" });
    expect(triage(answers)).toMatchObject({ disposition: "selfCare" });
  });
});
