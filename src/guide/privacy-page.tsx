import { Link } from "react-router";
import { PageTitle } from "../parts/page-title.tsx";
import { absenceLimit } from "../session/saved-session.ts";
import "./guide.css";

const minutes = absenceLimit / 60_000;

/** What is kept, where, for how long, and who can see what. */
export function PrivacyPage() {
  return (
    <div className="guide-page stack">
      <PageTitle windowTitle="Privacy">Privacy</PageTitle>
      <p className="lead">Your answers stay on your device. Nobody else gets them, and neither do we.</p>
      <section className="stack">
        <h2>What is kept on your device</h2>
        <ul>
          <li>Your answers.</li>
          <li>The country you chose for the emergency number.</li>
          <li>When the pain began and when you last answered, if you told us.</li>
        </ul>
        <p>
          This is kept in the storage that your browser sets aside for this one tab (session storage). There
          are no cookies, no account and no name. Your result is not kept: it is worked out again each time.
        </p>
      </section>
      <section className="stack">
        <h2>When it is forgotten</h2>
        <ul>
          <li>When nobody has touched the page for {minutes} minutes.</li>
          <li>
            When you close the tab. If your browser brings the tab back, it may bring your answers back within
            that time.
          </li>
          <li>When you choose “Clear my answers” at the foot of any page.</li>
        </ul>
      </section>
      <section className="stack">
        <h2>What is sent</h2>
        <p>
          Nothing that you answer. Once a page has loaded, it asks nobody for anything, unless you open
          another page. The rules that we give your browser forbid it to send data. Your answers never stand
          in an address.
        </p>
        <p>We count no visitors, and nothing from another company is built in.</p>
      </section>
      <section className="stack">
        <h2>What others can see</h2>
        <ul>
          <li>
            The computer that this site comes from sees what every web server sees: your internet address, the
            kind of browser, and which page you opened and when. It cannot see your answers.
          </li>
          <li>If you follow a link to a source, that site sees your visit, and not where you came from.</li>
          <li>Someone who uses the same device can read what is on the screen, or in a printed sheet.</li>
          <li>
            If you copy your summary, other programs on your device can read it until you copy something else.
          </li>
        </ul>
        <p>
          On a shared computer, clear your answers and close the tab when you are done. The list of pages you
          visited stays in the browser’s history.
        </p>
      </section>
      <p>
        More about the rules: <Link to="/how-this-works">how this check works</Link>.
      </p>
    </div>
  );
}
