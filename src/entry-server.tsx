/** Turns pages into HTML at build time, so that they can be read before, and without, any script. */
import { StrictMode, type ReactNode } from "react";
import { prerender } from "react-dom/static";
import { StaticRouter } from "react-router";
import { App } from "./app.tsx";
import { everyPage, roomAt } from "./loading/rooms.ts";
import * as paths from "./paths.ts";
import { forReviewers } from "./loading/routes.tsx";
import { NotStarted } from "./shell/not-started.tsx";
import { sessionKey } from "./session/storage.ts";
import { language } from "./words/this-language.ts";
import { say } from "./words/say.ts";

// All rooms are there before the first page is rendered: a page that waited for one would need an inline script.
const pages = await everyPage();

/** The addresses to build a page for, and one page for every other address. */
export const routes: readonly string[] = [...pages.map(({ path }) => path), paths.noPage];

/** What the head of a page says of it. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** Whether it can be found by searching: it says all that it has to say to anybody. */
  readonly isFound: boolean;
  readonly isInEveryLanguage: boolean;
}

/** The title and description of a page, and who is to find it. */
export function headFor(path: string): Head {
  const page = pages.find((candidate) => candidate.path === path);
  const room = roomAt(path);
  return {
    title: say("{title} – Upper Back Check", { title: page?.title ?? say("Page not found") }),
    description: page?.description ?? say("There is no page at this address."),
    isFound: page !== undefined && (room === undefined || room.worksWithoutScript),
    isInEveryLanguage: room === undefined || !forReviewers.includes(room),
  };
}

/** What the files around the pages say of the site. */
export const site = {
  language,
  name: say("Upper Back Check"),
  shortName: say("Back Check"),
  description: say("A symptom check for upper back pain after training. Everything stays on this device."),
  oneMoment: say("One moment …"),
};

/** The files whose code the page needs beside that of the start. */
export function filesFor(path: string): readonly string[] {
  return roomAt(path)?.files ?? [];
}

/** What the page with the first line hides from whoever is further on. */
export const styleOfFirstLine =
  ".further-on,[data-begun] .further-on~*{display:none}[data-begun] .further-on{display:block}";

/** Whether the page needs the styles of the rooms. */
export function needsRoomStyles(path: string): boolean {
  return roomAt(path)?.ownStyles === true;
}

/** Whether the page can do nothing without scripts. */
export function needsScripts(path: string): boolean {
  return roomAt(path)?.worksWithoutScript === false;
}

/**
 * A line that runs before the page is drawn: it marks the page of the questions when answers are stored, so that nobody
 * who is further on sees the first of them. Undefined where none is needed.
 */
export function firstLine(path: string): string | undefined {
  if (path !== paths.check) return undefined;
  const stored = `sessionStorage.getItem(${JSON.stringify(sessionKey)})`;
  return `try{if(${stored})document.documentElement.dataset.begun=""}catch(e){}`;
}

const basePath = import.meta.env.BASE_URL;

/** The HTML of one page, without its head. */
export function render(path: string): Promise<string> {
  return markupOf(<App />, path);
}

/** What stands below a page where scripts must run, until they do. */
export function notStarted(): Promise<string> {
  return markupOf(<NotStarted />, paths.start);
}

async function markupOf(shown: ReactNode, path: string): Promise<string> {
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter basename={basePath} location={basePath + path.slice(1)}>
        {shown}
      </StaticRouter>
    </StrictMode>,
    // However large a page is: it would be streamed in parts, which inline scripts put together.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  );
  return new Response(prelude).text();
}
