/** Walks through the Spanish check with the same steps: what the steps name in English is looked for in Spanish. */
import { inSpanish } from "../words/spanish.ts";
import type { Walked, WalkedPart } from "./journey.ts";

type Asked = Parameters<WalkedPart["getByRole"]>;

/** Where something is looked for: a page, or a part of one. */
interface Place<Part> {
  getByRole(...asked: Asked): Part;
}

/** The page, as the steps of `journey.ts` see it. */
export function spanishWords<Part extends Place<Part>>(
  page: Place<Part> & Pick<Walked, "url">,
): Place<Part> & Pick<Walked, "url"> {
  return { url: () => page.url(), getByRole: (...asked) => roleIn(page, ...asked) };
}

function roleIn<Part extends Place<Part>>(place: Place<Part>, ...[role, how]: Asked): Part {
  const { name } = how ?? {};
  const found = place.getByRole(role, typeof name === "string" ? { ...how, name: said(name) } : how);
  if (role !== "group") return found;
  // What is looked for inside a group is Spanish too.
  return new Proxy(found, {
    get(group, field) {
      if (field === "getByRole") return (...asked: Asked) => roleIn(group, ...asked);
      const value: unknown = Reflect.get(group, field);
      return typeof value === "function"
        ? (...given: readonly unknown[]): unknown => Reflect.apply(value, group, given)
        : value;
    },
  });
}

/** A label can be put together from a sentence of the page and a text of the rules. */
function said(english: string): string {
  const [, sentence, text] = /^(Not sure:) (.*)$/.exec(english) ?? [];
  return sentence === undefined || text === undefined
    ? inSpanish(english)
    : `${inSpanish(sentence)} ${inSpanish(text)}`;
}
