/** What a screen reader said of the questions: words that ran into each other, and a scale without its ends. */
import { questions, screens, stems, type Stem } from "#rules";
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Choice } from "../../src/check/choice.tsx";
import { show } from "../support/app/show.tsx";

it("says the ends of the pain scale with the question", () => {
  const { plain, scale } = questions.painNow;
  render(<Choice question="painNow" answer={undefined} error={undefined} onAnswer={() => undefined} />);
  const description = `${scale.from}, ${scale.to}.`;
  expect(screen.getByRole("group", { name: plain })).toHaveAccessibleDescription(
    expect.stringContaining(description),
  );
});

it("leaves a space between a line to tick and the words under it", () => {
  show("/check");
  const lines = screens.rightNow.parts.flatMap((list) => list.stems).map((id): Stem => stems[id]);
  const withWordsUnder = lines.flatMap(({ plain, under }) =>
    under === undefined ? [] : [`${plain} ${under}`],
  );
  expect(withWordsUnder.length).toBeGreaterThan(3);
  for (const name of withWordsUnder) expect(screen.getByRole("checkbox", { name })).toBeInTheDocument();
});
