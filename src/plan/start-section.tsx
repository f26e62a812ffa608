import { questions, type Answers, type Start } from "#rules";
import { useState } from "react";
import { Notice } from "../parts/notice.tsx";
import { timeWords } from "../parts/date-words.ts";
import { useSession } from "../session/session.ts";
import { AskLink } from "./ask-link.tsx";
import { lowerFirst } from "./phase-words.ts";
import { StartForm } from "./start-form.tsx";

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
  const keep = (at: number | undefined): void => {
    setPainStarted(at);
    setFolded(true);
  };
  // A start that does not fit must be seen, and so must the way to put it right.
  const open = !folded || (start.kind !== "known" && start.kind !== "unknown");
  return (
    <section className="stack">
      <h2>When did the pain begin?</h2>
      <div role="status">
        <Said start={start} painStarted={painStarted} duration={duration} folded={folded} />
      </div>
      {open ? (
        <>
          {start.kind === "unknown" && <p>Then the plan has real dates. A rough guess is fine.</p>}
          <StartForm painStarted={painStarted} now={now} onStart={keep} onSkip={() => keep(undefined)} />
        </>
      ) : (
        <button className="button button--secondary" type="button" onClick={() => setFolded(false)}>
          {start.kind === "known" ? "Change it" : "Add the day after all"}
        </button>
      )}
    </section>
  );
}

interface SaidProps extends Omit<StartSectionProps, "now"> {
  readonly folded: boolean;
}

function Said({ start, painStarted, duration, folded }: SaidProps) {
  switch (start.kind) {
    case "known":
      return <p>You said: about {timeWords(start.at)}.</p>;
    case "unknown":
      return folded ? <p>Your plan goes by your answers, without dates.</p> : null;
    case "inFuture":
      return (
        <Notice>
          {painStarted === undefined ? "That moment" : timeWords(painStarted)} is still to come, so it may be
          a slip. Please look at the day again. Until then the plan goes by your answers, without dates.
        </Notice>
      );
    case "longAgo":
      return <Mismatch duration={duration}>That day lies further back than</Mismatch>;
    case "tooRecent":
      return <Mismatch duration={duration}>That day is more recent than</Mismatch>;
  }
}

interface MismatchProps {
  readonly duration: Answers["duration"];
  readonly children: string;
}

/** The day and the answered duration do not fit together; either may be the slip. */
function Mismatch({ duration, children }: MismatchProps) {
  return (
    <div className="note stack">
      <p>
        {children} what you answered before
        {duration === undefined
          ? "."
          : `: that this bout of pain has lasted “${lowerFirst(questions.duration.options[duration].plain)}”.`}{" "}
        Either may be a slip. Please change the day here, or your answer. Until then the plan has no dates.
      </p>
      <AskLink screen="howItStarted">Change your answer</AskLink>
    </div>
  );
}
