/**
 * What the start page and the result show of checking again. Only the doors are here: what is behind them is fetched
 * when there is something to show.
 */
import { Suspense } from "react";
import { fetched, useFetched } from "../components/fetched.ts";
import { useKept } from "../session/kept.ts";
import { useSession } from "../session/session.ts";
import { say } from "../words/say.ts";

/** For a person who keeps a check on this device. */
export const fetchedFollowUp = fetched(() => import("./parts-of-follow-up.ts"));

/** For everybody who has a result. */
export const fetchedKeep = fetched(() => import("./keep-this-check.tsx"));

/** On the start page: "How is it now?", when a check is kept on this device. */
export function HowIsItNow() {
  const something = useKept((kept) => kept.checks.length > 0 || kept.notTakenUp !== undefined);
  return (
    something && (
      <Suspense>
        <Part of="Offer" />
      </Suspense>
    )
  );
}

/** On the result, when a check is done again: how it went on since the check before. */
export function SinceLastCheck() {
  const again = useSession((session) => session.followsUp !== undefined);
  return (
    again && (
      <Suspense fallback={<p role="status">{say("One moment, the comparison is on its way.")}</p>}>
        <Part of="Comparison" />
      </Suspense>
    )
  );
}

/** On the result: the choice to keep this check on the device. */
export function KeepForLater() {
  return (
    <Suspense>
      <Keep />
    </Suspense>
  );
}

function Keep() {
  const keep = useFetched(fetchedKeep);
  return keep === undefined ? <NotThere /> : <keep.KeepThisCheck />;
}

function Part({ of }: { readonly of: "Offer" | "Comparison" }) {
  const parts = useFetched(fetchedFollowUp);
  if (parts === undefined) return <NotThere />;
  const Shown = parts[of];
  return <Shown />;
}

function NotThere() {
  return <p className="note">{say("A part of this page did not load. Load the page again to see it.")}</p>;
}
