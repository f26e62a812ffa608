import { type PlannedLook, type SelfCarePlan, type WhatWouldChange } from "#rules";
import { Link } from "react-router";
import { Moment } from "./moment.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

/** The days on which to see whether it goes the right way. */
export function LookAgain({ plan }: { readonly plan: SelfCarePlan }) {
  return (
    <section className="stack">
      <h3>{say("When to look again")}</h3>
      <ul>
        {plan.lookAgain.map((look) => (
          <li key={look.id}>
            <strong>
              <LookName look={look} />
              <span>:</span>
            </strong>
            <span>{` ${look.text}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LookName({ look: { name, after, at, tense } }: { readonly look: PlannedLook }) {
  if (at === undefined) return <span>{name}</span>;
  const moment = <Moment at={at} withTime={"hours" in after} />;
  if (tense === "now") return sayWith("{name} (today, {moment})", { name, moment });
  return (
    <>
      <span>{`${name} (`}</span>
      {moment}
      <span>)</span>
    </>
  );
}

/** What would make it urgent. */
export function UrgentIf({ urgentIf }: { readonly urgentIf: readonly WhatWouldChange[] }) {
  if (urgentIf.length === 0) return null;
  return (
    <section className="stack">
      <h3>{say("What would make it urgent")}</h3>
      <ul>
        {urgentIf.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        {sayWith(
          "Has something changed? <change>Change your answers</change> and look at the result again.",
          { change: (words) => <Link to={paths.answers}>{words}</Link> },
        )}
      </p>
    </section>
  );
}
