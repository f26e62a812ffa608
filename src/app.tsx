import { Suspense } from "react";
import { Route, Routes, useLocation } from "react-router";
import { AppShell } from "./app-shell.tsx";
import { FailClosed } from "./fail-closed.tsx";
import { FailClosedPage } from "./fail-closed-page.tsx";
import { GalleryPage } from "./gallery/gallery-route.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { VisitContext } from "./parts/page-title.tsx";
import { pages } from "./routes.tsx";
import { useSessionLifetime } from "./session/absence.ts";

/** The whole app: the shell around the page at the current address. */
export function App() {
  useSessionLifetime();
  const { key } = useLocation();
  return (
    <VisitContext value={key === "default" ? undefined : key}>
      <AppShell>
        <FailClosed tryAgainOn={key} instead={<FailClosedPage />}>
          <Routes>
            {pages.map(({ path, element }) => (
              <Route key={path} path={path} element={element} />
            ))}
            {GalleryPage !== undefined && (
              <Route
                path="/gallery"
                element={
                  <Suspense>
                    <GalleryPage />
                  </Suspense>
                }
              />
            )}
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </FailClosed>
      </AppShell>
    </VisitContext>
  );
}
