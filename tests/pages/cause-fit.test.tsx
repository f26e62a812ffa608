/** What stands on the result for a person who can start at home: today's plan in short, and what the pain can fit with. */
import { questions, type Answers } from "#rules";
import { render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import { causes, today } from "../../src/result/rest/rest-of-result.tsx";
import { atNow, people } from "../support/people/plan-people.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { atFixedTime, section, textOf } from "../support/app/show-plan.tsx";

const hour = 3_600_000;

const strainToday = people.strainToday.answers;

atFixedTime();

describe("on the result", () => {
  function showOnResult(answers: Answers) {
    const props = { answers, painStarted: atNow - 5 * hour };
    return render(
      <MemoryRouter>
        {today(props)}
        {causes(props)}
      </MemoryRouter>,
    );
  }

  it("says what to do today and leads to the plan", () => {
    showOnResult(strainToday);
    expect(textOf("What to do today")).toContain("Walk a little");
    expect(screen.getByRole("link", { name: "See your dated plan" }).getAttribute("href")).toBe("/plan");
  });

  it("puts the strongest pattern first, with what speaks for and against it in the person’s own answers", () => {
    showOnResult({ ...people.deskWorker.answers, onset: "overWeeks", trend: "better" });
    const title = "This can fit with long hours in one position";
    const [first] = within(section(title)).getAllByRole("heading", { level: 3 });
    expect(first?.textContent).toBe("Long hours in one position");
    expect(textOf(title)).toContain("Pain that is worse after hours at a desk or phone");
    expect(textOf(title)).toContain(`${questions.trend.plain} ${questions.trend.options.better.plain}`);
  });

  it("has an answer for when nothing fits clearly, and asks for the training", () => {
    showOnResult(sore({ onset: "buildingDuring" }));
    expect(screen.getByRole("heading", { name: "Nothing fits clearly" })).toBeDefined();
    expect(screen.getByRole("link", { name: "Tell us about your training" })).toBeDefined();
  });

  it("shows neither with an urgent result", () => {
    const { container } = showOnResult(sore({ fever: "yes", sepsisSigns: "no" }));
    expect(container.textContent).toBe("");
  });
});
