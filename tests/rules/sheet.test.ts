import {
  answerState,
  clinicalNouns,
  interview,
  keysOf,
  professionals,
  questions,
  redFlags,
  sheetHeadings,
  sheetOf,
  sheetText,
  triage,
  type Answers,
  type QuestionId,
  type Sheet,
  type SheetGroup,
} from "#rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySet, fullSet } from "../support/people/arbitraries.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { withSteps } from "../support/people/sets.ts";

/** The sheet of these answers; undefined while more has to be asked. */
function sheetFor(answers: Answers): Sheet | undefined {
  const result = triage(answers);
  if (result.status === "asking") return undefined;
  return sheetOf({ answers, triage: result, interview: interview(answers), answeredAt: "1 May, 10:00" });
}

function decidedSheet(answers: Answers): Sheet {
  const sheet = sheetFor(answers);
  if (sheet === undefined) throw new Error("These answers do not decide a level.");
  return sheet;
}

/** Runs `check` on the sheets of random answers; fails when hardly any of them decides a level. */
function forSheets(answers: fc.Arbitrary<Answers>, check: (sheet: Sheet, answers: Answers) => void): void {
  let seen = 0;
  fc.assert(
    fc.property(answers, (set) => {
      const sheet = sheetFor(set);
      if (sheet === undefined) return;
      seen += 1;
      check(sheet, set);
    }),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(30);
}

const itemsIn = (groups: readonly SheetGroup[]) => groups.flatMap(({ items }) => items);
const idsIn = (groups: readonly SheetGroup[]) => itemsIn(groups).map(({ question }) => question);
const notAskedIds = ({ notAsked }: Sheet) =>
  notAsked.flatMap(({ items }) => items).flatMap((item) => item.questions);

/** Every question with an answer on the sheet, as often as it stands there. */
function answeredIds(sheet: Sheet): readonly QuestionId[] {
  const { background, severity, sites, context, present, gone, denied, notSure } = sheet;
  const single = [...background, ...severity, ...sites.marked, ...sites.notMarked].map(
    ({ question }) => question,
  );
  return [...single, ...idsIn([...context, ...present, ...gone, ...denied, ...notSure])];
}

/** Every text on the sheet, ids left out. */
function wordsOn(value: unknown, key = ""): readonly string[] {
  if (["question", "questions", "rule", "disposition", "asksFor", "found", "because", "value"].includes(key))
    return [];
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => wordsOn(item));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) => wordsOn(item, name));
}

describe("the sheet for a professional", () => {
  it("has every answer that counts exactly once, and every other question once as not asked or not confirmed", () => {
    forSheets(anySet, (sheet, answers) => {
      const state = answerState(answers);
      const counting = keysOf(questions).filter(
        (id) => answers[id] !== undefined && state.applies(id) !== "no",
      );
      expect([...answeredIds(sheet)].sort()).toEqual([...counting].sort());
      const open = [...notAskedIds(sheet), ...idsIn(sheet.notConfirmed)];
      expect([...answeredIds(sheet), ...open].sort()).toEqual([...keysOf(questions)].sort());
    });
  });

  it("never mixes denied, not sure and present", () => {
    forSheets(fullSet, (sheet, answers) => {
      for (const id of idsIn(sheet.denied)) expect(answers[id]).toBe("no");
      for (const id of idsIn(sheet.gone)) expect(answers[id]).toBe("past");
      for (const id of idsIn([...sheet.present, ...sheet.context])) expect(answers[id]).toBe("yes");
      for (const id of answeredIds(sheet))
        expect(idsIn(sheet.notSure).includes(id)).toBe(answers[id] === "unsure");
    });
  });

  it("says the same as plain text", () => {
    forSheets(anySet, (sheet) => {
      const text = sheetText(sheet);
      // Within a list the findings begin with a small letter.
      for (const words of wordsOn(sheet)) expect(text.toLowerCase()).toContain(words.toLowerCase());
      for (const { label, value } of [...sheet.background, ...sheet.severity])
        expect(text).toContain(`${label}: ${value}`);
    });
  });

  it("shows every red flag that decides the level, with the answers while they are few", () => {
    const { why } = decidedSheet(withSteps(soreNextDay, ["armTingling", "yes"], ["fever", "unsure"]));
    expect(why.map(({ status }) => status)).toEqual([
      "Appointment this week, present",
      "Appointment this week, not ruled out",
    ]);
    expect(why.flatMap(({ reasons }) => reasons)).toContainEqual({
      rule: "armTingling",
      title: redFlags.armTingling.title,
      answers: [questions.armTingling.short],
    });
    expect(why.at(-1)?.reasons[0]?.answers).toEqual([`not sure: ${questions.fever.short}`]);
  });

  it("says that the check stopped early, and does not call what was not reached not ruled out", () => {
    const sheet = decidedSheet({ chestPressure: "yes" });
    expect(sheet.why.flatMap(({ reasons }) => reasons).map(({ rule }) => rule)).toEqual(["heartSigns"]);
    expect(sheet.notAsked.find(({ because }) => because === "stoppedEarly")?.items.length).toBeGreaterThan(5);
  });

  it("calls the places all of them only when nobody asked about one", () => {
    const notAsked = (answers: Answers) =>
      decidedSheet(answers).notAsked.flatMap(({ items }) => items.map(({ text }) => text));
    expect(notAsked({ chestPressure: "yes" })).toContain(`${sheetHeadings.sites} (all 11)`);
    const marked = notAsked({ chestPressure: "yes", siteNeck: "yes" });
    expect(marked).toContain(questions.siteFlank.clinical);
    expect(marked.join()).not.toContain(sheetHeadings.sites);
  });

  it("denies no sign that nobody has asked about, and calls the background not asked", () => {
    const sheet = decidedSheet({ chestPressure: "yes" });
    expect(sheet.denied).toEqual([]);
    expect(itemsIn(sheet.notConfirmed)).toContainEqual({
      question: "breathless",
      label: clinicalNouns.breathless,
      value: "not confirmed",
    });
    expect(sheetText(sheet)).toContain(`${sheetHeadings.background}\n- ${sheetHeadings.notAsked}`);
    expect(decidedSheet(soreNextDay).notConfirmed).toEqual([]);
  });

  it("begins with who, what, since when, how bad, what was found, what is not sure and the level", () => {
    const { inShort } = decidedSheet(withSteps(soreNextDay, ["armTingling", "yes"], ["nightPain", "unsure"]));
    expect(inShort).toBe(
      "Age 18 to 44; interscapular or general upper thoracic pain; for 24 to 48 hours; onset one to three days after training; pain 4/10; training limited; course fluctuating, or too early to say. Found: tingling, numbness or pain down one arm. Not sure: night pain, not only on turning. By the rules: Appointment this week.",
    );
  });

  it("tells skipped screens from questions that do not apply", () => {
    const sheet = decidedSheet(
      withSteps(
        soreNextDay,
        ...keysOf(questions)
          .filter((id) => id.startsWith("med") || ["coldProblem", "numbSkin", "clotEver"].includes(id))
          .map((id) => [id, undefined] as const),
      ),
    );
    expect(sheet.notAsked.find(({ because }) => because === "skipped")?.items).toHaveLength(
      1 + Number(sheet.context.length === 0),
    );
    expect(notAskedIds(sheet)).toContain("pregnancyWarning");
    expect(sheet.notAsked.some(({ because }) => because === "stoppedEarly")).toBe(false);
  });

  it("names a doctor first when the pain has no link to training", () => {
    const months = withSteps(
      soreNextDay,
      ["duration", "overM3"],
      ["inflammatoryPattern", "no"],
      ["recurrent", "yes"],
    );
    expect(decidedSheet(months).see[0]).toBe(professionals.physiotherapist.name);
    expect(decidedSheet(withSteps(months, ["onset", "notTraining"])).see[0]).toBe(professionals.doctor.name);
    expect(decidedSheet(months).see).not.toContain(professionals.coach.name);
  });

  it("does not call low back pain care at home", () => {
    const sheet = decidedSheet(
      withSteps(
        soreNextDay,
        ...keysOf(questions)
          .filter((id) => questions[id].kind === "site")
          .map((id) => [id, id === "siteLowBack" ? "yes" : "no"] as const),
      ),
    );
    expect(sheet.situation.name).toBe("Outside the scope");
  });
});
