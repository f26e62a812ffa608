import { ruleSetVersion } from "#rules";
import { useState } from "react";
import { dayWords, isoTime } from "../time/date-words.ts";
import { askToStay } from "../session/kept-storage.ts";
import { keptUntil } from "../session/kept-checks.ts";
import { useKept } from "../session/kept.ts";
import { useSession } from "../session/session.ts";
import type { StorageState } from "../session/storage.ts";
import { Fold } from "../components/fold.tsx";
import { DeleteKept } from "./delete-kept.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

const refusedWords = {
  working: undefined,
  blocked: say(
    "This browser does not let us keep anything, so nothing was kept. You can print the summary instead.",
  ),
  full: say("There is no room left on this device, so nothing was kept. You can print the summary instead."),
} as const satisfies Record<StorageState, string | undefined>;

const sooner = say(
  "Your browser may remove it sooner, when room is short or when you have not been here for a week.",
);

/** The choice to keep this check on the device, so that a later one can be compared with it. Off until it is made. */
export function KeepThisCheck() {
  const answers = useSession((session) => session.answers);
  const answeredAt = useSession((session) => session.answeredAt);
  const painStarted = useSession((session) => session.painStarted);
  const startTimeUnknown = useSession((session) => session.startTimeUnknown);
  const noted = useSession((session) => session.noted);
  const followsUp = useSession((session) => session.followsUp);
  const keptAt = useSession((session) => session.keptAt);
  const noteKept = useSession((session) => session.noteKept);
  const checks = useKept((kept) => kept.checks);
  const until = useKept((kept) => kept.until);
  const keep = useKept((kept) => kept.keep);
  const [storage, setStorage] = useState<StorageState>("working");
  if (answeredAt === undefined) return null;
  const keptBefore = checks.some(({ at }) => at === keptAt);
  const isKept = keptBefore && keptAt === answeredAt;
  const keepNow = (): void => {
    const check = {
      at: answeredAt,
      answers,
      rules: ruleSetVersion.version,
      painStarted,
      startTimeUnknown,
      noted,
    };
    const state = keep(check, { replaces: keptAt, alone: followsUp === undefined });
    setStorage(state);
    if (state !== "working") return;
    noteKept(answeredAt);
    void askToStay();
  };
  return (
    <Fold title={say("Check again in a few days")} notOnPaper>
      {!isKept && (
        <>
          <p>
            {sayWith(
              "You can keep this check on this device. When you come back, we compare how it is then with how it is now. Your answers, the day and what you note on the plan are kept until {day}. So is when the pain began, if you told us. Nothing is sent.",
              { day: <Day at={keptUntil(answeredAt)} /> },
            )}
            <span>{` ${sooner}`}</span>
          </p>
          <p>
            {say(
              "Anyone who uses this browser could see them. On a shared computer, print the summary instead.",
            )}
            {checks.length > 0 && followsUp === undefined && !keptBefore && (
              <span>{` ${say("This takes the place of the checks kept here before.")}`}</span>
            )}
          </p>
          <p>
            <button className="button button--secondary" type="button" onClick={keepNow}>
              {buttonWords(keptBefore, followsUp)}
            </button>
          </p>
        </>
      )}
      <p role="status">
        <span>{refusedWords[storage]}</span>
        {isKept && until !== undefined && (
          <>
            {sayWith("This check is kept on this device until {day}. The start page will ask how it is.", {
              day: <Day at={until} />,
            })}
            <span>{` ${sooner}`}</span>
          </>
        )}
      </p>
      {checks.length > 0 && <DeleteKept />}
    </Fold>
  );
}

function buttonWords(keptBefore: boolean, followsUp: number | undefined): string {
  if (keptBefore) return say("Keep the changed answers");
  return followsUp === undefined ? say("Keep this check on this device") : say("Keep this check too");
}

function Day({ at }: { readonly at: number }) {
  return <time dateTime={isoTime(at)}>{dayWords(at)}</time>;
}
