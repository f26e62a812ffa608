/** Where the plan comes from, once, at its end. Measures and painkillers tell their own where they stand. */
import {
  carePhases,
  lookAgainSources,
  notADiagnosis,
  pacing,
  painTrafficLightSources,
  returnToTrainingSources,
  type SelfCarePlan,
} from "#rules";
import { CitationList } from "../components/citation-list.tsx";
import { say } from "../words/say.ts";

/** The sources of the plan, by what they stand for. */
export function PlanSources({ plan }: { readonly plan: SelfCarePlan }) {
  const parts = [
    ...plan.phases
      .filter(({ tense }) => tense !== "past")
      .map(({ id }) => ({ title: carePhases[id].name, sources: carePhases[id].sources })),
    { title: say("How long it takes"), sources: pacing[plan.pace].sources },
    { title: say("How much pain is fine"), sources: painTrafficLightSources },
    { title: say("When to look again"), sources: lookAgainSources },
    { title: say("The way back to training"), sources: returnToTrainingSources },
  ];
  return (
    <section className="stack">
      <h3>{say("Where this comes from")}</h3>
      {parts.map(({ title, sources }) => (
        <div className="stack" key={title}>
          <p>
            <strong>{title}</strong>
          </p>
          <CitationList citations={sources} />
        </div>
      ))}
      <p>{notADiagnosis}</p>
    </section>
  );
}
