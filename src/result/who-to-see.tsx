import {
  professionals,
  whatToTell,
  whoToSeeSources,
  type Answers,
  type ProfessionalId,
  upperFirst,
} from "#rules";
import { BodyMap, siteIds } from "../components/body-map/body-map.tsx";
import { CitationList } from "../components/citation-list.tsx";
import { Fold } from "../components/fold.tsx";
import { hidden } from "../components/hidden.tsx";
import { Lines } from "../components/lines.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

interface WhoToSeeProps {
  /** Those who suit the signs, the best first; empty when that is no question, as in an emergency. */
  readonly suited: readonly ProfessionalId[];
  readonly answers: Answers;
}

/** What each professional is good for, and what to tell them. */
export function WhoToSee({ suited, answers }: WhoToSeeProps) {
  const marked = siteIds.filter((site) => answers[site] === "yes");
  return (
    <Fold
      title={suited.length > 0 ? say("Who to see, and what to say") : say("What to tell the professional")}
    >
      {suited.length > 0 && <Suited suited={suited} />}
      <Lines lines={whatToTell} />
      {marked.length > 0 && <BodyMap selected={marked} label={say("Where it hurts")} />}
    </Fold>
  );
}

function Suited({ suited }: Pick<WhoToSeeProps, "suited">) {
  return (
    <>
      <ul>
        {suited.map((id) => (
          <li key={id}>
            <strong>{`${upperFirst(professionals[id].name)}.`}</strong>
            <span>{` ${professionals[id].suits}`}</span>
          </li>
        ))}
      </ul>
      <details className="help">
        <summary>{sayWith("Where this comes from<hidden>: who to see</hidden>", { hidden })}</summary>
        <CitationList citations={whoToSeeSources} />
      </details>
      <h3>{say("What to tell the professional")}</h3>
    </>
  );
}
