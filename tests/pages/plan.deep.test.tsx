/** The dated plan, as a person meets it: through headings, words and links. */
import { exercises, keysOf, outOfScopePlan, painReliefSteps, plan } from "#rules";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import { deviceCalendar } from "../../src/time/device-calendar.ts";
import { PlanPage } from "../../src/plan/plan-page.tsx";
import { LookAgain } from "../../src/result/safety-net.tsx";
import { useSession } from "../../src/session/session.ts";
import { atNow, people } from "../support/people/plan-people.ts";
import { sore, strained } from "../../rules/upper-back/stories/people.ts";
import { atFixedTime, section, showPlan, textOf } from "../support/app/show-plan.tsx";

const hour = 3_600_000;

const strainToday = people.strainToday.answers;

atFixedTime();

describe("the plan", () => {
  it("says what to do today, and what to take care of", () => {
    showPlan(strainToday, atNow - 5 * hour);
    expect(screen.getByRole("heading", { level: 1, name: "What to do today" })).toBeDefined();
    expect(textOf("Today")).toContain("Walk a little, a few times a day.");
    expect(textOf("Today")).toContain("No heat on it yet");
  });

  it("gives ice until hour 48 with the real date and time, then warmth", () => {
    showPlan(strainToday, atNow - 5 * hour);
    expect(textOf("Your plan, step by step")).toContain(
      "Ice until Thursday 26 November, 10:00, then warmth.",
    );
    expect(textOf("Ice and warmth")).toContain("Until Thursday 26 November, 10:00");
    expect(textOf("Ice and warmth")).toContain("From Thursday 26 November, 10:00. Not before.");
  });

  it("moves on to warmth two hours after the 48 hours are over", () => {
    showPlan({ ...strainToday, duration: "d2to4", selfCare: "d1to2" }, atNow - 50 * hour);
    expect(textOf("Ice and warmth")).toContain("The time for ice is over");
    expect(textOf("Ice and warmth")).toContain("You can use it now");
  });

  it("marks the phase of today in the steps of the plan", () => {
    showPlan(strainToday, atNow - 5 * hour);
    const steps = within(section("Your plan, step by step")).getAllByRole("listitem");
    const current = steps.filter((step) => step.getAttribute("aria-current") === "step");
    expect(current.map((step) => within(step).getByRole("heading").textContent)).toEqual([
      "ProtectYou are here",
    ]);
  });

  it("leads from each move of today to its page", () => {
    showPlan(people.soreBothSides.answers, atNow - 30 * hour);
    const link = within(section("Moves for today")).getByRole("link", { name: "Shoulder rolls" });
    expect(link.getAttribute("href")).toBe("/exercises/shoulder-rolls");
  });

  it("tells the pain lights in words", () => {
    showPlan(strainToday, atNow - 5 * hour);
    expect(textOf("How much pain is fine")).toContain("Red, 6 to 10 out of 10. Stop.");
  });

  it("puts the person’s own lift into the way back to training", () => {
    showPlan(strainToday, atNow - 5 * hour);
    expect(textOf("Your way back to training")).toContain("a row or a pull");
    expect(textOf("Training meanwhile")).toContain("Leave out rows");
  });

  it("says which pattern a long-term measure was chosen for", () => {
    showPlan(strainToday, atNow - 5 * hour);
    expect(textOf("To keep it from coming back")).toContain("your pain can fit with");
  });

  it("looks again after 48 hours, on day 5 and after two weeks, with dates", () => {
    showPlan(strainToday, atNow - 5 * hour);
    const items = within(section("When to look again")).getAllByRole("listitem");
    expect(items.map((item) => /\((.*?)\)/.exec(item.textContent)?.[1]).slice(0, 3)).toEqual([
      "Thursday 26 November, 10:00",
      "Sunday 29 November",
      "Tuesday 8 December",
    ]);
  });

  it.each([
    ["care at home, counted from the start of the pain", strainToday, atNow - 5 * hour],
    ["care at home, counted from the check", strainToday, undefined],
    ["an appointment, counted from the check", people.acheFromPressing.answers, atNow - 28 * 24 * hour],
  ] as const)("shows the same dates to look again as the result: %s", (_, answers, painStarted) => {
    const checkedAt = atNow - 2 * hour;
    const datesOf = (): readonly (string | null)[] =>
      [...section("When to look again").querySelectorAll("time")].map((time) =>
        time.getAttribute("datetime"),
      );
    const shown = showPlan(answers, painStarted, checkedAt);
    const onPlan = datesOf();
    shown.unmount();
    const disposition = painStarted !== undefined && painStarted < atNow - 24 * hour ? "soon" : "selfCare";
    render(<LookAgain disposition={disposition} place={undefined} answers={answers} />);
    expect(datesOf()).toEqual(onPlan);
    expect(onPlan.length).toBe(disposition === "soon" ? 2 : 3);
    const base = disposition === "selfCare" && painStarted !== undefined ? painStarted : checkedAt;
    expect(onPlan[0]).toBe(new Date(base + 48 * hour).toISOString());
  });

  it("asks a pregnant person to ask first, beside the moves and on paper", () => {
    const { container } = showPlan(people.pregnantBeginner.answers, people.pregnantBeginner.startedAt);
    expect(textOf("Moves for today")).toContain("Ask your midwife or doctor first.");
    expect(textOf("Moves for today")).toContain("Ask your midwife or doctor first.");
    expect(container.querySelector(".plan-sheet")?.textContent).toContain(
      "Ask your midwife or doctor first.",
    );
  });

  it("asks nobody else to", () => {
    showPlan(people.soreBothSides.answers, people.soreBothSides.startedAt);
    expect(textOf("Moves for today")).not.toContain("Ask before");
  });

  it("says what would make it urgent", () => {
    showPlan(strainToday, atNow - 5 * hour);
    expect(textOf("What would make it urgent")).toMatch(/would move this to medical help today/);
  });

  it("holds training back while an appointment is needed", () => {
    showPlan(people.acheFromPressing.answers, people.acheFromPressing.startedAt);
    expect(textOf("Your way back to training")).toContain("until you have been seen");
  });
});

describe("what a gate keeps back", () => {
  const painkillers = [/paracetamol/i, /acetaminophen/i, /ibuprofen/i, /naproxen/i, /anti-inflammatory/i];

  it("names no painkiller before the medicine questions, and leads to them and back", async () => {
    const person = userEvent.setup();
    const { container } = showPlan(strained({}), atNow - 5 * hour);
    for (const painkiller of painkillers) expect(container.textContent).not.toMatch(painkiller);
    await person.click(screen.getByRole("link", { name: "Answer the medicine questions" }));
    expect(screen.getByText(/Asked:/).textContent).toContain('{"screen":"medicines","returnTo":"/plan"}');
  });

  it("names painkillers in order once nothing speaks against them, and never a dose", () => {
    showPlan(strainToday, atNow - 5 * hour);
    const text = textOf("Pain relief");
    const places = keysOf(painReliefSteps).map((id) => text.indexOf(painReliefSteps[id].name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).not.toMatch(/\d\s*(mg|g|ml|tablets?)\b/i);
  });

  it("removes anti-inflammatory painkillers for a person on a blood thinner, and says why", () => {
    showPlan(people.onBloodThinner.answers, people.onBloodThinner.startedAt);
    expect(textOf("Pain relief")).not.toMatch(/ibuprofen|naproxen/i);
    expect(textOf("Pain relief")).toContain("Ask a pharmacist what suits you.");
    expect(textOf("What we left out, and why")).toContain(
      "Foam rolling, spinal manipulation and anti-inflammatory",
    );
  });

  it("offers no ice before its questions are answered", () => {
    showPlan(strained({}), atNow - 5 * hour);
    expect(within(section("Ice and warmth")).getByRole("heading", { name: "Ice: not yet" })).toBeDefined();
    expect(textOf("Your plan, step by step")).not.toContain("Ice until");
  });

  it("leaves out ice with a cold allergy, and says why", () => {
    showPlan({ ...strainToday, coldProblem: "yes" }, atNow - 5 * hour);
    expect(within(section("Ice and warmth")).getByRole("heading", { name: "Ice: left out" })).toBeDefined();
    expect(textOf("What we left out, and why")).toContain("Raynaud’s");
  });

  it("leaves out all moves and training when an arm tingles, and says why", () => {
    showPlan({ ...strainToday, armTingling: "yes" }, atNow - 5 * hour);
    expect(within(section("Moves for today")).queryAllByRole("link")).toEqual([]);
    expect(textOf("Training")).toContain("until you have been checked");
    expect(textOf("What we left out, and why")).toContain("Neck tilts, stretching, foam rolling");
  });
});

describe("without a plan", () => {
  it("sends a person who needs help today to the result", () => {
    showPlan(sore({ fever: "yes", sepsisSigns: "no" }));
    expect(screen.getByRole("heading", { level: 1, name: "Help comes first" })).toBeDefined();
    expect(screen.getByRole("link", { name: "See your result" }).getAttribute("href")).toBe("/result");
    expect(screen.queryByLabelText("Day")).toBeNull();
  });

  it.each([{}, { worried: "yes" }] as const)("says that it is made for the upper back: %o", (changes) => {
    showPlan(sore({ siteBetweenBlades: "no", siteLowBack: "yes", ...changes }));
    expect(screen.getByRole("heading", { level: 1, name: outOfScopePlan.title })).toBeDefined();
    expect(screen.getByText(outOfScopePlan.text)).toBeDefined();
  });

  it("sends a person with open questions to them", () => {
    showPlan({});
    expect(screen.getByRole("link", { name: "Go to the questions" }).getAttribute("href")).toBe("/check");
  });

  it("shows nothing of a person before the session is ready", () => {
    useSession.setState({ ready: false, answers: strainToday });
    render(
      <MemoryRouter>
        <PlanPage />
      </MemoryRouter>,
    );
    expect(screen.getByRole("heading", { level: 1, name: "Your plan" })).toBeDefined();
  });
});

describe.each(keysOf(people).map((name) => [name, people[name]] as const))(
  "for %s",
  (_, { answers, startedAt }) => {
    it("nothing left out is among the moves, on the screen or on paper", () => {
      const { container } = showPlan(answers, startedAt);
      const planned = plan({ answers, startedAt, answeredAt: atNow, now: atNow, calendar: deviceCalendar });
      if (planned.kind === "none") throw new Error("This person gets a plan.");
      const leftOut = planned.leftOut.map(({ id }) => id);
      const linked = [...container.querySelectorAll("a[href^='/exercises/']")].map(
        (link) => link.textContent,
      );
      const onPaper = [...container.querySelectorAll(".plan-sheet__grid strong")].map(
        (move) => move.textContent,
      );
      expect(onPaper.length).toBeGreaterThan(0);
      for (const id of keysOf(exercises)) {
        const { name, ruledOutBy } = exercises[id];
        const isOut = leftOut.includes(id) || ruledOutBy.some((thing) => leftOut.includes(thing));
        if (isOut) expect([...linked, ...onPaper]).not.toContain(name);
      }
    });

    it("has every section, and a sheet for the fridge that is hidden on the screen", () => {
      const { container } = showPlan(answers, startedAt);
      for (const name of [
        "Today",
        "Moves for today",
        "Pain relief",
        "Your way back to training",
        "When to look again",
      ])
        expect(textOf(name).length).toBeGreaterThan(name.length + 20);
      expect(container.querySelector<HTMLElement>(".plan-sheet")?.hidden).toBe(true);
    });
  },
);
