import type { Interview, ScreenId } from "#rules";
import { pageOf } from "./pages.ts";
import { stepsOn } from "./place.ts";
import { say } from "../words/say.ts";

interface StepCountProps {
  readonly interview: Interview;
  readonly page: ScreenId;
}

/** How far the person is on their own path. Pages that are optional or only offered are not counted. */
export function StepCount({ interview, page }: StepCountProps) {
  const steps = stepsOn(interview);
  const step = steps.indexOf(pageOf(page)) + 1;
  if (step === 0) return null;
  return (
    <p className="progress">
      <span>{say("Step {step} of {steps}", { step, steps: steps.length })}</span>
      <progress value={step} max={steps.length} aria-hidden="true" />
    </p>
  );
}
