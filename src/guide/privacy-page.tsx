import { Link } from "react-router";
import { PageTitle } from "../components/page-title.tsx";
import * as paths from "../paths.ts";
import { daysKept, mostKept } from "../session/kept-checks.ts";
import { absenceLimit } from "../session/saved-session.ts";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

const weeksKept = daysKept / 7;
const minutes = absenceLimit / 60_000;

/** What is kept, where, for how long, and who can see what. */
export function PrivacyPage() {
  return (
    <div className="guide-page stack">
      <PageTitle windowTitle={say("Privacy")}>{say("Privacy")}</PageTitle>
      <p className="lead">
        {say("Your answers stay on your device. Nobody else gets them, and neither do we.")}
      </p>
      <section className="stack">
        <h2>{say("What is kept on your device")}</h2>
        <ul>
          <li>{say("Your answers.")}</li>
          <li>{say("The country you chose for the emergency number.")}</li>
          <li>{say("When the pain began and when you last answered, if you told us.")}</li>
        </ul>
        <p>
          {say(
            "This is kept in the storage that your browser sets aside for this one tab (session storage). There are no cookies, no account and no name. Your result is not kept: it is worked out again each time.",
          )}
        </p>
        <p>
          {say(
            "If you choose a language, your browser keeps that choice for your next visit (local storage), and nothing else with it.",
          )}
        </p>
        <p>
          {say(
            "If the site takes its advice back, your browser keeps that news (local storage) until the site says otherwise. It says nothing about you.",
          )}
        </p>
        <p>
          {say(
            "Your browser also keeps a copy of these pages, so that they open without a network. The copy is the same for everybody.",
          )}
        </p>
      </section>
      <section className="stack">
        <h2>{say("When it is forgotten")}</h2>
        <ul>
          <li>{say("When nobody has touched the page for {minutes} minutes.", { minutes })}</li>
          <li>
            {say(
              "When you close the tab. If your browser brings the tab back, it may bring your answers back within that time.",
            )}
          </li>
          <li>{say("When you choose “Clear my answers” at the foot of any page.")}</li>
        </ul>
      </section>
      <section className="stack">
        <h2>{say("If you choose to keep a check")}</h2>
        <p>
          {say(
            "On the result you can choose to keep a check, to compare it with a later one. Only then are your answers, the day of the check, the version of the rules, what you note on the plan and, if you told us, when the pain began kept for longer. They stay in this browser (local storage), for every tab of it.",
          )}
        </p>
        <p>
          {say(
            "They are removed {weeks} weeks after the latest check that you kept, as soon as you open this site again. “Delete what is kept” removes them at once, and so does clearing your answers. At most {checks} checks are kept.",
            { weeks: weeksKept, checks: mostKept },
          )}
        </p>
      </section>
      <section className="stack">
        <h2>{say("If you save a file or share the text")}</h2>
        <p>
          {say(
            "You can save your answers to a file, and open it here later. The file holds your answers, the time and, if you told us, the country and when the pain began. It stays on your device until you delete it, and anyone who opens it can read it. This page opens it on your device, and sends nothing.",
          )}
        </p>
        <p>
          {say(
            "Where your device can share, you can hand the text of your summary to another app. That happens only when you press the button and choose the app, and what the app does with it is not up to us.",
          )}
        </p>
      </section>
      <section className="stack">
        <h2>{say("What is sent")}</h2>
        <p>
          {say(
            "Nothing that you answer, unless you share it yourself. In its first seconds a page fetches the other pages from this site, so that they are there when you want them. It fetches the same ones whatever you answer. Your answers never stand in an address. The rules that we give your browser stop the scripts of a page from asking other addresses. They cannot stop a page from opening another page, so they are a second lock and no proof: the first is that nothing here sends what you answer.",
          )}
        </p>
        <p>
          {say(
            "Before you see a result, your browser asks this site if this version of the advice still stands. It asks the same thing for everybody, and says nothing about you.",
          )}
        </p>
        <p>{say("We count no visitors, and nothing from another company is built in.")}</p>
      </section>
      <section className="stack">
        <h2>{say("How to check this yourself")}</h2>
        <ol>
          <li>
            {say(
              "On a computer, open the start page of this check. Press F12, or look for the developer tools in the menu of your browser, and choose “Network”.",
            )}
          </li>
          <li>
            {say(
              "Answer the questions and look at your result. Each line that comes up is one request that your browser made.",
            )}
          </li>
          <li>
            {say(
              "Every line should be for a file of this site. Choose a line: nothing that you answered should stand in its address or in what it sends.",
            )}
          </li>
        </ol>
        <p>
          {say(
            "Or open the start page, wait a minute and switch your network off. The check still works, as it needs nobody else.",
          )}
        </p>
        <p>
          {sayWith(
            "Who has the code of this check can let the computer do this: <code>npm run watch-silence</code> answers the questions and prints every request.",
            { code: (words) => <code>{words}</code> },
          )}
        </p>
      </section>
      <section className="stack">
        <h2>{say("What others can see")}</h2>
        <ul>
          <li>
            {say(
              "The computer that this site comes from sees what every web server sees: your internet address, the kind of browser, and which page you opened and when. It cannot see your answers.",
            )}
          </li>
          <li>
            {say("If you follow a link to a source, that site sees your visit, and not where you came from.")}
          </li>
          <li>
            {say("Someone who uses the same device can read what is on the screen, or in a printed sheet.")}
          </li>
          <li>
            {say(
              "If you copy your summary, other programs on your device can read it until you copy something else.",
            )}
          </li>
        </ul>
        <p>
          {say(
            "On a shared computer, clear your answers and close the tab when you are done. The list of pages you visited stays in the browser’s history, with the time: that you were here, which groups of questions you came to, that you saw a result, and which exercises and pages of the guide you read. It holds no answer and no result.",
          )}
        </p>
      </section>
      <p>
        {sayWith("More about the rules: <how>how this check works</how>.", {
          how: (words) => <Link to={paths.howThisWorks}>{words}</Link>,
        })}
      </p>
    </div>
  );
}
