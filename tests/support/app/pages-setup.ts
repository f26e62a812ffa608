/** What every page test needs: an empty page before each, and the dialog methods that jsdom lacks. */
import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { everyPage } from "../../../src/loading/rooms.ts";
import { fetchSessionReader } from "../../../src/session/reader.ts";

// Pages are shown at once in tests, as after the first seconds in a browser.
document.head.append(builtStyle());
await everyPage();
await fetchSessionReader();

afterEach(cleanup);

// jsdom lays nothing out, so there is nothing to scroll.
if (!("scrollIntoView" in Element.prototype)) {
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
}

if (!("showModal" in HTMLDialogElement.prototype)) {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement, returnValue?: string) {
      if (!this.open) return;
      this.open = false;
      if (returnValue !== undefined) this.returnValue = returnValue;
      this.dispatchEvent(new Event("close"));
    },
  });
}

/** As in a built page: jsdom fetches no style sheets. */
function builtStyle(): HTMLStyleElement {
  const style = document.createElement("style");
  style.setAttribute("data-with-rooms", "");
  return style;
}
