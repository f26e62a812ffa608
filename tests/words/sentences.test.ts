/** Whole sentences: with links, values and plurals in their places, and no splinter among them. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { sentencesRule } from "../../scripts/sentences.mjs";
import { locale, say } from "../../src/words/say.ts";
import { sayWith } from "../../src/words/say-with.ts";
import { languages } from "../../src/words/languages.ts";
import { pagesInSpanish } from "../support/words/spanish.ts";

describe("a sentence", () => {
  it("has its values in their places", () => {
    expect(say("Step {step} of {steps}", { step: 2, steps: 11 })).toBe("Step 2 of 11");
  });

  it("has the form that its number asks for", () => {
    const holds = (count: number) => say("The file holds {count|one:# answer|other:# answers}.", { count });
    expect([holds(0), holds(1), holds(12)]).toEqual([
      "The file holds 0 answers.",
      "The file holds 1 answer.",
      "The file holds 12 answers.",
    ]);
  });

  it("holds elements, numbers and marked words", () => {
    const link = (words: string) => createElement("a", { href: "/again" }, words);
    const day = createElement("time", {}, "1 May");
    expect(html(sayWith("You can also <again>load the check again</again>.", { again: link }))).toBe(
      '<span>You can also </span><a href="/again">load the check again</a><span>.</span>',
    );
    expect(
      html(sayWith("Your last check was on {day}, {days|one:# day|other:# days} ago.", { day, days: 1 })),
    ).toBe("<span>Your last check was on </span><time>1 May</time><span>, 1 day ago.</span>");
  });

  it.each([
    ["en", Object.keys(pagesInSpanish)],
    ["es", Object.values(pagesInSpanish)],
  ] as const)("has in %s a form for every number that the language tells apart", (tag, sentences) => {
    const rules = new Intl.PluralRules(languages[tag].locale);
    const cases = new Set(Array.from({ length: 1000 }, (_, number) => rules.select(number)));
    const forms = sentences.flatMap((sentence) =>
      [...sentence.matchAll(/\{\w+\|([^}]*)\}/g)].map(([, all = ""]) =>
        all.split("|").map((form) => form.slice(0, form.indexOf(":"))),
      ),
    );
    expect(forms.length).toBeGreaterThan(1);
    expect(forms.filter((some) => [...cases].some((one) => !some.includes(one)))).toEqual([]);
    expect(locale).toBe(languages.en.locale);
  });
});

describe("the rule for sentences", () => {
  it.each([
    'say("of")',
    'say(", or sooner.")',
    'say(": today")',
    'sayWith("<link>the guide</link> and more", {})',
    'say("(not the same everywhere)")',
    "say(words)",
    "say(`Step ${step}`)",
    'say(open ? "Open" : "Closed")',
  ])("refuses %s", (code) => {
    expect(problemsOf(code)).toHaveLength(1);
  });

  it.each([
    'say("Start the check")',
    'say("{days} days ago", { days })',
    'say("“I’m not sure” counts.")',
    'say("48 hours")',
    'sayWith("<link>The guide</link> has more.", {})',
  ])("lets %s pass", (code) => {
    expect(problemsOf(code)).toEqual([]);
  });
});

function html(node: ReturnType<typeof sayWith>): string {
  return renderToStaticMarkup(createElement("p", {}, node)).replace(/^<p>(.*)<\/p>$/, "$1");
}

function problemsOf(code: string): readonly string[] {
  const plugins = { house: { rules: { sentences: sentencesRule } } };
  return new Linter()
    .verify(code, [{ plugins, rules: { "house/sentences": "error" } }])
    .map(({ message }) => message);
}
