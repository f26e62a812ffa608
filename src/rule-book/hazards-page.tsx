import {
  hazardLogStatus,
  hazards,
  hazardTopics,
  keysOf,
  likelihoods,
  riskOf,
  risks,
  severities,
  type Hazard,
  type Rating,
  type RiskId,
} from "#rules";
import { Fragment } from "react";
import { Lines } from "../components/lines.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { BackToHowThisWorks } from "./back.tsx";
import { RiskMark } from "./risk-mark.tsx";

interface RiskProps {
  readonly when: string;
  readonly rating: Rating;
}

const all: readonly (Hazard & { readonly id: string })[] = keysOf(hazards).map((id) => ({
  id,
  ...hazards[id],
}));
const riskIds = keysOf(risks);
/** From this step on a risk has to be made smaller before people rely on the check. */
const highStep = 4;

const scales = { "How bad": severities, "How likely": likelihoods, Risk: risks };

/** What can go wrong with this check, what stands against it, which tests prove that, and what remains. */
export function HazardsPage() {
  const [lead, ...more] = hazardLogStatus;
  return (
    <div className="stack">
      <BackToHowThisWorks />
      <PageTitle windowTitle="What can go wrong">What can go wrong</PageTitle>
      <p className="lead">{lead}</p>
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <section className="stack">
        <h2>{`All ${all.length} hazards by their risk`}</h2>
        <Overview />
        <StillHigh />
        <details className="help">
          <summary>What the words mean</summary>
          <div className="stack">
            {keysOf(scales).map((name) => (
              <Scale key={name} name={name} />
            ))}
          </div>
        </details>
      </section>
      {keysOf(hazardTopics).map((topic) => (
        <section className="stack" key={topic}>
          <h2>{hazardTopics[topic]}</h2>
          <ul className="card-list">
            {all
              .filter((hazard) => hazard.topic === topic)
              .map((hazard) => (
                <li className="card hazard" key={hazard.id} id={hazard.id}>
                  <HazardCard hazard={hazard} />
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
  const count = (when: "before" | "after", risk: RiskId) =>
    all.filter((one) => riskOf(one[when]) === risk).length;
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
        {riskIds.map((risk) => (
          <tr key={risk}>
            <th scope="row">
              <RiskMark step={stepOf(risk)} />
              <span>{` ${risks[risk].name}`}</span>
            </th>
            <td>{count("before", risk)}</td>
            <td>{count("after", risk)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Hazards that our own scale does not let us live with, so that nobody has to look for them. */
function StillHigh() {
  const high = all.filter(({ after }) => stepOf(riskOf(after)) >= highStep);
  if (high.length === 0) return null;
  return (
    <>
      <p>Still too great by our own scale, with all that stands against them:</p>
      <ul>
        {high.map(({ id, hazard, remains }) => (
          <li key={id}>
            <strong>{hazard}</strong>
            <span>{` ${remains}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function stepOf(risk: RiskId): number {
  return riskIds.indexOf(risk) + 1;
}

function Scale({ name }: { readonly name: keyof typeof scales }) {
  return (
    <>
      <h3>{name}</h3>
      <dl className="facts">
        {Object.values<{ readonly name: string; readonly means: string }>(scales[name]).map((step) => (
          <div key={step.name}>
            <dt>{step.name}</dt>
            <dd>{step.means}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function HazardCard({
  hazard: { hazard, causes, harm, before, controls, after, remains },
}: {
  readonly hazard: Hazard;
}) {
  return (
    <>
      <h3>{hazard}</h3>
      <p>
        <strong>Harm:</strong>
        <span>{` ${harm}`}</span>
      </p>
      <Risk when="Risk without controls" rating={before} />
      <Risk when="Risk with them" rating={after} />
      <p>
        <strong>What remains:</strong>
        <span>{` ${remains}`}</span>
      </p>
      <details className="help">
        <summary>
          Causes, controls and tests<span className="visually-hidden">{`: ${hazard}`}</span>
        </summary>
        <div className="stack">
          <p>Causes:</p>
          <Lines lines={causes} />
          <p>What stands against it, and the tests that prove that it is there:</p>
          <ul>
            {controls.map(({ control, provenBy }) => (
              <li key={control}>
                <span>{control}</span>
                <ul className="test-list exact">
                  {provenBy.map(({ file, test }) => (
                    <li key={file + test}>
                      <span>{`“${withoutPlaceholders(test)}” `}</span>
                      <FilePath path={file} />
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

/** "the sheet of ${who} is one page" is a test for each of many; the reader sees "the sheet of … is one page". */
function withoutPlaceholders(title: string): string {
  return title.replaceAll(/\$\{[^}]*\}|%[a-z]/g, "…");
}

/** May break after each slash, and nowhere else as long as that will do. */
function FilePath({ path }: { readonly path: string }) {
  return (
    <code>
      {path.match(/[^/]+\/?/g)?.map((part) => (
        <Fragment key={part}>
          <span>{part}</span>
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}

function Risk({ when, rating }: RiskProps) {
  const risk = riskOf(rating);
  return (
    <p>
      <strong>{`${when}:`}</strong> <RiskMark step={stepOf(risk)} />
      <span>{` ${risks[risk].name} `}</span>
      <span className="quiet">{`(harm ${severities[rating.severity].name}, ${likelihoods[rating.likelihood].name})`}</span>
    </p>
  );
}
