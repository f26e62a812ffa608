import {
  dispositionOrder,
  dispositions,
  enableWhen,
  flow,
  keysOf,
  questions,
  screens,
  triage,
  type Screen,
} from "#rules";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FlowDrawing } from "../../src/guide/flow-drawing.tsx";
import { flowWidth, placedBoxes } from "../../src/guide/flow-layout.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { allSteps, withSteps } from "../support/people/sets.ts";

const boxesOf = (kind: (typeof flow.boxes)[number]["kind"]) => flow.boxes.filter((box) => box.kind === kind);

describe("the interview as boxes and arrows", () => {
  it("has every screen in the order of asking, with its way on", () => {
    const ids = keysOf(screens);
    expect(boxesOf("screen").map(({ id }) => id)).toEqual(ids);
    const next = flow.arrows.filter(({ kind }) => kind === "next");
    expect(next.map(({ from, to }) => [from, to])).toEqual(
      ids.map((id, index) => [id, ids[index + 1] ?? "checkAnswers"]),
    );
  });

  it("has every follow-up on its screen, with its condition in words", () => {
    expect(
      boxesOf("followUp")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(keysOf(enableWhen).slice().sort());
    const words = flow.boxes.flatMap((box) =>
      box.kind === "followUp" && box.id === "inflammatoryPattern" ? [box.when] : [],
    );
    expect(words).toEqual([expect.stringMatching(/over 3 months, and your age: 18 to 44/)]);
    expect(flow.arrows.filter(({ kind }) => kind === "followUp")).toHaveLength(keysOf(enableWhen).length);
  });

  it("counts every question once", () => {
    const asked = flow.boxes.reduce(
      (sum, box) => sum + (box.kind === "screen" ? box.asks : box.kind === "followUp" ? 1 : 0),
      0,
    );
    expect(asked).toBe(keysOf(questions).length);
  });

  it("says which screens may be skipped", () => {
    const optional = keysOf(screens).filter((id) => {
      const { optional }: Screen = screens[id];
      return optional !== undefined;
    });
    expect(
      flow.boxes.flatMap((box) => (box.kind === "screen" && box.optional !== undefined ? [box.id] : [])),
    ).toEqual(optional);
  });

  it("lets a screen stop early exactly when an answer of it can make an emergency", () => {
    const found = new Set<string>();
    for (const step of allSteps) {
      const result = triage(withSteps(sore({}), step));
      if (result.status !== "decided" || result.disposition !== "emergency") continue;
      const on = keysOf(screens).find((id) => JSON.stringify(screens[id].parts).includes(`"${step[0]}"`));
      if (on !== undefined) found.add(on);
    }
    const stops = flow.arrows.filter(({ kind }) => kind === "stop");
    expect(stops.map(({ from }) => from)).toEqual(expect.arrayContaining([...found]));
    expect(stops.every(({ to }) => to === "emergency")).toBe(true);
    expect(found.size).toBeGreaterThan(3);
  });

  it("ends in the four levels, the most urgent first", () => {
    expect(boxesOf("level").map(({ id }) => id)).toEqual(dispositionOrder);
  });
});

describe("the drawing", () => {
  it("shows all boxes, one below the other, and nothing outside the picture", () => {
    expect(placedBoxes.map(({ box }) => box)).toEqual(flow.boxes);
    placedBoxes.forEach(({ x, y, width }, index) => {
      const before = placedBoxes[index - 1];
      if (before !== undefined) expect(y).toBeGreaterThan(before.y + before.height);
      expect(x + width).toBeLessThan(flowWidth);
    });
  });

  it("is told in words as well", () => {
    render(<FlowDrawing />);
    expect(screen.getByRole("img", { name: /way through the questions/ })).toBeDefined();
    const items = within(screen.getByRole("list")).getAllByRole("listitem");
    expect(items).toHaveLength(flow.boxes.length);
    for (const level of dispositionOrder)
      expect(items.some((item) => item.textContent.startsWith(dispositions[level].name))).toBe(true);
  });
});
