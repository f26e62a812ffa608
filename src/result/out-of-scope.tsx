import { outOfScopePage, questions, type QuestionId } from "#rules";
import { Link } from "react-router";
import { EmergencyCard } from "../emergency/emergency-card.tsx";
import { Lines } from "../components/lines.tsx";
import { PageTitle } from "../components/page-title.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";

/** The pain is not in the upper back: a way on, in place of care that was not made for it. */
export function OutOfScope() {
  return (
    <div className="stack">
      <PageTitle windowTitle={say("Your result")}>{outOfScopePage.title}</PageTitle>
      <p className="lead">{outOfScopePage.text}</p>
      <section className="stack">
        <h2>{outOfScopePage.signsTitle}</h2>
        <Signs signs={outOfScopePage.signs} />
        <EmergencyCard />
      </section>
      <section className="stack">
        <h2>{outOfScopePage.todayTitle}</h2>
        <Signs signs={outOfScopePage.today} />
      </section>
      <section className="stack">
        <h2>{say("Where to go")}</h2>
        <Lines lines={outOfScopePage.where} />
      </section>
      <div className="actions">
        <Link className="button" to={paths.answers}>
          {say("Change my answers")}
        </Link>
        <Link className="button button--secondary" to={paths.summary}>
          {say("Print a summary")}
        </Link>
      </div>
    </div>
  );
}

function Signs({ signs }: { readonly signs: readonly QuestionId[] }) {
  return (
    <ul>
      {signs.map((sign) => (
        <li key={sign}>{questions[sign].short}</li>
      ))}
    </ul>
  );
}
