import { lookAgainSources, type PlannedLook, type SelfCarePlan, type WhatWouldChange } from "#rules";
import { Link } from "react-router";
import { CitationList } from "../components/citation-list.tsx";
import { Moment } from "./moment.tsx";
import { say } from "../words/say.ts";

/** The days on which to see whether it goes the right way. */
export function LookAgain({ plan }: { readonly plan: SelfCarePlan }) {
  return (
    <section className="stack">
      <h2>{say("When to look again")}</h2>
      <ul>
        {plan.lookAgain.map((look) => (
          <li key={look.id}>
            <strong>
              <LookName look={look} />:
            </strong>{" "}
            {look.text}
          </li>
        ))}
      </ul>
      <details className="help">
        <summary>
          {say("Where this comes from")}
          <span className="visually-hidden">{say(": when to look again")}</span>
        </summary>
        <CitationList citations={lookAgainSources} />
      </details>
    </section>
  );
}

function LookName({ look: { name, after, at, tense } }: { readonly look: PlannedLook }) {
  return (
    <>
      {name}
      {at !== undefined && (
        <>
          {" "}
          ({tense === "now" && `${say("today")}, `}
          <Moment at={at} withTime={"hours" in after} />)
        </>
      )}
    </>
  );
}

/** What would make it urgent. */
export function UrgentIf({ urgentIf }: { readonly urgentIf: readonly WhatWouldChange[] }) {
  if (urgentIf.length === 0) return null;
  return (
    <section className="stack">
      <h2>{say("What would make it urgent")}</h2>
      <ul>
        {urgentIf.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        {say("Has something changed?")} <Link to="/answers">{say("Change your answers")}</Link>{" "}
        {say("and look at the result again.")}
      </p>
    </section>
  );
}
