/** Where each person of the stories is sent. Sending them somewhere milder than expected fails the build. */
import { dispositionOrder, keysOf, redFlags, triage } from "#rules";
import type { DispositionId, Triage } from "#rules";
import { afterAll, describe, expect, it } from "vitest";
import {
  boundaries,
  ordinaryVignettes,
  reviewSets,
  unsureVignettes,
  vignettes,
} from "../../rules/upper-back/stories/index.ts";
import type { Vignette } from "../../rules/upper-back/stories/vignette.ts";

/** How many of our own stories may be sent to a more urgent place than expected. */
const overTriageAllowed = 0;

let overTriaged = 0;
let underTriaged = 0;

const rank = (level: DispositionId): number => dispositionOrder.indexOf(level);
const rulesIn = (findings: Triage["present"]): readonly string[] => findings.map((finding) => finding.rule);

function send(vignette: Vignette): Triage {
  const result = triage(vignette.answers);
  if (result.status === "asking") expect.fail(`Not answered: ${result.missing.join(", ")}`);
  if (rank(result.disposition) > rank(vignette.expected)) underTriaged += 1;
  if (rank(result.disposition) < rank(vignette.expected)) overTriaged += 1;
  expect(rank(result.disposition), "sent somewhere milder than expected").toBeLessThanOrEqual(
    rank(vignette.expected),
  );
  expect(rulesIn(result.present)).toEqual(expect.arrayContaining([...(vignette.present ?? [])]));
  expect(rulesIn(result.notRuledOut)).toEqual(expect.arrayContaining([...(vignette.notRuledOut ?? [])]));
  return result;
}

describe.each(boundaries)("$rule", ({ rule, inside, outside }) => {
  it(`is present: ${inside.story}`, () => {
    expect(rulesIn(send(inside).present)).toContain(rule);
  });

  it(`is absent: ${outside.story}`, () => {
    const { present, notRuledOut } = send(outside);
    expect([...rulesIn(present), ...rulesIn(notRuledOut)]).not.toContain(rule);
  });
});

it.each(unsureVignettes)("not sure: $story", (vignette) => {
  send(vignette);
});

it.each(reviewSets)("reviewed: $story", (vignette) => {
  send(vignette);
});

it.each(ordinaryVignettes)("ordinary: $story", (vignette) => {
  const { present, notRuledOut } = send(vignette);
  expect([...present, ...notRuledOut]).toEqual([]);
});

it("has a pair of stories at the line of each red flag", () => {
  expect(keysOf(redFlags).filter((id) => !boundaries.some(({ rule }) => rule === id))).toEqual([]);
});

it("has stories that end at each level, and enough of ordinary soreness", () => {
  const at = (level: DispositionId) => vignettes.filter(({ expected }) => expected === level).length;
  expect(ordinaryVignettes.length).toBeGreaterThanOrEqual(25);
  expect(Math.min(...dispositionOrder.map(at))).toBeGreaterThanOrEqual(15);
  expect(new Set(ordinaryVignettes.map(({ story }) => story)).size).toBe(ordinaryVignettes.length);
});

it("sends nobody to a more urgent place than expected", () => {
  expect(overTriaged).toBeLessThanOrEqual(overTriageAllowed);
});

afterAll(() => {
  console.log(`${vignettes.length} stories: ${underTriaged} under-triaged, ${overTriaged} over-triaged.`);
});
