import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { App } from "./app.tsx";
import { FailClosed } from "./shell/fail-closed.tsx";
import { LastResort } from "./shell/last-resort.tsx";
import { notStartedId } from "./shell/not-started.tsx";
import { NotFetchedPage } from "./offline/not-fetched-page.tsx";
import { mendScriptsThatFail, registerServiceWorker } from "./offline/register.ts";
import * as paths from "./paths.ts";
import { prefetchWhenIdle } from "./loading/prefetch.ts";
import { builtFor, roomAt } from "./loading/rooms.ts";
import { fetchSessionReader } from "./session/reader.ts";
import { load } from "./session/storage.ts";
import "./shell/index.css";
import { languageToGoTo, noteArrival } from "./words/chosen-language.ts";
import { addressIn } from "./words/language.ts";

const basePath = import.meta.env.BASE_URL;

// Hosts answer with the start page to its folder without the slash too, which the router would not know.
if (!window.location.pathname.startsWith(basePath)) {
  window.history.replaceState(window.history.state, "", basePath);
}

// Some hosts offer a page under its file name too; the router knows only the folder.
if (window.location.pathname.endsWith("/index.html")) {
  window.history.replaceState(window.history.state, "", new URL(".", window.location.href));
}

// Who has chosen a language begins in it. Every other address is of the language that somebody gave it in.
noteArrival();
const chosen = window.location.pathname === basePath ? languageToGoTo() : undefined;
if (chosen !== undefined) window.location.replace(addressIn(chosen, paths.start));

const app = (
  <StrictMode>
    <FailClosed tryAgainOn="" instead={<LastResort />}>
      {/* A step is one piece of work, begun at once: as a transition it would be drawn in slices, after the page before it. */}
      <BrowserRouter basename={basePath} useTransitions={false}>
        <App />
      </BrowserRouter>
    </FailClosed>
  </StrictMode>
);

mendScriptsThatFail();
void start();
registerServiceWorker();

/** Takes over the page that was built beforehand, once everything that it shows is there: so nothing flickers. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no element with the id root.");
  const path = `/${window.location.pathname.slice(basePath.length)}`;
  const room = roomAt(path);
  const content = document.getElementById("content");
  // Undefined for the one page that stands for every page offline.
  const { page } = root.dataset;
  if (content === null) {
    // In development the page comes without content, so there is nothing to take over.
    await fetchStored();
    createRoot(root).render(app);
    return;
  }
  const isThere = await isAllThere(room);
  document.getElementById(notStartedId)?.remove();
  if (isThere) {
    // A host may answer with another page than the app has at this address: the one that stands for every page offline,
    // or the one for unknown addresses where a person wrote an address in capitals. Its content cannot be taken over.
    if (page === builtFor(path)) hydrateRoot(root, app);
    else createRoot(root).render(app);
    prefetchWhenIdle();
  } else if (page === undefined || room?.worksWithoutScript === false) {
    createRoot(content).render(<NotFetchedPage />);
  }
  // Otherwise the page stays as it was built: it can be read, and its links work, as without scripts.
}

/** Whether the room, and what reads the answers of an earlier page load, could be fetched. */
async function isAllThere(room: ReturnType<typeof roomAt>): Promise<boolean> {
  const [stored, pages] = await Promise.all([fetchStored(), room === undefined ? [] : room.pages.fetch()]);
  return stored && pages !== undefined;
}

async function fetchStored(): Promise<boolean> {
  try {
    if (load().text !== null) await fetchSessionReader();
    return true;
  } catch {
    return false;
  }
}
