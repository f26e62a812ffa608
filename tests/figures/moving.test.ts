/** Moves that move: positions between the drawn ones, and what a counter or a timer says after some time. */
import { exercises, iceTimer, keysOf, measures, type Exercise } from "#rules";
import { describe, expect, it } from "vitest";
import { birdDog, bridge } from "../../src/figures/poses/whole-body.ts";
import { figures } from "../../src/figures/figures.ts";
import { iceStatus } from "../../src/figures/moving/ice-timer.tsx";
import { itemsAt } from "../../src/figures/moving/moving-figure.tsx";
import { clockWords, lasts, onceTakes, progressAt, shareAt } from "../../src/figures/moving/pace.ts";
import { poseBetween } from "../../src/figures/moving/tween.ts";
import type { Pose } from "../../src/figures/pose.ts";
import type { Item, Scene } from "../../src/figures/scene.ts";

const moves = keysOf(exercises);

function poseOf(items: readonly Item[]): Pose {
  const person = items.find((item) => item.kind === "person");
  if (person === undefined) throw new Error("There is nobody on this picture.");
  return person.pose;
}

describe("between two drawn positions", () => {
  it.each(moves)("%s has a body at every moment, with a number for every place", (id) => {
    for (let share = 0; share <= 1; share += 0.125) {
      const drawn = JSON.stringify(itemsAt(figures[id], share));
      expect(drawn).toContain('"person"');
      // Not a number would be written as null.
      expect(drawn).not.toContain("null");
    }
  });

  it.each(moves)("%s looks different on the way", (id) => {
    expect(itemsAt(figures[id], 0.45)).not.toEqual(itemsAt(figures[id], 0));
  });

  it("is the drawn position at both ends, without its arrows", () => {
    const scene: Scene = bridge;
    expect(itemsAt(scene, 1).map(({ kind }) => kind)).toEqual(["slab", "slab", "person"]);
    const [start, end] = [poseOf(scene.start), poseOf(scene.end)];
    expect(poseBetween(start, end, 0)).toMatchObject({ view: "side", spine: bridge.start[2].pose.spine });
    expect(poseBetween(start, end, 1)).toMatchObject({ view: "side", spine: bridge.end[2].pose.spine });
  });

  it("leaves a hand where it is planted, and swings an arm that lifts on an arc", () => {
    const between = poseBetween(birdDog.start[2].pose, birdDog.end[2].pose, 0.5);
    if (between.view !== "side") throw new Error("This one is seen from the side.");
    expect(between.arms.near.reach).toEqual(birdDog.start[2].pose.arms.near.reach);
    const { far } = between.arms;
    const straight = (birdDog.start[2].pose.arms.far.reach[0] + birdDog.end[2].pose.arms.far.reach[0]) / 2;
    expect(far.reach[0]).toBeGreaterThan(straight + 2);
  });

  it("goes out, rests, comes back and rests", () => {
    const at = [0, 0.2, 0.45, 0.75, 0.97, 1].map((part) => shareAt(part * onceTakes));
    expect(at[0]).toBe(0);
    expect(at[1]).toBeCloseTo(0.5);
    expect(at[2]).toBe(1);
    expect(at[3]).toBeCloseTo(0.5);
    expect(at.slice(4)).toEqual([0, 0]);
  });
});

describe("one go of a move", () => {
  it.each(moves)("%s: its numbers stand in the words of the dose", (id) => {
    const { amount, dose }: Exercise = exercises[id];
    const numbers = "times" in amount ? amount.times : "minutes" in amount ? amount.minutes : amount.seconds;
    for (const number of numbers) expect(dose).toMatch(new RegExp(`\\b${number}\\b`));
    expect(dose.includes("each side"), "each side").toBe(
      amount.eachSide === true && id !== "staticStretching",
    );
    expect(dose.includes("each way") && id !== "wallSlides", "each way").toBe(amount.eachWay === true);
  });

  it("is counted to the higher number, on one side and then on the other", () => {
    const amount = { times: [6, 8], eachSide: true } as const;
    expect(progressAt(amount, 0)).toEqual({ round: 1, done: 0, whole: 8, isOver: false });
    expect(progressAt(amount, 7.9 * onceTakes)).toEqual({ round: 1, done: 7, whole: 8, isOver: false });
    expect(progressAt(amount, 8 * onceTakes)).toEqual({ round: 2, done: 0, whole: 8, isOver: false });
    expect(progressAt(amount, 16 * onceTakes)).toEqual({ round: 2, done: 8, whole: 8, isOver: true });
    expect(lasts(amount)).toBe(16 * onceTakes);
  });

  it("is timed in seconds, also when the dose is in minutes", () => {
    expect(progressAt({ seconds: [30] }, 29_900).isOver).toBe(false);
    expect(progressAt({ seconds: [30] }, 30_000).isOver).toBe(true);
    expect(progressAt({ minutes: [5, 10] }, 61_000)).toMatchObject({ done: 61, whole: 600 });
    expect(clockWords(539)).toBe("8:59");
  });
});

describe("the timer for ice", () => {
  it("runs for as long as the advice says, and looks at the skin when it says", () => {
    expect(measures.ice.how).toContain(`about ${iceTimer.minutes} minutes`);
    expect(measures.ice.how).toContain("after five minutes");
    expect(iceTimer.lookAfter).toBe(5);
  });

  it("says so at five minutes, and at the end", () => {
    expect([0, 299_000, 300_000, 359_000, 360_000, 899_000, 900_000].map(iceStatus)).toEqual([
      "",
      "",
      "Look at your skin now.",
      "Look at your skin now.",
      "",
      "",
      "Take the ice off now.",
    ]);
  });
});
