import {
  firstDaysRule,
  keysOf,
  painTrafficLight,
  stopSigns,
  type CarePhaseId,
  type PainLightId,
} from "#rules";
import { PainToday, useLightToday } from "./noted-today.tsx";
import { say } from "../words/say.ts";

/** A circle, a triangle and a stop sign: told apart without color. */
const shapes: Readonly<Record<PainLightId, string>> = {
  green: "M16 3a13 13 0 1 0 0 26 13 13 0 0 0 0-26Z",
  amber: "M16 3 30 28H2Z",
  red: "M10.5 2.5h11l8 8v11l-8 8h-11l-8-8v-11Z",
};

/** How much pain is fine while moving: one bar, told in words, by shape and by color; the whole is one press away. */
export function PainLights({ phase }: { readonly phase: CarePhaseId }) {
  const today = useLightToday();
  return (
    <section>
      <div className="moves-head">
        <h2>{say("How much pain is fine")}</h2>
        <PainToday />
      </div>
      {(phase === "protect" || phase === "move") && <p>{`${firstDaysRule} ${say("After that:")}`}</p>}
      <ul className="pain-bar">
        {keysOf(painTrafficLight).map((id) => {
          const { from, to, short } = painTrafficLight[id];
          return (
            <li
              className={`pain-bar__part pain-light--${id}`}
              key={id}
              aria-current={today === id || undefined}
            >
              <strong>
                <LightShape id={id} />
                <span>{` ${say("{from}–{to}", { from, to })}`}</span>
              </strong>
              <span>{short}</span>
            </li>
          );
        })}
      </ul>
      <p role="status">{today !== undefined && painTrafficLight[today].text}</p>
      <details className="help">
        <summary>{say("When to stop at once")}</summary>
        <div className="stack">
          <p>{say("Score the pain while you move, from 0 (none) to 10 (the worst you can think of).")}</p>
          <PainLightList />
          <p>{say("Stop at once, and go through the check again, if one of these comes up:")}</p>
          <ul>
            {stopSigns.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
          <p>
            {say(
              "Many clinics use lights like these. Where they draw the lines is habit and has not been tested.",
            )}
          </p>
        </div>
      </details>
    </section>
  );
}

/** The three lights. */
export function PainLightList() {
  return (
    <ul className="pain-lights">
      {keysOf(painTrafficLight).map((id) => {
        const { name, from, to, text } = painTrafficLight[id];
        return (
          <li className={`pain-light pain-light--${id}`} key={id}>
            <LightShape id={id} />
            <span>
              <strong>{say("{name}, {from} to {to} out of 10.", { name, from, to })}</strong>
              <span>{` ${text}`}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function LightShape({ id }: { readonly id: PainLightId }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d={shapes[id]} />
    </svg>
  );
}
