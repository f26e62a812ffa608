import {
  countries,
  dispositions,
  measures,
  neutralCard,
  stepBack,
  stopSigns,
  trainingMeanwhile,
  trainingOnHold,
  type CountryId,
  type DispositionId,
  type LeftOut,
  type SelfCarePlan,
  stayUntilSeen,
  upperFirst,
  lowerFirst,
  phrases,
} from "#rules";
import { inWords, leftOutGroups } from "./left-out-groups.ts";
import { Moment } from "./moment.tsx";
import { say } from "../words/say.ts";

/** When to look again. */
export function SheetLooks({ plan }: { readonly plan: SelfCarePlan }) {
  return (
    <div>
      <h2>{say("Look again")}</h2>
      <ul>
        {plan.lookAgain.map(({ id, name, after, at, text }) => (
          <li key={id}>
            <strong>
              {at === undefined ? <span>{name}</span> : <Moment at={at} withTime={"hours" in after} />}
              <span>:</span>
            </strong>
            <span>{` ${text}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What ends a move at once. */
export function SheetStop() {
  return (
    <div>
      <h2>{say("Stop at once, and do the check again")}</h2>
      <p>{inWords(stopSigns)}</p>
    </div>
  );
}

const urgentLevels = ["emergency", "urgent"] as const satisfies readonly DispositionId[];

interface SheetUrgentProps {
  readonly plan: SelfCarePlan;
  readonly country: CountryId | undefined;
}

/** What would make it urgent, and the number to call. */
export function SheetUrgent({ plan, country }: SheetUrgentProps) {
  const numbers = country === undefined ? neutralCard.numbers : [countries[country].emergency];
  return (
    <div className="plan-sheet__urgent">
      <h2>{say("Get help when one of these is new")}</h2>
      {urgentLevels.map((level) => (
        <SheetSigns
          level={level}
          signs={plan.urgentIf.filter(({ to }) => to === level).map(({ sign }) => sign)}
          key={level}
        />
      ))}
      <p>
        <strong>
          {say("Emergency number: {numbers}", {
            numbers: numbers.map(({ shown }) => shown).join(phrases.oneOfTwo),
          })}
        </strong>
        {country === undefined && (
          <span>{` (${lowerFirst(say("Not the same everywhere: write down yours"))})`}</span>
        )}
      </p>
    </div>
  );
}

interface SheetSignsProps {
  readonly level: DispositionId;
  readonly signs: readonly string[];
}

function SheetSigns({ level, signs }: SheetSignsProps) {
  if (signs.length === 0) return null;
  return (
    <p>
      <strong>{`${dispositions[level].headline}:`}</strong>
      <span>{` ${signs.join("; ")}.`}</span>
    </p>
  );
}

/** What may keep the pain from coming back, by name. */
export function SheetLongTerm({ longTerm }: { readonly longTerm: SelfCarePlan["longTerm"] }) {
  return (
    <section>
      <h3>{say("Long-term steps")}</h3>
      <p>{longTerm.map(({ id }) => measures[id].name).join(" · ")}</p>
    </section>
  );
}

/** The way back to training, in short. */
export function SheetLadder({ plan: { kind, training } }: { readonly plan: SelfCarePlan }) {
  switch (training.kind) {
    case "onHold":
      return (
        <section>
          <p>{trainingOnHold}</p>
        </section>
      );
    case "steps":
      return (
        <section>
          <h3>{say("Way back to training")}</h3>
          <p>
            <span>{`${trainingMeanwhile[training.lift].leave} ${trainingMeanwhile[training.lift].keep}`}</span>
            {training.askFirst.length > 0 && (
              <strong> {say("Ask a doctor or physiotherapist before you train.")}</strong>
            )}
          </p>
          <ol>
            {training.steps.map(({ name, text, moveOn }) => (
              <li key={name}>
                <strong>{`${name}.`}</strong>
                <span>{` ${text}`}</span>
                {moveOn !== undefined && <em>{` ${say("Go on when:")} ${moveOn}`}</em>}
              </li>
            ))}
          </ol>
          <p>
            {kind === "untilSeen" && <strong>{stayUntilSeen} </strong>}
            <span>{stepBack}</span>
          </p>
        </section>
      );
  }
}

/** What the answers rule out, by name; the reasons stand on the screen. */
export function SheetLeftOut({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const things = [...new Set(leftOutGroups(leftOut).flatMap((group) => group.things))];
  if (things.length === 0) return null;
  return (
    <section>
      <h3>{say("Left out for you")}</h3>
      <p>{say("{things}. The plan on the screen says why.", { things: upperFirst(inWords(things)) })}</p>
    </section>
  );
}
