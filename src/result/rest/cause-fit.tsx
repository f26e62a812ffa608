import {
  causePatterns,
  interview,
  plan,
  type Answers,
  type CausePatternId,
  type PlannedCauses,
  type PlannedPattern,
} from "#rules";
import { Link } from "react-router";
import { deviceCalendar } from "../../time/device-calendar.ts";
import { useNow } from "../../time/use-now.ts";
import { useSession } from "../../session/session.ts";
import { CauseCard } from "./cause-card.tsx";
import { locale, say } from "../../words/say.ts";

/** What the pain can fit with, strongest first. Only with an appointment or with care at home. */
export function CauseFitSection({ answers }: { readonly answers: Answers }) {
  const startedAt = useSession((session) => session.painStarted);
  const answeredAt = useSession((session) => session.answeredAt);
  const now = useNow();
  const planned = plan({ answers, startedAt, answeredAt, now, calendar: deviceCalendar });
  switch (planned.kind) {
    case "none":
      return null;
    case "selfCare":
    case "untilSeen":
      return <Causes causes={planned.causes} answers={answers} />;
  }
}

interface CausesProps {
  readonly causes: PlannedCauses;
  readonly answers: Answers;
}

function Causes({ causes, answers }: CausesProps) {
  switch (causes.kind) {
    case "notShown":
      return null;
    case "fits":
    case "nothingFits":
      return (
        <section className="stack">
          <h2>{say("What this can fit with")}</h2>
          {causes.kind === "fits" ? <Fitting patterns={causes.patterns} /> : <NothingFits />}
          <AskForTraining answers={answers} />
        </section>
      );
  }
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
        to="/check"
        state={{ screen: screen.id, returnTo: "/result" }}
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
