/** Opening a file with saved answers, by role and name. */
import { countries, interview, keysOf, questions, questionsOfPart, screens } from "#rules";
import type { Answers, Part, QuestionId } from "#rules";
import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeAnswersFile, type AnswersFile } from "../../src/files/answers-file.ts";
import { pageOf, titleOf } from "../../src/check/pages.ts";
import { useSession, withChanges } from "../../src/session/session.ts";
import { sore, soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { show } from "../support/app/show.tsx";

const now = Date.UTC(2026, 10, 24, 15);
const hour = 3_600_000;
const day = 24 * hour;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const saved = (answers: Answers, changes: Partial<AnswersFile> = {}): string =>
  writeAnswersFile({
    answers,
    answeredAt: now - 5 * 60_000,
    savedAt: now - 4 * 60_000,
    painStarted: undefined,
    followsUp: undefined,
    country: undefined,
    ...changes,
  });

const asFile = (text: string, name = "my-answers-2026-11-24.json"): File => new File([text], name);

async function choose(person: UserEvent, file: File | string): Promise<void> {
  const field = screen.getByLabelText("The file with your answers");
  await person.upload(field, typeof file === "string" ? asFile(file) : file);
}

const title = (): string => screen.getByRole("heading", { level: 1 }).textContent;
const opened = () => screen.findByRole("region", { name: "Your saved answers" });
const goOnName = "Go on with the saved answers";
const answers = () => useSession.getState().answers;

/** Answers the two screens with emergency signs: nothing of it. */
async function nothingOfIt(person: UserEvent): Promise<void> {
  for (const id of ["rightNow", "nervesAndLimbs"] as const) {
    expect(title()).toBe(screens[id].title);
    for (const box of screen.getAllByRole("checkbox")) expect(box).not.toBeChecked();
    for (const none of screen.getAllByRole("checkbox", { name: "None of these" })) await person.click(none);
    await person.click(screen.getByRole("button", { name: "None of these, continue" }));
  }
}

describe("opening a file", () => {
  it("asks about the emergency signs anew, and then all answers are there", async () => {
    const person = show("/open");
    const noted = [{ day: "2026-11-23", done: ["catCow"], pain: 4 }];
    await choose(
      person,
      saved(sore({ nightPain: "unsure" }), { painStarted: now - day, startTimeUnknown: true, noted }),
    );
    const found = await opened();
    expect(within(found).getByRole("heading")).toHaveFocus();
    expect(found).toHaveTextContent("You gave these answers on 24 November 2026 at 14:55, 5 minutes ago.");
    expect(found).toHaveTextContent(`The file holds ${keysOf(soreNextDay).length} answers.`);
    expect(found).not.toHaveTextContent(/rules are not the same|no longer fit|name a sign/);
    expect(answers()).toEqual({});
    await person.click(screen.getByRole("button", { name: goOnName }));
    await nothingOfIt(person);
    expect(title()).toBe("Check your answers");
    // Only asked after tingling or weakness, which the emergency signs have just denied.
    expect(answers()).toEqual(withChanges(sore({ nightPain: "unsure" }), { numbnessSpreading: undefined }));
    expect(useSession.getState()).toMatchObject({ painStarted: now - day, startTimeUnknown: true, noted });
  });

  it("of some hours ago shows each question with its answer", async () => {
    const person = show("/open");
    await choose(person, saved(soreNextDay, { answeredAt: now - 5 * hour }));
    expect(await opened()).toHaveTextContent("5 hours ago");
    await person.click(screen.getByRole("button", { name: goOnName }));
    await nothingOfIt(person);
    expect(title()).toBe("Check your answers");
    for (const id of ["trauma", "onset", "trend"] as const)
      expect(screen.getByText(questions[id].plain)).toBeVisible();
    await person.click(screen.getByRole("link", { name: `Change: ${questions.onset.plain}` }));
    expect(screen.getByRole("group", { name: questions.onset.plain })).toBeInTheDocument();
    expect(screen.getAllByRole("radio", { checked: true }).length).toBeGreaterThanOrEqual(3);
  });

  it("saved half way goes on through the questions", async () => {
    const person = show("/open");
    const { painNow, function: holdsBack, trend, selfCare, ...half } = soreNextDay;
    expect([painNow, holdsBack, trend, selfCare]).toHaveLength(4);
    await choose(person, saved(half));
    expect(await opened()).toHaveTextContent("we show each question with your answer filled in");
    await person.click(screen.getByRole("button", { name: goOnName }));
    await nothingOfIt(person);
    expect(title()).toBe("Your pain");
  });

  it("of some days ago asks most of it again", async () => {
    const person = show("/open");
    await choose(person, saved(soreNextDay, { answeredAt: now - 3 * day, country: "UK" }));
    expect(await opened()).toHaveTextContent("3 days ago");
    expect(await opened()).toHaveTextContent("we ask most of it again");
    await person.click(screen.getByRole("button", { name: goOnName }));
    expect(title()).toBe(screens.rightNow.title);
    expect(answers().fever).toBeUndefined();
    expect(answers().age).toBe(soreNextDay.age);
    expect(useSession.getState().country).toBeUndefined();
  });

  it("of another year leads to a new check", async () => {
    const person = show("/open");
    await choose(person, saved(soreNextDay, { answeredAt: Date.UTC(2024, 1, 3, 12) }));
    expect(await opened()).toHaveTextContent("3 February 2024");
    expect(screen.queryByRole("button", { name: goOnName })).not.toBeInTheDocument();
    await person.click(screen.getByRole("link", { name: "Go to the questions" }));
    expect(answers()).toEqual({});
  });

  it("from the future says that its age is not known", async () => {
    const person = show("/open");
    await choose(person, saved(soreNextDay, { answeredAt: now + day }));
    expect(await opened()).toHaveTextContent("We cannot tell how old the answers are");
    expect(await opened()).not.toHaveTextContent(" ago");
  });

  it("says that it named an emergency, and where the number is", async () => {
    const person = show("/open");
    await choose(person, saved(sore({ chestPressure: "yes" })));
    expect(await opened()).toHaveTextContent("If it is there now, or came back, call at once");
    expect(within(await opened()).getAllByRole("link", { name: /^Call/ }).length).toBeGreaterThan(0);
    await person.click(screen.getByRole("button", { name: goOnName }));
    expect(title()).toBe(screens.rightNow.title);
  });

  it("takes the country with it, but not in place of one that is chosen here", async () => {
    const person = show("/open");
    await choose(person, saved(soreNextDay, { country: "UK" }));
    expect(await opened()).toHaveTextContent(`as you chose it then: ${countries.UK.name}.`);
    await person.click(screen.getByRole("button", { name: goOnName }));
    expect(useSession.getState().country).toBe("UK");
  });

  it("leaves a country alone that is chosen here", async () => {
    const person = show("/open");
    useSession.getState().chooseCountry("IE");
    await choose(person, saved(soreNextDay, { country: "UK" }));
    expect(await opened()).not.toHaveTextContent("as you chose it then");
    await person.click(screen.getByRole("button", { name: goOnName }));
    expect(useSession.getState().country).toBe("IE");
  });
});

describe("answers in the tab", () => {
  it("stay until the person says that they may be replaced", async () => {
    const person = show("/open", sore({ fever: "yes" }));
    await choose(person, saved(soreNextDay));
    await opened();
    const before = answers();
    expect(before.fever).toBe("yes");
    const dialog = () => screen.getByRole("dialog", { name: "Replace the answers in this tab?" });
    await person.click(screen.getByRole("button", { name: goOnName }));
    await person.click(within(dialog()).getByRole("button", { name: "No, go back" }));
    expect(answers()).toEqual(before);
    expect(title()).toBe("Open saved answers");
    await person.click(screen.getByRole("button", { name: goOnName }));
    await person.click(within(dialog()).getByRole("button", { name: "Replace them" }));
    expect(title()).toBe(screens.rightNow.title);
    expect(answers().fever).toBe("no");
    expect(answers().chestPressure).toBeUndefined();
  });

  it("can be saved first", async () => {
    const person = show("/open", soreNextDay);
    await choose(person, saved(sore({ fever: "yes" })));
    expect(await screen.findByText(/You can save them first/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Save my answers to a file" })).toBeInTheDocument();
  });
});

describe("a file that cannot be opened", () => {
  it.each([
    ["empty", "", "This file is empty"],
    ["of another kind", "%PDF-1.7", "We cannot read this file"],
    ["for clinics", '{"resourceType":"Patient"}', "file for clinic software"],
    ["of another program", '{"name":"evil words"}', "comes from somewhere else"],
    ["of a newer version", saved(soreNextDay).replace('"version": 1', '"version": 2'), "a newer version"],
    ["with forbidden names", saved(soreNextDay).replace("{", '{"__proto__":{},'), "never writes"],
    [
      "with another time",
      saved(soreNextDay).replace('"savedAt": "', '"savedAt": "evil'),
      "changed or damaged",
    ],
    ["without answers", saved({}), "holds no answers that fit"],
  ])("%s: says what is wrong, and changes nothing", async (_, text, words) => {
    const person = show("/open", soreNextDay);
    await choose(person, text);
    expect(await screen.findByText(new RegExp(words))).toBeInTheDocument();
    expect(screen.getByText(/Nothing has changed/)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent("evil");
    expect(screen.queryByRole("button", { name: goOnName })).not.toBeInTheDocument();
    expect(answers()).toEqual(soreNextDay);
  });

  it("that the device does not let us read", async () => {
    const person = show("/open");
    const file = asFile(saved(soreNextDay));
    vi.spyOn(file, "text").mockRejectedValue(new DOMException("gone", "NotReadableError"));
    await choose(person, file);
    expect(await screen.findByText(/did not let us read the file/)).toBeInTheDocument();
  });

  it("makes room for the next one that can", async () => {
    const person = show("/open");
    await choose(person, "{");
    expect(await screen.findByText(/We cannot read this file/)).toBeInTheDocument();
    await choose(person, saved(soreNextDay));
    expect(await opened()).toBeInTheDocument();
    expect(screen.queryByText(/We cannot read this file/)).not.toBeInTheDocument();
  });

  it("does not come before one that was chosen later", async () => {
    const person = show("/open");
    const slow = asFile("{");
    let finish = (_: string): void => undefined;
    vi.spyOn(slow, "text").mockReturnValue(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    await choose(person, slow);
    await choose(person, saved(soreNextDay));
    await opened();
    await act(async () => {
      finish("{");
      await Promise.resolve();
    });
    expect(screen.queryByText(/We cannot read/)).not.toBeInTheDocument();
    expect(await opened()).toBeInTheDocument();
  });
});

describe("a file from before the questions changed", () => {
  it("says in words what was left out, and asks it again", async () => {
    const person = show("/open");
    const changed = { ...soreNextDay, fever: "sometimes", oldQuestion: "no", "<b>evil</b> call 0900": "no" };
    const text = JSON.stringify({
      ...Object(JSON.parse(saved(soreNextDay))),
      rules: "2025.1.1",
      answers: changed,
    });
    await choose(person, text);
    const found = await opened();
    expect(found).toHaveTextContent("The rules are not the same as when you saved the file.");
    const left = within(found).getAllByRole("listitem");
    expect(left.map(({ textContent }) => textContent)).toEqual([
      "a high temperature, chills or night sweats",
      "one that this check no longer has, under the name “oldQuestion”",
      "others, without a name that we can show: 1",
    ]);
    expect(document.body).not.toHaveTextContent(/evil|0900/);
    await person.click(screen.getByRole("button", { name: goOnName }));
    await nothingOfIt(person);
    const open = interview(answers()).next;
    expect(open).toBeDefined();
    expect(title()).toBe(open === undefined ? "" : titleOf(pageOf(open)));
    const parts: readonly Part[] = open === undefined ? [] : screens[open].parts;
    expect(parts.some((part) => questionsOfPart<QuestionId>(part).includes("fever"))).toBe(true);
  });
});
