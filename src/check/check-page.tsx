import { alsoAnswered, keysOf, screens, type ScreenId } from "#rules";
import { useEffect, useLayoutEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { useFetchedIf } from "../components/fetched.ts";
import { fetchedAgain } from "../session/fetched-again.ts";
import { ticksOf, useSession } from "../session/session.ts";
import { BackLink } from "./back-link.tsx";
import { takeUpTicks } from "./built-page.ts";
import { interviewOf } from "./interview-of.ts";
import { PageForm } from "./page-form.tsx";
import { pageOf, screensOf, secondParts, wantedOn } from "./pages.ts";
import * as paths from "../paths.ts";
import { placeAfter, placeToShow, readPlace, type Place, type ReturnPage } from "./place.ts";
import { StepCount } from "./step-count.tsx";
import type { Changes } from "./ticks.ts";
import { say } from "../words/say.ts";

const [firstScreen] = keysOf(screens);

/** The questionnaire: one page at a time, in the order of the interview. */
export function CheckPage() {
  const ready = useSession((session) => session.ready);
  const answers = useSession((session) => session.answers);
  const ticks = useSession(ticksOf);
  const answer = useSession((session) => session.answer);
  const checkingAgain = useSession((session) => session.followsUp !== undefined);
  const restored = useSession((session) => session.restored);
  const forgotten = useSession((session) => session.forgotten);
  // Without it nothing is left out, so every question is asked.
  const again = useFetchedIf(ready && checkingAgain, fetchedAgain);
  const location = useLocation();
  const navigate = useNavigate();
  const asked = readPlace(location.state);
  if (firstScreen === undefined) throw new Error("The interview has no screen to show.");
  // Until an earlier session has been looked for, this must show what the prerendered page shows.
  const shown = ready ? placeToShow(asked, interviewOf(answers)) : undefined;
  const place = typeof shown === "object" ? shown : { screen: firstScreen };
  const page = pageOf(place.screen);
  const rest = place.rest === true;
  // Coming back to a second step whose ticks are gone shows the list.
  const ticked =
    place.ticked === true && secondParts(page, wantedOn(page, answers, rest), answers, ticks).length > 0;

  // Pins the place: without one of its own it would follow the answers and move on while the person answers.
  // A second step whose ticks are gone is none either: it would come back at the first tick on the list.
  const here: Place = { ...place, screen: page, ticked: ticked ? true : undefined };
  const pinned =
    !ready || (asked !== undefined && pageOf(asked.screen) === page && (asked.ticked === true) === ticked);
  useEffect(() => {
    if (shown === paths.result) void navigate(shown, { replace: true });
    else if (!pinned) void navigate(paths.check, { replace: true, state: here });
  });

  useLayoutEffect(takeUpTicks, []);

  // What was told about the person stands filled in among the medicines when that page opens, to be changed or not.
  useEffect(() => {
    if (ready && page === "medicines") answer(alsoAnswered(useSession.getState().answers));
  }, [ready, page, answer]);

  const goOn = (changes: Changes): void => {
    answer(changes.answers, changes.ticks);
    const next = placeOrResult(() => {
      const now = useSession.getState();
      return placeAfter(here, now.answers, ticksOf(now), again?.isScreenCarriedOver);
    });
    void (typeof next === "string" ? navigate(next) : navigate(paths.check, { state: next }));
  };

  if (shown === paths.result) return null;
  return (
    <>
      {!ready && (
        <p className="further-on" role="status">
          {say("One moment: we look for where you stopped. If nothing more appears, load this page again.")}
        </p>
      )}
      <div className="check-head">
        <BackLink place={here} />
        <StepCount interview={interviewOf(answers)} page={page} />
      </div>
      <PageForm
        key={`${page} ${ticked} ${restored} ${forgotten}`}
        place={here}
        answers={answers}
        ticks={ticks}
        onAnswer={answer}
        onContinue={goOn}
        note={ticked ? undefined : noteOf(here, again?.checkingAgainNotes)}
      />
    </>
  );
}

/** What is said above a page to a person who comes back to it, or checks again, for all screens that stand on it. */
function noteOf(
  { screen, unread }: Place,
  notes: Partial<Record<ScreenId, string>> = {},
): string | undefined {
  const ofScreens = screensOf(pageOf(screen)).flatMap((id) => notes[id] ?? []);
  const said = unread === true ? [say("Now please read the other lists too."), ...ofScreens] : ofScreens;
  return said.length === 0 ? undefined : said.join(" ");
}

/** The result page fails closed; an exception in a click would leave the person with a button that does nothing. */
function placeOrResult(workOut: () => Place | ReturnPage): Place | ReturnPage {
  try {
    return workOut();
  } catch {
    return paths.result;
  }
}
