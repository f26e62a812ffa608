/** When the pain began: asked on the plan, and turned into dates where the person is. */
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deviceCalendar } from "../../src/time/device-calendar.ts";
import { useSession } from "../../src/session/session.ts";
import { atNow, people } from "../support/people/plan-people.ts";
import { atFixedTime, section, showPlan, textOf } from "../support/app/show-plan.tsx";

const hour = 3_600_000;

const strainToday = people.strainToday.answers;

atFixedTime();

describe("the start of the pain", () => {
  it("is asked on the plan and puts dates on it", async () => {
    const person = userEvent.setup();
    showPlan(strainToday);
    fireEvent.change(within(section("When did the pain begin?")).getByLabelText("Day"), {
      target: { value: "2026-11-24" },
    });
    await person.selectOptions(
      within(section("When did the pain begin?")).getByLabelText("Time of day, about"),
      "In the morning",
    );
    await person.click(screen.getByRole("button", { name: "Put dates on my plan" }));
    expect(useSession.getState().painStarted).toBe(new Date(2026, 10, 24, 9).getTime());
    expect(textOf("When did the pain begin?")).toContain("about Tuesday 24 November, 09:00");
  });

  it("counts a part of today that has only just begun as now", async () => {
    const person = userEvent.setup();
    vi.setSystemTime(new Date(2026, 10, 24, 11, 30));
    showPlan(strainToday);
    fireEvent.change(within(section("When did the pain begin?")).getByLabelText("Day"), {
      target: { value: "2026-11-24" },
    });
    await person.selectOptions(
      within(section("When did the pain begin?")).getByLabelText("Time of day, about"),
      "Midday or afternoon",
    );
    await person.click(screen.getByRole("button", { name: "Put dates on my plan" }));
    expect(useSession.getState().painStarted).toBe(new Date(2026, 10, 24, 11, 30).getTime());
  });

  it("stays without a time where the person does not know it, on the plan and when it is changed", async () => {
    const person = userEvent.setup();
    vi.setSystemTime(new Date(2026, 10, 24, 9, 20));
    showPlan(strainToday);
    const asked = () => within(section("When did the pain begin?"));
    fireEvent.change(asked().getByLabelText("Day"), { target: { value: "2026-11-24" } });
    await person.selectOptions(asked().getByLabelText("Time of day, about"), "I don’t know the time");
    await person.click(screen.getByRole("button", { name: "Put dates on my plan" }));
    expect(textOf("When did the pain begin?")).toContain("about Tuesday 24 November.");
    expect(document.body.textContent).not.toContain("09:20");
    expect(textOf("Your plan, step by step")).toContain("Ice until Thursday 26 November, then warmth.");
    await person.click(screen.getByRole("button", { name: "Change it" }));
    expect(asked().getByLabelText("Time of day, about")).toHaveDisplayValue("I don’t know the time");
  });

  it("can be skipped", async () => {
    const person = userEvent.setup();
    showPlan(strainToday);
    await person.click(screen.getByRole("button", { name: "Go on without dates" }));
    expect(textOf("When did the pain begin?")).toContain("without dates");
    expect(screen.getByRole("button", { name: "Add the day after all" })).toBeDefined();
  });

  it("asks kindly for a day when none was chosen", async () => {
    const person = userEvent.setup();
    showPlan(strainToday);
    await person.click(screen.getByRole("button", { name: "Put dates on my plan" }));
    const day = within(section("When did the pain begin?")).getByLabelText("Day");
    expect(document.activeElement).toBe(day);
    expect(textOf("When did the pain begin?")).toContain("Choose a day, even a rough one");
    expect(useSession.getState().painStarted).toBeUndefined();
  });

  it.each([
    ["in the future", atNow + 30 * hour, "is still to come"],
    ["long ago", atNow - 400 * 24 * hour, "lies further back than what you answered"],
  ])("%s is met kindly and gives a plan without dates", (_, painStarted, words) => {
    showPlan(strainToday, painStarted);
    expect(textOf("When did the pain begin?")).toContain(words);
    expect(within(section("When did the pain begin?")).getByLabelText("Day")).toBeDefined();
    expect(textOf("Your plan, step by step")).toContain(
      "Ice until 48 hours after the pain began, then warmth.",
    );
  });

  it("that is too recent for the answers leads back to them", async () => {
    const person = userEvent.setup();
    showPlan(people.acheFromPressing.answers, atNow - 5 * hour);
    expect(textOf("When did the pain begin?")).toContain("more recent than what you answered");
    await person.click(screen.getByRole("link", { name: "Change your answer" }));
    expect(screen.getByText(/Asked:/).textContent).toContain('{"screen":"howItStarted","returnTo":"/plan"}');
  });
});

describe("the calendar of the device", () => {
  beforeEach(() => {
    vi.stubEnv("TZ", "Europe/Berlin");
  });

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ["spring, when a day has 23 hours", [2026, 2, 28, 9], 23],
    ["autumn, when a day has 25 hours", [2026, 9, 24, 9], 25],
  ] as const)("keeps the time of day in %s", (_, [year, month, day, hours], length) => {
    const before = new Date(year, month, day, hours).getTime();
    const after = deviceCalendar.addDays(before, 1);
    expect(new Date(after).getHours()).toBe(hours);
    expect((after - before) / hour).toBe(length);
  });

  it("ends ice after 48 hours of real time, also when the clocks change", () => {
    vi.setSystemTime(new Date(2026, 9, 24, 15));
    showPlan(strainToday, new Date(2026, 9, 24, 10).getTime());
    expect(textOf("Ice and warmth")).toContain("Until Monday 26 October, 09:00");
  });

  it("finds the beginning of a day", () => {
    const start = deviceCalendar.startOfDay(new Date(2026, 9, 25, 20).getTime());
    expect(start).toBe(new Date(2026, 9, 25).getTime());
  });
});
