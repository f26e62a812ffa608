import type { Answers } from "#rules";
import type { ReactNode } from "react";
import { CauseFitSection } from "./cause-fit.tsx";
import { PlanPreview } from "./plan-preview.tsx";

interface RestOfResultProps {
  readonly answers: Answers;
  /** When the pain began, in epoch milliseconds, if the person has said so. */
  readonly painStarted: number | undefined;
}

/** What to do today, and what the pain can fit with. It needs all measures and movements, so it comes by itself. */
export function restOfResult(props: RestOfResultProps): ReactNode {
  return <RestOfResult {...props} />;
}

function RestOfResult({ answers, painStarted }: RestOfResultProps) {
  return (
    <>
      <PlanPreview answers={answers} painStarted={painStarted} />
      <CauseFitSection answers={answers} />
    </>
  );
}
