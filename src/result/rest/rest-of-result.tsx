/**
 * What to do today, and what the pain can fit with. They need all measures and movements, so they come by themselves. Both
 * are one reading of the plan.
 */
import { plan, type Answers, type Plan } from "#rules";
import type { Elements } from "../../components/elements.ts";
import { deviceCalendar } from "../../time/device-calendar.ts";
import { useNow } from "../../time/use-now.ts";
import { useSession } from "../../session/session.ts";
import type { ResultSlots } from "../slots.ts";
import { Causes } from "./cause-fit.tsx";
import { PlanPreview } from "./plan-preview.tsx";

interface RestOfResultProps extends Pick<ResultSlots, "drawing"> {
  readonly answers: Answers;
  /** When the pain began, in epoch milliseconds, if the person has said so. */
  readonly painStarted: number | undefined;
}

/** What to do today, and the way to the whole plan. */
export function today(props: RestOfResultProps): Elements {
  return <Planned {...props} show={(planned) => <PlanPreview planned={planned} drawing={props.drawing} />} />;
}

/** What the pain can fit with. */
export function causes(props: RestOfResultProps): Elements {
  return (
    <Planned {...props} show={(planned) => <Causes causes={planned.causes} answers={props.answers} />} />
  );
}

interface PlannedProps extends RestOfResultProps {
  readonly show: (planned: Exclude<Plan, { kind: "none" }>) => Elements;
}

/** Nothing when help comes first. */
function Planned({ answers, painStarted, show }: PlannedProps) {
  const answeredAt = useSession((session) => session.answeredAt);
  const now = useNow();
  const planned = plan({ answers, startedAt: painStarted, answeredAt, now, calendar: deviceCalendar });
  return planned.kind === "none" ? null : show(planned);
}
