/** LHC-Forms, a form filler for FHIR that we did not write, on a page of its own in a real browser. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { isQuestionId } from "#rules";
import type { Page } from "@playwright/test";
import type { Questionnaire, QuestionnaireResponse } from "fhir/r4";
import { fetchPackage } from "../../scripts/fetch-package.mjs";

/** As much of the program as we call. Source: https://lhncbc.github.io/lforms/ */
interface FormFiller {
  readonly Util: {
    addFormToPage(form: unknown, containerId: string): Promise<unknown>;
    convertFHIRQuestionnaireToLForms(questionnaire: unknown, version: "R4"): unknown;
    mergeFHIRDataIntoLForms(
      kind: "QuestionnaireResponse",
      response: unknown,
      form: unknown,
      version: "R4",
    ): unknown;
    getFormFHIRData(kind: "QuestionnaireResponse", version: "R4"): unknown;
  };
  readonly FHIR?: { readonly R4?: unknown };
}

declare global {
  var LForms: FormFiller | undefined;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".png": "image/png",
};

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>LHC-Forms</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/webcomponent/styles.css" />
  </head>
  <body>
    <div id="form"></div>
    <script src="/webcomponent/assets/lib/zone.min.js"></script>
    <script type="module" src="/webcomponent/runtime.js"></script>
    <script type="module" src="/webcomponent/polyfills.js"></script>
    <script type="module" src="/webcomponent/main.js"></script>
    <script type="module" src="/fhir/R4/lformsFHIR.min.js"></script>
  </body>
</html>`;

/** Serves the program and a page for it to this machine, on whichever port is free. */
export async function serveLhcForms(): Promise<{ readonly address: string; readonly server: Server }> {
  const folder = join(fetchPackage("lhcForms"), "dist/lforms");
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/") {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
      return;
    }
    readFile(join(folder, path)).then(
      (body) => response.writeHead(200, { "Content-Type": contentTypes[extname(path)] ?? "" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("The server has no port.");
  return { address: `http://127.0.0.1:${String(at.port)}/`, server };
}

/** Opens the program. */
export async function openLhcForms(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => globalThis.LForms?.FHIR?.R4 !== undefined);
}

/** Shows the form, filled in from `response` when there is one. */
export async function showForm(
  page: Page,
  form: Questionnaire,
  response?: QuestionnaireResponse,
): Promise<void> {
  await page.evaluate(
    async ([questionnaire, filled]) => {
      const util = globalThis.LForms?.Util;
      if (util === undefined) throw new Error("LHC-Forms is not there.");
      const empty = util.convertFHIRQuestionnaireToLForms(questionnaire, "R4");
      const shown =
        filled === undefined
          ? empty
          : util.mergeFHIRDataIntoLForms("QuestionnaireResponse", filled, empty, "R4");
      document.querySelector("#form")?.replaceChildren();
      await util.addFormToPage(shown, "form");
    },
    [form, response] as const,
  );
  await page.locator("lhc-item").first().waitFor();
}

/** What the program gives back for what is filled in. */
export async function filledIn(page: Page): Promise<unknown> {
  return page.evaluate(() => globalThis.LForms?.Util.getFormFHIRData("QuestionnaireResponse", "R4"));
}

/** A question as the person sees it. */
export interface ShownQuestion {
  readonly id: string;
  readonly text: string;
  readonly options: readonly string[];
}

/** The questions that the person sees. */
export async function shownQuestions(page: Page): Promise<readonly ShownQuestion[]> {
  const items = await page.locator("lhc-item").evaluateAll((all) => {
    const wordsIn = (item: Element, what: string) =>
      [...item.querySelectorAll(what)].map((part) => part.textContent.trim());
    return all
      .filter((item) => item.checkVisibility())
      .map((item) => ({
        id: /^item-([^/]+)\//.exec(item.id)?.[1] ?? "",
        text: wordsIn(item, ".question")[0] ?? "",
        options: wordsIn(item, "[role=radiogroup] label"),
      }));
  });
  return items.filter(({ id }) => isQuestionId(id));
}

/** Chooses an answer as a person does: by the words of the question and of the option. */
export async function choose(page: Page, question: string, option: string): Promise<void> {
  const group = page.getByRole("radiogroup", { name: question });
  await group.getByText(option, { exact: true }).click();
}
