import { countries, levelInWords, whileYouWait, type DispositionId, type Place } from "#rules";
import { EmergencyCard } from "../emergency/emergency-card.tsx";
import { LevelMark } from "../components/level-mark.tsx";
import { Lines } from "../components/lines.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { useSession } from "../session/session.ts";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

interface LevelHeaderProps {
  readonly disposition: DispositionId;
  /** Where help is to be found, when the rules name a place. */
  readonly place: Place | undefined;
}

/** What to do and how soon, in words first, then shape and color. */
export function LevelHeader({ disposition, place }: LevelHeaderProps) {
  const { headline, name, timeFrame, where } = levelInWords(disposition, place);
  return (
    <section className={`result result--${disposition} stack`}>
      <p className="result__level">
        <LevelMark level={disposition} /> {name}
      </p>
      <PageTitle windowTitle={say("Your result")}>{headline}</PageTitle>
      <p className="result__when">{timeFrame}</p>
      {disposition === "emergency" && <EmergencyCard />}
      <p>{where}</p>
      {disposition === "urgent" && place === undefined && <HealthLine />}
      <WhileYouWait disposition={disposition} />
    </section>
  );
}

function HealthLine() {
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

function WhileYouWait({ disposition }: { readonly disposition: DispositionId }) {
  const lines: readonly string[] = whileYouWait[disposition];
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{say("Until you are seen")}</h2>
      <Lines lines={lines} />
    </>
  );
}
