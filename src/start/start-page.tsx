/** The first page: what this is, whom it is for, and the way in. */
import { dispositionOrder, dispositions, lowerFirst } from "#rules";
import type { ReactNode } from "react";
import type { Elements } from "../components/elements.ts";
import { LevelMark } from "../components/level-mark.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { minutes } from "./minutes.ts";
import { StartPicture } from "./start-picture.tsx";
import { say } from "../words/say.ts";

interface StartPageProps {
  /** What must be known first: the signs of an emergency and the number. */
  readonly emergency: Elements;
  /** The way into the questions; give it the classes `button button--large`. */
  readonly startLink: Elements;
  /** The way back into questions begun earlier. */
  readonly continueLink?: Elements;
  /** For a person who comes back: the way to check again. */
  readonly howIsItNow?: Elements;
  /** Links to the reading pages. */
  readonly guideLinks: readonly ReactNode[];
}

/** The start page. The signs of an emergency come first, in one line, and the way in right below. */
export function StartPage({ emergency, startLink, continueLink, howIsItNow, guideLinks }: StartPageProps) {
  return (
    <div className="start">
      {howIsItNow}
      <div className="start__hero">
        <div className="start__words">
          {emergency}
          <PageTitle windowTitle={say("Start")}>{say("Upper back pain after a workout?")}</PageTitle>
          <p className="lead">{say("Find out how soon you need help, and what to do today.")}</p>
          <div className="actions">
            {startLink}
            {continueLink}
          </div>
          <p className="quiet">
            <span>
              {say("About {minutes} minutes · stays on this device · not a diagnosis", { minutes })}
            </span>
            <br />
            <span>{say("For someone else? Answer for them.")}</span>
          </p>
        </div>
        <StartPicture />
      </div>
      <section className="two-columns">
        <div className="start__for">
          <h2>{say("This check is for you if")}</h2>
          <ul className="ticks">
            <li>{lowerFirst(say("Your upper back, shoulder blades or the tops of your shoulders hurt"))}</li>
            <li>{lowerFirst(say("You think training, sport or lifting may have set it off"))}</li>
          </ul>
        </div>
        <div className="start__for">
          <h2>{say("It is not made for")}</h2>
          <ul className="crosses">
            <li>{lowerFirst(say("Pain in the low back alone"))}</li>
            <li>
              {lowerFirst(
                say("Injuries from a serious accident or a bad fall: use the emergency number for these"),
              )}
            </li>
          </ul>
        </div>
      </section>
      <p className="note">
        <strong>{say("Under 18?")}</strong>
        <span>{` ${say(
          "You can use it too, best together with an adult. Your result will be {help}, or help sooner than that.",
          { help: dispositions.soon.moveTo },
        )}`}</span>
      </p>
      <section className="stack">
        <h2>{say("What you will know at the end")}</h2>
        <p>{say("One of four answers:")}</p>
        <ol className="start__levels">
          {dispositionOrder.map((level) => (
            <li key={level} className={`level--${level}`}>
              <span>{dispositions[level].headline}</span>
              <LevelMark level={level} />
            </li>
          ))}
        </ol>
        <p>
          {say(
            "You will also see why, what would change the answer, and what to do next, day by day. You can print one page for a doctor or physiotherapist.",
          )}
        </p>
      </section>
      <p>
        <strong>{say("Published guidance, put in order.")}</strong>{" "}
        {say("No clinician has signed it off, and it is not a diagnosis.")}
      </p>
      <p>
        {say(
          "Your answers stay on this device. They are removed when nobody has touched the page for an hour.",
        )}
      </p>
      <section className="stack">
        <h2>{say("Rather read than answer?")}</h2>
        <ul className="link-list">
          {guideLinks.map((link, index) => (
            <li key={index}>{link}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
