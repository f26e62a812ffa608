import { countries, isKeyOf, keysOf } from "#rules";
import { useId } from "react";
import { useSession } from "../session/session.ts";
import { locale, say } from "../words/say.ts";

const byName = [...keysOf(countries)].sort((a, b) =>
  countries[a].name.localeCompare(countries[b].name, locale),
);

/** Asks where the person is. Never filled in from the language or the place of the device. */
export function CountryPicker() {
  const id = useId();
  const country = useSession((session) => session.country);
  // Without scripts, and before they are there, a choice would change nothing.
  const ready = useSession((session) => session.ready);
  const chooseCountry = useSession((session) => session.chooseCountry);
  return (
    <p className="country-picker">
      <label htmlFor={id}>{say("Where are you now?")}</label>
      <select
        id={id}
        disabled={!ready}
        value={country ?? ""}
        onChange={({ target: { value } }) => {
          chooseCountry(isKeyOf(countries, value) ? value : undefined);
        }}
      >
        <option value="">{say("Choose a country")}</option>
        {byName.map((option) => (
          <option key={option} value={option}>
            {countries[option].name}
          </option>
        ))}
      </select>
    </p>
  );
}
