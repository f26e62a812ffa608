/** Our questionnaire in LHC-Forms, a form filler of the U.S. National Library of Medicine that knows nothing of us. */
import type { Server } from "node:http";
import type { Page } from "@playwright/test";
import {
  answerState,
  enableWhen,
  interview,
  keysOf,
  optionsOf,
  questions,
  questionsIn,
  triage,
  upperBack,
  type Answers,
  type Question,
  type QuestionId,
} from "#rules";
import { questionnaire } from "../../src/files/fhir/questionnaire.ts";
import { answersFromResponse } from "../../src/files/fhir/read-response.ts";
import { questionnaireResponse } from "../../src/files/fhir/response.ts";
import {
  choose,
  filledIn,
  openLhcForms,
  serveLhcForms,
  showForm,
  shownQuestions,
  type ShownQuestion,
} from "../fhir/lhc-forms.ts";
import { expect, test } from "../support/browser/built-site.ts";
import { sore, soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { withSteps } from "../support/people/sets.ts";
import { vignettes } from "../../rules/upper-back/stories/index.ts";

const form = questionnaire();
const answeredAt = Date.parse("2026-11-24T15:00:00Z");

/** Questions that decide whether others are asked. */
const steering = [...new Set(Object.values(enableWhen).flatMap((condition) => questionsIn(condition)))];

/** The questions that the check asks after `answers`, by name. */
function asked(answers: Answers): readonly QuestionId[] {
  const { applies } = answerState(answers);
  return keysOf(questions)
    .filter((id) => applies(id) === "yes")
    .toSorted();
}

/** The questions that the form shows, by name. */
async function shownIds(page: Page): Promise<readonly string[]> {
  return (await shownQuestions(page)).map(({ id }) => id).toSorted();
}

function byName(shown: readonly ShownQuestion[]): readonly ShownQuestion[] {
  return shown.toSorted((one, other) => one.id.localeCompare(other.id));
}

/** Answers that bring in every question that any answer can bring in. */
const everythingAsked = withSteps(
  soreNextDay,
  ["duration", "overM3"],
  ["age", "a18to44"],
  ["armTingling", "yes"],
  ["painOnBreathing", "yes"],
  ["pop", "yes"],
  ["pregnancy", "pregnant"],
  ["siteRib", "yes"],
);

/** Not sure of everything of which a person can be unsure. */
const notSure = withSteps(
  sore({}),
  ...keysOf(questions)
    .filter((id) => optionsOf(id).includes("unsure"))
    .map((id) => [id, "unsure"] as const),
);

// A program of 3 MB and a hundred questions take their time where many tests run at once.
test.describe.configure({ timeout: 90_000 });

let server: Server | undefined;
let address = "";

test.beforeAll(async () => {
  ({ server, address } = await serveLhcForms());
});

test.afterAll(() => {
  server?.close();
});

test("the site serves the questionnaire as a file", async ({ request }) => {
  const file = await request.get("./fhir/Questionnaire.json");
  expect(await file.json()).toEqual(form);
});

test("LHC-Forms shows every question with its options", async ({ page }, testInfo) => {
  await openLhcForms(page, address);
  await showForm(page, form, questionnaireResponse(everythingAsked, answeredAt, triage(everythingAsked)));
  const expected = keysOf(questions).map((id) => {
    const { plain, options }: Question = questions[id];
    return { id, text: plain, options: Object.values(options).map((option) => option.plain) };
  });
  const shown = await shownQuestions(page);
  expect(byName(shown)).toEqual(byName(expected));
  await page.screenshot({ path: testInfo.outputPath("lhc-forms.png"), fullPage: true });
});

test("LHC-Forms asks what the check asks, whatever steers it, and what is filled in there reads back", async ({
  page,
}) => {
  await openLhcForms(page, address);
  await showForm(page, form);
  expect(await shownIds(page)).toEqual(asked({}));
  let answers: Answers = {};
  const seen = new Set<QuestionId>();
  for (const id of steering) {
    const { plain, options }: Question = questions[id];
    // The last choice stays, so that conditions on two questions are met on the way.
    for (const option of optionsOf(id)) {
      await choose(page, plain, options[option]?.plain ?? option);
      answers = withSteps(answers, [id, option]);
      const expected = asked(answers);
      await expect.poll(() => shownIds(page), `${id}: ${option}`).toEqual(expected);
      for (const question of expected) if (question in enableWhen) seen.add(question);
    }
  }
  expect([...seen].sort()).toEqual(keysOf(enableWhen).toSorted());
  expect(answersFromResponse(await filledIn(page))).toEqual({ ok: true, answers });
});

const people: Readonly<Record<string, Answers | undefined>> = {
  "somebody who is asked everything": everythingAsked,
  "somebody who is not sure of anything": notSure,
  ...Object.fromEntries(
    upperBack.levels.map((level) => [
      `the first story of the level ${level}`,
      vignettes.find(({ expected }) => expected === level)?.answers,
    ]),
  ),
};

for (const [who, answers] of Object.entries(people)) {
  test(`LHC-Forms gives back the answers of ${who}`, async ({ page }) => {
    if (answers === undefined) throw new Error("There is no such story.");
    await openLhcForms(page, address);
    await showForm(page, form, questionnaireResponse(answers, answeredAt, triage(answers)));
    const counting = interview(answers).counting.map((id) => [id, answers[id]] as const);
    expect(counting.length).toBeGreaterThan(5);
    const expected = { ok: true, answers: Object.fromEntries(counting) };
    await expect.poll(async () => answersFromResponse(await filledIn(page))).toEqual(expected);
  });
}
