import { carePhases, pacing, type PlannedPhase, type SelfCarePlan } from "#rules";
import { CitationList } from "../components/citation-list.tsx";
import { Moment } from "./moment.tsx";
import { MoveCards } from "./moves.tsx";
import { whenOf } from "./phase-words.ts";
import { DoAndDoNot } from "./phase-card.tsx";
import { timelineMarks } from "./timeline-marks.ts";
import { TallTimeline, WideTimeline } from "./timeline-picture.tsx";
import { say } from "../words/say.ts";

interface TimelineProps {
  readonly plan: SelfCarePlan;
  readonly now: number;
}

/** The whole plan at a glance, as a picture and in words. */
export function Timeline({ plan, now }: TimelineProps) {
  const marks = timelineMarks(plan, now);
  const pace = pacing[plan.pace];
  return (
    <section className="stack">
      <h2>{say("Your plan, step by step")}</h2>
      <WideTimeline marks={marks} />
      <TallTimeline marks={marks} />
      <p>
        <IceThenWarmth plan={plan} /> {pace.text}
      </p>
      <ol className="timeline">
        {plan.phases.map((phase) => (
          <Phase phase={phase} phases={plan.phases} key={phase.id} />
        ))}
      </ol>
      <details className="help">
        <summary>
          {say("Where this comes from")}
          <span className="visually-hidden">{say(": how long it takes")}</span>
        </summary>
        <CitationList citations={pace.sources} />
      </details>
    </section>
  );
}

/** Ice until hour 48, then warmth, as far as they are offered and still matter. */
export function IceThenWarmth({ plan: { ice, heat } }: { readonly plan: SelfCarePlan }) {
  const withIce = ice.kind === "offered" && ice.tense === "now";
  const until = ice.kind === "offered" ? ice.until : undefined;
  const from = heat.kind === "offered" && heat.tense === "ahead" ? heat.from : undefined;
  const withHeat = heat.kind === "offered" && heat.tense === "ahead";
  return (
    <>
      {withIce && (
        <>
          {until === undefined ? (
            say("Ice until 48 hours after the start")
          ) : (
            <>
              {say("Ice until")} <Moment at={until} withTime />
            </>
          )}
          {withHeat ? say(", then warmth.") : "."}
        </>
      )}
      {!withIce && withHeat && (
        <>
          {from === undefined ? (
            say("Warmth from 48 hours after the start")
          ) : (
            <>
              {say("Warmth from")} <Moment at={from} withTime />
            </>
          )}
          {say(", not before.")}
        </>
      )}
    </>
  );
}

interface PhaseProps {
  readonly phase: PlannedPhase;
  readonly phases: readonly PlannedPhase[];
}

function Phase({ phase, phases }: PhaseProps) {
  const { name, goal, sources } = carePhases[phase.id];
  return (
    <li
      className={`timeline__phase timeline__phase--${phase.tense}`}
      aria-current={phase.tense === "now" ? "step" : undefined}
    >
      <h3>
        {name}
        {phase.tense === "now" && <span className="tag">{say("You are here")}</span>}
      </h3>
      <p>
        <strong>{whenOf(phase, phases)}</strong>
        {phase.from !== undefined && (
          <>
            {" "}
            (<PhaseDates phase={phase} />)
          </>
        )}
        . {goal}
      </p>
      {phase.tense === "ahead" && (
        <details className="help">
          <summary>
            {say("What to do then")}
            <span className="visually-hidden">: {name}</span>
          </summary>
          <div className="stack">
            <DoAndDoNot phase={phase} />
            {phase.moves.length > 0 && <MoveCards moves={phase.moves} />}
            <CitationList citations={sources} />
          </div>
        </details>
      )}
    </li>
  );
}

/** From when to when, as exact as the phase is: the first one ends at an hour, the others at a day. */
export function PhaseDates({ phase: { id, from, until } }: { readonly phase: PlannedPhase }) {
  if (from === undefined) return null;
  const fromTime = "hours" in carePhases[id].begins;
  if (until === undefined)
    return (
      <>
        {say("from")} <Moment at={from} />
      </>
    );
  return (
    <>
      {say("from")} <Moment at={from} withTime={fromTime} /> {say("until")}{" "}
      <Moment at={until} withTime={id === "protect"} />
    </>
  );
}
