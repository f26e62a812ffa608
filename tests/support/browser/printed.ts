/** What a page looks like on paper, read back from the PDF that a browser prints. */
import type { Page } from "@playwright/test";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a screen reader is told of the PDF that Chromium makes of a page. */
export interface PrintedTags {
  /** Title and language, and what else stands in the head of the file. */
  readonly head: Readonly<Record<string, unknown>>;
  /** The role of each element in reading order: "H1", "L", "Figure". */
  readonly roles: readonly string[];
}

type Tag = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy["getPage"]>>["getStructTree"]>>;

/** The structure of a page on paper. */
export async function printedTags(page: Page): Promise<PrintedTags> {
  const pdf = await page.pdf({ format: "A4", tagged: true, outline: true });
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const roles: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    roles.push(...rolesIn(await sheet.getStructTree()));
  }
  await task.destroy();
  return { head: Object.fromEntries(Object.entries(info)), roles };
}

function rolesIn(tag: Tag): readonly string[] {
  return [tag.role, ...tag.children.flatMap((inner) => ("role" in inner ? rolesIn(inner) : []))];
}

/** Whether each heading stands at most one level below the one before. */
export function headingsInOrder(roles: readonly string[]): boolean {
  const levels = roles.flatMap((role) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
  return levels.length > 1 && levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1);
}

/** The text of each printed sheet, in reading order, with single spaces. */
export async function printedSheets(page: Page, format: "A4" | "Letter" = "A4"): Promise<string[]> {
  return sheetsOf(await page.pdf({ format }));
}

/** The text of each sheet of a PDF, in reading order, with single spaces. */
export async function sheetsOf(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const sheets: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { items } = await sheet.getTextContent();
    const words = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : ""));
    sheets.push(words.join("").replaceAll(/\s+/g, " ").trim());
  }
  await task.destroy();
  return sheets;
}
