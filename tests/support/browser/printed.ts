/** What a page looks like on paper, read back from the PDF that Chromium prints. */
import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of each printed sheet, in reading order, with single spaces. */
export async function printedSheets(page: Page, format: "A4" | "Letter" = "A4"): Promise<string[]> {
  const pdf = await page.pdf({ format });
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
