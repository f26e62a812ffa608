import { lookAgainSources, type PlannedLook, type SelfCarePlan, type WhatWouldChange } from "#rules";
import { Link } from "react-router";
import { CitationList } from "../parts/citation-list.tsx";
import { lookGroups, lookNames } from "./looks.ts";
import { Moment } from "./moment.tsx";

/** The days on which to see whether it goes the right way. */
export function LookAgain({ plan }: { readonly plan: SelfCarePlan }) {
  const groups = lookGroups(plan);
  return (
    <section className="stack">
      <h2>When to look again</h2>
      {groups.length === 0 ? (
        <AllOver plan={plan} />
      ) : (
        <ul>
          {groups.map(({ looks, text }) => (
            <li key={text}>
              <strong>
                {looks.map((look, index) => (
                  <span key={look.id}>
                    {index > 0 && " and "}
                    <LookName look={look} />
                  </span>
                ))}
                :
              </strong>{" "}
              {text}
            </li>
          ))}
        </ul>
      )}
      <details className="help">
        <summary>
          Where this comes from<span className="visually-hidden">: when to look again</span>
        </summary>
        <CitationList citations={lookAgainSources} />
      </details>
    </section>
  );
}

function LookName({ look: { id, at, tense } }: { readonly look: PlannedLook }) {
  return (
    <>
      {lookNames[id]}
      {at !== undefined && (
        <>
          {" "}
          ({tense === "now" && "today, "}
          <Moment at={at} withTime={id === "hours48"} />)
        </>
      )}
    </>
  );
}

function AllOver({ plan }: { readonly plan: SelfCarePlan }) {
  switch (plan.kind) {
    case "selfCare":
      return <p>The first two weeks are over. {plan.lookAgain.at(-1)?.text}</p>;
    case "untilSeen":
      return (
        <p>
          The first two weeks are over. Your result tells you when to look again, counted from today.{" "}
          <Link to="/result">See your result</Link>.
        </p>
      );
  }
}

/** What would make it urgent. */
export function UrgentIf({ urgentIf }: { readonly urgentIf: readonly WhatWouldChange[] }) {
  if (urgentIf.length === 0) return null;
  return (
    <section className="stack">
      <h2>What would make it urgent</h2>
      <ul>
        {urgentIf.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        Has something changed? <Link to="/answers">Change your answers</Link> and look at the result again.
      </p>
    </section>
  );
}
