import { countries, neutralCard, notConfirmedNote, type Country, type EmergencyNumber } from "#rules";
import { Icon } from "../components/icon.tsx";
import { useSession } from "../session/session.ts";
import { CountryPicker } from "./country-picker.tsx";
import { say } from "../words/say.ts";

interface EmergencyCardProps {
  /** Whether the neutral card says what to do; not below a heading that says it. */
  readonly isTitled?: boolean;
}

/** The number to call, for the country that the person chose; a neutral card until they have. */
export function EmergencyCard({ isTitled = true }: EmergencyCardProps) {
  const country = useSession((session) => session.country);
  return (
    <div className="emergency-card stack">
      {country === undefined ? (
        <NeutralNumbers isTitled={isTitled} />
      ) : (
        <CountryNumbers country={countries[country]} />
      )}
      <CountryPicker />
    </div>
  );
}

function NeutralNumbers({ isTitled }: Required<EmergencyCardProps>) {
  return (
    <>
      <p>
        {isTitled && <strong>{neutralCard.title}.</strong>} {neutralCard.text}
      </p>
      <ul className="call-list">
        {neutralCard.numbers.map(({ dial, shown }) => (
          <li key={dial}>
            <CallLink dial={dial}>
              {say("Call")} {shown}
            </CallLink>
          </li>
        ))}
      </ul>
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
            <CallLink dial={number.dial}>
              {say("Call")} {number.shown}
            </CallLink>
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

/** A number to press. */
export function CallLink({
  dial,
  children,
}: {
  readonly dial: string;
  readonly children: readonly string[];
}) {
  return (
    <a className="call-button" href={`tel:${dial}`}>
      <Icon name="phone" /> {children.join("")}
    </a>
  );
}
