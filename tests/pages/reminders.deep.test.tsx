/** Reminders for a calendar: the button on the plan, and the file that it saves. */
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { atNow, people } from "../support/people/plan-people.ts";
import { readCalendar } from "../support/app/read-calendar.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { atFixedTime, section, showPlan, textOf } from "../support/app/show-plan.tsx";

const hour = 3_600_000;
const day = 24 * hour;
const { answers, startedAt } = people.strainToday;
/** What writes the file is fetched first, which takes a busy machine a while. */
const patience = { timeout: 20_000 };
const saveName = "Save reminders for your calendar";

atFixedTime();

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What the browser is given to save, as "name: content type", with the files. */
function savedFiles(): { readonly names: readonly string[]; readonly files: readonly Blob[] } {
  const names: string[] = [];
  const files: Blob[] = [];
  vi.stubGlobal(
    "URL",
    class extends URL {
      static override createObjectURL = (file: Blob): string => `blob:${files.push(file)}`;
      static override revokeObjectURL = () => undefined;
    },
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { names, files };
}

const saveButton = () => screen.queryByRole("button", { name: saveName });

describe("reminders on the plan", () => {
  it("are saved as a calendar file, under a name that says nothing of pain", async () => {
    const { names, files } = savedFiles();
    showPlan(answers, startedAt, atNow - hour);
    expect(files).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: saveName }));
    expect(await screen.findByText(/Open it to put it in your calendar/, {}, patience)).toBeInTheDocument();
    expect(names).toEqual(["reminders.ics"]);
    expect(files.map(({ type }) => type)).toEqual(["text/calendar;charset=utf-8"]);
    const entries = readCalendar((await files[0]?.text()) ?? "");
    const at48 = new Date(startedAt + 48 * hour).toISOString().replace(".000", "");
    expect(entries.map(({ title, start }) => `${title}: ${start}`)).toEqual([
      `Time to switch over: ${at48}`,
      `Time to look again: ${at48}`,
      "Time to look again: 2026-11-29",
      "Time to look again: 2026-12-08",
    ]);
    for (const { site, made } of entries) {
      expect(site).toBe(`${window.location.origin}/`);
      expect(Date.parse(made)).toBe(atNow);
    }
  });

  it("come with a line on what is in them and where they go", () => {
    showPlan(answers, startedAt, atNow - hour);
    expect(textOf("Reminders")).toContain(
      "A calendar file with the change from ice to warmth and the times to look again.",
    );
    expect(textOf("Reminders")).toContain("It is made on this device, and we send it nowhere.");
  });

  it("speak of no change when ice is left out", () => {
    showPlan({ ...answers, coldProblem: "yes" }, startedAt, atNow - hour);
    expect(textOf("Reminders")).toContain("A calendar file with the times to look again.");
    expect(textOf("Reminders")).not.toMatch(/\bice\b|warmth/);
  });

  it("are the change alone when nobody noted when an appointment was advised", () => {
    showPlan(people.pregnantBeginner.answers, people.pregnantBeginner.startedAt);
    expect(textOf("Reminders")).toContain("A calendar file with the change from ice to warmth.");
  });

  it("get the change from ice to warmth once the plan knows when the pain began", async () => {
    showPlan(answers, undefined, atNow - hour);
    expect(textOf("Reminders")).toContain("A calendar file with the times to look again.");
    fireEvent.change(within(section("When did the pain begin?")).getByLabelText("Day"), {
      target: { value: "2026-11-24" },
    });
    await userEvent.click(screen.getByRole("button", { name: "Put dates on my plan" }));
    expect(textOf("Reminders")).toContain("the change from ice to warmth and the times to look again");
  });

  it("are not offered when none lies ahead, or when help comes first", () => {
    const { unmount } = showPlan(sore({ duration: "w2to6" }), atNow - 20 * day, atNow - 15 * day);
    expect(screen.getByText("Dates, and when to look again")).toBeDefined();
    expect(saveButton()).toBeNull();
    unmount();
    showPlan(sore({ chestPressure: "yes" }), startedAt, atNow);
    expect(saveButton()).toBeNull();
  });

  it("are not on paper", () => {
    showPlan(answers, startedAt, atNow - hour);
    expect(saveButton()?.closest(".no-print")).not.toBeNull();
    expect(saveButton()?.closest(".plan-sheet")).toBeNull();
  });

  it("that cannot be saved are told of in words, and the plan stays", async () => {
    vi.stubGlobal(
      "URL",
      class extends URL {
        static override createObjectURL = (): string => {
          throw new Error("This device keeps no files.");
        };
      },
    );
    showPlan(answers, startedAt, atNow - hour);
    await userEvent.click(screen.getByRole("button", { name: saveName }));
    expect(await screen.findByText(/The file could not be made/, {}, patience)).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1, name: "What to do today" })).toBeInTheDocument();
  });
});
