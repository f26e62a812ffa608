import {
  causePatterns,
  interview,
  type Answers,
  type CausePatternId,
  type PlannedCauses,
  type PlannedPattern,
} from "#rules";
import { Link } from "react-router";
import { Fold } from "../../components/fold.tsx";
import { CauseCard } from "./cause-card.tsx";
import * as paths from "../../paths.ts";
import { locale, say } from "../../words/say.ts";

interface CausesProps {
  readonly causes: PlannedCauses;
  readonly answers: Answers;
}

/** What the pain can fit with, strongest first: the best fit stands in the heading, and what speaks for it one press away. */
export function Causes({ causes, answers }: CausesProps) {
  switch (causes.kind) {
    case "notShown":
      return null;
    case "fits":
    case "nothingFits":
      return (
        <Fold title={titleOf(causes)}>
          {causes.kind === "fits" ? <Fitting patterns={causes.patterns} /> : <NothingFits />}
          <AskForTraining answers={answers} />
        </Fold>
      );
  }
}

function titleOf(causes: PlannedCauses): string {
  if (causes.kind !== "fits") return say("What this can fit with");
  const [{ pattern }] = causes.patterns;
  return say("This can fit with {pattern}", { pattern: causePatterns[pattern].name });
}

function Fitting({ patterns }: { readonly patterns: readonly [PlannedPattern, ...PlannedPattern[]] }) {
  const [first, ...others] = patterns;
  return (
    <>
      <p>
        {say(
          "Your answers can fit with {patterns}. The best fit comes first. None of this is a diagnosis, and none of it changes how soon you need help.",
          { patterns: inWords(patterns.map(({ pattern }) => pattern)) },
        )}
      </p>
      <div className="card">
        <h3>{causePatterns[first.pattern].title}</h3>
        <CauseCard fit={first} />
      </div>
      {others.map((fit) => (
        <details className="card" key={fit.pattern}>
          <summary className="cause__title">{causePatterns[fit.pattern].title}</summary>
          <CauseCard fit={fit} />
        </details>
      ))}
    </>
  );
}

/** Also an answer: most upper back pain after training settles without a name. */
function NothingFits() {
  return (
    <div className="card">
      <h3>{say("Nothing fits clearly")}</h3>
      <p>
        {say(
          "Your answers do not point to one usual cause. That is common, and it changes nothing about what to do now. The same plan helps: ease off what hurts, keep moving, and come back to training step by step.",
        )}
      </p>
    </div>
  );
}

function AskForTraining({ answers }: { readonly answers: Answers }) {
  const screen = interview(answers).path.find(({ id }) => id === "yourTraining");
  if (screen === undefined || screen.missing.length === 0) return null;
  return (
    <p>
      {say("With a few answers about your training we can tell more.")}{" "}
      <Link
        className="button button--secondary"
        to={paths.check}
        state={{ screen: screen.id, returnTo: paths.result }}
      >
        {say("Tell us about your training")}
      </Link>
    </p>
  );
}

function inWords(patterns: readonly CausePatternId[]): string {
  const names = patterns.map((id) => causePatterns[id].name);
  return new Intl.ListFormat(locale, { type: "disjunction" }).format(names);
}
