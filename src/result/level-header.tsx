import { levelInWords, lowerFirst, redFlags, type DispositionId, type Place, type Why } from "#rules";
import { CountryPicker } from "../emergency/country-picker.tsx";
import { EmergencyCard } from "../emergency/emergency-card.tsx";
import { LevelMark } from "../components/level-mark.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { HealthLine } from "./health-line.tsx";
import { say } from "../words/say.ts";

interface LevelHeaderProps {
  readonly disposition: DispositionId;
  /** Where help is to be found, when the rules name a place. */
  readonly place: Place | undefined;
  /** Who suits it, the best first, in words; empty when nobody is needed. */
  readonly who: string;
  readonly why: readonly Why[];
  /** Said in place of the reasons: an earlier check asks for more than these answers do. */
  readonly earlierHolds: boolean;
}

/** The answer at one look: what to do, how soon, with whom, and why; in words first, then shape and color. */
export function LevelHeader({ disposition, place, who, why, earlierHolds }: LevelHeaderProps) {
  const { headline, timeFrame, where } = levelInWords(disposition, place);
  const whom = withWhom(disposition, where, who);
  return (
    <section className={`result result--${disposition}`}>
      <div className="result__headline">
        <LevelMark level={disposition} />
        <PageTitle windowTitle={say("Your result")}>{headline}</PageTitle>
      </div>
      <p className="result__when">{timeFrame}</p>
      {disposition === "emergency" && <EmergencyCard isTitled={false} asksCountry={false} />}
      {whom !== undefined && <p>{whom}</p>}
      {disposition === "urgent" && place === undefined && <HealthLine level="urgent" />}
      {disposition === "soon" && <HealthLine level="soon" />}
      <p>
        <strong>{say("Why:")}</strong>
        <span>{` ${earlierHolds ? earlierWords : inOneLine(why)}`}</span>
      </p>
      {/* Last, so that nobody takes it for a question that has to be answered before the call. */}
      {disposition === "emergency" && <CountryPicker />}
    </section>
  );
}

/** Said when an earlier check keeps the level up. */
const earlierWords = say(
  "Your new answers alone would be milder. We can’t be sure of that, so your earlier result still holds.",
);

/** With whom, or where. Care at home needs nobody. */
function withWhom(disposition: DispositionId, where: string, who: string): string | undefined {
  switch (disposition) {
    case "emergency":
    case "urgent":
      return where;
    case "soon":
      return who === "" ? where : say("With {who}.", { who });
    case "selfCare":
      return undefined;
  }
}

/** So many reasons stand in the line; the others are counted. */
const mostReasons = 2;

function inOneLine(why: readonly Why[]): string {
  const decides = why.filter((reason) => reason.decides);
  if (decides.length === 0) return say("No warning signs.");
  const named = decides.slice(0, mostReasons).map(titleOf).join("; ");
  const count = decides.length - mostReasons;
  return count > 0
    ? say("{signs}; {count|one:# more sign|other:# more signs}.", { signs: named, count })
    : `${named}.`;
}

function titleOf({ rule, found }: Why): string {
  const title = lowerFirst(redFlags[rule].title);
  return found === "present" ? title : lowerFirst(say("Not ruled out: {title}", { title }));
}
