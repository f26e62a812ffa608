import { Icon } from "../components/icon.tsx";
import { EmergencyCard } from "./emergency-card.tsx";
import { EmergencySigns } from "./emergency-signs.tsx";
import { say } from "../words/say.ts";

/** Emergency signs and number, one press away in the head of every page. Works without any script. */
export function EmergencyBar() {
  return (
    <aside className="emergency-bar" aria-label={say("Emergency signs and number")}>
      <details>
        <summary>
          {say("Emergency")} <Icon name="phone" />
        </summary>
        <div className="stack">
          <p>{say("Call the emergency number now, and leave this check, if you have one of these:")}</p>
          <EmergencyCard />
          <EmergencySigns />
        </div>
      </details>
    </aside>
  );
}
