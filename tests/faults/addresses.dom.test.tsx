/** Addresses and steps in the history that no page of this check has made. */
import { screens } from "#rules";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { App } from "../../src/app.tsx";
import { useSession } from "../../src/session/session.ts";
import { faultName } from "./faults.ts";

vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  window.sessionStorage.clear();
  vi.spyOn(console, "warn").mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const title = (): string => screen.getByRole("heading", { level: 1 }).textContent;

function open(
  pathname: string,
  more: { readonly search?: string; readonly hash?: string; readonly state?: unknown } = {},
) {
  cleanup();
  useSession.setState(useSession.getInitialState());
  render(
    <MemoryRouter initialEntries={[{ pathname, ...more }]}>
      <App />
    </MemoryRouter>,
  );
}

function expectNoPage(): void {
  expect(title()).toBe("We can’t find that page");
  expect(screen.getByRole("complementary", { name: "Emergency signs and number" })).toBeInTheDocument();
}

it(faultName("historyStateHostile"), () => {
  const states: readonly unknown[] = [
    ...[null, 0, "rightNow", [], { screen: "__proto__" }, { screen: "constructor" }, { screen: 1 }],
    ...[
      { screen: "medicines", returnTo: "https://evil.example" },
      { screen: { toString: 1 } },
      { returnTo: "/" },
    ],
  ];
  for (const state of states) {
    open("/check", { state });
    expect(title(), JSON.stringify(state)).toBe(screens.rightNow.title);
  }
});

it(faultName("historyStateSkipsAhead"), () => {
  for (const ahead of ["illnessSigns", "medicines"]) {
    open("/check", { state: { screen: ahead } });
    expect(title()).toBe(screens.rightNow.title);
  }
});

it(faultName("addressOfNothing"), () => {
  open("/call-0900-123456");
  expectNoPage();
  expect(document.body).not.toHaveTextContent("0900");
});

it(faultName("addressWithAnswers"), () => {
  const answers = encodeURIComponent(JSON.stringify({ chestPressure: "yes" }));
  open("/result", { search: `?answers=${answers}&level=selfCare&disposition=selfCare`, hash: `#${answers}` });
  expect(title()).toBe("We need a few more answers");
  expect(useSession.getState().answers).toEqual({});
});

it(faultName("addressOfPercentGarbage"), () => {
  for (const path of [
    "/%",
    "/%E0%A4%A",
    "/%ZZ%00",
    "/check%00",
    "/\u0000\u0007\u202e",
    "/%F0%9F",
    "/result%2F..",
  ]) {
    open(path, { search: "?%&%E0%A4%A", hash: "#%" });
    expectNoPage();
  }
});

it(faultName("addressWithMarkup"), () => {
  const markup = '/"><img src=x onerror=alert(1)><script>zzhostile</script>';
  for (const path of [markup, encodeURI(markup), `/javascript:alert('zzhostile')`]) {
    open(path, { search: `?q=${markup}`, hash: `#${markup}` });
    expectNoPage();
    expect(document.body.innerHTML).not.toContain("zzhostile");
    expect(document.querySelector("img[src=x], script")).toBeNull();
  }
});

it(faultName("addressVeryLong"), () => {
  open(`/${"a".repeat(100_000)}`, { search: `?${"b".repeat(100_000)}`, hash: `#${"c".repeat(100_000)}` });
  expectNoPage();
});
