import { stayUntilSeen, stepBack, trainingMeanwhile, trainingOnHold, type SelfCarePlan } from "#rules";
import { Whys } from "./why.tsx";
import { say } from "../words/say.ts";

/** What to leave and keep training, and the way back to the person's own lift. */
export function Training({ plan: { kind, training } }: { readonly plan: SelfCarePlan }) {
  const { leave, keep } = trainingMeanwhile[training.lift];
  switch (training.kind) {
    case "onHold":
      return (
        <>
          <p>{trainingOnHold}</p>
          <Whys reasons={training.reasons} />
        </>
      );
    case "steps":
      return (
        <>
          <section className="stack">
            <h3>{say("Training meanwhile")}</h3>
            <p>{leave}</p>
            <p>{keep}</p>
            {training.askFirst.length > 0 && (
              <div className="note">
                <p>
                  <strong>{say("Ask a doctor or physiotherapist before you train:")}</strong>
                </p>
                <Whys reasons={training.askFirst} />
              </div>
            )}
          </section>
          <section className="stack">
            <p>{say("Take one step at a time. How it feels counts more than the date.")}</p>
            {kind === "untilSeen" && (
              <p>
                <strong>{stayUntilSeen}</strong>
              </p>
            )}
            <ol className="ladder">
              {training.steps.map(({ name, text, moveOn }) => (
                <li key={name}>
                  <strong>{`${name}.`}</strong>
                  <span>{` ${text}`}</span>
                  {moveOn !== undefined && (
                    <span className="ladder__on">{`${say("Go on when:")} ${moveOn}`}</span>
                  )}
                </li>
              ))}
            </ol>
            <p>{stepBack}</p>
          </section>
        </>
      );
  }
}
