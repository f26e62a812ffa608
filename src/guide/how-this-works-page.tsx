import {
  causePatterns,
  dispositionOrder,
  dispositions,
  keysOf,
  notADiagnosis,
  redFlags,
  ruleSetVersion,
} from "#rules";
import { Link } from "react-router";
import { LevelTag } from "../components/level-mark.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { ArticleTrace } from "./article-trace.tsx";
import { Decisions, Differences } from "./decisions.tsx";
import { FlowDrawing } from "./flow-drawing.tsx";
import * as paths from "../paths.ts";
import { SourceList } from "./source-list.tsx";
import { addressIn } from "../words/language.ts";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";
import { language } from "../words/this-language.ts";

/** What the check is, how it comes to a level, and what was decided along the way. */
export function HowThisWorksPage() {
  return (
    <div className="guide-page stack">
      <PageTitle windowTitle={say("How this works")}>{say("How this check works")}</PageTitle>
      <p className="lead">{notADiagnosis}</p>
      <WhatItIs />
      <section className="stack">
        <h2>{say("How your level is found")}</h2>
        <p>{say("There are four levels, the most urgent first:")}</p>
        <ol>
          {dispositionOrder.map((level) => (
            <li key={level}>
              <LevelTag level={level} />
              <span>{` ${dispositions[level].timeFrame}`}</span>
            </li>
          ))}
        </ol>
        <ul>
          <li>
            {say("The check knows {count} warning signs. Each has a level, a reason and a source.", {
              count: keysOf(redFlags).length,
            })}
          </li>
          <li>
            {say("All of them are looked at, each time. The most urgent one that is there sets your level.")}
          </li>
          <li>{say("“I’m not sure” counts. Each sign says how soon you need help when it stays open.")}</li>
          <li>{say("Nothing is added up to a score. One more sign can never make your level milder.")}</li>
          <li>{say("A clear emergency ends the questions at once.")}</li>
          <li>{say("Only when no sign is there, and none is open, does the check say care at home.")}</li>
        </ul>
      </section>
      <section className="stack">
        <h2>{say("Look behind it")}</h2>
        <RuleBook />
      </section>
      <section className="stack">
        <h2>{say("The way through the questions")}</h2>
        <p>
          {say(
            "One screen after the other. Where you can say “I’m not sure”, that opens a follow-up just as yes does.",
          )}
        </p>
        <FlowDrawing />
      </section>
      <section className="stack">
        <h2>{say("How causes and advice are chosen")}</h2>
        <p>
          {say(
            "Causes come after the level and never change it. The check compares your answers with {count} patterns, and shows what fits and what does not. The weights are our own, and nobody has tested them.",
            { count: keysOf(causePatterns).length },
          )}
        </p>
        <p>
          {say(
            "Some answers rule advice out. Then your plan leaves it out and tells you why. “I’m not sure” rules it out as well.",
          )}
        </p>
      </section>
      <section className="stack">
        <h2>{say("What we decided where sources differ")}</h2>
        <Decisions />
      </section>
      <section className="stack">
        <h2>{say("Known differences")}</h2>
        <p>
          {say(
            "Here a rule is milder or stricter than a good source. We list them so that anybody can judge them.",
          )}
        </p>
        <Differences direction="milder" />
        <Differences direction="stricter" />
      </section>
      <section className="stack">
        <h2>{say("The article behind it")}</h2>
        {language === "en" ? (
          <ArticleTrace />
        ) : (
          <p>
            <a href={addressIn("en", paths.howThisWorks)} hrefLang="en">
              {say("Where each of its statements is found here, in English")}
            </a>
          </p>
        )}
      </section>
      <section className="stack">
        <h2>{say("Sources")}</h2>
        <SourceList />
      </section>
      <section className="stack">
        <h2>{say("Version")}</h2>
        <p>
          {sayWith(
            "Rule set {version}, last changed on {date}. Your result and your summary carry this number.",
            {
              version: ruleSetVersion.version,
              date: <time dateTime={ruleSetVersion.date}>{ruleSetVersion.date}</time>,
            },
          )}
        </p>
        <p>
          {sayWith(
            "For those who run the software of a practice or clinic: <form>the questions as a FHIR R4 form</form>, in English.",
            { form: (words) => <a href={addressIn("en", paths.fhirForm)}>{words}</a> },
          )}
        </p>
        <p>
          {sayWith(
            "It is built with free software of others: <licenses>their licenses</licenses>, in English.",
            {
              licenses: (words) => <a href={addressIn("en", paths.licenses)}>{words}</a>,
            },
          )}
        </p>
      </section>
    </div>
  );
}

/** The pages that show each rule, and what was done to find its faults. */
const ruleBook = [
  {
    path: paths.rules,
    name: say("Every rule"),
    tells: say("Each warning sign with its condition, its reason, its sources and the stories that test it."),
  },
  {
    path: paths.proof,
    name: say("What is proven"),
    tells: say("What holds for every set of answers, and how we know that the proof could fail."),
  },
  {
    path: paths.measures,
    name: say("Our stories, counted"),
    tells: say("Where the check sends the people of our own stories, by six usual measures."),
  },
  {
    path: paths.hazards,
    name: say("What can go wrong"),
    tells: say("What could harm somebody, what stands against it, and what remains."),
  },
] as const;

function RuleBook() {
  return (
    <ul className="card-list link-list">
      {ruleBook.map(({ path, name, tells }) => (
        <li className="card" key={path}>
          <h3>
            {language === "en" ? (
              <Link to={path}>{name}</Link>
            ) : (
              <a href={addressIn("en", path)} hrefLang="en">
                {say("{page} (in English)", { page: name })}
              </a>
            )}
          </h3>
          <p>{tells}</p>
        </li>
      ))}
    </ul>
  );
}

function WhatItIs() {
  return (
    <section className="stack two-columns">
      <div className="card">
        <h2>{say("What it is")}</h2>
        <ul>
          <li>{say("Published guidance on upper back pain, put in order as plain rules.")}</li>
          <li>{say("For pain that began with training or strain.")}</li>
          <li>{say("A way to see how soon to get help, from whom, and what to do till then.")}</li>
          <li>{say("Worked out on your own device. The same answers always give the same result.")}</li>
        </ul>
      </div>
      <div className="card">
        <h2>{say("What it is not")}</h2>
        <ul>
          <li>{say("Not a diagnosis, and no stand-in for someone who can examine you.")}</li>
          <li>{say("Not signed off by a clinician, and not tested in a study.")}</li>
          <li>{say("Not a guess by a machine that learns. Every rule can be read.")}</li>
          <li>{say("Not for the low back, and not for someone who needs help at once.")}</li>
        </ul>
      </div>
    </section>
  );
}
