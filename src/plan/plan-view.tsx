import type { Answers, SelfCarePlan } from "#rules";
import { Link } from "react-router";
import { RemindersDownload } from "../files/reminders-download.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { PrintButton } from "../components/print-button.tsx";
import { ColdAndWarmth } from "./cold-and-warmth.tsx";
import { DailyCare } from "./daily-care.tsx";
import { Fold } from "./fold.tsx";
import { LeftOutSection } from "./left-out.tsx";
import { LongTerm } from "./long-term.tsx";
import { LookAgain, UrgentIf } from "./look-again.tsx";
import { MovesToday } from "./moves.tsx";
import { NotedSoFar } from "./noted-today.tsx";
import { PainLights } from "./pain-lights.tsx";
import { PainRelief } from "./pain-relief.tsx";
import * as paths from "../paths.ts";
import { Phases } from "./phases.tsx";
import { PlanSources } from "./sources.tsx";
import { StartSection } from "./start-section.tsx";
import { Timeline } from "./timeline.tsx";
import { Training } from "./training.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

interface PlanViewProps {
  readonly plan: SelfCarePlan;
  readonly duration: Answers["duration"];
  readonly painStarted: number | undefined;
  readonly now: number;
}

/** The plan on the screen: today at one look, the rest folded. On paper stands `PlanSheet` instead. */
export function PlanView({ plan, duration, painStarted, now }: PlanViewProps) {
  const { start } = plan;
  return (
    <div className="plan no-print">
      <PageTitle windowTitle={say("Your plan")}>{say("What to do today")}</PageTitle>
      {plan.kind === "untilSeen" && (
        <p className="note">
          {sayWith(
            "<strong>You need an appointment this week.</strong> Until then, do this. What you are told there comes first.",
            { strong: (words) => <strong>{words}</strong> },
          )}
        </p>
      )}
      <Phases plan={plan} />
      <MovesToday plan={plan} />
      <PainLights phase={plan.phase} />
      <div>
        <Fold title={say("Ice, warmth, sleep and pain relief")}>
          <ColdAndWarmth ice={plan.ice} heat={plan.heat} phase={plan.phase} />
          <PainRelief advice={plan.painRelief} />
          <DailyCare measuresNow={plan.measuresNow} />
        </Fold>
        <Fold title={plan.training.kind === "onHold" ? say("Training") : say("Your way back to training")}>
          <Training plan={plan} />
        </Fold>
        <Fold title={say("To keep it from coming back")}>
          <LongTerm longTerm={plan.longTerm} />
        </Fold>
        <Fold
          title={say("Dates, and when to look again")}
          // A day that does not fit must be seen, and so must the way to put it right.
          open={start.kind !== "known" && start.kind !== "unknown"}
        >
          <StartSection start={start} painStarted={painStarted} duration={duration} now={now} />
          <Timeline plan={plan} now={now} />
          <NotedSoFar />
          <LookAgain plan={plan} />
          <RemindersDownload plan={plan} now={now} />
          <UrgentIf urgentIf={plan.urgentIf} />
        </Fold>
        <Fold title={say("Left out, and sources")}>
          <LeftOutSection leftOut={plan.leftOut} />
          <PlanSources plan={plan} />
        </Fold>
      </div>
      <div className="actions">
        <PrintButton className="button button--quiet">{say("Print the plan")}</PrintButton>
        <Link className="button button--quiet" to={paths.result}>
          {say("Back to your result")}
        </Link>
      </div>
    </div>
  );
}
