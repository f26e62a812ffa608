/** Loading is the first thing that can go wrong: a condition or a list that is refused stops everything. */
import { expect, it } from "vitest";

// Loaded out here and not in a test: what runs while a file loads belongs to every test and not to one.
const [rules, session] = await Promise.allSettled([
  import("#rules"),
  import("../../src/session/read-session.ts"),
]);

it("loads all rules, questions and screens", () => {
  expect(rules).toMatchObject({ status: "fulfilled" });
});

it("loads what reads a stored session", () => {
  expect(session).toMatchObject({ status: "fulfilled" });
});
