import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { App } from "./app.tsx";
import { FailClosed } from "./fail-closed.tsx";
import { LastResort } from "./last-resort.tsx";
import "./styles/index.css";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root.");

// Some hosts offer a page under its file name too; the router knows only the folder.
if (window.location.pathname.endsWith("/index.html")) {
  window.history.replaceState(
    window.history.state,
    "",
    window.location.pathname.slice(0, -"index.html".length),
  );
}

const app = (
  <StrictMode>
    <FailClosed tryAgainOn="" instead={<LastResort />}>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <App />
      </BrowserRouter>
    </FailClosed>
  </StrictMode>
);

// In development the page comes without content, so there is nothing to take over.
if (root.childElementCount > 0) hydrateRoot(root, app);
else createRoot(root).render(app);
