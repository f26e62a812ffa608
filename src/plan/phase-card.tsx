import { carePhases, type PlannedPhase, type SelfCarePlan } from "#rules";
import { CitationList } from "../components/citation-list.tsx";
import { Icon, type IconName } from "../components/icon.tsx";
import { hidden } from "../components/hidden.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

/** What to do and what to leave out today. */
export function TodayCard({ plan }: { readonly plan: SelfCarePlan }) {
  const today = plan.phases.find(({ tense }) => tense === "now");
  if (today === undefined) throw new Error("A plan has one phase that is now.");
  return (
    <section className="card plan-today">
      <h2>{say("Today")}</h2>
      <DoAndDoNot phase={today} />
      <details className="help">
        <summary>{sayWith("Where this comes from<hidden>: today</hidden>", { hidden })}</summary>
        <CitationList citations={carePhases[today.id].sources} />
      </details>
    </section>
  );
}

/** The two lists of a phase. */
export function DoAndDoNot({ phase }: { readonly phase: PlannedPhase }) {
  return (
    <div className="plan-do">
      <div>
        <h3>{say("Do")}</h3>
        <Marked lines={phase.do} icon="check" />
      </div>
      <div>
        <h3>{say("Take care")}</h3>
        <Marked lines={phase.doNot} icon="cross" />
      </div>
    </div>
  );
}

function Marked({ lines, icon }: { readonly lines: readonly string[]; readonly icon: IconName }) {
  return (
    <ul className={`plan-marked plan-marked--${icon}`}>
      {lines.map((line) => (
        <li key={line}>
          <Icon name={icon} /> <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
