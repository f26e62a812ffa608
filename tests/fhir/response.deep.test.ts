import {
  answerState,
  dispositions,
  interview,
  isQuestionId,
  keysOf,
  notADiagnosis,
  outOfScopePage,
  questions,
  redFlags,
  ruleSetVersion,
  triage,
  type Answers,
} from "#rules";
import type { Observation, QuestionnaireResponse, QuestionnaireResponseItem, Resource } from "fhir/r4";
import { beforeAll, describe, expect, it } from "vitest";
import { answersFromResponse } from "../../src/files/fhir/read-response.ts";
import { questionnaire } from "../../src/files/fhir/questionnaire.ts";
import { questionnaireResponse } from "../../src/files/fhir/response.ts";
import { sore, soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { answersFrom, chance, randomSet, withSteps } from "../support/people/sets.ts";
import { vignettes } from "../../rules/upper-back/stories/index.ts";
import { itemsIn } from "./enabled.ts";
import { schemaCheck, schemaTimeout, type SchemaCheck } from "./schema.ts";

const answeredAt = Date.parse("2026-11-24T15:00:00Z");
const randomSets = 400;

const responseTo = (answers: Answers) => questionnaireResponse(answers, answeredAt, triage(answers));

/** The answers that count: those that the result rests on. */
function counting(answers: Answers): Answers {
  return answersFrom(Object.fromEntries(interview(answers).counting.map((id) => [id, answers[id]])));
}

function everyItem(item: readonly QuestionnaireResponseItem[] = []): readonly QuestionnaireResponseItem[] {
  return item.flatMap((one) => [one, ...everyItem(one.item)]);
}

const itemOf = ({ item }: QuestionnaireResponse, linkId: string) =>
  everyItem(item).find((one) => one.linkId === linkId);

function noteIn({ contained = [] }: QuestionnaireResponse): Observation {
  const [note, ...others] = contained;
  if (note === undefined || !isNote(note) || others.length > 0) throw new Error("There is not one note.");
  return note;
}

function isNote(resource: Resource): resource is Observation {
  return resource.resourceType === "Observation";
}

const wordsOf = ({ note = [] }: Observation) => note.map(({ text }) => text).join("\n");

describe("the answers as FHIR R4", () => {
  let errorsIn: SchemaCheck;
  beforeAll(() => {
    errorsIn = schemaCheck();
  }, schemaTimeout);

  it("carry the level that holds, when an earlier check makes it more urgent", () => {
    const answers = sore({ trend: "better" });
    expect(noteIn(responseTo(answers)).valueCodeableConcept?.text).toBe(dispositions.selfCare.name);
    const result = triage(answers);
    if (result.status !== "decided") throw new Error("A sore person has a result.");
    const held = questionnaireResponse(answers, answeredAt, { ...result, disposition: "urgent" });
    expect(noteIn(held).valueCodeableConcept?.text).toBe(dispositions.urgent.name);
    expect(errorsIn("QuestionnaireResponse", held)).toEqual([]);
  });

  it("are valid, and read back as they were, for every story", () => {
    expect(vignettes.length).toBeGreaterThan(200);
    for (const { story, answers } of vignettes) {
      const response = responseTo(answers);
      expect(errorsIn("QuestionnaireResponse", response), story).toEqual([]);
      expect(answersFromResponse(response), story).toEqual({ ok: true, answers: counting(answers) });
    }
  }, 60_000);

  it("are valid, and read back as they were, for random sets, complete or not", () => {
    const next = chance(7);
    const statuses = new Map<string, number>();
    for (let set = 0; set < randomSets; set += 1) {
      const answers = randomSet(next);
      const response = responseTo(answers);
      expect(errorsIn("QuestionnaireResponse", response)).toEqual([]);
      expect(answersFromResponse(response)).toEqual({ ok: true, answers: counting(answers) });
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    }
    expect([...statuses.keys()].sort()).toEqual(["completed", "in-progress", "stopped"]);
    for (const count of statuses.values()) expect(count).toBeGreaterThan(20);
  }, 60_000);

  it.each([
    ["a status that does not exist", { status: "done" }],
    ["a time without a zone", { authored: "2026-11-24T15:00:00" }],
    ["an answer that is a plain word", { item: [{ linkId: "fever", answer: [{ value: "yes" }] }] }],
    ["a note of an unknown kind", { contained: [{ resourceType: "Note", id: "result" }] }],
    ["a note without a code", { contained: [{ resourceType: "Observation", status: "preliminary" }] }],
  ])("would not be valid with %s", (_what, broken) => {
    expect(errorsIn("QuestionnaireResponse", { ...responseTo(soreNextDay), ...broken })).not.toEqual([]);
  });
});

describe("a response", () => {
  it("has every question in the place that the questionnaire gives it", () => {
    const form = questionnaire();
    const inForm = itemsIn(form.item ?? []).filter(({ type }) => type !== "display");
    const response = responseTo(sore({}));
    expect(everyItem(response.item).map(({ linkId, text }) => [linkId, text])).toEqual(
      inForm.map(({ linkId, text }) => [linkId, text]),
    );
    expect(response.questionnaire).toBe(`${form.url ?? "?"}|${ruleSetVersion.version}`);
    expect(response.authored).toBe("2026-11-24T15:00:00.000Z");
  });

  it("says “not sure” as the option that was chosen and as asked-unknown", () => {
    const answer = itemOf(responseTo(sore({ nightPain: "unsure" })), "nightPain")?.answer;
    expect(answer).toMatchObject([
      { valueCoding: { code: "unsure" }, extension: [{ valueCode: "asked-unknown" }] },
    ]);
  });

  it("marks what did not apply, was skipped or not reached as not-asked, without an answer", () => {
    const answers = withSteps(
      sore({}),
      ["pregnancy", "no"],
      ["pregnancyWarning", "yes"],
      ["moreLoad", undefined],
    );
    expect(answerState(answers).applies("pregnancyWarning")).toBe("no");
    const response = responseTo(answers);
    for (const id of ["pregnancyWarning", "moreLoad"]) {
      expect(itemOf(response, id)).toMatchObject({ extension: [{ valueCode: "not-asked" }] });
      expect(itemOf(response, id)?.answer).toBeUndefined();
    }
  });

  it("has each question either answered or marked, never both", () => {
    const next = chance(11);
    for (let set = 0; set < 100; set += 1) {
      const asked = everyItem(responseTo(randomSet(next)).item).filter(({ linkId }) => isQuestionId(linkId));
      expect(asked.length).toBe(keysOf(questions).length);
      for (const { answer, extension } of asked) expect(answer === undefined).toBe(extension !== undefined);
    }
  });
});

describe("the result in a response", () => {
  it("names level, reasons, rules, and that it is no diagnosis", () => {
    const answers = sore({ armTingling: "yes", nightPain: "unsure" });
    const result = triage(answers);
    if (result.status !== "decided") throw new Error("This person is still being asked.");
    const note = noteIn(responseTo(answers));
    const level = dispositions[result.disposition];
    expect(note.valueCodeableConcept).toMatchObject({
      coding: [{ code: result.disposition }],
      text: level.name,
    });
    expect(note.status).toBe("preliminary");
    for (const { rule } of result.present) expect(wordsOf(note)).toContain(redFlags[rule].title);
    expect(result.present.length).toBeGreaterThan(0);
    for (const words of [level.headline, ruleSetVersion.version, notADiagnosis]) {
      expect(wordsOf(note)).toContain(words);
    }
  });

  it("belongs to the answers that contain it", () => {
    expect(noteIn(responseTo(sore({}))).derivedFrom).toMatchObject([{ reference: "#" }]);
  });

  it("says that no sign was found when there is none", () => {
    expect(wordsOf(noteIn(responseTo(sore({}))))).toContain("No warning sign was found");
  });

  it("is missing while questions are still open", () => {
    const open = withSteps(sore({}), ["age", undefined]);
    expect(responseTo(open)).toMatchObject({ status: "in-progress" });
    expect(responseTo(open).contained).toBeUndefined();
  });

  it("is there when an emergency stops the questions", () => {
    const response = responseTo({ chestPressure: "yes" });
    expect(response.status).toBe("stopped");
    expect(noteIn(response).valueCodeableConcept).toMatchObject({ coding: [{ code: "emergency" }] });
  });

  it("has no level for pain that the check is not made for", () => {
    const elsewhere = sore({ siteBetweenBlades: "no", siteLowBack: "yes" });
    const note = noteIn(responseTo(elsewhere));
    expect(note.valueCodeableConcept?.coding).toBeUndefined();
    expect(wordsOf(note)).toContain(outOfScopePage.title);
  });
});
