import { ruleSetVersion } from "#rules";
import type { MouseEvent } from "react";
import { Link, useLocation } from "react-router";
import { LanguageChoice } from "./language-choice.tsx";
import type { Elements } from "../components/elements.ts";
import { EmergencyBar } from "../emergency/emergency-bar.tsx";
import { AdviceNotice } from "../offline/advice-notice.tsx";
import * as paths from "../paths.ts";
import { ClearAnswers } from "../session/clear-answers.tsx";
import { SessionNotices } from "../session/session-notices.tsx";
import { StillThere } from "../session/still-there.tsx";
import { language } from "../words/this-language.ts";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

/** What stands around every page: emergency signs first, then the page, then where else to go. */
export function AppShell({ children }: { readonly children: Elements }) {
  const { pathname } = useLocation();
  // Among the questions nothing leads away from them but the number to call.
  const isAsking = pathname === paths.check;
  return (
    <div className="shell">
      <a className="skip-link" href="#content" onClick={skipToContent}>
        {say("Skip to the content")}
      </a>
      <header className="site-header no-print">
        <Link to={paths.start}>{say("Upper Back Check")}</Link>
        {!isAsking && <LanguageChoice path={pathname} />}
        <EmergencyBar key={pathname} />
      </header>
      <main className="page" id="content" tabIndex={-1}>
        <SessionNotices />
        <AdviceNotice place="above" />
        {children}
        <AdviceNotice place="below" />
      </main>
      <StillThere />
      <footer className="site-footer no-print">
        {!isAsking && <MorePages />}
        <ClearAnswers />
        {!isAsking && <WhatThisIs />}
      </footer>
    </div>
  );
}

function MorePages() {
  return (
    <nav aria-label={say("More about this check")}>
      <ul>
        <li>
          <Link to={paths.guide}>{say("Guide")}</Link>
        </li>
        <li>
          <Link to={paths.exercises}>{say("Exercises")}</Link>
        </li>
        <li>
          <Link to={paths.howThisWorks}>{say("How this works")}</Link>
        </li>
        <li>
          <Link to={paths.paper}>{say("On paper")}</Link>
        </li>
        <li>
          <Link to={paths.open}>{say("Open saved answers")}</Link>
        </li>
        <li>
          <Link to={paths.privacy}>{say("Privacy")}</Link>
        </li>
        <li>
          <Link to={paths.accessibility}>{say("Accessibility")}</Link>
        </li>
      </ul>
    </nav>
  );
}

/** Where the advice comes from, and what it is not. */
function WhatThisIs() {
  return (
    <>
      <p>
        {sayWith(
          "Published guidance put in order. Not signed off by a clinician, and not a diagnosis. Rules of {date}, version {version}.",
          {
            date: <time dateTime={ruleSetVersion.date}>{ruleSetVersion.date}</time>,
            version: ruleSetVersion.version,
          },
        )}
      </p>
      {language !== "en" && (
        <p>
          {say(
            "This is a translation. No clinician has looked it over yet: if in doubt, the English counts.",
          )}
        </p>
      )}
    </>
  );
}

/** Moves the focus without a step in the history, which would lose the place in the questionnaire. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}
