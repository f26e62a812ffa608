/** The styles that only some rooms need: not part of the start page, and fetched with the first of these rooms. */
import { fetched } from "../components/fetched.ts";
import address from "./rooms.css?url";

/** Built pages of these rooms have the styles inside, and say so by this. */
const alreadyThere = "style[data-with-rooms]";

export const roomStyles = fetched(
  () =>
    new Promise<"there">((resolve, reject) => {
      if (typeof document === "undefined" || document.querySelector(alreadyThere) !== null) {
        resolve("there");
        return;
      }
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = address;
      link.addEventListener("load", () => {
        resolve("there");
      });
      link.addEventListener("error", () => {
        link.remove();
        reject(new Error("The styles could not be fetched."));
      });
      // Before the styles of the whole site, which have the last word among rules of equal weight.
      document.head.insertBefore(link, document.head.querySelector("style"));
    }),
);
