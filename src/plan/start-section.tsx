import { questions, type Answers, type Start, lowerFirst } from "#rules";
import { useState } from "react";
import { Notice } from "../components/notice.tsx";
import { useSession } from "../session/session.ts";
import { AskLink } from "./ask-link.tsx";
import { StartForm } from "./start-form.tsx";
import { Moment } from "./moment.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

interface StartSectionProps {
  readonly start: Start;
  readonly painStarted: number | undefined;
  readonly duration: Answers["duration"];
  readonly now: number;
}

/** When the pain began: asked here, kept on this device, and changed at any time. */
export function StartSection({ start, painStarted, duration, now }: StartSectionProps) {
  const setPainStarted = useSession((session) => session.setPainStarted);
  const [folded, setFolded] = useState(start.kind === "known");
  const timeUnknown = useSession((session) => session.startTimeUnknown) === true;
  const keep = (at: number | undefined, isTimeUnknown = false): void => {
    setPainStarted(at, isTimeUnknown);
    setFolded(true);
  };
  // A start that does not fit must be seen, and so must the way to put it right.
  const open = !folded || (start.kind !== "known" && start.kind !== "unknown");
  return (
    <section className="stack">
      <h3>{say("When did the pain begin?")}</h3>
      <div role="status">
        <Said start={start} painStarted={painStarted} duration={duration} folded={folded} />
      </div>
      {open ? (
        <>
          {start.kind === "unknown" && <p>{say("Then the plan has real dates. A rough guess is fine.")}</p>}
          <StartForm
            painStarted={painStarted}
            timeUnknown={timeUnknown}
            now={now}
            onStart={keep}
            onSkip={() => keep(undefined)}
          />
        </>
      ) : (
        <button className="button button--secondary" type="button" onClick={() => setFolded(false)}>
          {start.kind === "known" ? say("Change it") : say("Add the day after all")}
        </button>
      )}
    </section>
  );
}

interface SaidProps extends Omit<StartSectionProps, "now"> {
  readonly folded: boolean;
}

function Said({ start, painStarted, duration, folded }: SaidProps) {
  const lasted = duration && lowerFirst(questions.duration.options[duration].plain);

  switch (start.kind) {
    case "known":
      return <p>{sayWith("You said: about {moment}.", { moment: <Moment at={start.at} withTime /> })}</p>;
    case "unknown":
      return folded ? <p>{say("Your plan goes by your answers, without dates.")}</p> : null;
    case "inFuture":
      return (
        <Notice>
          {painStarted === undefined ? (
            <span>{say("That moment is still to come, so it may be a slip.")}</span>
          ) : (
            sayWith("{moment} is still to come, so it may be a slip.", {
              moment: <Moment at={painStarted} withTime />,
            })
          )}
          <span>{` ${say("Please look at the day again. Until then the plan goes by your answers, without dates.")}`}</span>
        </Notice>
      );
    case "longAgo":
      return (
        <Mismatch>
          {lasted === undefined
            ? say("That day lies further back than what you answered before.")
            : say(
                "That day lies further back than what you answered before: that this bout of pain has lasted “{duration}”.",
                { duration: lasted },
              )}
        </Mismatch>
      );
    case "tooRecent":
      return (
        <Mismatch>
          {lasted === undefined
            ? say("That day is more recent than what you answered before.")
            : say(
                "That day is more recent than what you answered before: that this bout of pain has lasted “{duration}”.",
                { duration: lasted },
              )}
        </Mismatch>
      );
  }
}

interface MismatchProps {
  readonly children: string;
}

/** The day and the answered duration do not fit together; either may be the slip. */
function Mismatch({ children }: MismatchProps) {
  return (
    <div className="note stack">
      <p>{`${children} ${say(
        "Either may be a slip. Please change the day here, or your answer. Until then the plan has no dates.",
      )}`}</p>
      <AskLink screen="howItStarted">{say("Change your answer")}</AskLink>
    </div>
  );
}
