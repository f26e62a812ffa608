import { professionals, whoToSee, whoToSeeSources, type Answers, type Why, upperFirst } from "#rules";
import { CitationList } from "../components/citation-list.tsx";
import { hidden } from "../components/hidden.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

interface WhoToSeeProps {
  readonly why: readonly Why[];
  readonly answers: Answers;
}

/** Who suits the signs that set the level, the best first. */
export function WhoToSee({ why, answers }: WhoToSeeProps) {
  const suited = whoToSee(why, answers);
  if (suited.length === 0) return null;
  return (
    <section className="stack">
      <h2>{say("Who to see")}</h2>
      <ul>
        {suited.map((id) => (
          <li key={id}>
            <strong>{upperFirst(professionals[id].name)}.</strong> {professionals[id].suits}
          </li>
        ))}
      </ul>
      <details className="help">
        <summary>{sayWith("Where this comes from<hidden>: who to see</hidden>", { hidden })}</summary>
        <CitationList citations={whoToSeeSources} />
      </details>
    </section>
  );
}
