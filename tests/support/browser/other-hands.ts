/** What else changes a page beside the app: translators, password managers and helpers that put in styles and boxes. */
import type { Page } from "@playwright/test";

/**
 * Translates the page as browsers do, again after each change: in the place of each text stand two elements, one in the
 * other. The words stay the same, so that a test can read them.
 *
 * @param from "built": before the scripts have taken the page over; "takenOver": afterwards, as translators mostly come
 */
export async function translated(page: Page, from: "built" | "takenOver"): Promise<void> {
  await page.addInitScript((waits) => {
    const ignored = "script, style, noscript, textarea, [translate=no]";
    const isTakenOver = (): boolean =>
      Object.keys(document.querySelector("h1") ?? {}).some((key) => key.startsWith("__react"));
    // By its long way: the short one says that nobody should write such an element any more.
    const font = (): Element => document.createElementNS("http://www.w3.org/1999/xhtml", "font");
    const translate = (): void => {
      if (waits && !isTakenOver()) return;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode;
        const parent = text.parentElement;
        if (text instanceof Text && /\S/.test(text.data) && parent !== null) {
          if (parent.localName !== "font" && parent.closest(ignored) === null) texts.push(text);
        }
      }
      for (const text of texts) {
        const [outer, inner] = [font(), font()];
        inner.append(text.data);
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    const observed = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => {
      if (document.body instanceof HTMLBodyElement) translate();
    }).observe(document, observed);
    // Taking a page over changes nothing that an observer sees.
    setInterval(translate, 50);
  }, from === "takenOver");
}

/** Puts a box behind each field, styles and marks everywhere, and a box at the end of the page, as helpers of browsers do. */
export async function helped(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const help = (): void => {
      for (const field of document.querySelectorAll("input:not([data-helped]), select:not([data-helped])")) {
        field.setAttribute("data-helped", "");
        const button = document.createElement("i");
        button.setAttribute("data-helper", "");
        field.after(button);
      }
      for (const one of document.querySelectorAll("main *:not([data-dark])"))
        one.setAttribute("data-dark", "");
      if (document.querySelector("body > i") === null) document.body.append(document.createElement("i"));
      if (document.querySelector("style[data-dark]") === null) {
        const style = document.createElement("style");
        style.setAttribute("data-dark", "");
        document.head.append(style);
      }
    };
    setInterval(() => {
      if (document.body instanceof HTMLBodyElement) help();
    }, 30);
  });
}
