import { dispositions, ownAccuracy, type Count, type OwnAccuracy } from "#rules";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { LevelTag } from "../components/level-mark.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { BackToHowThisWorks } from "./back.tsx";
import * as paths from "../paths.ts";

/** The six usual measures of symptom checks, over the stories of this project, and what they do not tell. */
export function MeasuresPage() {
  const { accuracy, accuracyByLevel, safety, comprehensiveness, overTriage, comparison } = ownAccuracy();
  return (
    <div className="stack">
      <BackToHowThisWorks />
      <PageTitle windowTitle="Our stories, counted">How it does on our own stories</PageTitle>
      <p className="lead">{`We wrote ${comprehensiveness.of} short stories of people with pain, and where each should be sent. Here is where the check sends them.`}</p>
      <div className="note">
        <p>
          Read this with care. The people who wrote the rules wrote the stories too. So the numbers show that
          the check does what we meant. They do not show how it does with real people. No study has tested
          that.
        </p>
      </div>
      <section className="stack">
        <h2>Six usual measures</h2>
        <dl className="measures">
          <Measure name="Accuracy" result={<CountInWords {...accuracy} />}>
            Stories that were sent just where they should be.
          </Measure>
          <Measure name="Accuracy by level" result={<ByLevel levels={accuracyByLevel} />}>
            The same for the stories of each level.
          </Measure>
          <Measure name="Safety of advice" result={<CountInWords {...safety} />}>
            Stories that were sent where they should be, or to more urgent help. Any other story was sent
            somewhere too mild.
          </Measure>
          <Measure name="Comprehensiveness" result={<CountInWords {...comprehensiveness} />}>
            Stories that were given a level at all.
          </Measure>
          <Measure name="Inclination to over-triage" result={<OverTriage count={overTriage} />}>
            Of the stories that were sent to a wrong level, those sent to one that is too urgent.
          </Measure>
          <Measure name="Capability comparison" result={<Comparison {...comparison} />}>
            A score from 0 to 100 beside other checks. A right answer earns more the fewer of them find it.
            The others here are as simple as can be: each gives everybody the same advice. No other real check
            was tried on these stories.
          </Measure>
        </dl>
      </section>
      <section className="stack">
        <h2>Where to read the stories</h2>
        <p>
          Each story stands on the page of the rules that it touches. Start from{" "}
          <Link to={paths.rules}>every rule</Link>.
        </p>
      </section>
    </div>
  );
}

interface MeasureProps {
  readonly name: string;
  readonly result: ReactNode;
  readonly children: ReactNode;
}

function Measure({ name, result, children }: MeasureProps) {
  return (
    <div className="card">
      <dt>{name}</dt>
      <dd className="measures__result">{result}</dd>
      <dd>{children}</dd>
    </div>
  );
}

function CountInWords({ count, of }: Count) {
  return (
    <span className="measures__count">
      <strong>{count}</strong>
      <span>{` of ${of}`}</span>
    </span>
  );
}

function ByLevel({ levels }: { readonly levels: OwnAccuracy["accuracyByLevel"] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">Right</th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, count, of }) => (
          <tr key={level}>
            <th scope="row">
              <LevelTag level={level} />
            </th>
            <td>
              <CountInWords count={count} of={of} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OverTriage({ count }: { readonly count: Count }) {
  if (count.of === 0) return <span>No story was sent to a wrong level.</span>;
  return <CountInWords {...count} />;
}

function Comparison({ ours, others }: OwnAccuracy["comparison"]) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Check</th>
          <th scope="col">Score</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">This check</th>
          <td>{ours?.toFixed(0)}</td>
        </tr>
        {others.map(({ level, score }) => (
          <tr key={level}>
            <th scope="row">{`“${dispositions[level].name}” for everybody`}</th>
            <td>{score?.toFixed(0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
