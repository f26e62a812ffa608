import { notADiagnosis, standingWords, standingWordsFor, whatToTell, whyOf, type Answers } from "#rules";
import { Suspense, type ReactNode } from "react";
import { Link } from "react-router";
import { BodyMap, siteIds } from "../components/body-map/body-map.tsx";
import { useFetched } from "../components/fetched.ts";
import { Lines } from "../components/lines.tsx";
import { useSession } from "../session/session.ts";
import type { Decided } from "../session/use-result.ts";
import { fetchedRest } from "./fetched-rest.ts";
import { LevelHeader } from "./level-header.tsx";
import { Reasons } from "./reasons.tsx";
import { SafetyNet } from "./safety-net.tsx";
import { WhoToSee } from "./who-to-see.tsx";
import { say } from "../words/say.ts";

interface DecidedResultProps {
  readonly result: Decided;
  readonly answers: Answers;
  /** Below the level, when the check is done again. */
  readonly sinceLastCheck?: ReactNode;
  /** What the person said, each to change. */
  readonly answersGiven?: ReactNode;
  /** Questions that can still be answered, for the plan or for the professional. */
  readonly offers?: ReactNode;
  /** At the end of the page. */
  readonly keepForLater?: ReactNode;
}

/** The result: what to do and how soon, then why, what would change it, and what to watch for. */
export function DecidedResult(props: DecidedResultProps) {
  const { result, answers, sinceLastCheck, answersGiven, offers, keepForLater } = props;
  const { level, ofAnswers } = result;
  const earlierHolds = result.because === "earlierCheck";
  const why = whyOf(ofAnswers, answers);
  return (
    <div className="stack">
      <LevelHeader disposition={level} place={result.place} />
      <StandingWords answers={answers} />
      {sinceLastCheck}
      <section className="stack">
        <h2>{say("Why this result")}</h2>
        {earlierHolds && (
          <p>
            {say(
              "Your new answers alone would be milder. We can’t be sure of that, so your earlier result still holds.",
            )}
          </p>
        )}
        {why.length > 0 && <Reasons why={why} />}
        {why.length === 0 && !earlierHolds && (
          <p>
            {say(
              "Nothing you told us is a warning sign by our rules, and nothing was left open. So this fits with pain that you can look after yourself.",
            )}
          </p>
        )}
      </section>
      {level !== "emergency" && <WhoToSee why={why} answers={answers} />}
      {!earlierHolds && (
        <Suspense fallback={<p role="status">{say("One moment, more is on its way.")}</p>}>
          <Rest answers={answers} />
        </Suspense>
      )}
      {level !== "emergency" && offers}
      <SafetyNet disposition={level} place={result.place} answers={answers} />
      <section className="stack">
        <h2>{say("What to tell the professional")}</h2>
        <Lines lines={whatToTell} />
        <WhereItHurts answers={answers} />
        <p>{say("The summary has all of this on one sheet.")}</p>
      </section>
      <div className="actions">
        <Link className="button" to="/summary">
          {say("Summary to print")}
        </Link>
      </div>
      {level !== "emergency" && (
        <details>
          <summary>{say("What you told us")}</summary>
          {answersGiven}
        </details>
      )}
      {keepForLater}
      <p className="note">{notADiagnosis}</p>
    </div>
  );
}

/** What must be said whatever the level is. */
function StandingWords({ answers }: { readonly answers: Answers }) {
  return standingWordsFor(answers).map((id) => (
    <p className="note" key={id}>
      {standingWords[id].text}
    </p>
  ));
}

function Rest({ answers }: { readonly answers: Answers }) {
  const painStarted = useSession((session) => session.painStarted);
  const show = useFetched(fetchedRest);
  if (show !== undefined) return show({ answers, painStarted });
  return (
    <p className="note">
      {say("What to do today, and what it can fit with, did not load. Load this page again to see them.")}
    </p>
  );
}

function WhereItHurts({ answers }: { readonly answers: Answers }) {
  const marked = siteIds.filter((site) => answers[site] === "yes");
  return marked.length > 0 && <BodyMap selected={marked} label={say("Where it hurts")} />;
}
