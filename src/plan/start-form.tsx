import { keysOf } from "#rules";
import { useId, useRef, useState, type SubmitEvent } from "react";
import { answerOf, dayOf, instantOf, partsOfDay, readStartAnswer } from "./start-answer.ts";
import { say } from "../words/say.ts";

interface StartFormProps {
  readonly painStarted: number | undefined;
  readonly timeUnknown: boolean;
  readonly now: number;
  readonly onStart: (at: number, timeUnknown: boolean) => void;
  readonly onSkip: () => void;
}

/** Asks when the pain began. A rough answer is fine, and so is none. */
export function StartForm({ painStarted, timeUnknown, now, onStart, onSkip }: StartFormProps) {
  const id = useId();
  const dayField = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const before = painStarted === undefined ? undefined : answerOf(painStarted, timeUnknown);

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const answer = readStartAnswer(new FormData(event.currentTarget));
    setMissing(answer === undefined);
    if (answer === undefined) dayField.current?.focus();
    else onStart(instantOf(answer, now), answer.part === "unknown");
  };

  return (
    <form className="stack start-form" noValidate onSubmit={submit}>
      <div className="start-form__fields">
        <p>
          <label htmlFor={`${id}day`}>{say("Day")}</label>
          <input
            id={`${id}day`}
            ref={dayField}
            name="day"
            type="date"
            defaultValue={before?.day}
            max={dayOf(now)}
            aria-invalid={missing}
            aria-describedby={missing ? `${id}error` : undefined}
          />
        </p>
        <p>
          <label htmlFor={`${id}part`}>{say("Time of day, about")}</label>
          <select id={`${id}part`} name="part" defaultValue={before?.part ?? "unknown"}>
            {keysOf(partsOfDay).map((part) => (
              <option value={part} key={part}>
                {partsOfDay[part].label}
              </option>
            ))}
          </select>
        </p>
      </div>
      {missing && (
        <p className="question__error" id={`${id}error`}>
          {say("Choose a day, even a rough one, or go on without dates.")}
        </p>
      )}
      <div className="actions">
        <button className="button" type="submit">
          {say("Put dates on my plan")}
        </button>
        <button className="button button--quiet" type="button" onClick={onSkip}>
          {say("Go on without dates")}
        </button>
      </div>
    </form>
  );
}
