/** The result, by role and name, with the real rules. */
import {
  countries,
  dispositions,
  emergencyDepartmentToday,
  neutralCard,
  outOfScopePage,
  questions,
  redFlags,
  screens,
} from "#rules";
import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { withChanges } from "../../src/session/session.ts";
import { sore, soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { show } from "../support/app/show.tsx";

/** The numbers that can be called at a touch. */
function numbersIn(part: Pick<typeof screen, "getAllByRole">): readonly (string | null)[] {
  const links = part.getAllByRole("link").map((link) => link.getAttribute("href"));
  return links.filter((address) => address?.startsWith("tel:"));
}

const title = () => screen.getByRole("heading", { level: 1 }).textContent;

describe("the result", () => {
  it.each([
    ["emergency", { chestPressure: "yes" }],
    ["emergency", { chestPressure: "unsure" }],
    ["urgent", sore({ weightLoss: "yes" })],
    ["soon", sore({ armTingling: "yes" })],
    ["selfCare", soreNextDay],
  ] as const)("is %s", (level, answers) => {
    show("/result", answers);
    expect(title()).toBe(dispositions[level].headline);
    expect(screen.getByText(dispositions[level].timeFrame)).toBeInTheDocument();
  });

  it("says why in the person's own answers", () => {
    show("/result", sore({ weightLoss: "yes" }));
    const why = screen.getByRole("heading", { name: redFlags.weightLoss.title }).closest("li");
    expect(why).toHaveTextContent(redFlags.weightLoss.because);
    expect(why?.textContent.toLowerCase()).toContain(questions.weightLoss.short.toLowerCase());
  });

  it("tells a sign that is there from one that was not ruled out", () => {
    show("/result", sore({ weightLoss: "unsure" }));
    expect(title()).toBe(dispositions.soon.headline);
    expect(screen.getByRole("heading", { name: /^Not ruled out/ })).toBeInTheDocument();
  });

  it("shows the number of the country that the person chose, and a neutral card before", async () => {
    const person = show("/result", { chestPressure: "yes" });
    const card = within(screen.getByRole("main"));
    expect(numbersIn(card)).toEqual(neutralCard.numbers.map(({ dial }) => `tel:${dial}`));
    await person.selectOptions(card.getByRole("combobox", { name: "Where are you now?" }), countries.AU.name);
    expect(card.getByRole("link", { name: `Call ${countries.AU.emergency.shown}` })).toHaveAttribute(
      "href",
      `tel:${countries.AU.emergency.dial}`,
    );
  });

  it("names the health line of the chosen country to who gets no appointment, unless it is for urgent help alone", async () => {
    const person = show("/result", sore({ armTingling: "yes" }));
    const choose = (name: string) =>
      person.selectOptions(screen.getAllByRole("combobox")[0] ?? document.body, name);
    await choose(countries.NZ.name);
    expect(screen.getByText(/^No appointment/).parentElement).toHaveTextContent(countries.NZ.healthLine.name);
    await choose(countries.UK.name);
    expect(screen.queryByText(/^No appointment/)).not.toBeInTheDocument();
  });

  it("never shows care at home while a question is open", () => {
    show("/result", withChanges(soreNextDay, { painNow: undefined }));
    expect(title()).toBe("We need a few more answers");
    expect(screen.queryByText(dispositions.selfCare.headline)).not.toBeInTheDocument();
  });

  it("says what is certain already while questions are open", () => {
    show("/result", { worstAtOnce: "yes" });
    expect(screen.getByText(/clear already/)).toHaveTextContent(dispositions.urgent.moveTo);
  });

  it("sends a person whose upper back does not hurt somewhere useful", () => {
    show("/result", sore({ siteBetweenBlades: "no", siteLowBack: "yes" }));
    expect(title()).toBe(outOfScopePage.title);
  });

  it("keeps a warning sign above being out of scope", () => {
    show("/result", sore({ siteBetweenBlades: "no", siteLowBack: "yes", fever: "yes", sepsisSigns: "no" }));
    expect(title()).toBe(dispositions.urgent.headline);
  });

  it("lets nobody hold back their own emergency medicine", () => {
    show("/result", { chestPressure: "yes" });
    expect(screen.getByText(/your own emergency medicine/)).toHaveTextContent(/adrenaline pen/);
  });

  it("sends sudden severe pain to an emergency department and not to a clinic", () => {
    show("/result", sore({ worstAtOnce: "yes" }));
    expect(title()).toBe(emergencyDepartmentToday.headline);
    expect(screen.getByText(emergencyDepartmentToday.where)).toBeInTheDocument();
  });

  it("names a doctor first when the pain has no link to training", () => {
    show("/result", sore({ onset: "notTraining", duration: "overM3", inflammatoryPattern: "no" }));
    const who = screen.getByRole("heading", { name: "Who to see, and what to say" }).closest("section");
    expect(who?.querySelector("li")).toHaveTextContent(/^A doctor/);
    expect(screen.queryByRole("heading", { name: /can fit with/ })).not.toBeInTheDocument();
  });

  it("asks about training from the result and returns", async () => {
    const person = show("/result", sore({ armTingling: "yes" }));
    await person.click(screen.getByRole("link", { name: "Tell us about your training" }));
    expect(title()).toBe(screens.yourTraining.title);
    await person.click(screen.getByRole("button", { name: screens.yourTraining.optional.skip }));
    expect(title()).toBe(dispositions.soon.headline);
  });
});

describe("when something goes wrong", () => {
  it("fails closed: a professional and the emergency numbers, never care at home", () => {
    vi.spyOn(console, "error").mockReturnValue();
    vi.spyOn(Intl, "DateTimeFormat").mockImplementation(() => {
      throw new Error("broken");
    });
    show("/result", soreNextDay);
    expect(title()).toBe("We could not work out a result");
    expect(numbersIn(within(screen.getByRole("main")))).toContain("tel:112");
    expect(screen.queryByText(dispositions.selfCare.headline)).not.toBeInTheDocument();
    vi.restoreAllMocks();
  });

  it("has a page for addresses that lead nowhere", () => {
    show("/no/such/page");
    expect(title()).toBe("We can’t find that page");
    expect(screen.queryByText(/no\/such/)).not.toBeInTheDocument();
  });
});
