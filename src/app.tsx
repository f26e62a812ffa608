import { Suspense } from "react";
import { useLocation } from "react-router";
import { AppShell } from "./shell/app-shell.tsx";
import { FailClosed } from "./shell/fail-closed.tsx";
import { FailClosedPage } from "./shell/fail-closed-page.tsx";
import { GalleryPage } from "./gallery/gallery-route.tsx";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { VisitContext } from "./components/page-title.tsx";
import { RoomPage } from "./loading/room-page.tsx";
import { builtFor, roomAt, startPageAt } from "./loading/rooms.ts";
import * as paths from "./paths.ts";
import { useSessionLifetime } from "./session/absence.ts";

/** The whole app: the shell around the page at the current address. */
export function App() {
  useSessionLifetime();
  const { key, pathname } = useLocation();
  return (
    <VisitContext value={key === "default" ? undefined : key}>
      <AppShell>
        <FailClosed tryAgainOn={key} instead={<FailClosedPage />}>
          <CurrentPage path={pathname} />
        </FailClosed>
      </AppShell>
    </VisitContext>
  );
}

function CurrentPage({ path }: { readonly path: string }) {
  const start = startPageAt(path);
  if (start !== undefined) return start.element;
  if (GalleryPage !== undefined && path === paths.gallery) {
    return (
      <Suspense>
        <GalleryPage />
      </Suspense>
    );
  }
  const room = roomAt(path);
  // At once, as the page for unknown addresses was built, also where a room that is there has no such page.
  if (room === undefined || (room.pages.now() !== undefined && builtFor(path) === paths.noPage))
    return <NotFoundPage />;
  return <RoomPage room={room} path={path} />;
}
