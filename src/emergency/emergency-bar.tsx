import { Icon } from "../components/icon.tsx";
import { EmergencyCard } from "./emergency-card.tsx";
import { EmergencySigns } from "./emergency-signs.tsx";
import { say } from "../words/say.ts";

interface EmergencyBarProps {
  /** Whether the signs are in view at once. They stand in the same place on every page either way. */
  readonly open: boolean;
}

/** Emergency signs and number, at the top of every page. Works without any script. */
export function EmergencyBar({ open }: EmergencyBarProps) {
  return (
    <aside className="emergency-bar no-print" aria-label={say("Emergency signs and number")}>
      <details open={open}>
        <summary>
          <Icon name="emergency" /> {say("Emergency signs and number")}
        </summary>
        <div className="stack">
          <p>{say("Call the emergency number now, and leave this check, if you have one of these:")}</p>
          <EmergencySigns />
          <EmergencyCard />
        </div>
      </details>
    </aside>
  );
}
