/** Exceptions wherever they may come from: nothing that went wrong may end in care at home or in a blank page. */
import { dispositions, neutralCard, screens, stems } from "#rules";
import type * as Rules from "#rules";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { App } from "../../src/app.tsx";
import type * as Bar from "../../src/emergency/emergency-bar.tsx";
import { FailClosed } from "../../src/shell/fail-closed.tsx";
import { LastResort } from "../../src/shell/last-resort.tsx";
import type * as Header from "../../src/result/level-header.tsx";
import { everyPage } from "../../src/loading/rooms.ts";
import { fetchSessionReader } from "../../src/session/reader.ts";
import { useSession } from "../../src/session/session.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { show } from "../support/app/show.tsx";
import { faultName } from "./faults.ts";

vi.setConfig({ testTimeout: 60_000 });

/** The parts that throw from now on. The set-up has fetched the pages already: they must be fetched anew. */
const broken = vi.hoisted(() => {
  vi.resetModules();
  return new Set<string>();
});
const brokenWords = "broken on purpose";

vi.mock("#rules", async (importOriginal) => {
  const rules = await importOriginal<typeof Rules>();
  const breakable = <A extends readonly unknown[], R>(name: string, work: (...of: A) => R) => {
    return (...of: A): R => {
      if (broken.has(name)) throw new Error("broken on purpose");
      return work(...of);
    };
  };
  return {
    ...rules,
    triage: breakable("triage", rules.triage),
    interview: breakable("interview", rules.interview),
    plan: breakable("plan", rules.plan),
    sheetText: breakable("sheetText", rules.sheetText),
  };
});

vi.mock("../../src/result/level-header.tsx", async (importOriginal) => {
  const { LevelHeader } = await importOriginal<typeof Header>();
  return {
    LevelHeader: (props: Parameters<typeof LevelHeader>[0]) => {
      if (broken.has("LevelHeader")) throw new Error("broken on purpose");
      return <LevelHeader {...props} />;
    },
  };
});

vi.mock("../../src/emergency/emergency-bar.tsx", async (importOriginal) => {
  const { EmergencyBar } = await importOriginal<typeof Bar>();
  return {
    EmergencyBar: () => {
      if (broken.has("EmergencyBar")) throw new Error("broken on purpose");
      return <EmergencyBar />;
    },
  };
});

beforeAll(async () => {
  await Promise.all([everyPage(), fetchSessionReader()]);
});
beforeEach(() => {
  vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => {
  broken.clear();
  vi.restoreAllMocks();
});

const title = (): string => screen.getByRole("heading", { level: 1 }).textContent;

/** A professional and the numbers, and nothing of care at home or of the exception. */
function expectFailedClosed(): void {
  expect(title()).toBe("We could not work out a result");
  const main = within(screen.getByRole("main"));
  expect(main.getByText(/speak to a doctor or a health phone line today/)).toBeInTheDocument();
  for (const { shown } of neutralCard.numbers)
    expect(main.getByRole("link", { name: `Call ${shown}` })).toBeInTheDocument();
  expect(screen.queryByText(dispositions.selfCare.headline)).not.toBeInTheDocument();
  expect(document.body).not.toHaveTextContent(brokenWords);
}

it(faultName("ruleThrowsInResult"), () => {
  broken.add("triage");
  show("/result", soreNextDay);
  expectFailedClosed();
});

it(faultName("ruleThrowsOnContinue"), async () => {
  const person = show("/check");
  for (const none of screen.getAllByRole("checkbox", { name: "None of these" })) await person.click(none);
  await person.click(screen.getByRole("checkbox", { name: new RegExp(`^${stems.limbOrSide.plain}`) }));
  broken.add("triage");
  await person.click(screen.getByRole("button", { name: "Continue" }));
  expectFailedClosed();
});

it(faultName("interviewThrows"), async () => {
  const person = show("/check");
  expect(title()).toBe(screens.rightNow.title);
  broken.add("interview");
  for (const none of screen.getAllByRole("checkbox", { name: "None of these" }).slice(0, 1))
    await person.click(none);
  expectFailedClosed();
});

it(faultName("planThrows"), () => {
  broken.add("plan");
  show("/plan", soreNextDay);
  expectFailedClosed();
});

it(faultName("sheetThrows"), () => {
  broken.add("sheetText");
  show("/summary", soreNextDay);
  expectFailedClosed();
});

it(faultName("componentThrows"), async () => {
  broken.add("LevelHeader");
  const person = show("/result", soreNextDay);
  expectFailedClosed();
  await person.click(screen.getByRole("link", { name: "How this works" }));
  expect(title()).not.toBe("We could not work out a result");
});

it(faultName("frameThrows"), () => {
  broken.add("EmergencyBar");
  useSession.setState(useSession.getInitialState());
  render(
    <FailClosed tryAgainOn="" instead={<LastResort />}>
      <MemoryRouter initialEntries={["/result"]}>
        <App />
      </MemoryRouter>
    </FailClosed>,
  );
  expect(title()).toBe("Something went wrong");
  const main = screen.getByRole("main");
  expect(main).toHaveTextContent("Speak to a doctor or a health phone line today.");
  for (const { shown } of neutralCard.numbers) expect(main).toHaveTextContent(shown);
});

it(faultName("datesCannotBeWritten"), () => {
  vi.spyOn(Intl, "DateTimeFormat").mockImplementation(() => {
    throw new RangeError("broken on purpose");
  });
  show("/result", soreNextDay);
  expectFailedClosed();
});

it(faultName("printThrows"), () => {
  show("/summary", soreNextDay);
  vi.spyOn(window, "print").mockImplementation(() => {
    throw new Error("broken on purpose");
  });
  const thrown: string[] = [];
  const listen = (event: ErrorEvent): void => {
    thrown.push(event.message);
    event.preventDefault();
  };
  window.addEventListener("error", listen);
  act(() => {
    screen.getByRole("button", { name: "Print" }).click();
  });
  window.removeEventListener("error", listen);
  expect(window.print).toHaveBeenCalledOnce();
  expect(title()).toBe("Your summary for a professional");
  expect(screen.getByRole("article")).toBeInTheDocument();
});

/** Copying gives the whole text, selected, to copy by hand. */
async function expectTextToCopy(clipboard: unknown): Promise<void> {
  show("/summary", soreNextDay);
  const person = userEvent.setup({ writeToClipboard: false });
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  await person.click(screen.getByRole("button", { name: "Copy as text" }));
  expect(screen.getByText(/did not let us copy/)).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: "The summary as text" })).toHaveTextContent(
    dispositions.selfCare.headline,
  );
}

it(faultName("copyDenied"), async () => {
  await expectTextToCopy({
    writeText: async () => Promise.reject(new DOMException("no", "NotAllowedError")),
  });
});

it(faultName("copyMissing"), async () => {
  await expectTextToCopy(undefined);
});
