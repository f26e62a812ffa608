import { Fragment } from "react";
import { Lines } from "../components/lines.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { BackToHowThisWorks } from "./back.tsx";
import { scales, status, topics, type ShownHazard, type ShownRating } from "./hazards.ts";
import { RiskMark } from "./risk-mark.tsx";

interface HazardProps {
  readonly hazard: ShownHazard;
}

interface RiskProps {
  readonly when: string;
  readonly rating: ShownRating;
}

const all = topics.flatMap(({ hazards }) => hazards);
const risks = scales.at(-1)?.steps ?? [];
/** From this step on a risk has to be made smaller before people rely on the check. */
const highStep = 4;

/** What can go wrong with this check, what stands against it, which tests prove that, and what remains. */
export function HazardsPage() {
  const [lead, ...more] = status;
  return (
    <div className="stack">
      <BackToHowThisWorks />
      <PageTitle windowTitle="What can go wrong">What can go wrong</PageTitle>
      <p className="lead">{lead}</p>
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <section className="stack">
        <h2>All {all.length} hazards by their risk</h2>
        <Overview />
        <StillHigh />
        <details className="help">
          <summary>What the words mean</summary>
          <div className="stack">
            {scales.map(({ name, steps }) => (
              <Scale key={name} name={name} steps={steps} />
            ))}
          </div>
        </details>
      </section>
      {topics.map(({ name, hazards }) => (
        <section className="stack" key={name}>
          <h2>{name}</h2>
          <ul className="card-list">
            {hazards.map((hazard) => (
              <li className="card hazard" key={hazard.id} id={hazard.id}>
                <Hazard hazard={hazard} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** How many hazards have each risk, with nothing against them and with what stands against them. */
function Overview() {
  const count = (when: "before" | "after", risk: string) =>
    all.filter((one) => one[when].risk === risk).length;
  return (
    <table className="risk-table">
      <thead>
        <tr>
          <th scope="col">Risk</th>
          <th scope="col">Without controls</th>
          <th scope="col">With them</th>
        </tr>
      </thead>
      <tbody>
        {risks.map(({ name }) => (
          <tr key={name}>
            <th scope="row">
              <RiskMark step={stepOf(name)} /> {name}
            </th>
            <td>{count("before", name)}</td>
            <td>{count("after", name)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Hazards that our own scale does not let us live with, so that nobody has to look for them. */
function StillHigh() {
  const high = all.filter(({ after }) => stepOf(after.risk) >= highStep);
  if (high.length === 0) return null;
  return (
    <>
      <p>Still too great by our own scale, with all that stands against them:</p>
      <ul>
        {high.map(({ id, hazard, remains }) => (
          <li key={id}>
            <strong>{hazard}</strong> {remains}
          </li>
        ))}
      </ul>
    </>
  );
}

function stepOf(risk: string): number {
  return risks.findIndex(({ name }) => name === risk) + 1;
}

function Scale({ name, steps }: (typeof scales)[number]) {
  return (
    <>
      <h3>{name}</h3>
      <dl className="facts">
        {steps.map((step) => (
          <div key={step.name}>
            <dt>{step.name}</dt>
            <dd>{step.means}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Hazard({ hazard: { hazard, causes, harm, before, controls, after, remains } }: HazardProps) {
  return (
    <>
      <h3>{hazard}</h3>
      <p>
        <strong>Harm:</strong> {harm}
      </p>
      <Risk when="Risk without controls" rating={before} />
      <Risk when="Risk with them" rating={after} />
      <p>
        <strong>What remains:</strong> {remains}
      </p>
      <details className="help">
        <summary>
          Causes, controls and tests<span className="visually-hidden">: {hazard}</span>
        </summary>
        <div className="stack">
          <p>Causes:</p>
          <Lines lines={causes} />
          <p>What stands against it, and the tests that prove that it is there:</p>
          <ul>
            {controls.map(({ control, provenBy }) => (
              <li key={control}>
                {control}
                <ul className="test-list exact">
                  {provenBy.map(({ file, test }) => (
                    <li key={file + test}>
                      “{test}” <FilePath path={file} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </>
  );
}

/** May break after each slash, and nowhere else as long as that will do. */
function FilePath({ path }: { readonly path: string }) {
  return (
    <code>
      {path.split(/(?<=\/)/).map((part) => (
        <Fragment key={part}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}

function Risk({ when, rating: { severity, likelihood, risk } }: RiskProps) {
  return (
    <p>
      <strong>{when}:</strong> <RiskMark step={stepOf(risk)} /> {risk}{" "}
      <span className="quiet">
        (harm {severity}, {likelihood})
      </span>
    </p>
  );
}
