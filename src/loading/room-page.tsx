import { Fragment, Suspense, useEffect } from "react";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { NotFetchedPage } from "../offline/not-fetched-page.tsx";
import { useFetched } from "../components/fetched.ts";
import { pageAt } from "./rooms.ts";
import type { Room } from "./routes.tsx";
import { say } from "../words/say.ts";

interface RoomPageProps {
  readonly room: Room;
  readonly path: string;
}

/** A page of a room. Shown at once when the room is there; otherwise the person is told that it is on its way. */
export function RoomPage({ room, path }: RoomPageProps) {
  return (
    <Suspense key={room.at[0]} fallback={<p role="status">{say("One moment, this page is on its way.")}</p>}>
      <PageOf room={room} path={path} />
    </Suspense>
  );
}

function PageOf({ room, path }: RoomPageProps) {
  const pages = useFetched(room.pages);
  if (pages === undefined) return <NotFetched room={room} />;
  const page = pageAt(pages, path);
  return page === undefined ? <NotFoundPage /> : <Fragment key={page.path}>{page.element}</Fragment>;
}

function NotFetched({ room }: { readonly room: Room }) {
  useEffect(
    () => () => {
      room.pages.letGo();
    },
    [room],
  );
  return <NotFetchedPage />;
}
