/** The check on paper: everything that is asked and every rule stands on it, each once. */
import {
  enableWhen,
  isKeyOf,
  keysOf,
  paperLevels,
  paperSections,
  questions,
  redFlags,
  screens,
  triage,
  upperBack,
  type Part,
  type Question,
  type QuestionId,
} from "#rules";
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { show } from "../support/app/show.tsx";

const onPaper = paperSections().flatMap(({ parts }) => parts.flatMap((part) => part.questions));
/** Where a box that is left empty says no. Each sign has its answers written out instead. */
const onLists = new Set<QuestionId>(
  keysOf(screens)
    .flatMap((id): readonly Part[] => screens[id].parts)
    .flatMap((part) => (part.kind === "checklist" || part.kind === "sites" ? part.questions : [])),
);
const rules = paperLevels().flatMap((level) => level.rules);

describe("the questions on paper", () => {
  it("are all questions of the interview, in its order, numbered from 1", () => {
    expect(onPaper.map(({ id }) => id).sort()).toEqual([...keysOf(questions)].sort());
    expect(onPaper.map(({ number }) => number)).toEqual(onPaper.map((_, index) => index + 1));
  });

  it.each(onPaper.map((question) => [question.id, question] as const))(
    "%s has each of its options once",
    (id, { boxes }) => {
      const options = Object.keys(questions[id].options);
      const expected = onLists.has(id) ? options.filter((option) => option !== "no") : options;
      expect(boxes.map(({ option }) => option)).toEqual(expected);
      expect(new Set(boxes.map(({ name }) => name)).size).toBe(expected.length);
    },
  );

  it("say after which boxes the others are asked", () => {
    const conditional = onPaper.filter(({ onlyAfter }) => onlyAfter !== undefined).map(({ id }) => id);
    expect(conditional.sort()).toEqual([...keysOf(enableWhen)].sort());
  });

  it("mark the boxes that are an emergency by themselves, and no other", () => {
    for (const { id, boxes } of onPaper) {
      for (const { option, callNow } of boxes) {
        const result = triage({ [id]: option });
        const certain = result.status === "decided" && result.disposition === "emergency";
        expect(callNow, `${id}: ${option}`).toBe(certain);
      }
    }
    expect(onPaper.some(({ boxes }) => boxes.some(({ callNow }) => callNow))).toBe(true);
  });
});

describe("the rules on paper", () => {
  it("are all rules, each once, under its level", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...keysOf(redFlags)].sort());
    for (const { level, rules: ofLevel } of paperLevels()) {
      for (const { id, ifUnsure } of ofLevel) {
        expect([redFlags[id].disposition, redFlags[id].ifUnsure]).toEqual([level, ifUnsure]);
      }
    }
    expect(paperLevels().map(({ level }) => level)).toEqual(upperBack.levels);
  });

  it("name boxes as the questions do", () => {
    const number = (id: keyof typeof questions): string =>
      String(onPaper.find((question) => question.id === id)?.number);
    const boxes = (id: keyof typeof redFlags): string | undefined =>
      rules.find((rule) => rule.id === id)?.boxes;
    expect(boxes("heartSigns")).toBe(number("chestPressure"));
    expect(boxes("worstAtOnce")).toBe(`${number("worstAtOnce")} and ${number("mechanical")}n`);
    expect(boxes("majorTrauma")).toBe(`${number("trauma")}c`);
    expect(boxes("intense")).toBe(`${number("painNow")} at 8, 9, 10`);
    expect(boxes("kidney")).toBe(
      `${number("siteFlank")} and (${number("fever")} or ${number("urineChange")})`,
    );
  });
});

describe("the page", () => {
  it("shows every question, every option and every rule once", () => {
    show("/paper");
    const words = [
      ...screen.getByRole("main").querySelectorAll(".paper__list tbody th, .paper__choice strong"),
    ];
    for (const { id } of onPaper) {
      const { plain, options }: Question = questions[id];
      const holders = words.filter((element) => ownText(element) === plain);
      expect(holders, plain).toHaveLength(1);
      if (onLists.has(id)) {
        const row = holders[0]?.closest("tr");
        expect(row?.querySelectorAll(".paper__box"), id).toHaveLength(isKeyOf(options, "unsure") ? 2 : 1);
      } else {
        const list = holders[0]?.closest("div")?.querySelectorAll("li");
        expect(
          [...(list ?? [])].map((item) => ownText(item)),
          id,
        ).toEqual(Object.values(options).map((option) => option.plain));
      }
    }
    const titles = [...document.querySelectorAll(".paper__table tbody th")].map(ownText);
    expect(titles.sort()).toEqual(
      keysOf(redFlags)
        .map((rule) => redFlags[rule].title)
        .sort(),
    );
  });
});

/** The text of an element without that of the elements in it that have a look of their own. */
function ownText(element: Element | null): string {
  const texts = [...(element?.childNodes ?? [])].filter(
    (node) => node instanceof Text || (node instanceof HTMLSpanElement && node.className === ""),
  );
  return texts
    .map((node) => node.textContent ?? "")
    .join("")
    .trim();
}
