/** What a screen reader said of the questions: words that ran into each other, and a scale without its ends. */
import { keysOf, questions, type Question } from "#rules";
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Choice } from "../../src/check/choice.tsx";
import { show } from "../support/show.tsx";

it("says the ends of the pain scale with the question", () => {
  const { plain, scale } = questions.painNow;
  render(<Choice question="painNow" answer={undefined} error={undefined} onAnswer={() => undefined} />);
  const description = `${scale.from}, ${scale.to}.`;
  expect(screen.getByRole("group", { name: plain })).toHaveAccessibleDescription(
    expect.stringContaining(description),
  );
});

it("leaves a space between a sign and what does not count as it", () => {
  show("/check");
  const names = keysOf(questions).flatMap((id) => {
    const { plain, notThis }: Question = questions[id];
    return notThis === undefined ? [] : [`${plain} Does not count: ${notThis}`];
  });
  const onThisScreen = screen.getAllByRole("checkbox", { name: /Does not count/ });
  const named = names.flatMap((name) => screen.queryAllByRole("checkbox", { name }));
  expect(named).toEqual(expect.arrayContaining(onThisScreen));
});
