import { optionsOf } from "#rules";
import type { QuestionnaireResponse, QuestionnaireResponseItem } from "fhir/r4";
import { describe, expect, it } from "vitest";
import { optionSystem, questionnaireUrl } from "../../src/files/fhir/names.ts";
import { answersFromResponse } from "../../src/files/fhir/read-response.ts";

const absentUrl = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
const because = (valueCode: string) => [{ url: absentUrl, valueCode }];

const response = (...item: readonly QuestionnaireResponseItem[]): QuestionnaireResponse => ({
  resourceType: "QuestionnaireResponse",
  status: "completed",
  item: [...item],
});
const answered = (linkId: string, code: string, system = optionSystem): QuestionnaireResponseItem => ({
  linkId,
  answer: [{ valueCoding: { system, code } }],
});

describe("a response that other software wrote", () => {
  it("is read from wherever its items stand", () => {
    const nested = {
      linkId: "illnessSigns",
      item: [{ linkId: "illnessSigns.list1", item: [answered("fever", "no")] }],
    };
    expect(answersFromResponse(response(nested, answered("age", "a18to44")))).toEqual({
      ok: true,
      answers: { fever: "no", age: "a18to44" },
    });
    const below = {
      linkId: "fever",
      answer: [{ valueCoding: { code: "yes" }, item: [answered("rash", "no")] }],
    };
    expect(answersFromResponse(response(below))).toEqual({ ok: true, answers: { fever: "yes", rash: "no" } });
  });

  it.each([
    ["our questionnaire", questionnaireUrl],
    ["an older version of it", `${questionnaireUrl}|2025.1.1`],
    ["no questionnaire", undefined],
  ])("is read when it names %s", (_what, named) => {
    const value = {
      ...response(answered("fever", "no")),
      ...(named === undefined ? {} : { questionnaire: named }),
    };
    expect(answersFromResponse(value)).toEqual({ ok: true, answers: { fever: "no" } });
  });

  it("counts asked-unknown as not sure, and every other reason as not answered, never as no", () => {
    const item = { linkId: "fever", answer: [{ extension: because("asked-unknown") }] };
    expect(answersFromResponse(response(item))).toEqual({ ok: true, answers: { fever: "unsure" } });
    for (const reason of ["not-asked", "asked-declined", "masked"]) {
      const missing = { linkId: "fever", answer: [{ extension: because(reason) }] };
      expect(answersFromResponse(response(missing))).toEqual({ ok: true, answers: {} });
    }
  });

  it.each([
    ["is no object", "fever", [{ kind: "notAResponse" }]],
    ["is another resource", { resourceType: "Patient" }, [{ kind: "notAResponse" }]],
    ["has items that are no list", { ...response(), item: "fever" }, [{ kind: "notAResponse" }]],
    [
      "answers another questionnaire",
      { ...response(), questionnaire: "http://loinc.org/q/44249-1" },
      [{ kind: "otherQuestionnaire", questionnaire: "http://loinc.org/q/44249-1" }],
    ],
    [
      "has an item without a linkId",
      { ...response(), item: [{ linkId: "howBad", item: [{ text: "Pain" }] }] },
      [{ kind: "notAnItem", inside: "howBad" }],
    ],
    ["has a linkId of others", response({ linkId: "phq9" }), [{ kind: "unknownLinkId", linkId: "phq9" }]],
    ["answers a group", response(answered("howBad", "yes")), [{ kind: "unknownLinkId", linkId: "howBad" }]],
    [
      "has a linkId that every object has",
      response(answered("constructor", "yes")),
      [{ kind: "unknownLinkId", linkId: "constructor" }],
    ],
    [
      "answers twice",
      response({
        linkId: "rash",
        answer: [{ valueCoding: { code: "yes" } }, { valueCoding: { code: "no" } }],
      }),
      [{ kind: "answeredTwice", linkId: "rash" }],
    ],
    [
      "answers again elsewhere",
      response(answered("rash", "yes"), answered("rash", "no")),
      [{ kind: "answeredTwice", linkId: "rash" }],
    ],
    [
      "has an option that we do not have",
      response(answered("fever", "perhaps")),
      [{ kind: "unknownOption", linkId: "fever", code: "perhaps", allowed: optionsOf("fever") }],
    ],
    [
      "has a code of another system",
      response(answered("fever", "yes", "http://snomed.info/sct")),
      [{ kind: "unknownOption", linkId: "fever", code: "yes", allowed: optionsOf("fever") }],
    ],
    [
      "answers with something else than a code",
      response({ linkId: "fever", answer: [{ valueBoolean: true }] }),
      [{ kind: "unknownOption", linkId: "fever", code: undefined, allowed: optionsOf("fever") }],
    ],
    [
      "is not sure where nobody can be",
      response({ linkId: "age", answer: [{ extension: because("asked-unknown") }] }),
      [{ kind: "unknownOption", linkId: "age", code: undefined, allowed: optionsOf("age") }],
    ],
  ])("is refused when it %s", (_what, value, problems) => {
    expect(answersFromResponse(value)).toMatchObject({ ok: false, problems });
  });

  it("is refused with every reason at once", () => {
    const result = answersFromResponse(
      response({ linkId: "phq9" }, answered("fever", "perhaps"), answered("age", "a18to44")),
    );
    expect(result).toMatchObject({ ok: false, problems: [{ linkId: "phq9" }, { linkId: "fever" }] });
  });

  it("can be nested however deep", () => {
    let item: QuestionnaireResponseItem = answered("fever", "no");
    for (let depth = 0; depth < 20_000; depth += 1) item = { linkId: "howBad", item: [item] };
    expect(answersFromResponse(response(item))).toEqual({ ok: true, answers: { fever: "no" } });
  });
});
