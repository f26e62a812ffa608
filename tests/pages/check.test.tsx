/** The questionnaire, by role and name, with the real rules. */
import { questions, screens } from "#rules";
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useSession } from "../../src/session/session.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { show } from "../support/show.tsx";

const heading = (name: string) => screen.getByRole("heading", { level: 1, name });
const box = (name: string) => screen.getByRole("checkbox", { name: new RegExp(`^${escaped(name)}`) });
const goOn = () => screen.getByRole("button", { name: "Continue" });

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The answers of a person who has come as far as `screen`. */
function before(stop: keyof typeof screens) {
  const order = Object.entries(screens);
  const seen = order
    .slice(0, Object.keys(screens).indexOf(stop))
    .flatMap(([, { parts }]) =>
      parts.flatMap((part): readonly string[] => (part.kind === "choice" ? [part.question] : part.questions)),
    );
  return Object.fromEntries(Object.entries(soreNextDay).filter(([id]) => seen.includes(id)));
}

describe("a list", () => {
  it("has nothing ticked at first and offers none and not sure", () => {
    show("/check");
    for (const input of screen.getAllByRole("checkbox")) expect(input).not.toBeChecked();
    expect(box("None of these")).toBeEnabled();
    expect(box("I’m not sure about some of these")).toBeEnabled();
  });

  it("kindly says what to do when Continue is pressed on an empty screen", async () => {
    const person = show("/check");
    expect(goOn()).toBeEnabled();
    await person.click(goOn());
    const problem = screen.getByRole("link", { name: /Please tick what applies/ });
    await person.click(problem);
    expect(box(questions.chestPressure.plain)).toHaveFocus();
    expect(heading(screens.rightNow.title)).toBeInTheDocument();
  });

  it("takes what was left alone as no only when the person goes on", async () => {
    const person = show("/check");
    await person.click(box(questions.worstAtOnce.plain));
    expect(useSession.getState().answers).toEqual({ worstAtOnce: "yes" });
    await person.click(goOn());
    expect(useSession.getState().answers).toMatchObject({ worstAtOnce: "yes", chestPressure: "no" });
    expect(heading(screens.nervesAndMuscle.title)).toBeInTheDocument();
  });

  it("gives no answer when a tick is taken back", async () => {
    const person = show("/check");
    await person.click(box(questions.worstAtOnce.plain));
    await person.click(box(questions.worstAtOnce.plain));
    expect(useSession.getState().answers).toEqual({});
  });

  it("asks which ones the person is not sure about, and does not go on before it knows", async () => {
    const person = show("/check");
    await person.click(box(questions.worstAtOnce.plain));
    await person.click(box("I’m not sure about some of these"));
    await person.click(goOn());
    expect(screen.getByRole("link", { name: /the ones you are not sure about/ })).toBeInTheDocument();
    await person.click(box(`Not sure: ${questions.tearing.short}`));
    await person.click(goOn());
    expect(useSession.getState().answers).toMatchObject({
      worstAtOnce: "yes",
      tearing: "unsure",
      collapse: "no",
    });
  });

  it("drops none of these as soon as something is ticked", async () => {
    const person = show("/check");
    await person.click(box("None of these"));
    await person.click(box(questions.worstAtOnce.plain));
    expect(box("None of these")).not.toBeChecked();
  });
});

describe("a follow-up question", () => {
  it("appears when it applies, also after not sure, and is required then", async () => {
    const person = show("/check", before("illnessSigns"));
    expect(heading(screens.illnessSigns.title)).toBeInTheDocument();
    expect(screen.queryByRole("group", { name: questions.sepsisSigns.plain })).not.toBeInTheDocument();
    await person.click(box(questions.fever.plain));
    expect(screen.getByRole("group", { name: questions.sepsisSigns.plain })).toBeInTheDocument();
    await person.click(goOn());
    expect(heading(screens.illnessSigns.title)).toBeInTheDocument();
    await person.click(box(questions.fever.plain));
    await person.click(box("I’m not sure about some of these"));
    await person.click(box(`Not sure: ${questions.fever.short}`));
    expect(screen.getByRole("group", { name: questions.sepsisSigns.plain })).toBeInTheDocument();
  });
});

describe("one question with options", () => {
  it("has no option chosen at first, and says why it asks", () => {
    show("/check", before("howItStarted"));
    const trauma = screen.getByRole("group", { name: questions.trauma.plain });
    for (const option of within(trauma).getAllByRole("radio")) expect(option).not.toBeChecked();
    expect(trauma).toHaveAccessibleDescription(questions.trauma.why);
  });
});

describe("the picture of the back", () => {
  it("sets the same answer as the words", async () => {
    const person = show("/check", before("whereItHurts"));
    const area = document.querySelector('[data-site="siteLeftBlade"]');
    if (area === null) throw new Error("The picture has no left blade.");
    await person.click(area);
    expect(box(questions.siteLeftBlade.plain)).toBeChecked();
    await person.click(area);
    expect(box(questions.siteLeftBlade.plain)).not.toBeChecked();
  });
});

describe("an optional screen", () => {
  it("can be skipped", async () => {
    const person = show("/check", soreNextDay);
    expect(heading(screens.yourTraining.title)).toBeInTheDocument();
    await person.click(screen.getByRole("button", { name: screens.yourTraining.optional.skip }));
    await person.click(screen.getByRole("button", { name: screens.medicines.optional.skip }));
    expect(heading("Check your answers")).toBeInTheDocument();
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

  it("names answers that no longer apply", () => {
    show("/answers", { ...soreNextDay, duration: "under24h" });
    const ignored = screen.getByRole("heading", { name: "These no longer apply" }).closest("section");
    expect(ignored).toHaveTextContent(questions.selfCare.plain);
  });

  it("leads to the open questions while some are left", async () => {
    const person = show("/answers", before("howBad"));
    await person.click(screen.getByRole("link", { name: "Go on with the questions" }));
    expect(heading(screens.howBad.title)).toBeInTheDocument();
  });
});
