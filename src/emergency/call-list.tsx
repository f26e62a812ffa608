import { countries, neutralCard, type PhoneNumber } from "#rules";
import { Icon } from "../components/icon.tsx";
import { useSession } from "../session/session.ts";
import { say } from "../words/say.ts";

/** The number to call in the country that the person chose; the most common ones until they have. */
export function CallList() {
  const country = useSession((session) => session.country);
  const numbers = country === undefined ? neutralCard.numbers : [countries[country].emergency];
  return (
    <ul className="call-list">
      {numbers.map((number) => (
        <li key={number.dial}>
          <CallLink number={number} />
        </li>
      ))}
    </ul>
  );
}

/** A number to press. No translator may write it in another way. */
export function CallLink({ number: { dial, shown } }: { readonly number: PhoneNumber }) {
  return (
    <a className="call-button" href={`tel:${dial}`}>
      <Icon name="phone" />
      <span>
        {say("Call")} <span translate="no">{shown}</span>
      </span>
    </a>
  );
}
