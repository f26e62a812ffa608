/** How the sheet is set, so that it fits on one page of A4 and of Letter whatever the answers were. */
import { sheetText, type Sheet } from "#rules";

/** How closely a sheet is set, and how many ruled lines for notes fit below it. */
export interface Setting {
  readonly density: "roomy" | "close" | "tight" | "full" | "fullest";
  readonly noteLines: number;
}

/**
 * The roomiest setting that fits on a page of Letter, the shorter of the two papers. The limits, in characters of
 * the plain text, were found by printing sheets of growing length; the browser tests print the longest.
 */
export function settingOf(sheet: Sheet): Setting {
  const length = sheetText(sheet).length;
  if (length <= 4200) return { density: "roomy", noteLines: Math.min(9, Math.floor((5000 - length) / 270)) };
  if (length <= 5950) return { density: "close", noteLines: 2 };
  if (length <= 8300) return { density: "tight", noteLines: length <= 7000 ? 2 : 0 };
  // Only Spanish, which is longer, with nearly every sign that is no emergency.
  return { density: length <= 9300 ? "full" : "fullest", noteLines: 0 };
}
