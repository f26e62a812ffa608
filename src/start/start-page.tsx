/** The first page: what this is, whom it is for, and the way in. */
import { dispositionOrder, dispositions, lowerFirst } from "#rules";
import type { ReactNode } from "react";
import { Icon, type IconName } from "../components/icon.tsx";
import { LevelMark } from "../components/level-mark.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { StartPicture } from "./start-picture.tsx";
import { say } from "../words/say.ts";

interface StartPageProps {
  /** Emergency signs and number, where the frame of the page does not already show them opened. */
  readonly emergency?: ReactNode;
  /** The way into the questions; give it the classes `button button--large`. */
  readonly startLink: ReactNode;
  /** The way back into questions begun earlier. */
  readonly continueLink?: ReactNode;
  /** For a person who comes back: the way to check again. */
  readonly howIsItNow?: ReactNode;
  /** Links to the reading pages. */
  readonly guideLinks: readonly ReactNode[];
}

/** The start page. Emergency signs come before anything else. */
export function StartPage({ emergency, startLink, continueLink, howIsItNow, guideLinks }: StartPageProps) {
  return (
    <div className="start">
      {emergency}
      {howIsItNow}
      <div className="start__hero">
        <div className="start__words">
          <PageTitle windowTitle={say("Start")}>{say("Upper back pain after a workout?")}</PageTitle>
          <p className="lead">
            {say("Find out how soon you need help, and what you can do about it today.")}
          </p>
          <div className="actions">
            {startLink}
            {continueLink}
          </div>
        </div>
        <StartPicture />
      </div>
      <ul className="start__facts">
        <Fact icon="clock">
          <strong>{say("About three minutes.")}</strong> {say("Short questions, in plain words.")}
        </Fact>
        <Fact icon="lock">
          <strong>{say("Private.")}</strong>{" "}
          {say(
            "Your answers stay on this device. They are removed when nobody has touched the page for an hour.",
          )}
        </Fact>
        <Fact icon="book">
          <strong>{say("Published guidance, put in order.")}</strong>{" "}
          {say("No clinician has signed it off, and it is not a diagnosis.")}
        </Fact>
      </ul>
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
        <strong>{say("Under 18?")}</strong>{" "}
        {say(
          "You can use it too, best together with an adult. Your result will be {help}, or help sooner than that.",
          { help: dispositions.soon.moveTo },
        )}
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

function Fact({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}
