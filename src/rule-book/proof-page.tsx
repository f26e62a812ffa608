import { ruleSetVersion } from "#rules";
import { Notice } from "../components/notice.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { BackToHowThisWorks } from "./back.tsx";
import type { ShownProof } from "./proof.ts";

type ShownTwin = ShownProof["statements"][number]["twins"][number];

/** What was proven about the rules, when, in how long, and how we know that the proof can fail. */
export function ProofPage({ proof }: { readonly proof: ShownProof }) {
  const proven = proof.statements.filter(({ result }) => result === "proven").length;
  return (
    <div className="stack">
      <BackToHowThisWorks />
      <PageTitle windowTitle="What is proven">What is proven about the rules</PageTitle>
      <p className="lead">{`${proven} of ${proof.statements.length} statements are proven for every set of answers that anybody can give. “I’m not sure” is part of it, and so are questions left open.`}</p>
      {proof.ruleSetVersion !== ruleSetVersion.version && (
        <Notice>{`These results are for the rules of version ${proof.ruleSetVersion}. The rules have changed since, to version ${ruleSetVersion.version}.`}</Notice>
      )}
      <p>
        The rules are plain data. A program turns them into formulas, and a solver looks for a set of answers
        that breaks a statement. Where it shows that there is none, the statement is proven.
      </p>
      <p>
        A proof that cannot fail is worth little. So each statement is also tried on copies of the rules that
        we broke on purpose, and has to fail there.
      </p>
      <p>
        What a proof cannot tell: whether the rules are the right ones. It shows that they do together what
        each of them says.
      </p>
      <section className="stack">
        <h2>The statements</h2>
        <ol className="card-list statements">
          {proof.statements.map((statement) => (
            <li className="card" key={statement.id}>
              <Statement statement={statement} />
            </li>
          ))}
        </ol>
      </section>
      <KeptRules kept={proof.keptRules} />
      <section className="stack">
        <h2>About this proof</h2>
        <Facts proof={proof} />
      </section>
    </div>
  );
}

function Statement({ statement }: { readonly statement: ShownProof["statements"][number] }) {
  const { sentence, result, seconds, queries, notes, twins } = statement;
  return (
    <>
      <h3 className="exact">{sentence}</h3>
      <p>
        <strong>{result === "proven" ? "Proven" : "Not proven: a case breaks it"}</strong>{" "}
        <span className="quiet">{`in ${inSeconds(seconds)}, with ${inNumbers(queries)} ${queries === 1 ? "question" : "questions"} to the solver`}</span>
      </p>
      {notes.length + twins.length > 0 && (
        <details className="help">
          <summary>
            What was looked at, and what was broken on purpose
            <span className="visually-hidden exact">{`: ${sentence}`}</span>
          </summary>
          <div className="stack">
            <ul className="test-list exact">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
            {twins.map((twin) => (
              <Twin key={twin.sentence} twin={twin} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** What refuted it is the solver’s own finding, with names from the program. */
function Twin({ twin: { sentence, refutedBy } }: { readonly twin: ShownTwin }) {
  return (
    <div>
      <p>
        <strong>Broken:</strong>
        <span>{` ${sentence}`}</span>
      </p>
      <p>It failed, as it must. The solver found:</p>
      <p className="test-list exact">{refutedBy}</p>
    </div>
  );
}

function KeptRules({ kept }: { readonly kept: ShownProof["keptRules"] }) {
  if (kept.length === 0) return null;
  return (
    <section className="stack">
      <h2>Rules that never decide alone</h2>
      <p>Another rule always asks for as much. They are kept, each for a reason.</p>
      <dl className="facts">
        {kept.map(({ rule, reason }) => (
          <div key={rule}>
            <dt>
              <code>{rule}</code>
            </dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Facts({
  proof: { date, ruleSetVersion: version, ruleDataHash, statements, examples, leaves },
}: {
  readonly proof: ShownProof;
}) {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const facts = [
    ["Day of the proof", date],
    ["Rules of version", version],
    ["Time taken in all", inSeconds(sum(statements.map(({ seconds }) => seconds)))],
    ["Questions to the solver", inNumbers(sum(statements.map(({ queries }) => queries)))],
    ["Copies broken on purpose", inNumbers(sum(statements.map(({ twins }) => twins.length)))],
    ["Things shown to be reached, with an example", inNumbers(examples)],
    ["Parts of conditions shown to matter", inNumbers(leaves)],
    ["Fingerprint of the rules (SHA-256)", ruleDataHash],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function inSeconds(seconds: number): string {
  const shown = seconds < 10 ? seconds.toFixed(1) : seconds.toFixed(0);
  return `${shown} ${shown === "1.0" ? "second" : "seconds"}`;
}

function inNumbers(count: number): string {
  return count.toLocaleString("en");
}
