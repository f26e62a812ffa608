import { countries, keysOf, screens } from "#rules";
import { useEffect, useRef } from "react";
import { Link, useNavigate } from "react-router";
import { EmergencyCard } from "../../emergency/emergency-card.tsx";
import type { AnswersFile, OpenedFile } from "../answers-file.ts";
import { filledIn, type AgeOfAnswers, type FilledIn } from "../filled-in.ts";
import { SaveAnswers } from "../save-answers.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { isoTime } from "../../time/date-words.ts";
import { useNow } from "../../time/use-now.ts";
import { hasBegun, useSession } from "../../session/session.ts";
import { say } from "../../words/say.ts";
import { agoWords, countWords, momentWords } from "./age-words.ts";
import { LeftOutAnswers } from "./left-out-answers.tsx";
import * as paths from "../../paths.ts";

const lookOverWords = say(
  "First we ask about the emergency signs again: they can come at any time. Then you see all your answers, and can change them.",
);
const filledInWords = say(
  "First we ask about the emergency signs again: they can come at any time. Then we show each question with your answer filled in. Change what is different now.",
);
const nextWords = {
  fresh: filledInWords,
  today: filledInWords,
  old: say(
    "Much can change in this time. So we ask most of it again, the emergency signs first. We fill in only what rarely changes.",
  ),
  ahead: say(
    "The date in the file is later than the date on this device. We cannot tell how old the answers are, so we ask most of it again, the emergency signs first.",
  ),
  tooOld: say("That is too long ago to go on from: this may be another pain. Please start a new check."),
} as const satisfies Record<AgeOfAnswers, string>;

/** What is in the file, what will be asked again, and the way on. Its heading takes the focus when it appears. */
export function OpenedAnswers({ opened }: { readonly opened: OpenedFile }) {
  const now = useNow();
  const { file, leftOut, sameRules } = opened;
  const next = filledIn(opened, now);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="stack" aria-labelledby="opened-answers">
      <h2 id="opened-answers" tabIndex={-1} ref={heading}>
        {say("Your saved answers")}
      </h2>
      {next.emergency && <EmergencyThen />}
      <p>
        <WhenAnswered file={file} now={now} age={next.age} />
        <span>{` ${countWords(Object.keys(file.answers).length)}`}</span>
      </p>
      {!sameRules && (
        <p>
          {say(
            "The rules are not the same as when you saved the file. Your answers are judged by the rules of this page.",
          )}
        </p>
      )}
      <LeftOutAnswers leftOut={leftOut} />
      <p>{next.lookOver ? lookOverWords : nextWords[next.age]}</p>
      {next.age === "tooOld" ? (
        <p>
          <Link className="button" to={paths.check}>
            {say("Go to the questions")}
          </Link>
        </p>
      ) : (
        <GoOn opened={opened} next={next} />
      )}
    </section>
  );
}

function EmergencyThen() {
  return (
    <>
      <p>
        <strong>
          {say("These answers name a sign of an emergency. If it is there now, or came back, call at once.")}
        </strong>
      </p>
      <EmergencyCard />
    </>
  );
}

interface WhenAnsweredProps {
  readonly file: AnswersFile;
  readonly now: number;
  readonly age: AgeOfAnswers;
}

function WhenAnswered({ file: { answeredAt }, now, age }: WhenAnsweredProps) {
  const moment = momentWords(answeredAt);
  return (
    <time dateTime={isoTime(answeredAt)}>
      {age === "ahead"
        ? say("By the file, you gave these answers on {moment}.", { moment })
        : say("You gave these answers on {moment}, {ago}.", { moment, ago: agoWords(answeredAt, now) })}
    </time>
  );
}

interface GoOnProps {
  readonly opened: OpenedFile;
  readonly next: FilledIn;
}

function GoOn({ opened, next }: GoOnProps) {
  const begun = useSession(hasBegun);
  const country = useSession((session) => session.country);
  const ready = useSession((session) => session.ready);
  const takeUp = useTakeUp(opened);
  // What an earlier page load saved would come on top of it.
  if (!ready) return null;
  return (
    <>
      {country === undefined && next.country !== undefined && (
        <p>
          {say("The country for the emergency number, as you chose it then: {country}.", {
            country: countries[next.country].name,
          })}
        </p>
      )}
      {begun ? (
        <>
          <p>{say("You have other answers in this tab. You can save them first.")}</p>
          <div className="actions">
            <SaveAnswers />
            <ConfirmDialog
              trigger={say("Go on with the saved answers")}
              title={say("Replace the answers in this tab?")}
              text={say("The saved answers take the place of the ones in this tab. It cannot be undone.")}
              confirmLabel={say("Replace them")}
              onConfirm={takeUp}
            />
          </div>
        </>
      ) : (
        <p>
          <button className="button" type="button" onClick={takeUp}>
            {say("Go on with the saved answers")}
          </button>
        </p>
      )}
    </>
  );
}

/** Puts the answers in place of those in the tab, and goes to the first screen, which holds emergency signs. */
function useTakeUp(opened: OpenedFile): () => void {
  const checkAgain = useSession((session) => session.checkAgain);
  const chooseCountry = useSession((session) => session.chooseCountry);
  const chosen = useSession((session) => session.country);
  const navigate = useNavigate();
  return () => {
    // The page may have been open for long: what counts is the age now.
    const { age, country, ...filled } = filledIn(opened, Date.now());
    const [screen] = keysOf(screens);
    checkAgain({
      answers: filled.answers,
      painStarted: filled.painStarted,
      startTimeUnknown: filled.startTimeUnknown,
      noted: filled.noted,
      followsUp: filled.followsUp,
    });
    if (chosen === undefined && country !== undefined) chooseCountry(country);
    const within = age === "fresh" || age === "today";
    const place = within ? { screen, returnTo: paths.answers } : { screen };
    void navigate(paths.check, { state: place });
  };
}
