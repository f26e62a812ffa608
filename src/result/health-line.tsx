import { countries, type Country } from "#rules";
import { useSession } from "../session/session.ts";
import { sayWith } from "../words/say-with.ts";

/**
 * The line for health advice of the country that the person chose, where one is known: for help today, and for whoever gets
 * no appointment.
 */
export function HealthLine({ level }: { readonly level: "urgent" | "soon" }) {
  const country = useSession((session) => session.country);
  if (country === undefined) return null;
  const { name: countryName, healthLine }: Country = countries[country];
  if (healthLine === undefined || (level === "soon" && healthLine.onlyWhenUrgent === true)) return null;
  const { dial, shown, name } = healthLine;
  const parts = {
    country: countryName,
    line: <a href={`tel:${dial}`}>{name.includes(shown) ? name : `${name}, ${shown}`}</a>,
  };
  return (
    <p>
      {level === "urgent"
        ? sayWith("In {country} you can call {line}.", parts)
        : sayWith("No appointment? In {country} you can call {line}.", parts)}
    </p>
  );
}
