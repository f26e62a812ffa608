import { dispositionOrder, dispositions, keysOf, redFlags, type DispositionId } from "#rules";
import { Link } from "react-router";
import { LevelTag } from "../components/level-mark.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { BackToHowThisWorks } from "./back.tsx";
import * as paths from "../paths.ts";

/** Every rule under its level, each with a way to its own page. */
export function RulesPage() {
  const levels = dispositionOrder.filter((level) => rulesOf(level).length > 0);
  return (
    <div className="stack">
      <BackToHowThisWorks />
      <PageTitle windowTitle="Every rule">Every rule of this check</PageTitle>
      <p className="lead">{`A rule is one warning sign with a level. There are ${keysOf(redFlags).length} of them, and here they all are.`}</p>
      <p>
        The page of a rule tells when it counts and why. It names the sources, and the stories that we test it
        with. To find a word here, use the search of your browser.
      </p>
      {levels.map((level) => (
        <section className="stack" key={level} aria-labelledby={level}>
          <h2 id={level}>{`${dispositions[level].name}: ${rulesOf(level).length} rules`}</h2>
          <p>
            <LevelTag level={level} />
            <span>{` ${dispositions[level].timeFrame}`}</span>
          </p>
          <ul className="rule-list">
            {rulesOf(level).map((id) => (
              <li key={id}>
                <Link to={paths.rule(id)}>{redFlags[id].title}</Link>
                <span>{redFlags[id].because}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function rulesOf(level: DispositionId) {
  return keysOf(redFlags).filter((id) => redFlags[id].disposition === level);
}
