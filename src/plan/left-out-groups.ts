/** What is left out, sorted by the reason: one reason often stands for several things. */
import { exclusions, exercises, type LeftOut, type WhyLeftOut, lowerFirst } from "#rules";
import { isOpen, reasonsToTell } from "./why.tsx";
import { locale } from "../words/say.ts";

/** Things left out for the same reason. */
export interface LeftOutGroup {
  readonly things: readonly string[];
  readonly why: WhyLeftOut;
}

/** The groups that an answer settles, in the order of the things left out. */
export function leftOutGroups(leftOut: readonly LeftOut[]): readonly LeftOutGroup[] {
  const groups = new Map<string, { things: string[]; why: WhyLeftOut }>();
  for (const item of leftOut) {
    for (const why of reasonsToTell(item.reasons.filter(({ settled }) => settled !== "notAnswered"))) {
      const group = groups.get(why.because) ?? { things: [], why };
      if (!group.things.includes(thingOf(item))) group.things.push(thingOf(item));
      groups.set(why.because, group);
    }
  }
  return [...groups.values()];
}

/** What only waits for an answer. */
export function waitingForAnswers(leftOut: readonly LeftOut[]): readonly string[] {
  const waiting = leftOut.filter(({ reasons }) => isOpen(reasons));
  // While no painkiller may be named, neither is a kind of painkiller.
  const noneNamed = waiting.some(({ id }) => id === "painkillers");
  return waiting.filter(({ id }) => !(noneNamed && id === "nsaids")).map(thingOf);
}

function thingOf(item: LeftOut): string {
  switch (item.kind) {
    case "exclusion":
      return exclusions[item.id].name;
    case "exercise": {
      const { name } = exercises[item.id];
      // "Y-T-W raises" are named after letters.
      return /^.[a-z]/.test(name) ? lowerFirst(name) : name;
    }
  }
}

/** Several things as part of a sentence: "a, b and c". */
export function inWords(things: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(things);
}
