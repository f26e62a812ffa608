/** The questionnaire, by role and name, with the real rules. */
import { keysOf, questions, questionsOfPart, screens, stems, type Part, type QuestionId } from "#rules";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { pageOf } from "../../src/check/pages.ts";
import { useSession } from "../../src/session/session.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { show } from "../support/app/show.tsx";

const heading = (name: string) => screen.getByRole("heading", { level: 1, name });
const box = (name: string) => screen.getByRole("checkbox", { name: new RegExp(`^${escaped(name)}`) });
const list = (legend: string) => within(screen.getByRole("group", { name: legend }));
const none = (legend: string) => list(legend).getByRole("checkbox", { name: "None of these" });
const asked = (question: QuestionId) =>
  within(screen.getByRole("group", { name: questions[question].plain }));
/** The button under the page; while nothing on the last list is ticked, it says itself that none of that applies. */
const goOn = () => screen.getByRole("button", { name: /continue$/i });
const [chest, sudden, head] = screens.rightNow.parts;

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The answers of a person who has come as far as the page of `stop`. */
function before(stop: keyof typeof screens) {
  const seen = keysOf(screens)
    .slice(0, keysOf(screens).indexOf(pageOf(stop)))
    .flatMap((id) => screens[id].parts.flatMap((part: Part) => questionsOfPart<QuestionId>(part)));
  return Object.fromEntries(
    Object.entries(soreNextDay).filter(([id]) => seen.some((question) => question === id)),
  );
}

describe("a list of short lines", () => {
  it("has nothing ticked at first and offers none of these", () => {
    show("/check");
    for (const input of screen.getAllByRole("checkbox")) expect(input).not.toBeChecked();
    expect(none(chest.legend)).toBeInTheDocument();
    expect(none(sudden.legend)).toBeInTheDocument();
    expect(goOn()).toHaveAccessibleName("None of these, continue");
  });

  it("kindly says what to do when Continue is pressed on an empty page", async () => {
    const person = show("/check");
    expect(goOn()).toBeEnabled();
    await person.click(goOn());
    const [problem] = screen.getAllByRole("link", { name: /please tick what applies/ });
    if (problem === undefined) throw new Error("Nothing says what is missing.");
    await person.click(problem);
    expect(box(stems.chest.plain)).toHaveFocus();
    expect(box(stems.chest.plain)).toBeInvalid();
    await waitFor(() => expect(document.title).toMatch(`Error: ${screens.rightNow.title}`));
    expect(heading(screens.rightNow.title)).toBeInTheDocument();
  });

  it("goes on at a touch that follows an answer fast, and not twice at a double click", async () => {
    const person = show("/check");
    await person.click(box(stems.chest.plain));
    // Browsers count a touch as the second one also where the first was on something else.
    fireEvent.click(goOn(), { detail: 2 });
    expect(heading("About what you ticked")).toBeInTheDocument();
    fireEvent.click(asked("chestPressure").getByRole("radio", { name: "Yes" }), { detail: 2 });
    expect(asked("chestPressure").getByRole("radio", { name: "Yes" })).not.toBeChecked();
  });

  it("opens nothing in place, and shows the number to call beside a line that can be an emergency by itself", async () => {
    const person = show("/check");
    const lines = () => screen.getAllByRole("checkbox", { name: /^(?!None of these)/ }).length;
    const before = lines();
    await person.click(box(stems.chest.plain));
    expect(lines()).toBe(before);
    expect(screen.queryByRole("radio")).not.toBeInTheDocument();
    expect(list(chest.legend).getByRole("link", { name: "Call 112" })).toHaveAttribute("href", "tel:112");
    await person.click(box(stems.chest.plain));
    expect(list(chest.legend).queryByRole("link", { name: "Call 112" })).not.toBeInTheDocument();
    await person.click(box(stems.armJawOrNeck.plain));
    expect(list(chest.legend).queryByRole("link", { name: "Call 112" })).not.toBeInTheDocument();
  });

  it("gives no answer when a line is ticked, nor when the tick is taken back", async () => {
    const person = show("/check");
    await person.click(box(stems.suddenOrTearing.plain));
    expect(useSession.getState()).toMatchObject({ answers: {}, ticks: ["suddenOrTearing"] });
    await person.click(box(stems.suddenOrTearing.plain));
    expect(useSession.getState()).toMatchObject({ answers: {}, ticks: [] });
  });

  it("drops none of these as soon as something is ticked", async () => {
    const person = show("/check");
    await person.click(none(chest.legend));
    await person.click(box(stems.chest.plain));
    expect(none(chest.legend)).not.toBeChecked();
  });

  it("never goes on by Enter on a box", async () => {
    const person = show("/check");
    box(stems.chest.plain).focus();
    await person.keyboard("{Enter}");
    expect(screen.queryByRole("link", { name: /please tick what applies/ })).not.toBeInTheDocument();
  });
});

describe("the page about what was ticked", () => {
  async function upToThere() {
    const person = show("/check");
    await person.click(box(stems.breath.plain));
    await person.click(none(sudden.legend));
    await person.click(none(head.legend));
    await person.click(goOn());
    expect(heading("About what you ticked")).toBeInTheDocument();
    return person;
  }

  it("asks in whole words, with the harmless answer to be chosen, and holds back what was left alone", async () => {
    const person = await upToThere();
    expect(
      asked("breathless").getByRole("radio", { name: questions.breathless.options.no.plain }),
    ).not.toBeChecked();
    expect(useSession.getState().answers).not.toHaveProperty("chestPressure");
    await person.click(
      asked("breathless").getByRole("radio", { name: questions.breathless.options.no.plain }),
    );
    await person.click(goOn());
    expect(screen.getByRole("link", { name: /Please choose one answer/ })).toBeInTheDocument();
    await person.click(
      asked("effortTightness").getByRole("radio", { name: questions.effortTightness.options.no.plain }),
    );
    await person.click(goOn());
    expect(heading(screens.nervesAndLimbs.title)).toBeInTheDocument();
    expect(useSession.getState().answers).toMatchObject({
      breathless: "no",
      chestPressure: "no",
      coughingBlood: "no",
    });
  });

  it("ends the questions at a certain emergency, and denies nothing that was not read", async () => {
    const person = await upToThere();
    await person.click(asked("breathless").getByRole("radio", { name: "Yes" }));
    await person.click(goOn());
    expect(heading("Call the emergency number now")).toBeInTheDocument();
    expect(useSession.getState().answers).not.toHaveProperty("chestPressure");
    expect(useSession.getState().answers).not.toHaveProperty("effortTightness");
  });
});

describe("a ticked sign that can be an emergency by itself", () => {
  const answerNo = (question: "chestPressure" | "severeBellyPain") =>
    asked(question).getByRole("radio", { name: questions[question].options.no.plain });

  it("is asked about at once, though the other lists have not been read, and ends the questions", async () => {
    const person = show("/check");
    await person.click(box(stems.chest.plain));
    expect(goOn()).toHaveAccessibleName("Continue");
    await person.click(goOn());
    expect(heading("About what you ticked")).toBeInTheDocument();
    expect(useSession.getState().answers).toEqual({});
    await person.click(asked("chestPressure").getByRole("radio", { name: "Yes" }));
    await person.click(goOn());
    expect(heading("Call the emergency number now")).toBeInTheDocument();
    expect(useSession.getState().answers).toEqual({ chestPressure: "yes" });
  });

  it("leads back to what was not read when it is harmless, and is not asked about twice", async () => {
    const person = show("/check");
    await person.click(box(stems.chest.plain));
    await person.click(goOn());
    await person.click(answerNo("chestPressure"));
    await person.click(goOn());
    expect(heading(screens.rightNow.title)).toBeInTheDocument();
    expect(screen.getByText("Now please read the other lists too.")).toBeVisible();
    expect(useSession.getState().answers).toEqual({ chestPressure: "no" });
    await person.click(goOn());
    expect(screen.getByRole("link", { name: new RegExp(`^${sudden.legend}`) })).toBeInTheDocument();
    await person.click(none(sudden.legend));
    await person.click(goOn());
    expect(heading(screens.nervesAndLimbs.title)).toBeInTheDocument();
    expect(useSession.getState().answers).toMatchObject({ breathless: "no", strokeSigns: "no" });
  });

  it("found among the lists that are read later is asked about too", async () => {
    const person = show("/check");
    await person.click(box(stems.chest.plain));
    await person.click(goOn());
    await person.click(answerNo("chestPressure"));
    await person.click(goOn());
    await person.click(box(stems.belly.plain));
    await person.click(goOn());
    await person.click(answerNo("severeBellyPain"));
    await person.click(goOn());
    await person.click(goOn());
    expect(heading(screens.nervesAndLimbs.title)).toBeInTheDocument();
  });
});

describe("a follow-up question", () => {
  it("appears on the second page when it applies, also after not sure, and is required then", async () => {
    const person = show("/check", before("otherSigns"));
    const [illness, injury] = screens.otherSigns.parts;
    await person.click(none(illness.legend));
    await person.click(list(injury.legend).getByRole("checkbox", { name: stems.popOrBruise.plain }));
    await person.click(goOn());
    expect(screen.queryByRole("group", { name: questions.popWithBonePain.plain })).not.toBeInTheDocument();
    await person.click(asked("pop").getByRole("radio", { name: questions.pop.options.unsure.plain }));
    await person.click(
      asked("muscleTear").getByRole("radio", { name: questions.muscleTear.options.no.plain }),
    );
    await person.click(goOn());
    expect(heading("About what you ticked")).toBeInTheDocument();
    await person.click(
      asked("popWithBonePain").getByRole("radio", { name: questions.popWithBonePain.options.no.plain }),
    );
    await person.click(goOn());
    expect(heading(screens.aboutYou.title)).toBeInTheDocument();
  });
});

describe("one question with options", () => {
  it("has no option chosen at first, and folds away why it asks", () => {
    show("/check", before("howItStarted"));
    expect(heading("Your pain")).toBeInTheDocument();
    for (const option of asked("trauma").getAllByRole("radio")) expect(option).not.toBeChecked();
    expect(screen.getByText(questions.trauma.why)).not.toBeVisible();
  });
});

describe("the places that hurt", () => {
  it("say why they are asked, one press away: what holds for many once, the others by name", async () => {
    const person = show("/check", before("whereItHurts"));
    const shared = screen.getByText(questions.siteNeck.why);
    expect(shared).not.toBeVisible();
    await person.click(screen.getByText("Why we ask this"));
    expect(shared).toBeVisible();
    expect(screen.getByText(/: The kidneys lie here\.$/)).toBeVisible();
  });
});

describe("the picture of the back", () => {
  it("sets the same answer as the words", async () => {
    const person = show("/check", before("whereItHurts"));
    const area = document.querySelector('[data-site="siteLeftBlade"]');
    if (area === null) throw new Error("The picture has no left blade.");
    const words = () => screen.getByRole("checkbox", { name: questions.siteLeftBlade.plain, hidden: true });
    await person.click(area);
    expect(words()).toBeChecked();
    await person.click(area);
    expect(words()).not.toBeChecked();
  });
});

describe("an optional page", () => {
  it("is offered from the result and can be left out there", async () => {
    const person = show("/check", soreNextDay, { screen: "yourTraining", returnTo: "/result" });
    expect(heading(screens.yourTraining.title)).toBeInTheDocument();
    await person.click(screen.getByRole("button", { name: screens.yourTraining.optional.skip }));
    expect(heading("Look after it at home")).toBeInTheDocument();
  });
});

describe("the medicines", () => {
  it("have a blood thinner filled in that was told before, which can be changed and is not lost", async () => {
    const answers = { ...soreNextDay, bleedRisk: "yes" } as const;
    const person = show("/check", answers, { screen: "medicines", returnTo: "/result" });
    const thinner = () => box(questions.medBloodThinner.plain);
    expect(thinner()).toBeChecked();
    await person.click(thinner());
    expect(thinner()).not.toBeChecked();
    await person.click(none(screens.medicines.parts[0].legend));
    expect(thinner()).not.toBeChecked();
    expect(useSession.getState().answers).toMatchObject({ bleedRisk: "yes", medBloodThinner: "no" });
  });

  it("have nothing filled in for anybody else", () => {
    show("/check", soreNextDay, { screen: "medicines", returnTo: "/result" });
    expect(box(questions.medBloodThinner.plain)).not.toBeChecked();
  });
});

describe("the questions opened by hand", () => {
  it("lead to the result once the level is known", async () => {
    show("/check", soreNextDay);
    expect(await screen.findByRole("heading", { level: 1, name: "Look after it at home" })).toBeVisible();
  });
});

describe("check your answers", () => {
  it("changes one answer and returns", async () => {
    const person = show("/answers", soreNextDay);
    await person.click(screen.getByRole("link", { name: `Change: ${questions.trend.plain}` }));
    await person.click(screen.getByRole("radio", { name: questions.trend.options.fastWorse.plain }));
    await person.click(goOn());
    expect(heading("Check your answers")).toBeInTheDocument();
    expect(screen.getByText(questions.trend.options.fastWorse.plain)).toBeInTheDocument();
  });

  it("counts what was answered no, one press away", () => {
    show("/answers", soreNextDay);
    const denied = Object.values(soreNextDay).filter((answer) => answer === "no").length;
    expect(screen.getByText(new RegExp(`^No to \\d+ signs`))).toBeVisible();
    expect(denied).toBeGreaterThan(40);
    expect(screen.getByText(questions.fever.short)).not.toBeVisible();
  });

  it("names answers that no longer apply", () => {
    show("/answers", { ...soreNextDay, duration: "under24h" });
    expect(screen.getByText("These no longer apply").closest("details")).toHaveTextContent(
      questions.selfCare.plain,
    );
  });

  it("leads to the open questions while some are left", async () => {
    const person = show("/answers", before("otherSigns"));
    await person.click(screen.getByRole("link", { name: "Go on with the questions" }));
    expect(heading(screens.otherSigns.title)).toBeInTheDocument();
  });
});
