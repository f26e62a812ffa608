import { countries, type Country } from "#rules";
import { Icon } from "../components/icon.tsx";
import { useSession } from "../session/session.ts";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

/**
 * The line for health advice of the country that the person chose, where one is known: for help today, and for whoever gets
 * no appointment.
 */
export function HealthLine({ level }: { readonly level: "urgent" | "soon" }) {
  const country = useSession((session) => session.country);
  if (country === undefined) return null;
  const { healthLine }: Country = countries[country];
  if (healthLine === undefined || (level === "soon" && healthLine.onlyWhenUrgent === true)) return null;
  const { dial, shown, name } = healthLine;
  if (level === "urgent")
    return (
      <p className="health-line">
        <a className="button" href={`tel:${dial}`}>
          <Icon name="phone" /> <span>{say("Call {number}", { number: shown })}</span>
        </a>
        <span>{name}</span>
      </p>
    );
  return (
    <p>
      {sayWith("No appointment? You can call {line}.", {
        line: <a href={`tel:${dial}`}>{name.includes(shown) ? name : `${name}, ${shown}`}</a>,
      })}
    </p>
  );
}
