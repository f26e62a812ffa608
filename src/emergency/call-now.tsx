import { countries, neutralCard } from "#rules";
import { useSession } from "../session/session.ts";
import { CallLink } from "./emergency-card.tsx";
import { say } from "../words/say.ts";

/** The way to the call, right where the person has just said something that may be an emergency. */
export function CallNow() {
  const country = useSession((session) => session.country);
  const numbers = country === undefined ? neutralCard.numbers : [countries[country].emergency];
  return (
    <div className="call-now">
      <p>{say("If this is happening now, call first:")}</p>
      <ul className="call-list">
        {numbers.map(({ dial, shown }) => (
          <li key={dial}>
            <CallLink dial={dial}>
              {say("Call")} {shown}
            </CallLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
