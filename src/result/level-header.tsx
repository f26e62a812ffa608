import { countries, dispositions, whileYouWait, type DispositionId } from "#rules";
import { EmergencyCard } from "../emergency/emergency-card.tsx";
import { LevelMark } from "../components/level-mark.tsx";
import { Lines } from "../components/lines.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { useSession } from "../session/session.ts";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

/** What to do and how soon, in words first, then shape and color. */
export function LevelHeader({ disposition }: { readonly disposition: DispositionId }) {
  const { headline, name, timeFrame, where } = dispositions[disposition];
  return (
    <section className={`result result--${disposition} stack`}>
      <p className="result__level">
        <LevelMark level={disposition} /> {name}
      </p>
      <PageTitle windowTitle={say("Your result")}>{headline}</PageTitle>
      <p className="result__when">{timeFrame}</p>
      {disposition === "emergency" && <EmergencyCard />}
      <p>{where}</p>
      {disposition === "urgent" && <HealthLine />}
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
