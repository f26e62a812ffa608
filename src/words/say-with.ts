/** Sentences that hold more than words: a link, a date, something bold. */
import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import { filled, type Sentence } from "./say.ts";

/** The names of the places of a sentence. */
type PlacesOf<S extends string> = S extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${infer Name}|${string}` ? Name : Place) | PlacesOf<Rest>
  : never;

/** The names of what it marks, as in `<link>words</link>`. */
type MarksOf<S extends string> = S extends `${string}</${infer Mark}>${infer Rest}`
  ? Mark | MarksOf<Rest>
  : never;

/** An element, or what marked words become. */
type Part = ReactNode | ((words: string) => ReactNode);

/** What stands in each place of a sentence, and for each mark what its words become. */
type PartsOf<S extends string> = Readonly<
  Record<PlacesOf<S>, ReactNode> & Record<MarksOf<S>, (words: string) => ReactNode>
>;

/**
 * A whole sentence in the language of this build, with elements in its places: `Kept until {day}.`, and around marked
 * words: `You can also <again>load the check again</again>.`
 */
export function sayWith<S extends Sentence>(sentence: S, parts: PartsOf<S>): ReactElement;
export function sayWith(sentence: string, parts: Readonly<Record<string, Part>>): ReactElement {
  // Text, then the mark with its words or the place, over and over.
  const pieces = sentence.split(/<(\w+)>(.*?)<\/\w+>|\{(\w+)\}/);
  const nodes = pieces.flatMap((text, at): readonly ReactNode[] => {
    if (at % 4 !== 0) return [];
    const part = parts[pieces[at + 1] ?? pieces[at + 3] ?? ""];
    const shown = typeof part === "function" ? part(pieces[at + 2] ?? "") : part;
    const isText = typeof shown === "string" || typeof shown === "number";
    return [inElement(filled(text, parts)), isText ? inElement(String(shown)) : shown];
  });
  return createElement(Fragment, null, ...nodes);
}

/** What stands around it comes and goes: a text of its own would be lost where a translator has replaced it. */
function inElement(text: string): ReactNode {
  return text === "" ? undefined : createElement("span", null, text);
}
