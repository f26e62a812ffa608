import { carePhases, notADiagnosis, type Answers, type SelfCarePlan, lowerFirst } from "#rules";
import { Link } from "react-router";
import { RemindersDownload } from "../files/reminders-download.tsx";
import { Icon } from "../components/icon.tsx";
import { Notice } from "../components/notice.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { ColdAndWarmth } from "./cold-and-warmth.tsx";
import { DailyCare } from "./daily-care.tsx";
import { LeftOutSection } from "./left-out.tsx";
import { LongTerm } from "./long-term.tsx";
import { LookAgain, UrgentIf } from "./look-again.tsx";
import { MovesToday } from "./moves.tsx";
import { PainLights } from "./pain-lights.tsx";
import { PainRelief } from "./pain-relief.tsx";
import { whenOf } from "./phase-words.ts";
import { TodayCard } from "./phase-card.tsx";
import { StartSection } from "./start-section.tsx";
import { Timeline } from "./timeline.tsx";
import { Training } from "./training.tsx";
import { say } from "../words/say.ts";

interface PlanViewProps {
  readonly plan: SelfCarePlan;
  readonly duration: Answers["duration"];
  readonly painStarted: number | undefined;
  readonly now: number;
}

/** The plan on the screen, today first. On paper stands `PlanSheet` instead. */
export function PlanView({ plan, duration, painStarted, now }: PlanViewProps) {
  const { name, goal } = carePhases[plan.phase];
  const today = plan.phases.find(({ tense }) => tense === "now");
  return (
    <div className="plan stack no-print">
      <PageTitle windowTitle={say("Your plan")}>{say("What to do today")}</PageTitle>
      <p className="lead">
        {plan.start.kind === "known"
          ? say("You are in the phase “{phase}”", { phase: name })
          : say("Going by your answers, you are in the phase “{phase}”", { phase: name })}
        {today !== undefined && ` (${lowerFirst(whenOf(today, plan.phases))})`}. {goal}
      </p>
      {plan.kind === "untilSeen" && (
        <Notice icon="calendar">
          {say(
            "You need an appointment this week. This plan is for the time until then. What the professional tells you comes before it.",
          )}{" "}
          <Link to="/result">{say("See your result")}</Link>.
        </Notice>
      )}
      <TodayCard plan={plan} />
      {plan.noTablets !== undefined && <p className="note">{plan.noTablets}</p>}
      <StartSection start={plan.start} painStarted={painStarted} duration={duration} now={now} />
      <Timeline plan={plan} now={now} />
      <MovesToday plan={plan} />
      <PainLights phase={plan.phase} />
      <ColdAndWarmth ice={plan.ice} heat={plan.heat} phase={plan.phase} />
      <DailyCare measuresNow={plan.measuresNow} />
      <PainRelief advice={plan.painRelief} />
      <Training plan={plan} />
      <LongTerm longTerm={plan.longTerm} />
      <LookAgain plan={plan} />
      <RemindersDownload plan={plan} now={now} />
      <UrgentIf urgentIf={plan.urgentIf} />
      <LeftOutSection leftOut={plan.leftOut} />
      <div className="actions">
        <button className="button" type="button" onClick={() => window.print()}>
          <Icon name="print" /> {say("Print for the fridge")}
        </button>
        <Link className="button button--secondary" to="/result">
          {say("Back to your result")}
        </Link>
      </div>
      <p className="note">{notADiagnosis}</p>
    </div>
  );
}
