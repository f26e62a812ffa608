import { useEffect, useId, useRef, type MouseEvent } from "react";
import { say } from "../words/say.ts";

/** One thing that still needs an answer. */
export interface FieldProblem {
  /** The id of the control to go to. */
  readonly fieldId: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  /** What needs an answer, in the order of the page. Nothing is shown when it is empty. */
  readonly problems: readonly FieldProblem[];
  /** How often Continue was pressed: the summary takes the focus again each time this changes. */
  readonly attempt?: number;
}

/** Lists what still needs an answer, takes the focus when it appears, and leads to each place. */
export function ErrorSummary({ problems, attempt = 0 }: ErrorSummaryProps) {
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  const content = problems.map(({ fieldId, message }) => `${fieldId} ${message}`).join("\n");
  useEffect(() => {
    box.current?.focus();
  }, [content, attempt]);
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" role="group" aria-labelledby={titleId} tabIndex={-1} ref={box}>
      <h2 id={titleId}>
        {problems.length === 1 ? say("One answer is missing") : say("Some answers are missing")}
      </h2>
      <ul>
        {problems.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={(event) => goTo(fieldId, event)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Moves the focus without the browser's own jump, which would write the question into the address. */
function goTo(fieldId: string, event: MouseEvent): void {
  event.preventDefault();
  const field = document.getElementById(fieldId);
  field?.closest("fieldset")?.scrollIntoView();
  field?.focus({ preventScroll: true });
}
