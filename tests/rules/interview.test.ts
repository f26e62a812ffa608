/** The way through the questions, and what must be true of how it is built. */
import { dispositionOrder, enableWhen, interview, keysOf, notationFor, questions, questionsIn } from "#rules";
import { questionsOfPart, redFlags, screenAfter, screens, triage, upperBack } from "#rules";
import type { Answers, QuestionId, ScreenId } from "#rules";
import { describe, expect, it } from "vitest";
import { stateOf } from "../../rules/engine/evaluate.ts";
import { interview as interviewIn } from "../../rules/engine/interview.ts";
import { prepared } from "../../rules/engine/rule-set.ts";
import { answersFrom, withSteps } from "../support/people/sets.ts";
import { sore, soreNextDay, strained } from "../../rules/upper-back/stories/people.ts";

const onScreen = (id: ScreenId): readonly QuestionId[] =>
  upperBack.screens[id].parts.flatMap(questionsOfPart);
const inOrder: readonly QuestionId[] = keysOf(screens).flatMap(onScreen);
const pathOf = (answers: Answers) => interview(answers).path.map((screen) => screen.id);
const askedOn = (answers: Answers, id: ScreenId): readonly QuestionId[] =>
  interview(answers).path.find((screen) => screen.id === id)?.questions ?? [];
const required: readonly ScreenId[] = keysOf(screens).filter(
  (id) => upperBack.screens[id].optional === undefined,
);

/** Answers as far as the end of a screen, out of `answers`. */
function upTo(id: ScreenId, answers: Answers): Answers {
  const reached = keysOf(screens)
    .slice(0, keysOf(screens).indexOf(id) + 1)
    .flatMap(onScreen);
  return answersFrom(Object.fromEntries(reached.map((question) => [question, answers[question]])));
}

describe("the path", () => {
  it("begins with the emergency signs", () => {
    expect(interview({}).next).toBe("rightNow");
    expect(interview({}).missing.slice(0, 12)).toEqual(onScreen("rightNow"));
  });

  it("goes through the screens in order, one by one, to the end", () => {
    for (const [index, id] of required.entries()) {
      expect(interview(upTo(id, soreNextDay)).next, id).toBe(required[index + 1]);
    }
  });

  it("stays on a screen until each of its questions is answered", () => {
    expect(interview({ ...upTo("rightNow", soreNextDay), trauma: "none" }).next).toBe("nervesAndLimbs");
    const { path } = interview({ chestPressure: "no" });
    expect(path[0]).toMatchObject({ id: "rightNow", missing: onScreen("rightNow").slice(1) });
  });

  it("takes seven screens to care at home before those that may be skipped", () => {
    expect(interview(soreNextDay).progress).toEqual({ done: 7, total: 7 });
  });

  it("takes one screen to an emergency of the heart and two to one of the spinal cord", () => {
    expect(triage(upTo("rightNow", sore({ chestPressure: "yes" }))).status).toBe("decided");
    expect(triage(upTo("nervesAndLimbs", sore({ legsOrHands: "yes" }))).status).toBe("decided");
    expect(triage(upTo("rightNow", sore({ legsOrHands: "yes" }))).status).toBe("asking");
  });

  it("offers the training and medicines screens for an appointment and for care at home", () => {
    expect(pathOf(soreNextDay).slice(-2)).toEqual(["yourTraining", "medicines"]);
    expect(pathOf(sore({ worried: "yes" })).slice(-2)).toEqual(["yourTraining", "medicines"]);
  });

  it.each([
    ["help today", sore({ newLump: "yes" })],
    ["an emergency", sore({ tearing: "yes" })],
  ])("leaves them out for %s", (_, answers) => {
    expect(pathOf(answers)).toEqual(required);
  });

  it("never waits for a screen that may be skipped", () => {
    expect(interview(soreNextDay).next).toBeUndefined();
    expect(interview(soreNextDay).missing).toEqual([]);
    expect(triage(soreNextDay).status).toBe("decided");
  });
});

describe("the screen after", () => {
  it("is the next one on the path, and none after the last", () => {
    const { path } = interview(sore({ newLump: "yes" }));
    expect(screenAfter({ path }, "rightNow")).toBe("nervesAndLimbs");
    expect(screenAfter({ path }, "aboutYou")).toBeUndefined();
  });

  it("is none for a screen that is not on the path", () => {
    expect(screenAfter(interview(sore({ newLump: "yes" })), "medicines")).toBeUndefined();
  });

  it("is an optional one after the last required screen", () => {
    expect(screenAfter(interview(soreNextDay), "aboutYou")).toBe("yourTraining");
  });
});

describe("follow-up questions", () => {
  it.each<[string, ScreenId, QuestionId, Answers]>([
    ["days of care", "howBad", "selfCare", soreNextDay],
    ["signs of a severe infection, of everybody", "rightNow", "sepsisSigns", soreNextDay],
    [
      "numbness that spreads, after tingling",
      "nervesAndLimbs",
      "numbnessSpreading",
      sore({ armTingling: "yes" }),
    ],
    [
      "numbness that spreads, when not sure",
      "nervesAndLimbs",
      "numbnessSpreading",
      sore({ armWeakness: "unsure" }),
    ],
    ["a tender bone, after a pop", "otherSigns", "popWithBonePain", sore({ pop: "yes" })],
    ["one spot on a rib", "otherSigns", "ribSpot", sore({ siteRib: "yes" })],
    ["pain on a cough, when no cause is known", "otherSigns", "painOnCough", sore({ onset: "notTraining" })],
    ["pain on a cough, when the start is not known", "otherSigns", "painOnCough", sore({ onset: "unsure" })],
    ["lying flat, when the chest hurts", "otherSigns", "worseLyingFlat", sore({ siteChestWall: "yes" })],
    ["clots, after a swollen calf", "aboutYou", "clotRisk", sore({ calfSwollen: "yes" })],
    ["heart risks, when moving changes nothing", "aboutYou", "heartRisk", sore({ mechanical: "no" })],
    ["heart risks, when that is not known", "aboutYou", "heartRisk", sore({ mechanical: "unsure" })],
    ["lung risks, after pain on each breath", "aboutYou", "lungRisk", sore({ painOnBreathing: "yes" })],
    ["warning signs of pregnancy", "aboutYou", "pregnancyWarning", sore({ pregnancy: "maybe" })],
    ["signs of late pregnancy", "aboutYou", "preeclampsiaSigns", sore({ pregnancy: "recentBirth" })],
    ["the stiff-morning pattern", "aboutYou", "inflammatoryPattern", sore({ duration: "overM3" })],
  ])("ask for %s", (_, screen, question, answers) => {
    expect(askedOn(answers, screen)).toContain(question);
  });

  it.each<[string, ScreenId, QuestionId, Answers]>([
    ["days of care on the first day", "howBad", "selfCare", strained({})],
    ["heart risks of a person who is sore on moving", "aboutYou", "heartRisk", soreNextDay],
    ["pain on a cough after a lift", "otherSigns", "painOnCough", strained({})],
    ["clots of a person who breathes with ease", "aboutYou", "clotRisk", soreNextDay],
    [
      "warning signs of pregnancy after a birth",
      "aboutYou",
      "pregnancyWarning",
      sore({ pregnancy: "recentBirth" }),
    ],
    [
      "signs of late pregnancy when only maybe pregnant",
      "aboutYou",
      "preeclampsiaSigns",
      sore({ pregnancy: "maybe" }),
    ],
    [
      "the stiff-morning pattern after three weeks",
      "aboutYou",
      "inflammatoryPattern",
      sore({ duration: "w2to6" }),
    ],
    [
      "the stiff-morning pattern at 45",
      "aboutYou",
      "inflammatoryPattern",
      sore({ duration: "overM3", age: "a45to49" }),
    ],
  ])("do not ask for %s", (_, screen, question, answers) => {
    expect(askedOn(answers, screen)).not.toContain(question);
  });

  it("make a finished screen unfinished again", () => {
    expect(interview(withSteps(sore({ pop: "yes" }), ["popWithBonePain", undefined]))).toMatchObject({
      next: "otherSigns",
      missing: ["popWithBonePain"],
      progress: { done: 6, total: 7 },
    });
  });
});

describe("a screen of which no question applies", () => {
  const { answered } = notationFor({
    rain: { options: { yes: {}, no: {} } },
    umbrella: { options: { yes: {}, no: {} } },
    shoes: { options: { wet: {}, dry: {} } },
  });
  const walk = prepared({
    levels: ["stay", "go"],
    rules: { wet: { when: answered("shoes", "wet"), disposition: "stay", ifUnsure: "go" } },
    askedInFull: ["go"],
    screens: {
      weather: { parts: [{ kind: "choice", question: "rain" }] },
      cover: { parts: [{ kind: "choice", question: "umbrella" }] },
      feet: { parts: [{ kind: "choice", question: "shoes" }] },
    },
    enableWhen: { umbrella: answered("rain", "yes") },
  });
  const walking = (answers: Readonly<Record<string, string>>) => interviewIn(walk, stateOf(walk, answers));

  it("is skipped, and not counted", () => {
    const { path, next, progress } = walking({ rain: "no" });
    expect(path.map(({ id }) => id)).toEqual(["weather", "feet"]);
    expect({ next, progress }).toEqual({ next: "feet", progress: { done: 1, total: 2 } });
  });

  it("is shown when one applies, and not before that is certain", () => {
    expect(walking({ rain: "yes" }).next).toBe("cover");
    expect(walking({}).path.map(({ id }) => id)).toEqual(["weather", "feet"]);
  });
});

describe("answers that count", () => {
  it("are all of those given to questions that apply", () => {
    const { counting, ignored } = interview(soreNextDay);
    const onlyAfterAnother: readonly string[] = keysOf(enableWhen).filter(
      (question) => question !== "selfCare",
    );
    expect(counting).toEqual(
      inOrder.filter((question) => question in soreNextDay && !onlyAfterAnother.includes(question)),
    );
    expect(ignored).toEqual(
      inOrder.filter((question) => question in soreNextDay && onlyAfterAnother.includes(question)),
    );
  });

  it("leave out an answer that no longer applies, and take it back when it applies again", () => {
    const changed = sore({ pop: "no", popWithBonePain: "no" });
    expect(interview(changed).ignored).toContain("popWithBonePain");
    expect(interview(changed).counting).not.toContain("popWithBonePain");
    expect(interview({ ...changed, pop: "yes" }).counting).toContain("popWithBonePain");
  });
});

describe("how it is built", () => {
  it("has every question on exactly one screen", () => {
    expect([...inOrder].sort()).toEqual([...keysOf(questions)].sort());
  });

  it("decides what to ask only from questions that come earlier, which also rules out circles", () => {
    for (const question of keysOf(enableWhen)) {
      for (const deciding of questionsIn(enableWhen[question])) {
        expect(inOrder.indexOf(deciding), `${deciding} before ${question}`).toBeLessThan(
          inOrder.indexOf(question),
        );
      }
    }
  });

  it("bases red flags and follow-ups only on questions that must be answered", () => {
    const certain = required.flatMap(onScreen);
    const mentioned = [
      ...keysOf(redFlags).flatMap((id) => questionsIn(redFlags[id].when)),
      ...keysOf(enableWhen).flatMap((id) => questionsIn(enableWhen[id])),
    ];
    expect(mentioned.filter((question) => !certain.includes(question))).toEqual([]);
  });

  it("uses every question that must be answered, so that none is asked for nothing", () => {
    const used = new Set<QuestionId>([
      ...keysOf(redFlags).flatMap((id) => questionsIn(redFlags[id].when)),
      ...keysOf(enableWhen).flatMap((id) => questionsIn(enableWhen[id])),
    ]);
    const unused = required.flatMap(onScreen).filter((question) => !used.has(question));
    // Where it hurts is drawn on the sheet and decides the scope, whether or not a rule mentions the place.
    expect(unused.filter((question) => questions[question].kind !== "site")).toEqual([]);
  });

  it("limits to certain levels only screens that may be skipped", () => {
    const limited = keysOf(screens).filter((id) => upperBack.screens[id].onlyFor !== undefined);
    expect(limited.length).toBeGreaterThan(0);
    expect(limited.filter((id) => required.includes(id))).toEqual([]);
  });

  it("never takes not being sure more seriously than the sign itself", () => {
    for (const id of keysOf(redFlags)) {
      const { disposition, ifUnsure } = redFlags[id];
      expect(dispositionOrder.indexOf(ifUnsure), id).toBeGreaterThanOrEqual(
        dispositionOrder.indexOf(disposition),
      );
    }
  });

  it("never lets a red flag ask for care at home, present or not ruled out", () => {
    const mild = keysOf(redFlags).filter((id) => {
      const { disposition, ifUnsure }: { readonly disposition: string; readonly ifUnsure: string } =
        redFlags[id];
      return disposition === "selfCare" || ifUnsure === "selfCare";
    });
    expect(mild).toEqual([]);
  });
});
