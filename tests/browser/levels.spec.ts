/** The whole way to each of the four levels, on the built site. */
import { dispositions, triage } from "#rules";
import { expect, expectAccessible, requestsOf, test } from "../support/browser/built-site.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { answerAll, begin, fetchedAhead } from "../support/browser/journey.ts";

const people = [
  {
    who: "a person with pressure in the chest",
    answers: sore({ chestPressure: "yes" }),
    level: "emergency",
    screens: 2,
  },
  {
    who: "a person who does not know about chest pressure",
    answers: sore({ chestPressure: "unsure" }),
    level: "emergency",
    screens: 2,
  },
  { who: "a person with numb legs", answers: sore({ legsOrHands: "yes" }), level: "emergency", screens: 3 },
  {
    who: "a person with a fever",
    answers: sore({ fever: "yes", sepsisSigns: "no" }),
    level: "urgent",
    screens: 6,
  },
  {
    who: "a person with tingling in one arm",
    answers: sore({ armTingling: "yes" }),
    level: "soon",
    screens: 8,
  },
  { who: "a person with ordinary soreness", answers: sore({}), level: "selfCare", screens: 5 },
] as const;

for (const { who, answers, level, screens } of people) {
  test(`${who} is told: ${dispositions[level].headline}`, async ({ page }) => {
    expect(triage(answers)).toMatchObject({ status: "decided", disposition: level });
    await begin(page);
    await fetchedAhead(page);
    const requests = requestsOf(page);
    const seen = await answerAll(page, answers);
    expect(seen).toHaveLength(screens);
    await expect(page.getByRole("heading", { level: 1, name: dispositions[level].headline })).toBeVisible();
    await expectAccessible(page);
    expect(requests, "no request after the first page").toEqual([]);
    expect(new URL(page.url()).search + new URL(page.url()).hash, "no answers in the address").toBe("");
  });
}
