import type { Interview, ScreenId } from "#rules";

interface StepCountProps {
  readonly interview: Interview;
  readonly screen: ScreenId;
}

/** How far the person is on their own path. Optional screens are not counted as steps. */
export function StepCount({ interview: { path }, screen }: StepCountProps) {
  const steps = path.filter(({ optional }) => !optional);
  const step = steps.findIndex(({ id }) => id === screen) + 1;
  if (step === 0) return <p className="progress">One more thing, if you like</p>;
  return (
    <p className="progress">
      <span>
        Step {step} of {steps.length}
      </span>
      <progress value={step} max={steps.length} aria-hidden="true" />
    </p>
  );
}
