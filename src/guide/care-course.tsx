/** What care at home looks like over days and weeks, for everybody; the plan of a result fits it to one person. */
import {
  carePhases,
  exercises,
  firstDaysRule,
  keysOf,
  ladderFor,
  painTrafficLight,
  painTrafficLightSources,
  returnToTrainingSources,
  stepBack,
  stopSigns,
  type CarePhase,
  lowerFirst,
} from "#rules";
import { Link } from "react-router";
import { WhereFrom } from "../components/where-from.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";

/** The phases of care at home in order. */
export function CarePhases() {
  return (
    <ol className="card-list">
      {keysOf(carePhases).map((id) => (
        <li className="card" key={id}>
          <Phase phase={carePhases[id]} />
        </li>
      ))}
    </ol>
  );
}

function Phase({ phase }: { readonly phase: CarePhase }) {
  return (
    <>
      <h3>{`${phase.when}: ${phase.name.toLowerCase()}`}</h3>
      <p>{phase.goal}</p>
      <ul>
        {[...phase.do, ...phase.doNot].map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {phase.moves.length > 0 && (
        <>
          <h4>{say("New moves")}</h4>
          <ul className="link-list">
            {phase.moves.map((id) => (
              <li key={id}>
                <Link to={paths.exercise(id)}>{exercises[id].name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <WhereFrom about={phase.when} citations={phase.sources} />
    </>
  );
}

/** How much pain is fine while moving, and the signs that end a move at once. */
export function PainTrafficLight() {
  return (
    <>
      <p>{firstDaysRule}</p>
      <p>{say("After that, give your pain a number from 0 (none) to 10 (the worst you can think of).")}</p>
      <dl>
        {keysOf(painTrafficLight).map((id) => {
          const { name, from, to, text } = painTrafficLight[id];
          return (
            <div key={id}>
              <dt>{say("{name}: {from} to {to}", { name, from, to })}</dt>
              <dd>{text}</dd>
            </div>
          );
        })}
      </dl>
      <p>{say("Stop at once, and do the check again, if you notice one of these:")}</p>
      <ul>
        {stopSigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p className="quiet">{say("Many clinics use these numbers, but we read no trial that tested them.")}</p>
      <WhereFrom about={lowerFirst(say("How much pain is fine"))} citations={painTrafficLightSources} />
    </>
  );
}

/** The steps back to training. */
export function ReturnToTraining() {
  return (
    <>
      <ol>
        {ladderFor("noOneLift").map(({ name, text, moveOn }) => (
          <li key={name}>
            <strong>{`${name}.`}</strong>
            <span>{` ${text} `}</span>
            {moveOn !== undefined && <em>{`${say("Go on when:")} ${moveOn}`}</em>}
          </li>
        ))}
      </ol>
      <p>{stepBack}</p>
      <WhereFrom about={lowerFirst(say("The steps back to training"))} citations={returnToTrainingSources} />
    </>
  );
}
