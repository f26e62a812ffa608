/** The sheet as plain text, for pasting into a message or a record. It says all that the printed sheet says. */
import { listed, type Sheet, type SheetGroup, type SheetItem, type SheetNotAsked } from "./shape.ts";
import { sheetHeadings } from "./headings.ts";
import type { SheetReason, SheetReasons } from "./why.ts";

/** The sheet as lines of plain text. Parts that are empty are left out, except those that must not look forgotten. */
export function sheetText(sheet: Sheet): string {
  const { situation, sites } = sheet;
  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [sheet.title, [`${sheetHeadings.answered}: ${sheet.answeredAt}`, sheet.ruleSet]],
    [sheet.inShort, [situation.headline, situation.timeFrame, situation.where]],
    [sheetHeadings.sites, siteLines(sites)],
    [sheetHeadings.severity, sheet.severity.map(rowLine)],
    [sheetHeadings.background, orNotAsked([...sheet.background.map(rowLine), ...contextLines(sheet)])],
    [sheetHeadings.why, orNone(sheet.why.map(reasonsLine))],
    [sheetHeadings.course, sheet.course],
    [sheetHeadings.present, orNone(sheet.present.map(groupLine))],
    [sheetHeadings.gone, sheet.gone.map(groupLine)],
    [sheetHeadings.notSure, orNone(sheet.notSure.map(groupLine))],
    [sheetHeadings.notConfirmed, sheet.notConfirmed.map(groupLine)],
    [sheetHeadings.denied, orNone(sheet.denied.map(groupLine))],
    [sheetHeadings.notAsked, sheet.notAsked.map(notAskedLine)],
    [sheetHeadings.see, sheet.see],
    [sheetHeadings.notCheckedHere, sheet.notCheckedHere],
    [sheetHeadings.about, [sheet.askAgain, sheet.notADiagnosis]],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines.map((line) => `- ${line}`)].join("\n"))
    .join("\n\n")
    .concat("\n");
}

/** Red flags of one level, each with the answers behind it. */
function reasonsLine({ status, reasons, counted }: SheetReasons): string {
  return `${status}: ${counted ?? reasons.map(reasonInWords).join("; ")}`;
}

/** A red flag with the answers behind it, when they are given. */
function reasonInWords({ title, answers }: SheetReason): string {
  return answers.length === 0 ? title : `${title} (${sheetHeadings.told.text}: ${answers.join("; ")})`;
}

function rowLine({ label, value }: SheetItem): string {
  return `${label}: ${value}`;
}

function contextLines({ context, cautions, background }: Sheet): readonly string[] {
  const others = context.filter(({ topic }) => topic !== cautions.topic).map(groupLine);
  return background.length + context.length === 0
    ? others
    : [...others, `${cautions.topic}: ${cautions.value}`];
}

function labels(items: readonly SheetItem[]): string {
  return items.length === 0 ? sheetHeadings.none.text : listed(items);
}

/** Not asked is not the same as asked and not marked. */
function siteLines({ marked, notMarked }: Sheet["sites"]): readonly string[] {
  if (marked.length + notMarked.length === 0) return [sheetHeadings.notAsked];
  return [`${sheetHeadings.marked}: ${labels(marked)}`, `${sheetHeadings.notMarked}: ${labels(notMarked)}`];
}

function groupLine({ topic, items }: SheetGroup): string {
  return `${topic}: ${labels(items)}`;
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [sheetHeadings.none.text] : lines;
}

/** The background is asked of everybody whose check does not end before. */
function orNotAsked(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [sheetHeadings.notAsked] : lines;
}

function notAskedLine({ reason, items }: SheetNotAsked): string {
  return `${reason}: ${listed(items.map(({ text }) => ({ label: text })))}`;
}
