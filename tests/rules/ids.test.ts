/** The permanent ids. Tools outside this repository read them: adding is allowed, taking away is not. */
import { dispositionOrder, keysOf, optionsOf, questions, questionsOfPart, redFlags, screens } from "#rules";
import { expect, it } from "vitest";
import { specifiedRules } from "../oracle/rules.ts";
import {
  specifiedForEmergencyDepartment,
  specifiedLevels,
  specifiedOptionalScreens,
  specifiedQuestions,
  specifiedScreens,
} from "../oracle/specified.ts";

const questionIds: readonly string[] = keysOf(questions);
const ruleIds: readonly string[] = keysOf(redFlags);

it("keeps every question and every option", () => {
  const gone = Object.entries(specifiedQuestions).flatMap(([question, options]) => {
    const id = keysOf(questions).find((known) => known === question);
    if (id === undefined) return [question];
    const kept = optionsOf(id);
    return options.filter((option) => !kept.includes(option)).map((option) => `${question}: ${option}`);
  });
  expect(gone).toEqual([]);
  expect(questionIds.length).toBeGreaterThanOrEqual(Object.keys(specifiedQuestions).length);
});

it("keeps every rule", () => {
  expect(Object.keys(specifiedRules).filter((id) => !ruleIds.includes(id))).toEqual([]);
});

it("sends to an emergency department where the specification does", () => {
  const there = keysOf(redFlags).filter((id) => "where" in redFlags[id]);
  expect([...there].sort()).toEqual([...specifiedForEmergencyDepartment].sort());
});

it("keeps the four levels in their order", () => {
  expect(dispositionOrder).toEqual(specifiedLevels);
});

it("keeps every screen with its questions, in interview order", () => {
  expect(keysOf(screens)).toEqual(Object.keys(specifiedScreens));
  for (const id of keysOf(screens)) {
    const asked = screens[id].parts.flatMap((part): readonly string[] => questionsOfPart(part));
    expect([...asked].sort(), id).toEqual(Object.keys(specifiedScreens[id] ?? {}).sort());
    expect("optional" in screens[id], id).toBe(specifiedOptionalScreens.includes(id));
  }
});

it("knows every rule and question of the code from the specification, so that the oracle misses none", () => {
  expect(ruleIds.filter((id) => !(id in specifiedRules))).toEqual([]);
  expect(questionIds.filter((id) => !(id in specifiedQuestions))).toEqual([]);
});
