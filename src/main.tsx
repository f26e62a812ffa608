import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { App } from "./app.tsx";
import "./styles/index.css";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root.");

const app = (
  <StrictMode>
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <App />
    </BrowserRouter>
  </StrictMode>
);

// In development the page comes without content, so there is nothing to take over.
if (root.childElementCount > 0) hydrateRoot(root, app);
else createRoot(root).render(app);
