/**
 * What arrived while a component was first drawn was read without the hook that the first attempt had called, so React
 * met other hooks than before: “something went wrong” (its errors 467 and 520) in place of the page.
 */
import { screen } from "@testing-library/react";
import { startTransition, Suspense, useState } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { fetched, useFetched, useFetchedIf, type Fetched } from "../../src/components/fetched.ts";

function Shown({ what }: { readonly what: Fetched<string> }) {
  const words = useFetched(what);
  const [beside] = useState("and what it keeps");
  return (
    <p>
      {words} {beside}
    </p>
  );
}

function ShownIf({ what }: { readonly what: Fetched<string> }) {
  const words = useFetchedIf(true, what);
  const [beside] = useState("and what it keeps");
  return (
    <p>
      {words} {beside}
    </p>
  );
}

it.each([
  ["always", Shown],
  ["sometimes", ShownIf],
] as const)("shows what arrives while the page is first drawn, wanted %s", async (_, Page) => {
  const report = vi.fn();
  // As in a browser: without the test mode of React, which waits between its steps.
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  const what = fetched(() => Promise.resolve("the words"));
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place, {
    onCaughtError: report,
    onUncaughtError: report,
    onRecoverableError: report,
  });
  startTransition(() => {
    root.render(
      <Suspense fallback="one moment">
        <Page what={what} />
      </Suspense>,
    );
  });
  expect(await screen.findByText("the words and what it keeps")).toBeInTheDocument();
  expect(report).not.toHaveBeenCalled();
  root.unmount();
  place.remove();
  vi.unstubAllGlobals();
});
