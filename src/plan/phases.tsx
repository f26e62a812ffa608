/** The phases of the plan as a row of chips, today first, with what to do in the chosen one. */
import { carePhases, lowerFirst, type CarePhaseId, type PlannedPhase, type SelfCarePlan } from "#rules";
import { useId, useState } from "react";
import { Icon, type IconName } from "../components/icon.tsx";
import { IceNow } from "./ice-now.tsx";
import { MoveTiles } from "./moves.tsx";
import { beginsWithoutDates, whenOf } from "./phase-words.ts";
import { datesOf } from "./timeline.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

/** What is over is not shown here; all phases stand in the steps of the plan. */
export function Phases({ plan }: { readonly plan: SelfCarePlan }) {
  const name = useId();
  const [chosen, choose] = useState<CarePhaseId>();
  const phases = plan.phases.filter(({ tense }) => tense !== "past");
  const shown = phases.find(({ id }) => id === chosen) ?? phases[0];
  if (shown === undefined) throw new Error("A plan has one phase that is now.");
  return (
    <>
      {phases.length > 1 && (
        <fieldset className="phase-row choices choices--chips">
          <legend className="visually-hidden">{say("Which days")}</legend>
          {phases.map((phase) => (
            <label className="choice" key={phase.id}>
              <input type="radio" name={name} checked={phase === shown} onChange={() => choose(phase.id)} />
              <span className="choice__text">{chipOf(phase)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <PhaseCard plan={plan} phase={shown} />
    </>
  );
}

function chipOf({ id, tense, waitsForAppointment }: PlannedPhase): string {
  if (tense === "now") return say("Today");
  return waitsForAppointment ? say("Once seen") : beginsWithoutDates[id];
}

interface PhaseCardProps {
  readonly plan: SelfCarePlan;
  readonly phase: PlannedPhase;
}

function PhaseCard({ plan, phase }: PhaseCardProps) {
  const isNow = phase.tense === "now";
  return (
    <section className="card plan-today">
      <h2 className="visually-hidden">{isNow ? say("Today") : carePhases[phase.id].name}</h2>
      <p>
        <PhaseTime phase={phase} phases={plan.phases} />
      </p>
      <Marked title={say("Do")} lines={phase.do} icon="check" />
      <Marked title={say("Not now")} lines={[...phase.doNot, ...noTablets(plan)]} icon="cross" />
      {isNow ? <IceNow plan={plan} /> : phase.moves.length > 0 && <MoveTiles moves={phase.moves} />}
    </section>
  );
}

/** Whoever looks for a painkiller must meet it, whichever phase they look at. */
function noTablets({ noTablets: line }: SelfCarePlan): readonly string[] {
  return line === undefined ? [] : [line];
}

interface PhaseTimeProps {
  readonly phase: PlannedPhase;
  readonly phases: SelfCarePlan["phases"];
}

/** What the phase is for, and until when or from when on it is the one to go by. */
function PhaseTime({ phase, phases }: PhaseTimeProps) {
  const { name, goal } = carePhases[phase.id];
  const bold = <strong>{name}</strong>;
  const { from, until } = datesOf(phase);
  if (phase.tense === "now" && until !== undefined)
    return sayWith("{name}, until {until}.", { name: bold, until });
  return (
    <>
      {bold}
      <span>{`: ${lowerFirst(whenOf(phase, phases))}`}</span>
      {phase.tense === "ahead" && from !== undefined && (
        <>
          <span>{` (`}</span>
          {from}
          <span>)</span>
        </>
      )}
      <span>{`. ${goal}`}</span>
    </>
  );
}

interface MarkedProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly icon: IconName;
}

function Marked({ title, lines, icon }: MarkedProps) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className={`plan-marked plan-marked--${icon}`}>
        {lines.map((line) => (
          <li key={line}>
            <Icon name={icon} /> <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
