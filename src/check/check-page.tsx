import { keysOf, screens } from "#rules";
import { useEffect } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { useFetchedIf } from "../components/fetched.ts";
import { fetchedAgain } from "../session/fetched-again.ts";
import { useSession, type AnswerChanges } from "../session/session.ts";
import { BackLink } from "./back-link.tsx";
import { interviewOf } from "./interview-of.ts";
import { placeAfter, readPlace, screenToShow, type Place, type ReturnPage } from "./place.ts";
import { ScreenForm } from "./screen-form.tsx";
import { sayWith } from "../words/say-with.ts";

/** The questionnaire: one screen at a time, in the order of the interview. */
export function CheckPage() {
  const ready = useSession((session) => session.ready);
  const answers = useSession((session) => session.answers);
  const answer = useSession((session) => session.answer);
  const checkingAgain = useSession((session) => session.followsUp !== undefined);
  const forgotten = useSession((session) => session.forgotten);
  // Without it nothing is left out, so every question is asked.
  const again = useFetchedIf(ready && checkingAgain, fetchedAgain);
  const location = useLocation();
  const navigate = useNavigate();
  const asked = readPlace(location.state);
  const [first] = keysOf(screens);
  // Until an earlier session has been looked for, this must show what the prerendered page shows.
  const screen = ready ? screenToShow(asked, interviewOf(answers)) : first;
  if (screen === undefined) throw new Error("The interview has no screen to show.");

  // Pins the screen: without a place of its own it would follow the answers and move on while the person answers.
  const pinned = !ready || asked?.screen === screen;
  useEffect(() => {
    if (!pinned) void navigate("/check", { replace: true, state: { screen } satisfies Place });
  }, [pinned, screen, navigate]);

  const goOn = (changes: AnswerChanges): void => {
    answer(changes);
    const next = placeOrResult(() =>
      placeAfter(screen, asked?.returnTo, useSession.getState().answers, again?.isScreenCarriedOver),
    );
    void (typeof next === "string" ? navigate(next) : navigate("/check", { state: next }));
  };

  return (
    <>
      <noscript>
        <p className="note">
          {sayWith(
            "Here the questions need scripts, which are switched off. You can print <paper>the questions on paper</paper> and fill them in by hand. The emergency signs stand above. You can also read <guide>the guide</guide>, and speak to a doctor or a health phone line about your pain.",
            {
              paper: (words) => <Link to="/paper">{words}</Link>,
              guide: (words) => <Link to="/guide">{words}</Link>,
            },
          )}
        </p>
      </noscript>
      <BackLink screen={screen} returnTo={asked?.returnTo} />
      <ScreenForm
        key={`${screen} ${forgotten}`}
        screen={screen}
        answers={answers}
        onAnswer={answer}
        onContinue={goOn}
        note={again?.checkingAgainNotes[screen]}
      />
    </>
  );
}

/** The result page fails closed; an exception in a click would leave the person with a button that does nothing. */
function placeOrResult(workOut: () => Place | ReturnPage): Place | ReturnPage {
  try {
    return workOut();
  } catch {
    return "/result";
  }
}
