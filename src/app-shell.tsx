import { ruleSetVersion } from "#rules";
import type { MouseEvent, ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { EmergencyBar } from "./emergency/emergency-bar.tsx";
import { AdviceNotice } from "./offline/advice-notice.tsx";
import { ClearAnswers } from "./session/clear-answers.tsx";
import { SessionNotices } from "./session/session-notices.tsx";

/** What stands around every page: emergency signs first, then the page, then where else to go. */
export function AppShell({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <div className="shell">
      <a className="skip-link" href="#content" onClick={skipToContent}>
        Skip to the content
      </a>
      <header className="site-header no-print">
        <Link to="/">Upper Back Check</Link>
      </header>
      <EmergencyBar key={pathname} open={pathname === "/"} />
      <main className="page" id="content" tabIndex={-1}>
        <SessionNotices />
        <AdviceNotice place="above" />
        {children}
        <AdviceNotice place="below" />
      </main>
      <footer className="site-footer no-print">
        <nav aria-label="More about this check">
          <ul>
            <li>
              <Link to="/guide">Guide</Link>
            </li>
            <li>
              <Link to="/exercises">Exercises</Link>
            </li>
            <li>
              <Link to="/how-this-works">How this works</Link>
            </li>
            <li>
              <Link to="/paper">On paper</Link>
            </li>
            <li>
              <Link to="/privacy">Privacy</Link>
            </li>
            <li>
              <Link to="/accessibility">Accessibility</Link>
            </li>
          </ul>
        </nav>
        <ClearAnswers />
        <p>
          Published guidance put in order. Not signed off by a clinician, and not a diagnosis. Rules of{" "}
          <time dateTime={ruleSetVersion.date}>{ruleSetVersion.date}</time>, version {ruleSetVersion.version}.
        </p>
      </footer>
    </div>
  );
}

/** Moves the focus without a step in the history, which would lose the place in the questionnaire. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}
