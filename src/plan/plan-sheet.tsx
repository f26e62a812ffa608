import {
  carePhases,
  exercises,
  firstDaysRule,
  measures,
  type ColdOrWarmth,
  type PlannedPhase,
  type CountryId,
  type SelfCarePlan,
  lowerFirst,
} from "#rules";
import { useContext } from "react";
import { MovePictures } from "./moves.tsx";
import { Moment, TimeOfDayContext } from "./moment.tsx";
import { whenOf } from "./phase-words.ts";
import { PainLightList } from "./pain-lights.tsx";
import {
  SheetLadder,
  SheetLeftOut,
  SheetLongTerm,
  SheetLooks,
  SheetStop,
  SheetUrgent,
} from "./sheet-parts.tsx";
import { IceThenWarmth, PhaseDates } from "./timeline.tsx";
import { timelineMarks } from "./timeline-marks.ts";
import { WideTimeline } from "./timeline-picture.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

interface PlanSheetProps {
  readonly plan: SelfCarePlan;
  readonly now: number;
  readonly country: CountryId | undefined;
}

/** The plan on paper, for the fridge door: one page of what to do when, one of moves. Seen in print only. */
export function PlanSheet({ plan, now, country }: PlanSheetProps) {
  const hasMoves = plan.phases.some(({ moves }) => moves.length > 0);
  return (
    <div className="plan-sheet" hidden>
      <section className="plan-sheet__page">
        <SheetHead plan={plan} now={now} />
        <WideTimeline marks={timelineMarks(plan, now, useContext(TimeOfDayContext))} />
        <p>
          <IceThenWarmth plan={plan} />
          <span>{` ${howToCool("ice", plan.ice)} ${howToCool("heat", plan.heat)}`}</span>
        </p>
        {plan.noTablets !== undefined && (
          <p>
            <strong>{plan.noTablets}</strong>
          </p>
        )}
        <div className="plan-sheet__phases">
          {plan.phases
            .filter(({ tense }) => tense !== "past")
            .map((phase) => (
              <SheetPhase phase={phase} phases={plan.phases} key={phase.id} />
            ))}
        </div>
        <div className="plan-sheet__columns">
          <div>
            <h2>{say("How much pain is fine")}</h2>
            {(plan.phase === "protect" || plan.phase === "move") && (
              <p>{`${firstDaysRule} ${say("After that:")}`}</p>
            )}
            <PainLightList />
            <SheetStop />
          </div>
          <div>
            <SheetLooks plan={plan} />
            <SheetUrgent plan={plan} country={country} />
          </div>
        </div>
      </section>
      <section className={hasMoves ? "plan-sheet__page plan-sheet__page--own" : "plan-sheet__page"}>
        <h2>{hasMoves ? say("Moves and training") : say("Training")}</h2>
        {hasMoves && plan.movesAskFirst.length > 0 && (
          <p>
            <strong>{plan.movesAskFirst.map(({ because }) => because).join(" ")}</strong>
          </p>
        )}
        <SheetMoves plan={plan} />
        <SheetLadder plan={plan} />
        <SheetLongTerm longTerm={plan.longTerm} />
        <SheetLeftOut leftOut={plan.leftOut} />
      </section>
    </div>
  );
}

function SheetHead({ plan: { kind, start }, now }: Pick<PlanSheetProps, "plan" | "now">) {
  return (
    <header>
      <h1>{say("Plan for an upper back that hurts")}</h1>
      <p>
        {start.kind === "known" && (
          <>{sayWith("The pain began about {moment}.", { moment: <Moment at={start.at} withTime /> })} </>
        )}
        {sayWith("Printed on {moment}. This is not a diagnosis.", { moment: <Moment at={now} /> })}
        {kind === "untilSeen" && (
          <strong>{` ${say("An appointment is needed this week. This is for the time until then.")}`}</strong>
        )}
      </p>
    </header>
  );
}

function howToCool(id: "ice" | "heat", care: ColdOrWarmth): string {
  const { name, how } = measures[id];
  if (care.kind === "leftOut" || care.tense === "past") return "";
  return care.askFirst.length > 0
    ? say("{name}: ask a pharmacist or doctor first.", { name })
    : `${name}: ${how}`;
}

interface SheetPhaseProps {
  readonly phase: PlannedPhase;
  readonly phases: SelfCarePlan["phases"];
}

function SheetPhase({ phase, phases }: SheetPhaseProps) {
  return (
    <section className="plan-sheet__phase">
      <h2>{`${carePhases[phase.id].name}: ${lowerFirst(whenOf(phase, phases))}`}</h2>
      {phase.from !== undefined && (
        <p className="plan-sheet__dates">
          <PhaseDates phase={phase} />
        </p>
      )}
      <ul className="plan-sheet__do">
        {phase.do.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul className="plan-sheet__do-not">
        {phase.doNot.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** One box to tick for each day of a week. */
function Boxes() {
  return (
    <svg className="plan-sheet__boxes" viewBox="0 0 112 14" aria-hidden="true" focusable="false">
      {[0, 1, 2, 3, 4, 5, 6].map((day) => (
        <rect x={1 + day * 16} y="1" width="12" height="12" key={day} />
      ))}
    </svg>
  );
}

function SheetMoves({ plan: { phases } }: Pick<PlanSheetProps, "plan">) {
  return (
    <ul className="plan-sheet__grid">
      {phases.flatMap((phase) =>
        phase.moves.map((move) => (
          <li key={move}>
            <MovePictures id={move} />
            <strong>{exercises[move].name}</strong>
            <Boxes />
            {phase.tense === "ahead" && <em>{whenOf(phase, phases)}</em>}
            <span>{exercises[move].dose}</span>
          </li>
        )),
      )}
    </ul>
  );
}
