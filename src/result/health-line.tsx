import { countries } from "#rules";
import { useSession } from "../session/session.ts";
import { sayWith } from "../words/say-with.ts";

/** The line for health advice of the country that the person chose, where one is known. */
export function HealthLine() {
  const country = useSession((session) => session.country);
  if (country === undefined) return null;
  const chosen = countries[country];
  if (!("healthLine" in chosen)) return null;
  const { dial, shown, name } = chosen.healthLine;
  return (
    <p>
      {sayWith("In {country} you can call {line}.", {
        country: chosen.name,
        line: <a href={`tel:${dial}`}>{name.includes(shown) ? name : `${name}, ${shown}`}</a>,
      })}
    </p>
  );
}
