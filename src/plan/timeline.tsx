import { carePhases, pacing, type PlannedPhase, type SelfCarePlan } from "#rules";
import { useContext } from "react";
import { Moment, TimeOfDayContext } from "./moment.tsx";
import { whenOf } from "./phase-words.ts";
import { timelineMarks } from "./timeline-marks.ts";
import { TallTimeline, WideTimeline } from "./timeline-picture.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

interface TimelineProps {
  readonly plan: SelfCarePlan;
  readonly now: number;
}

/** The whole plan at a glance, as a picture and in words. */
export function Timeline({ plan, now }: TimelineProps) {
  const marks = timelineMarks(plan, now, useContext(TimeOfDayContext));
  return (
    <section className="stack">
      <h3>{say("Your plan, step by step")}</h3>
      <WideTimeline marks={marks} />
      <TallTimeline marks={marks} />
      <p>
        <IceThenWarmth plan={plan} />
        <span>{` ${pacing[plan.pace].text}`}</span>
      </p>
      <ol className="timeline">
        {plan.phases.map((phase) => (
          <Phase phase={phase} phases={plan.phases} key={phase.id} />
        ))}
      </ol>
    </section>
  );
}

/** Ice until hour 48, then warmth, as far as they are offered and still matter. */
export function IceThenWarmth({ plan: { ice, heat } }: { readonly plan: SelfCarePlan }) {
  const withHeat = heat.kind === "offered" && heat.tense === "ahead";
  if (ice.kind === "offered" && ice.tense === "now") {
    if (ice.until === undefined) {
      return (
        <span>
          {withHeat
            ? say("Ice until 48 hours after the pain began, then warmth.")
            : say("Ice until 48 hours after the pain began.")}
        </span>
      );
    }
    const moment = <Moment at={ice.until} withTime />;
    return withHeat
      ? sayWith("Ice until {moment}, then warmth.", { moment })
      : sayWith("Ice until {moment}.", { moment });
  }
  if (!withHeat) return null;
  return heat.from === undefined ? (
    <span>{say("Warmth from 48 hours after the pain began, not before.")}</span>
  ) : (
    sayWith("Warmth from {moment}, not before.", { moment: <Moment at={heat.from} withTime /> })
  );
}

interface PhaseProps {
  readonly phase: PlannedPhase;
  readonly phases: readonly PlannedPhase[];
}

function Phase({ phase, phases }: PhaseProps) {
  const { name, goal } = carePhases[phase.id];
  return (
    <li
      className={`timeline__phase timeline__phase--${phase.tense}`}
      aria-current={phase.tense === "now" ? "step" : undefined}
    >
      <h4>
        <span>{name}</span>
        {phase.tense === "now" && <span className="tag">{say("You are here")}</span>}
      </h4>
      <p>
        <PhaseWhen phase={phase} phases={phases} />
        <span>{` ${goal}`}</span>
      </p>
    </li>
  );
}

/** When a phase is, in words and, where the start is known, with its dates. */
function PhaseWhen({ phase, phases }: PhaseProps) {
  const when = <strong>{whenOf(phase, phases)}</strong>;
  const { from, until } = datesOf(phase);
  if (from === undefined)
    return (
      <>
        {when}
        <span>.</span>
      </>
    );
  return until === undefined
    ? sayWith("{when} (from {from}).", { when, from })
    : sayWith("{when} (from {from} until {until}).", { when, from, until });
}

/** From when to when, where the start is known. */
export function PhaseDates({ phase }: { readonly phase: PlannedPhase }) {
  const { from, until } = datesOf(phase);
  if (from === undefined) return null;
  return until === undefined
    ? sayWith("From {from}", { from })
    : sayWith("From {from} until {until}", { from, until });
}

/** As exact as the phase is: the first one ends at an hour, the others at a day. */
export function datesOf({ id, from, until }: PlannedPhase) {
  const fromTime = until !== undefined && "hours" in carePhases[id].begins;
  return {
    from: from === undefined ? undefined : <Moment at={from} withTime={fromTime} />,
    until: until === undefined ? undefined : <Moment at={until} withTime={id === "protect"} />,
  };
}
