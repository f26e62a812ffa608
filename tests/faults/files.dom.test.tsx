/** Faults of a file that a person opens. */
import { screens } from "#rules";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { largestFile, writeAnswersFile } from "../../src/files/answers-file.ts";
import { useSession } from "../../src/session/session.ts";
import { sore, soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { show } from "../support/app/show.tsx";
import { faultName } from "./faults.ts";

const inTheTab = sore({ fever: "yes" });
const answers = () => useSession.getState().answers;
const title = (): string => screen.getByRole("heading", { level: 1 }).textContent;

let person: UserEvent;
beforeEach(() => {
  person = show("/open", inTheTab);
});

const good = writeAnswersFile({
  answers: soreNextDay,
  answeredAt: Date.now(),
  savedAt: Date.now(),
  painStarted: undefined,
  followsUp: undefined,
  country: undefined,
});

async function open(text: string): Promise<File> {
  const file = new File([text], "my-answers-2026-11-24.json");
  vi.spyOn(file, "text");
  await person.upload(screen.getByLabelText("The file with your answers"), file);
  return file;
}

/** Says why, and everything is as it was. */
async function expectNotOpened(words: RegExp): Promise<void> {
  expect(await screen.findByText(words)).toBeInTheDocument();
  expect(screen.getByText(/Nothing has changed/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Go on with the saved answers" })).not.toBeInTheDocument();
  expect(answers()).toEqual(inTheTab);
}

it(faultName("fileCutShort"), async () => {
  await open(good.slice(0, 300));
  await expectNotOpened(/it was cut short/);
});

it(faultName("fileHuge"), async () => {
  const file = await open(good + " ".repeat(largestFile));
  await expectNotOpened(/far too large/);
  expect(file.text).not.toHaveBeenCalled();
});

it(faultName("fileOfNewerVersion"), async () => {
  await open(good.replace('"version": 1', '"version": 2'));
  await expectNotOpened(/saved by a newer version of this page/);
});

it(faultName("filePrototypeKeys"), async () => {
  await open(good.replace('"answers": {', '"answers": { "__proto__": { "fever": "no" },'));
  await expectNotOpened(/parts that this page never writes/);
  expect("fever" in {}).toBe(false);
});

it(faultName("fileSpeaks"), async () => {
  await open(good.replace('"answers": {', '"answers": { "Call 0900 123456 now": "no", "<b>evil</b>": "no",'));
  expect(await screen.findByText(/without a name that we can show: 2/)).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent(/0900|evil/);
});

it(faultName("fileNamesNoEmergency"), async () => {
  await open(good);
  await person.click(await screen.findByRole("button", { name: "Go on with the saved answers" }));
  await person.click(screen.getByRole("button", { name: "Replace them" }));
  expect(title()).toBe(screens.rightNow.title);
  expect(answers()).toMatchObject({ fever: "no", age: soreNextDay.age });
  expect(answers().chestPressure).toBeUndefined();
});
