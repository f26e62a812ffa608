/**
 * The page for unknown addresses was not taken over at an address below a room: React threw away what was shown, and
 * drew it anew (its error 418).
 */
import { act, screen } from "@testing-library/react";
import { StrictMode, type ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { MemoryRouter, StaticRouter } from "react-router";
import { expect, it, vi } from "vitest";
import * as paths from "../../src/paths.ts";
import { App } from "../../src/app.tsx";
import { useKept } from "../../src/session/kept.ts";
import { useSession } from "../../src/session/session.ts";

const inStrictMode = (router: ReactNode) => <StrictMode>{router}</StrictMode>;

it.each(["/guide/nope/", "/exercises/nope/", "/how-this-works/rules/nope/", "/nope"])(
  "takes over what is shown at %s",
  async (address) => {
    useSession.setState(useSession.getInitialState());
    useKept.setState(useKept.getInitialState());
    const root = document.body.appendChild(document.createElement("div"));
    const built = renderToString(
      inStrictMode(
        <StaticRouter location={paths.noPage}>
          <App />
        </StaticRouter>,
      ),
    );
    root.append(document.createRange().createContextualFragment(built));
    const report = vi.fn();
    const app = await act(() =>
      hydrateRoot(
        root,
        inStrictMode(
          <MemoryRouter initialEntries={[address]}>
            <App />
          </MemoryRouter>,
        ),
        { onRecoverableError: report },
      ),
    );
    expect(report).not.toHaveBeenCalled();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("We can’t find that page");
    act(() => {
      app.unmount();
    });
    root.remove();
  },
);
