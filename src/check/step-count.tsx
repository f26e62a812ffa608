import type { Interview, ScreenId } from "#rules";
import { say } from "../words/say.ts";

interface StepCountProps {
  readonly interview: Interview;
  readonly screen: ScreenId;
}

/** How far the person is on their own path. Screens that are optional or only offered are not counted as steps. */
export function StepCount({ interview: { path }, screen }: StepCountProps) {
  const steps = path.filter(({ id, optional, offered }) => !optional && (!offered || id === screen));
  const step = steps.findIndex(({ id }) => id === screen) + 1;
  if (step === 0) return <p className="progress">{say("One more thing, if you like")}</p>;
  return (
    <p className="progress">
      <span>{say("Step {step} of {steps}", { step, steps: steps.length })}</span>
      <progress value={step} max={steps.length} aria-hidden="true" />
    </p>
  );
}
