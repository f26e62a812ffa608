/** How the sheet is set, so that it fits on one page of A4 and of Letter whatever the answers were. */
import { sheetText, type Sheet } from "#rules";

/** How closely a sheet is set, and how many ruled lines for notes fit below it. */
export interface Setting {
  readonly density: "roomy" | "close" | "tight";
  readonly noteLines: number;
}

/**
 * The roomiest setting that fits on a page of Letter, the shorter of the two papers. The limits, in characters of
 * the plain text, were found by printing sheets of growing length; the browser tests print the longest. Print is never
 * smaller than 8 pt: with nearly every sign there is, the end goes on the back.
 */
export function settingOf(sheet: Sheet): Setting {
  const length = sheetText(sheet).length;
  if (length <= 3500) return { density: "roomy", noteLines: Math.max(0, Math.floor((3250 - length) / 150)) };
  if (length <= 4900) return { density: "close", noteLines: length <= 4400 ? 2 : 0 };
  return { density: "tight", noteLines: length <= 5600 ? 2 : 0 };
}
