/** Walks through the Spanish check with the same steps: what the steps name in English is looked for in Spanish. */
import type { Locator, Page } from "@playwright/test";
import { inSpanish } from "../words/spanish.ts";
import type { Walked } from "./journey.ts";

/** The page, as the steps of `journey.ts` see it. */
export function spanishWords(page: Page): Walked {
  return { url: () => page.url(), getByRole: (role, options) => roleIn(page, role, options) };
}

function roleIn(
  place: Pick<Locator, "getByRole">,
  role: Parameters<Page["getByRole"]>[0],
  options: Parameters<Page["getByRole"]>[1],
): Locator {
  const { name } = options ?? {};
  const found = place.getByRole(role, typeof name === "string" ? { ...options, name: said(name) } : options);
  if (role !== "group") return found;
  // What is looked for inside a group is Spanish too.
  return new Proxy(found, {
    get(group, field) {
      if (field === "getByRole") {
        return (...[inner, how]: Parameters<Locator["getByRole"]>) => roleIn(group, inner, how);
      }
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
