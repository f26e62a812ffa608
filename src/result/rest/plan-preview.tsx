import { exercises, plan, slugOf, type Answers } from "#rules";
import { Link } from "react-router";
import { deviceCalendar } from "../../time/device-calendar.ts";
import { useNow } from "../../time/use-now.ts";
import { useSession } from "../../session/session.ts";
import { say } from "../../words/say.ts";

interface PlanPreviewProps {
  readonly answers: Answers;
  /** When the pain began, in epoch milliseconds, if the person has said so. */
  readonly painStarted: number | undefined;
}

/** What to do today, in a few lines, and the way to the whole plan. Nothing when help comes first. */
export function PlanPreview({ answers, painStarted }: PlanPreviewProps) {
  const answeredAt = useSession((session) => session.answeredAt);
  const now = useNow();
  const planned = plan({ answers, startedAt: painStarted, answeredAt, now, calendar: deviceCalendar });
  switch (planned.kind) {
    case "none":
      return null;
    case "selfCare":
    case "untilSeen": {
      const today = planned.phases.find(({ tense }) => tense === "now");
      return (
        <section className="stack">
          <h2>{planned.kind === "untilSeen" ? say("What to do until then") : say("What to do today")}</h2>
          <ul>
            {today?.do.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {planned.noTablets !== undefined && <p className="note">{planned.noTablets}</p>}
          {today !== undefined && today.moves.length > 0 && (
            <p>
              {planned.movesAskFirst.map(({ because }) => `${because} `)}
              {say("The moves:")}{" "}
              {today.moves.map((id, index) => (
                <span key={id}>
                  {index > 0 && " · "}
                  <Link to={`/exercises/${slugOf(id)}`}>{exercises[id].name}</Link>
                </span>
              ))}
            </p>
          )}
          <p>
            <Link className="button" to="/plan">
              {say("See your dated plan")}
            </Link>
          </p>
        </section>
      );
    }
  }
}
