import { countries, emergencyInShort, neutralCard } from "#rules";
import { useSession } from "../session/session.ts";
import { CallLink } from "./emergency-card.tsx";
import { CountryPicker } from "./country-picker.tsx";
import { EmergencySigns } from "./emergency-signs.tsx";
import { say } from "../words/say.ts";

/** What must be known before the check begins: the signs in one line, the number, and all signs one press away. */
export function DangerFirst() {
  const country = useSession((session) => session.country);
  const numbers = country === undefined ? neutralCard.numbers : [countries[country].emergency];
  return (
    <section className="danger-first" aria-label={say("Emergency signs and number")}>
      <p>
        <strong>{say("Call an ambulance now for:")}</strong> {Object.values(emergencyInShort).join(" · ")}
      </p>
      <ul className="call-list">
        {numbers.map(({ dial, shown }) => (
          <li key={dial}>
            <CallLink dial={dial}>
              {say("Call")} {shown}
            </CallLink>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say("All signs, and your country’s number")}</summary>
        <div className="stack">
          {country === undefined && (
            <p>
              {neutralCard.text} {neutralCard.after}
            </p>
          )}
          <CountryPicker />
          <EmergencySigns />
        </div>
      </details>
    </section>
  );
}
