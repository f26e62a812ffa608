import { interview, keysOf, screens } from "#rules";
import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { useSession, withChanges, type AnswerChanges } from "../session/session.ts";
import { BackLink } from "./back-link.tsx";
import { placeAfter, readPlace, screenToShow, type Place } from "./place.ts";
import { ScreenForm } from "./screen-form.tsx";

/** The questionnaire: one screen at a time, in the order of the interview. */
export function CheckPage() {
  const ready = useSession((session) => session.ready);
  const answers = useSession((session) => session.answers);
  const answer = useSession((session) => session.answer);
  const location = useLocation();
  const navigate = useNavigate();
  const asked = readPlace(location.state);
  const [first] = keysOf(screens);
  // Until an earlier session has been looked for, this must show what the prerendered page shows.
  const screen = ready ? screenToShow(asked, interview(answers)) : first;
  if (screen === undefined) throw new Error("The interview has no screen to show.");

  // Pins the screen: without a place of its own it would follow the answers and move on while the person answers.
  const pinned = !ready || asked?.screen === screen;
  useEffect(() => {
    if (!pinned) void navigate("/check", { replace: true, state: { screen } satisfies Place });
  }, [pinned, screen, navigate]);

  const goOn = (changes: AnswerChanges): void => {
    answer(changes);
    const next = placeAfter(screen, asked?.returnTo, withChanges(answers, changes));
    void (typeof next === "string" ? navigate(next) : navigate("/check", { state: next }));
  };

  return (
    <>
      <noscript>
        <p className="note">
          The questions need scripts, which are switched off here. You can still read the emergency signs
          above and the guide, and speak to a doctor or a health phone line about your pain.
        </p>
      </noscript>
      <BackLink screen={screen} returnTo={asked?.returnTo} />
      <ScreenForm key={screen} screen={screen} answers={answers} onAnswer={answer} onContinue={goOn} />
    </>
  );
}
