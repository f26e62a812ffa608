import { lowerFirst } from "#rules";
import { Link } from "react-router";
import { PageTitle } from "../components/page-title.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";
import { chrome, firefox, safari } from "./oldest-browsers.json";

/** What was built for everybody, what was tested, and what was not. */
export function AccessibilityPage() {
  return (
    <div className="guide-page stack">
      <PageTitle windowTitle={say("Accessibility")}>{say("Accessibility")}</PageTitle>
      <p className="lead">
        {say(
          "This check should work for everybody: with a keyboard, a screen reader, large text, one hand or a tired head.",
        )}
      </p>
      <section className="stack">
        <h2>{say("What we aim for")}</h2>
        <p>
          {say(
            "It is built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. It also aims at some points of the highest level, AAA:",
          )}
        </p>
        <ul>
          <li>{say("Text that stands out strongly from its ground, at a contrast of 7 to 1.")}</li>
          <li>{say("Large targets to tap, and a clear frame around the part that has the focus.")}</li>
          <li>{say("Plain words, with help for the few that are not.")}</li>
          <li>{say("A look over all answers before the result.")}</li>
          <li>{say("No movement on the screen that you need to see.")}</li>
        </ul>
      </section>
      <section className="stack">
        <h2>{say("How it is made")}</h2>
        <ul>
          <li>
            {say("Buttons, lists and folding parts are those of your browser, so your own settings work.")}
          </li>
          <li>{say("The picture of the back has a list beside it that does the same.")}</li>
          <li>{say("Every drawing is also told in words.")}</li>
          <li>{say("Levels are told in words first, then by shape, then by color.")}</li>
          <li>
            {sayWith(
              "All pages of the guide and all exercises can be read without scripts. The questions need them, or a pen: you can <paper>print them</paper> and fill them in by hand.",
              { paper: (words) => <Link to={paths.paper}>{words}</Link> },
            )}
          </li>
          <li>{say("There is a dark look, and pages that print on plain paper.")}</li>
        </ul>
      </section>
      <section className="stack">
        <h2>{say("Which browsers it is made for")}</h2>
        <ul>
          <li>{say("Safari {safari} or newer: an iPhone or iPad with iOS {safari}", { safari })}</li>
          <li>{say("Chrome or Edge {chrome} or newer", { chrome })}</li>
          <li>{say("Firefox {firefox} or newer", { firefox })}</li>
        </ul>
        <p>
          {sayWith(
            "In an older browser the questions may not start. The page then says so, and you can <paper>print them</paper>.",
            { paper: (words) => <Link to={paths.paper}>{words}</Link> },
          )}
        </p>
      </section>
      <section className="stack">
        <h2>{say("What is tested")}</h2>
        <p>{say("Programs test it with each change. They look for:")}</p>
        <ul>
          <li>
            {lowerFirst(
              say("Faults that the tool axe can find, against WCAG 2.2 AA and the strong contrast of AAA"),
            )}
          </li>
          <li>{lowerFirst(say("The whole check by keyboard alone"))}</li>
          <li>{lowerFirst(say("Narrow screens and enlarged text"))}</li>
          <li>{lowerFirst(say("Pages that read well without scripts"))}</li>
        </ul>
        <p>{say("Programs find only a part of all barriers.")}</p>
      </section>
      <section className="stack">
        <h2>{say("What is not tested yet")}</h2>
        <ul>
          <li>{say("No disabled person has tried it out for us yet.")}</li>
          <li>{say("Nobody has gone through it with a real screen reader or voice control yet.")}</li>
          <li>
            {say("Nobody has tried it on an old phone: only programs look for what old browsers lack.")}
          </li>
          <li>{say("The words were measured by a reading formula. No reader has tested them.")}</li>
        </ul>
        <p>{say("So we do not claim that it meets every point.")}</p>
      </section>
      <section className="stack">
        <h2>{say("If something stands in your way")}</h2>
        <p>
          {say(
            "You do not need this check to get help. Call a health phone line, a doctor or a pharmacist. The signs of an emergency stand at the top of every page.",
          )}
        </p>
      </section>
    </div>
  );
}
