/** The sheet in a few words, for a reader with half a minute. */
import type { QuestionId } from "../upper-back/questions/index.ts";
import { keysOf } from "../engine/keys.ts";
import { filled, lowerFirst, upperFirst } from "../engine/texts.ts";
import { phrases } from "../words/phrases.ts";
import { isContext } from "./place.ts";
import type { Sheet, SheetGroup } from "./shape.ts";

/** What is told first, in this order, and how. */
const told = {
  age: phrases.aged,
  duration: phrases.forSoLong,
  onset: phrases.onset,
  painNow: phrases.painScore,
  function: "{value}",
  trend: phrases.courseOf,
} as const satisfies Partial<Record<QuestionId, string>>;

/** The answers that `inShort` tells, beside the places that are marked; a reader need not meet them twice. */
export const toldInShort: readonly QuestionId[] = keysOf(told);

/** So many findings of a kind are named; the others are counted. */
const mostNamed = 3;

/** Who, what, since when and how bad; what was found and what is not sure; and what the rules make of it. */
export function inShortOf(
  sheet: Pick<
    Sheet,
    "background" | "severity" | "sites" | "situation" | "why" | "present" | "denied" | "notSure"
  >,
): string {
  // What is only not ruled out stands under what is not sure.
  const present = sheet.why.filter(({ decides, found }) => decides && found === "present");
  const found = present.flatMap(({ reasons }) => reasons.map(({ title }) => lowerFirst(title)));
  const asked = [...sheet.present, ...sheet.denied, ...sheet.notSure]
    .flatMap(({ items }) => items)
    .filter(({ question }) => !isContext(question)).length;
  return [
    whoAndWhat(sheet),
    found.length === 0
      ? filled(phrases.noneFound, { count: asked })
      : filled(phrases.found, { signs: named(found) }),
    ...(sheet.notSure.length === 0
      ? []
      : [filled(phrases.notSureOf, { signs: named(labels(sheet.notSure)) })]),
    filled(phrases.ruleResult, { level: sheet.situation.name }),
  ].join(" ");
}

function whoAndWhat({
  background,
  severity,
  sites,
}: Pick<Sheet, "background" | "severity" | "sites">): string {
  const items = [...background, ...severity];
  const marked = named(
    sites.marked.map(({ label }) => lowerFirst(label)),
    ", ",
  );
  const [age, ...others] = keysOf(told).map((id) =>
    items.filter(({ question }) => question === id).map(({ value }) => filled(told[id], { value })),
  );
  const parts = [...(age ?? []), ...(marked === "" ? [] : [marked]), ...others.flat()];
  return parts.length === 0 ? phrases.onlyTheSigns : `${upperFirst(parts.join("; "))}.`;
}

function labels(groups: readonly SheetGroup[]): readonly string[] {
  return groups.flatMap(({ items }) => items.map(({ label }) => lowerFirst(label)));
}

function named(signs: readonly string[], between = "; "): string {
  const more = signs.length - mostNamed;
  const counted = more > 0 ? [filled(phrases.more, { count: more })] : [];
  return [...signs.slice(0, mostNamed), ...counted].join(between);
}
