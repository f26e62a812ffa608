import { countries, neutralCard, notConfirmedNote, type Country, type EmergencyNumber } from "#rules";
import { useSession } from "../session/session.ts";
import { CallLink, CallList } from "./call-list.tsx";
import { CountryPicker } from "./country-picker.tsx";

interface EmergencyCardProps {
  /** Whether the country is asked right below the numbers; else the caller asks for it further down. */
  readonly asksCountry?: boolean;
  /** Whether the neutral card says what to do; not below a heading that says it. */
  readonly isTitled?: boolean;
}

/** The number to call, for the country that the person chose; a neutral card until they have. */
export function EmergencyCard({ isTitled = true, asksCountry = true }: EmergencyCardProps) {
  const country = useSession((session) => session.country);
  return (
    <div className="emergency-card stack">
      {country === undefined ? (
        <NeutralNumbers isTitled={isTitled} />
      ) : (
        <CountryNumbers country={countries[country]} />
      )}
      {asksCountry && <CountryPicker />}
    </div>
  );
}

function NeutralNumbers({ isTitled }: Required<Pick<EmergencyCardProps, "isTitled">>) {
  return (
    <>
      <p>
        {isTitled && <strong>{`${neutralCard.title}.`}</strong>}
        <span>{` ${neutralCard.text}`}</span>
      </p>
      <CallList />
      <p>{neutralCard.after}</p>
    </>
  );
}

function CountryNumbers({ country }: { readonly country: Country }) {
  const numbers =
    country.alsoWorks === undefined ? [country.emergency] : [country.emergency, country.alsoWorks];
  return (
    <>
      <ul className="call-list">
        {numbers.map((number) => (
          <li key={number.dial}>
            <CallLink number={number} />
            <NumberNote number={number} />
          </li>
        ))}
      </ul>
      {numbers.some(({ checked }) => checked === "general") && <p className="note">{notConfirmedNote}</p>}
    </>
  );
}

function NumberNote({ number }: { readonly number: EmergencyNumber }) {
  return number.note === undefined ? null : <span className="call-list__note">{number.note}</span>;
}
