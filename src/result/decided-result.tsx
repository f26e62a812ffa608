import {
  notADiagnosis,
  professionals,
  standingWords,
  standingWordsFor,
  whileYouWait,
  whoToSee,
  whyOf,
  type Answers,
  type DispositionId,
  type ProfessionalId,
} from "#rules";
import { Suspense } from "react";
import { Link } from "react-router";
import { useFetched } from "../components/fetched.ts";
import { Fold } from "../components/fold.tsx";
import { Lines } from "../components/lines.tsx";
import { useSession } from "../session/session.ts";
import type { Decided } from "../session/use-result.ts";
import { fetchedRest } from "./fetched-rest.ts";
import { LevelHeader } from "./level-header.tsx";
import * as paths from "../paths.ts";
import { Reasons } from "./reasons.tsx";
import type { ResultSlots } from "./slots.ts";
import { IfNew, LookAgain } from "./safety-net.tsx";
import { WhoToSee } from "./who-to-see.tsx";
import { locale, say } from "../words/say.ts";

interface DecidedResultProps extends ResultSlots {
  readonly result: Decided;
  readonly answers: Answers;
}

/**
 * The result: what to do, how soon, with whom and why, then what to do today and what to watch for. Whatever explains it
 * is folded away below; what does not fit the level is not there.
 */
export function DecidedResult({ result, answers, ...slots }: DecidedResultProps) {
  const { level, place, ofAnswers } = result;
  const earlierHolds = result.because === "earlierCheck";
  const why = whyOf(ofAnswers, answers);
  const suited = level === "emergency" || level === "selfCare" ? [] : whoToSee(why, answers);
  const lookAgain = <LookAgain disposition={level} place={place} answers={answers} />;
  return (
    <div className="result-page">
      <LevelHeader
        disposition={level}
        place={place}
        who={inWords(suited)}
        why={why}
        earlierHolds={earlierHolds}
      />
      <StandingWords answers={answers} />
      <Today level={level} answers={answers} earlierHolds={earlierHolds} drawing={slots.drawing} />
      {slots.sinceLastCheck}
      <IfNew disposition={level} answers={answers} />
      {level !== "emergency" && lookAgain}
      {level !== "emergency" && slots.offers}
      <p>
        <Link className="button button--secondary" to={paths.summary}>
          {say("Summary to print")}
        </Link>
      </p>
      <div>
        <Fold title={say("Why this result")}>
          {why.length > 0 && <Reasons why={why} />}
          {why.length === 0 && !earlierHolds && (
            <p>
              {say(
                "Nothing you told us is a warning sign by our rules, and nothing was left open. So this fits with pain that you can look after yourself.",
              )}
            </p>
          )}
        </Fold>
        {level === "emergency" && lookAgain}
        {level !== "selfCare" && <WhoToSee suited={suited} answers={answers} />}
        {!earlierHolds && (
          <Suspense>
            <Rest show="causes" answers={answers} />
          </Suspense>
        )}
        {level !== "emergency" && <Fold title={say("What you told us")}>{slots.answersGiven}</Fold>}
        {level !== "emergency" && slots.keepForLater}
      </div>
      <p className="note">{notADiagnosis}</p>
    </div>
  );
}

/** "a physiotherapist or a doctor": the first two, as more would be no answer. */
function inWords(suited: readonly ProfessionalId[]): string {
  const names = suited.slice(0, 2).map((id) => professionals[id].name);
  return new Intl.ListFormat(locale, { type: "disjunction" }).format(names);
}

/** What must be said whatever the level is. */
function StandingWords({ answers }: { readonly answers: Answers }) {
  return standingWordsFor(answers).map((id) => (
    <p className="note" key={id}>
      {standingWords[id].text}
    </p>
  ));
}

interface TodayProps extends Pick<ResultSlots, "drawing"> {
  readonly level: DispositionId;
  readonly answers: Answers;
  readonly earlierHolds: boolean;
}

/** The two or three things to do today. The plan knows them; where there is none, what to do until help is there. */
function Today({ level, answers, earlierHolds, drawing }: TodayProps) {
  if (level === "selfCare" || (level === "soon" && !earlierHolds))
    return (
      <Suspense fallback={<p role="status">{say("One moment, more is on its way.")}</p>}>
        <Rest show="today" answers={answers} drawing={drawing} />
      </Suspense>
    );
  return (
    <section className="card">
      <h2>{say("Until you are seen")}</h2>
      <Lines lines={whileYouWait[level]} />
    </section>
  );
}

interface RestProps extends Pick<ResultSlots, "drawing"> {
  readonly show: "today" | "causes";
  readonly answers: Answers;
}

function Rest({ show, answers, drawing }: RestProps) {
  const painStarted = useSession((session) => session.painStarted);
  const rest = useFetched(fetchedRest);
  if (rest !== undefined) return rest[show]({ answers, painStarted, drawing });
  if (show === "causes") return null;
  return (
    <p className="note">
      {say("What to do today, and what it can fit with, did not load. Load this page again to see them.")}
    </p>
  );
}
