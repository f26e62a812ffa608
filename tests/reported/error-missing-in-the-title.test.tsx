/** Whoever listens to the title of the window first did not hear that the page came back with an error. */
import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { screens } from "#rules";
import { show } from "../support/app/show.tsx";

it("names an error in the title of the window", async () => {
  const person = show("/check");
  const words = `${screens.rightNow.title} – Upper Back Check`;
  await waitFor(() => {
    expect(document.title).toBe(words);
  });
  await person.click(await screen.findByRole("button", { name: /continue/i }));
  await waitFor(() => {
    expect(document.title).toBe(`Error: ${words}`);
  });
});
