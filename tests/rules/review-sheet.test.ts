import { readFileSync } from "node:fs";
import { keysOf, questions, redFlags, sources } from "#rules";
import { describe, expect, it } from "vitest";
import { conditionInWords } from "../../rules/words/condition-in-words.ts";
import { reviewSheet } from "../../rules/review/index.ts";
import { askedAgain } from "../../rules/upper-back/recheck/asked-again.ts";
import { hazards } from "../../rules/upper-back/hazards/index.ts";

describe("the review sheet for clinicians", () => {
  const sheet = reviewSheet();

  it("is up to date on disk (if not: npm run review)", () => {
    expect(readFileSync(new URL("../../rules/REVIEW.md", import.meta.url), "utf8")).toBe(sheet);
  });

  it("has one block to sign for each rule, and a line for each question and source", () => {
    for (const id of keysOf(redFlags)) expect(sheet.split(`#### \`${id}\` `)).toHaveLength(2);
    const signed = [...keysOf(redFlags), ...keysOf(hazards)];
    expect(sheet.split("Initials, date:")).toHaveLength(signed.length + 1);
    for (const id of keysOf(questions)) expect(sheet).toContain(`\n- \`${id}\` **`);
    for (const id of keysOf(sources)) expect(sheet).toContain(`<a id="${id.toLowerCase()}"></a>`);
  });

  it("has one block to sign for each hazard, with every test that is named", () => {
    for (const id of keysOf(hazards)) {
      expect(sheet.split(`#### \`${id}\` `)).toHaveLength(2);
      const named = hazards[id].controls.flatMap(({ provenBy }) => [...provenBy]);
      for (const { file, test } of named) expect(sheet).toContain(`“${test}” in \`${file}\``);
    }
  });

  it("says of each question whether it is asked again after a kept check, and why", () => {
    const [, again = ""] = sheet.split("## 9. Checking again");
    const rows = again.split("\n").filter((line) => line.startsWith("| ") && line.endsWith("| ☐ |"));
    for (const id of keysOf(questions)) {
      const { kind, because } = askedAgain(id);
      const own = rows.filter((row) => row.includes(`\`${id}\``));
      expect(own, id).toHaveLength(1);
      expect(own[0]).toContain(`| ${because} |`);
      expect(own[0]?.startsWith("| Asked again"), id).toBe(kind === "askAgain");
    }
  });

  it("leaves no hole in a sentence", () => {
    expect(sheet).not.toMatch(/undefined|\[object|NaN/);
  });

  it("tells and from or", () => {
    expect(conditionInWords(redFlags.worstAtOnce.when)).toBe(
      `${questions.worstAtOnce.short}: yes, and ${questions.mechanical.short}: no`,
    );
    expect(conditionInWords(redFlags.clotInLung.when)).toBe(
      `${questions.painOnBreathing.short}: yes, and [${questions.clotRisk.short}: yes, or ${questions.cancer.short}: yes, or ${questions.pregnancy.short}: ${questions.pregnancy.options.maybe.clinical}]`,
    );
  });
});
