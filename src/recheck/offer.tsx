import { answersAgain, ruleSetVersion } from "#rules";
import { useNavigate } from "react-router";
import { dayWords, isoTime } from "../time/date-words.ts";
import { Notice } from "../components/notice.tsx";
import { useNow } from "../time/use-now.ts";
import type { KeptCheck, NotTakenUp } from "../session/kept-checks.ts";
import { useKept } from "../session/kept.ts";
import { hasBegun, useSession } from "../session/session.ts";
import { DeleteKept } from "./delete-kept.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

const notTakenUpWords = {
  expired: say("The checks kept on this device were removed, because their time was over."),
  unreadable: say("Checks were kept on this device, but we could not read them. They were removed."),
  otherVersion: say(
    "The checks kept on this device come from another version of this page. We left them as they are.",
  ),
  noReader: say("Checks are kept on this device, but they did not load. Load this page again to use them."),
} as const satisfies Record<NotTakenUp | "noReader", string>;

/** For a person who comes back to a device on which a check is kept. */
export function Offer() {
  const checks = useKept((kept) => kept.checks);
  const notTakenUp = useKept((kept) => kept.notTakenUp);
  const last = checks.at(-1);
  return (
    <>
      {notTakenUp !== undefined && (
        <Notice>
          <p>{notTakenUpWords[notTakenUp]}</p>
          {notTakenUp === "otherVersion" && <DeleteKept />}
        </Notice>
      )}
      {last !== undefined && <LastCheck last={last} checks={checks} />}
    </>
  );
}

interface LastCheckProps {
  readonly last: KeptCheck;
  readonly checks: readonly KeptCheck[];
}

function LastCheck({ last, checks }: LastCheckProps) {
  const until = useKept((kept) => kept.until);
  const now = useNow();
  const begun = useSession(hasBegun);
  return (
    <section className="card" aria-labelledby="how-is-it-now">
      <h2 id="how-is-it-now">{say("How is it now?")}</h2>
      <p>
        {sayWith("Your last check on this device was on {day}. Check again, and we compare the two.", {
          day: <Day at={last.at} />,
        })}
      </p>
      <WhatChanged checks={checks} />
      {checks.some(({ at }) => at > now) ? (
        <p>
          {say(
            "The date on this device is earlier than your last check, so we cannot count the days. Set the date right and load this page again. Or start a whole new check.",
          )}
        </p>
      ) : (
        <>
          <p>
            {say("It is shorter than the first time. The emergency signs always come first.")}
            {begun && <span>{` ${say("It takes the place of the answers in this tab.")}`}</span>}
          </p>
          <CheckAgain last={last} checks={checks} />
        </>
      )}
      {until !== undefined && (
        <p>{sayWith("Kept on this device until {day}, and nowhere else.", { day: <Day at={until} /> })}</p>
      )}
      <DeleteKept />
    </section>
  );
}

function CheckAgain({ last, checks }: LastCheckProps) {
  const checkAgain = useSession((session) => session.checkAgain);
  const navigate = useNavigate();
  return (
    <p>
      <button
        className="button"
        type="button"
        onClick={() => {
          const answers = answersAgain(checks, Date.now());
          checkAgain({
            answers,
            painStarted: last.painStarted,
            startTimeUnknown: last.startTimeUnknown,
            noted: last.noted,
            followsUp: last.at,
          });
          void navigate(paths.check, { state: { screen: "rightNow" } });
        }}
      >
        {say("Check again")}
      </button>
    </p>
  );
}

/** What of the earlier checks no longer fits the check of today. */
function WhatChanged({ checks }: { readonly checks: readonly KeptCheck[] }) {
  const leftOut = useKept((kept) => kept.leftOut);
  if (leftOut === 0 && checks.every(({ rules }) => rules === ruleSetVersion.version)) return null;
  return (
    <p>
      {say("The rules have changed since then. Both checks are judged by the rules of today.")}
      {leftOut > 0 && (
        <span>{` ${say("Earlier answers that no longer fit were left out: {leftOut}.", { leftOut })}`}</span>
      )}
    </p>
  );
}

function Day({ at }: { readonly at: number }) {
  return <time dateTime={isoTime(at)}>{dayWords(at)}</time>;
}
