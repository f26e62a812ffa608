import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { App } from "./app.tsx";
import { FailClosed } from "./fail-closed.tsx";
import { LastResort } from "./last-resort.tsx";
import { NotFetchedPage } from "./not-fetched-page.tsx";
import { registerServiceWorker } from "./offline/register.ts";
import { prefetchWhenIdle } from "./prefetch.ts";
import { roomAt } from "./rooms.ts";
import { fetchSessionReader } from "./session/reader.ts";
import { load } from "./session/storage.ts";
import "./styles/index.css";

const basePath = import.meta.env.BASE_URL;

// Some hosts offer a page under its file name too; the router knows only the folder.
if (window.location.pathname.endsWith("/index.html")) {
  window.history.replaceState(window.history.state, "", new URL(".", window.location.href));
}

const app = (
  <StrictMode>
    <FailClosed tryAgainOn="" instead={<LastResort />}>
      <BrowserRouter basename={basePath}>
        <App />
      </BrowserRouter>
    </FailClosed>
  </StrictMode>
);

void start();
registerServiceWorker();

/** Takes over the page that was built beforehand, once everything that it shows is there: so nothing flickers. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no element with the id root.");
  const room = roomAt(`/${window.location.pathname.slice(basePath.length)}`);
  const content = document.getElementById("content");
  const isShell = root.dataset["shell"] !== undefined;
  if (content === null) {
    // In development the page comes without content, so there is nothing to take over.
    await fetchStored();
    createRoot(root).render(app);
  } else if (await isAllThere(room)) {
    // Offline one page stands for every page: its frame is right, and what is in it is not the page that was asked for.
    if (isShell) createRoot(root).render(app);
    else hydrateRoot(root, app);
    prefetchWhenIdle();
  } else if (isShell || room?.worksWithoutScript === false) {
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
