import { emergencyInShort, neutralCard } from "#rules";
import { useSession } from "../session/session.ts";
import { CallList } from "./call-list.tsx";
import { CountryPicker } from "./country-picker.tsx";
import { EmergencySigns } from "./emergency-signs.tsx";
import { say } from "../words/say.ts";

/** What must be known before the check begins: the signs in one line, the number, and all signs one press away. */
export function DangerFirst() {
  const country = useSession((session) => session.country);
  return (
    <section className="danger-first" aria-label={say("Emergency signs and number")}>
      <p>
        <strong>{say("Call an ambulance now for:")}</strong>
        <span>{` ${Object.values(emergencyInShort).join(" · ")}`}</span>
      </p>
      <CallList />
      <details>
        <summary>{say("All signs, and your country’s number")}</summary>
        <div className="stack">
          {country === undefined && <p>{`${neutralCard.text} ${neutralCard.after}`}</p>}
          <CountryPicker />
          <EmergencySigns />
        </div>
      </details>
    </section>
  );
}
