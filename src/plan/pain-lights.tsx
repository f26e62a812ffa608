import {
  firstDaysRule,
  keysOf,
  painTrafficLight,
  painTrafficLightSources,
  stopSigns,
  type CarePhaseId,
  type PainLightId,
} from "#rules";
import { CitationList } from "../components/citation-list.tsx";
import { hidden } from "../components/hidden.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

/** A circle, a triangle and a stop sign: told apart without color. */
const shapes: Readonly<Record<PainLightId, string>> = {
  green: "M16 3a13 13 0 1 0 0 26 13 13 0 0 0 0-26Z",
  amber: "M16 3 30 28H2Z",
  red: "M10.5 2.5h11l8 8v11l-8 8h-11l-8-8v-11Z",
};

/** How much pain is fine while moving: in words, by shape, by color. */
export function PainLights({ phase }: { readonly phase: CarePhaseId }) {
  return (
    <section className="stack">
      <h2>{say("How much pain is fine")}</h2>
      {(phase === "protect" || phase === "move") && (
        <p>
          {firstDaysRule} {say("After that, go by these lights.")}
        </p>
      )}
      <p>{say("Score the pain while you move, from 0 (none) to 10 (the worst you can think of).")}</p>
      <PainLightList />
      <p>{say("Stop at once, and go through the check again, if one of these comes up:")}</p>
      <ul>
        {stopSigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <details className="help">
        <summary>
          {sayWith("Where this comes from<hidden>: how much pain is fine</hidden>", { hidden })}
        </summary>
        <p>
          {say(
            "Many clinics use lights like these. Where they draw the lines is habit and has not been tested.",
          )}
        </p>
        <CitationList citations={painTrafficLightSources} />
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
            <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
              <path d={shapes[id]} />
            </svg>
            <span>
              <strong>{say("{name}, {from} to {to} out of 10.", { name, from, to })}</strong> {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
