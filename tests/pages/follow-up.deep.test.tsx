/** Checking again, by role and name: keeping, coming back, comparing, deleting. */
import { dispositions, redFlags, ruleSetVersion, screens, stems, triage, type Answers } from "#rules";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app.tsx";
import { daysKept, writeKept, type KeptCheck } from "../../src/session/kept-checks.ts";
import { useKept } from "../../src/session/kept.ts";
import { emptySession, writeSession, type SavedSession } from "../../src/session/saved-session.ts";
import { useAdvice } from "../../src/offline/use-advice.ts";
import { useSession } from "../../src/session/session.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";

const key = "upper-back-check-kept";
const day = 24 * 3_600_000;
const thirdDay = Date.UTC(2026, 10, 25, 18);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: thirdDay });
  window.localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const firstCheck = (answers: Answers = sore({ selfCare: "none" }), daysAgo = 3): KeptCheck => ({
  at: thirdDay - daysAgo * day,
  answers,
  rules: ruleSetVersion.version,
  painStarted: undefined,
});

/** Shows the app as after a reload, with checks kept on the device and a session kept in the tab. */
async function open(path: string, checks: readonly KeptCheck[], session: Partial<SavedSession> = {}) {
  useSession.setState(useSession.getInitialState());
  useKept.setState(useKept.getInitialState());
  // The site has answered a moment ago, so that no result waits for it.
  useAdvice.setState({ asked: true, lookedAt: Date.now() });
  if (checks.length > 0) window.localStorage.setItem(key, writeKept(checks));
  const saved = { ...emptySession, answeredAt: thirdDay, ...session };
  window.sessionStorage.setItem("upper-back-check", writeSession(saved, thirdDay));
  render(
    <MemoryRouter initialEntries={[path]}>
      <App />
    </MemoryRouter>,
  );
  await waitFor(() => {
    expect(useKept.getState().ready).toBe(true);
  });
  return userEvent.setup();
}

const offer = () => screen.queryByRole("region", { name: "How is it now?" });
const comparison = () => screen.getByRole("region", { name: "Since your last check" });

describe("keeping a check", () => {
  it("is off until the person asks for it", async () => {
    await open("/result", [], { answers: sore({}) });
    expect(window.localStorage).toHaveLength(0);
    expect(screen.getByRole("button", { name: "Keep this check on this device" })).toBeInTheDocument();
  });

  it("is confirmed with the day on which it is removed, and can be undone with one press", async () => {
    const person = await open("/result", [], { answers: sore({}) });
    await person.click(screen.getByRole("button", { name: "Keep this check on this device" }));
    expect(screen.getByText(/^This check is kept on this device until/).parentElement).toHaveTextContent(
      "17 February",
    );
    expect(JSON.parse(window.localStorage.getItem(key) ?? "")).toMatchObject({
      checks: [{ at: thirdDay, answers: sore({}), rules: ruleSetVersion.version }],
    });
    await person.click(screen.getByRole("button", { name: "Delete what is kept" }));
    await person.click(screen.getByRole("button", { name: "Delete them" }));
    expect(window.localStorage).toHaveLength(0);
    expect(screen.getByRole("button", { name: "Keep this check on this device" })).toBeInTheDocument();
  });

  it("puts changed answers in place of the ones kept before", async () => {
    const person = await open("/result", [firstCheck(sore({}), 0)], {
      answers: sore({ fever: "yes", sepsisSigns: "no" }),
      answeredAt: thirdDay + 1000,
      keptAt: thirdDay,
    });
    await person.click(screen.getByRole("button", { name: "Keep the changed answers" }));
    expect(useKept.getState().checks.map(({ answers }) => answers.fever)).toEqual(["yes"]);
  });

  it("starts anew after a whole new check, and says so beforehand", async () => {
    const person = await open("/result", [firstCheck()], { answers: sore({}) });
    expect(screen.getByText(/takes the place of the checks kept here before/)).toBeInTheDocument();
    await person.click(screen.getByRole("button", { name: "Keep this check on this device" }));
    expect(useKept.getState().checks.map(({ at }) => at)).toEqual([thirdDay]);
  });

  it.each([
    ["blocked", "This browser does not let us keep anything"],
    ["full", "There is no room left on this device"],
  ])("is refused gracefully when storage is %s", async (state, words) => {
    const person = await open("/result", [], { answers: sore({}) });
    const refuse = () => {
      throw new DOMException("No.", "QuotaExceededError");
    };
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    if (state === "blocked") vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    await person.click(screen.getByRole("button", { name: "Keep this check on this device" }));
    expect(screen.getByText(new RegExp(words))).toBeInTheDocument();
    expect(screen.queryByText(/is kept on this device until/)).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(dispositions.selfCare.headline);
  });
});

describe("coming back", () => {
  it("is offered only when something is kept", async () => {
    await open("/", []);
    expect(offer()).not.toBeInTheDocument();
  });

  it("starts with the emergency screen, with nothing ticked", async () => {
    const person = await open("/", [firstCheck()]);
    expect(offer()).toHaveTextContent("Your last check on this device was on Sunday 22 November");
    await person.click(screen.getByRole("button", { name: "Check again" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(screens.rightNow.title);
    expect(screen.getByText(/You are checking again/)).toBeInTheDocument();
    expect(screen.queryAllByRole("checkbox", { checked: true })).toEqual([]);
    expect(useSession.getState().answers).toMatchObject({ age: "a18to44", duration: "d2to4" });
  });

  it("leads from an emergency sign to the result at once", async () => {
    const person = await open("/", [firstCheck()]);
    await person.click(screen.getByRole("button", { name: "Check again" }));
    await person.click(screen.getByRole("checkbox", { name: new RegExp(`^${stems.bloodCoughedUp.plain}`) }));
    await person.click(screen.getByRole("button", { name: "Continue" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(dispositions.emergency.headline);
    expect(comparison()).toHaveTextContent("more urgent than at your last check");
  });

  it("leaves out the training screen", async () => {
    const { worried, ...others } = sore({});
    expect(worried).toBe("no");
    const person = await open("/check", [firstCheck()], { answers: others, followsUp: thirdDay - 3 * day });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(screens.aboutYou.title);
    await person.click(screen.getByRole("button", { name: /continue$/i }));
    expect(comparison()).toBeInTheDocument();
  });

  it("removes what has expired, and says so", async () => {
    await open("/", [firstCheck(sore({}), daysKept + 1)]);
    expect(await screen.findByText(/were removed, because their time was over/)).toBeInTheDocument();
    expect(offer()).not.toBeInTheDocument();
    expect(window.localStorage).toHaveLength(0);
  });

  it("removes what cannot be read, and says so", async () => {
    window.localStorage.setItem(key, "{");
    await open("/", []);
    expect(await screen.findByText(/could not read them/)).toBeInTheDocument();
    expect(window.localStorage).toHaveLength(0);
  });

  it("leaves what another version kept, and offers to delete it", async () => {
    window.localStorage.setItem(key, '{"version":99}');
    const person = await open("/", []);
    expect(await screen.findByText(/another version of this page/)).toBeInTheDocument();
    await person.click(screen.getByRole("button", { name: "Delete what is kept" }));
    await person.click(screen.getByRole("button", { name: "Delete them" }));
    expect(window.localStorage).toHaveLength(0);
  });

  it("says when the rules have changed since, and what no longer fits", async () => {
    const old = { ...firstCheck(), rules: "2020.1.1", answers: { ...firstCheck().answers, hiccups: "yes" } };
    window.localStorage.setItem(key, writeKept([old]));
    await open("/", []);
    expect(offer()).toHaveTextContent("The rules have changed since then");
    expect(offer()).toHaveTextContent("no longer fit were left out: 1");
  });

  it("does not compare when the clock shows an earlier time", async () => {
    await open("/", [firstCheck(sore({}), -5)]);
    expect(offer()).toHaveTextContent("The date on this device is earlier than your last check");
    expect(screen.queryByRole("button", { name: "Check again" })).not.toBeInTheDocument();
  });

  it("works without storage: nothing is offered, and nothing fails", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("No.", "SecurityError");
    });
    await open("/", []);
    expect(offer()).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Start the check" })).toBeInTheDocument();
  });
});

describe("the comparison", () => {
  const followsUp = thirdDay - 3 * day;

  it("names what time alone can say: no better after three days", async () => {
    const answers = sore({ duration: "d2to4", selfCare: "d3plus", trend: "same" });
    await open("/result", [firstCheck()], { answers, followsUp });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(dispositions.soon.headline);
    expect(comparison()).toHaveTextContent("3 days ago");
    expect(comparison()).toHaveTextContent(`Then it was: “${dispositions.selfCare.headline}”`);
    expect(comparison()).toHaveTextContent(redFlags.persistent.title);
  });

  it("gives the reason for a milder result, and draws the pain of all kept checks", async () => {
    const checks = [
      firstCheck(sore({ painNow: "n7" }), 9),
      firstCheck(sore({ armTingling: "yes", painNow: "n5" })),
    ];
    await open("/result", checks, { answers: sore({ trend: "better", painNow: "n2" }), followsUp });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(dispositions.selfCare.headline);
    expect(within(comparison()).getByRole("heading", { name: "Why it is milder now" })).toBeInTheDocument();
    expect(comparison()).toHaveTextContent(redFlags.armTingling.title);
    expect(within(comparison()).getByRole("img")).toHaveAccessibleName(
      "Pain over time, from 0 to 10. 16 Nov: 7, 22 Nov: 5, 25 Nov: 2.",
    );
    expect(within(comparison()).getByRole("row", { name: "Pain, from 0 to 10 5 2" })).toBeInTheDocument();
  });

  it("is kept beside the others when the person asks for it", async () => {
    const person = await open("/result", [firstCheck()], { answers: sore({ trend: "better" }), followsUp });
    await person.click(screen.getByRole("button", { name: "Keep this check too" }));
    expect(useKept.getState().checks.map(({ at }) => at)).toEqual([followsUp, thirdDay]);
    // Compared with the check before still, and not with itself.
    expect(comparison()).toHaveTextContent("3 days ago");
  });

  it("stands on the sheet", async () => {
    await open("/summary", [firstCheck()], { answers: sore({ trend: "better", painNow: "n2" }), followsUp });
    expect(screen.getByRole("heading", { name: "Course since earlier checks" })).toBeInTheDocument();
    expect(screen.getByText("Pain by check: 22 Nov 4/10; 25 Nov 2/10")).toBeInTheDocument();
  });

  it("keeps the earlier level when the clock was set back meanwhile", async () => {
    const before = firstCheck(sore({ armTingling: "yes" }), -2);
    const answers = sore({ trend: "better" });
    await open("/result", [before], { answers, followsUp: before.at });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(dispositions.soon.headline);
    expect(comparison()).toHaveTextContent("your earlier result stays");
  });

  it.each([
    ["soon", sore({ armTingling: "yes" })],
    ["urgent", sore({ fever: "yes", sepsisSigns: "no" })],
    ["emergency", sore({ chestPressure: "yes" })],
  ] as const)("keeps the level %s on each page when the clock was set back", async (level, then) => {
    const before = firstCheck(then, -2);
    const session = { answers: sore({ trend: "better" }), followsUp: before.at };
    const { headline, name } = dispositions[level];
    expect(triage(session.answers)).toMatchObject({ disposition: "selfCare" });
    await open("/result", [before], session);
    expect(await screen.findByRole("heading", { level: 1, name: headline })).toBeInTheDocument();
    expect(screen.getByText(/so your earlier result still holds/)).toBeInTheDocument();
    expect(screen.queryByText(/pain that you can look after yourself/)).not.toBeInTheDocument();
    expect(screen.queryByRole("heading", { name: /^What to do/ })).not.toBeInTheDocument();
    cleanup();
    await open("/summary", [before], session);
    expect(await screen.findByText(new RegExp(`By the rules: ${name}\\.$`))).toBeInTheDocument();
    cleanup();
    await open("/plan", [before], session);
    const title = await screen.findByRole("heading", { level: 1, name: "Your earlier result still holds" });
    expect(title).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "See your result" })).toHaveAttribute("href", "/result");
    expect(screen.queryByRole("heading", { name: "What to do today" })).not.toBeInTheDocument();
  });

  it("plans for the new answers when there is a reason for the milder level", async () => {
    const answers = sore({ trend: "better", armTingling: "no" });
    await open("/plan", [firstCheck(sore({ armTingling: "yes" }))], { answers, followsUp });
    expect(await screen.findByRole("heading", { level: 1, name: "What to do today" })).toBeInTheDocument();
  });

  it("is gone when what was kept is gone", async () => {
    await open("/result", [], { answers: sore({}), followsUp });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(dispositions.selfCare.headline);
    expect(screen.queryByRole("region", { name: "Since your last check" })).not.toBeInTheDocument();
  });
});

describe("“Clear my answers”", () => {
  it("says that it deletes what is kept, and does", async () => {
    const person = await open("/result", [firstCheck()], { answers: sore({}) });
    await person.click(screen.getByRole("button", { name: "Clear my answers" }));
    expect(screen.getByRole("dialog")).toHaveTextContent("and the checks kept on this device");
    await person.click(screen.getByRole("button", { name: "Clear them" }));
    expect(window.localStorage).toHaveLength(0);
    expect(offer()).not.toBeInTheDocument();
  });
});
