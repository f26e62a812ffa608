import type { WalkedRole as Role } from "../../../bench/pages-walk.ts";

/** What is looked for on a page, one step inside the other. It travels into the page, so it is plain data. */
export type Step =
  | { readonly by: "role"; readonly role: Role; readonly words?: Words; readonly level?: number }
  | { readonly by: "css"; readonly css: string }
  | { readonly by: "place"; readonly index: number };

/** The name of something: all of it, a part of it in any case, or a pattern. */
export type Words =
  | { readonly kind: "all" | "part"; readonly text: string }
  | { readonly kind: "pattern"; readonly source: string };

/**
 * The elements that the steps lead to, in the order of the page, without what cannot be seen. It runs inside the page and
 * uses nothing from outside itself.
 */
export function elementsAt(steps: readonly Step[]): readonly Element[] {
  const tags: Readonly<Record<Role, string>> = {
    article: "article",
    button: "button",
    checkbox: "input[type=checkbox]",
    complementary: "aside",
    dialog: "dialog",
    group: "fieldset, details, [role=group]",
    heading: "h1, h2, h3, h4",
    link: "a[href]",
    main: "main",
    radio: "input[type=radio]",
    status: "[role=status], output",
  };
  const isShown = (one: Element): boolean =>
    one.checkVisibility({ visibilityProperty: true }) && one.closest("[aria-hidden=true], [inert]") === null;
  const spaced = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
  const textOf = (one: Element | null): string => {
    if (one === null) return "";
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode() !== null) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest("[aria-hidden=true], [hidden]") === null) texts.push(textContent ?? "");
    }
    return spaced(texts.join(""));
  };
  const nameOf = (one: Element): string => {
    const by = one.getAttribute("aria-labelledby");
    if (by !== null)
      return spaced(
        by
          .split(" ")
          .map((id) => textOf(document.getElementById(id)))
          .join(" "),
      );
    const label = one.getAttribute("aria-label");
    if (label !== null) return spaced(label);
    if (one instanceof HTMLFieldSetElement) return textOf(one.querySelector("legend"));
    if (one instanceof HTMLInputElement) return spaced([...(one.labels ?? [])].map(textOf).join(" "));
    return textOf(one);
  };
  const fits = (one: Element, words: Words): boolean => {
    const name = nameOf(one);
    switch (words.kind) {
      case "all":
        return name === spaced(words.text);
      case "part":
        return name.toLowerCase().includes(spaced(words.text).toLowerCase());
      case "pattern":
        return new RegExp(words.source).test(name);
    }
  };
  let found: readonly Element[] = [document.documentElement];
  for (const step of steps) {
    const inside = (css: string): readonly Element[] => [
      ...new Set(found.flatMap((one) => [...one.querySelectorAll(css)])),
    ];
    switch (step.by) {
      case "place":
        found = found.slice(step.index).slice(0, 1);
        break;
      case "css":
        found = inside(step.css);
        break;
      case "role": {
        const { role, words, level } = step;
        found = inside(level === undefined ? tags[role] : `h${String(level)}`)
          .filter(isShown)
          .filter((one) => words === undefined || fits(one, words));
      }
    }
  }
  return found;
}

/** Where the focus is. */
export interface Focus {
  /** Whether anything on the page has it. Between the last stop and the first, the browser itself has it. */
  readonly isOnPage: boolean;
  /** What stands on it, or on the label around it. */
  readonly words: string;
  /** How wide the outline is, in px, on the element or on the label around it. */
  readonly outline: number;
}

/** Looks where the focus is; runs inside the page. */
export function focusNow(): Focus {
  const focused = document.activeElement ?? document.body;
  const label = focused.closest("label");
  const outlines = [focused, label].map((one) => {
    if (one === null) return 0;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
  });
  return {
    isOnPage: focused !== document.body,
    words: (label ?? focused).textContent.replaceAll(/\s+/g, " ").trim(),
    outline: Math.max(...outlines),
  };
}
