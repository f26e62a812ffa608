/** Ticks and the pain number of today: with the answers, and on the device only with a kept check. */
import { painTrafficLight } from "#rules";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { useKept } from "../../src/session/kept.ts";
import { readSession } from "../../src/session/read-session.ts";
import { writeSession } from "../../src/session/saved-session.ts";
import { useSession } from "../../src/session/session.ts";
import { atNow, people } from "../support/people/plan-people.ts";
import { atFixedTime, showPlan, textOf } from "../support/app/show-plan.tsx";

atFixedTime();

afterEach(() => {
  useKept.getState().forgetAll();
});

const { answers, startedAt } = people.soreBothSides;
const today = { day: "2026-11-24", done: ["shoulderRolls"], pain: 4 };

async function noteToday(): Promise<void> {
  const person = userEvent.setup();
  await person.click(
    screen.getByRole("checkbox", { name: "Done today: Shoulder rolls, 5–10 times each way" }),
  );
  await person.selectOptions(screen.getByRole("combobox", { name: "Your pain today, 0 to 10" }), "4");
}

it("notes a tick and a number, says what the number means, and lists the day", async () => {
  showPlan(answers, startedAt);
  await noteToday();
  expect(useSession.getState().noted).toEqual([today]);
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
    painTrafficLight.amber.text,
  );
  expect(textOf("Your days so far")).toContain("Tuesday 24 November: pain 4, 1 move done");
});

it("keeps nothing on the device without a kept check", async () => {
  showPlan(answers, startedAt);
  await noteToday();
  expect(window.localStorage.length).toBe(0);
});

it("keeps it with a check that the person keeps", async () => {
  showPlan(answers, startedAt, atNow);
  const check = { at: atNow, answers, rules: "1", painStarted: startedAt };
  useKept.getState().keep(check, { replaces: undefined, alone: true });
  useSession.getState().noteKept(atNow);
  useKept.setState({ ready: true });
  await noteToday();
  expect(useKept.getState().checks.map(({ noted }) => noted)).toEqual([[today]]);
});

it("survives a reload, and anything else in its place counts as nothing noted", () => {
  const session = { ...useSession.getState(), answers, noted: [today] };
  const read = (text: string) => readSession(text, atNow);
  expect(read(writeSession(session, atNow))).toMatchObject({ session: { answers, noted: [today] } });
  const spoiled = writeSession(session, atNow).replace('"pain":4', '"pain":"<b>"');
  expect(read(spoiled)).toMatchObject({ status: "restored", session: { answers, noted: undefined } });
});
