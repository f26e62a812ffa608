import { keysOf, questionsOfPart, screens, type Part, type QuestionId, type ScreenId } from "#rules";
import { Link } from "react-router";
import { useSession } from "../session/session.ts";
import { interviewOf } from "./interview-of.ts";
import { pageOf } from "./pages.ts";
import * as paths from "../paths.ts";
import type { Place } from "./place.ts";
import { say } from "../words/say.ts";

/** What each optional screen is good for, once the level is known. */
const reasons: Partial<Record<ScreenId, () => string>> = {
  yourTraining: () => say("Fit the plan to your training"),
  medicines: () => say("Which painkiller is safe for me?"),
};

/** Questions that can still be answered once the level is known: for a better plan, or for the professional. */
export function Offers() {
  const answers = useSession((session) => session.answers);
  const { path, offered } = interviewOf(answers);
  const isOpen = (id: ScreenId): boolean =>
    screens[id].parts
      .flatMap((part: Part) => questionsOfPart<QuestionId>(part))
      .some((question) => answers[question] === undefined);
  const optional = keysOf(screens).flatMap((id) => {
    const because = reasons[id];
    const isOnPath = path.some((screen) => screen.id === id);
    return because !== undefined && isOnPath && isOpen(id) ? [{ id, words: because() }] : [];
  });
  const rest = path.find(({ missing }) => missing.some((question) => offered.includes(question)));
  if (optional.length === 0 && rest === undefined) return null;
  return (
    <ul className="link-list">
      {optional.map(({ id, words }) => (
        <li key={id}>
          <Link to={paths.check} state={{ screen: id, returnTo: paths.result } satisfies Place}>
            {words}
          </Link>
        </li>
      ))}
      {rest !== undefined && (
        <li>
          <Link to={paths.check} state={{ screen: pageOf(rest.id), rest: true } satisfies Place}>
            {say("Answer the rest for the person who sees you")}
          </Link>
        </li>
      )}
    </ul>
  );
}
