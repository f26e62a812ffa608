import { screens, type Answers, type QuestionId, type ScreenId } from "#rules";
import { useState, type MouseEvent, type SyntheticEvent } from "react";
import { ErrorSummary } from "../components/error-summary.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { withChanges, type AnswerChanges } from "../session/session.ts";
import { Checklist } from "./checklist.tsx";
import { Choice } from "./choice.tsx";
import { fieldId } from "./field-id.ts";
import { interviewOf } from "./interview-of.ts";
import {
  answersOnContinue,
  problemsOf,
  shownParts,
  type Problem,
  type ShownPart,
} from "./screen-problems.ts";
import { SitePicture } from "./site-picture.tsx";
import { StepCount } from "./step-count.tsx";
import { say } from "../words/say.ts";

interface ScreenFormProps {
  readonly screen: ScreenId;
  readonly answers: Answers;
  readonly onAnswer: (changes: AnswerChanges) => void;
  /** The person goes on; `changes` are the answers that going on adds. */
  readonly onContinue: (changes: AnswerChanges) => void;
  /** A remark below the heading. */
  readonly note?: string | undefined;
}

/** One screen of the questionnaire. Continue is never grey: pressed too early, it says what is missing. */
export function ScreenForm({ screen: id, answers, onAnswer, onContinue, note }: ScreenFormProps) {
  const [attempt, setAttempt] = useState(0);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [unsureAsked, setUnsureAsked] = useState<ReadonlySet<QuestionId>>(new Set());
  const screen = screens[id];
  const parts = shownParts(id, answers);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const changes = answersOnContinue(parts, answers);
    const found = problemsOf(parts, withChanges(answers, changes), unsureAsked);
    setProblems(found);
    setAttempt(attempt + 1);
    if (found.length === 0) onContinue(changes);
  };

  return (
    <form className="stack" noValidate onSubmit={submit} onClickCapture={ignoreSecondClick}>
      <ErrorSummary
        attempt={attempt}
        problems={problems.map(({ question, message }) => ({ fieldId: fieldId(question), message }))}
      />
      <StepCount interview={interviewOf(answers)} screen={id} />
      <PageTitle windowTitle={screen.title}>{screen.title}</PageTitle>
      {"intro" in screen && <p className="lead">{screen.intro}</p>}
      {note !== undefined && <p className="note">{note}</p>}
      {"optional" in screen && <p className="note">{screen.optional.because}</p>}
      {parts.map((shown) => (
        <ScreenPart
          key={shown.questions[0]}
          shown={shown}
          answers={answers}
          problems={problems}
          unsureAsked={unsureAsked}
          onAnswer={onAnswer}
          onAskUnsure={(list, asked) => {
            setUnsureAsked(withMember(unsureAsked, list, asked));
          }}
        />
      ))}
      <div className="actions">
        <button className="button" type="submit">
          {say("Continue")}
        </button>
        {"optional" in screen && (
          <button
            className="button button--secondary"
            type="button"
            onClick={() => {
              onContinue({});
            }}
          >
            {screen.optional.skip}
          </button>
        )}
      </div>
    </form>
  );
}

interface ScreenPartProps {
  readonly shown: ShownPart;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly unsureAsked: ReadonlySet<QuestionId>;
  readonly onAnswer: (changes: AnswerChanges) => void;
  readonly onAskUnsure: (list: QuestionId, asked: boolean) => void;
}

function ScreenPart({ shown, answers, problems, unsureAsked, onAnswer, onAskUnsure }: ScreenPartProps) {
  const { part, questions } = shown;
  const errorAt = (question: QuestionId): string | undefined =>
    problems.find((problem) => problem.question === question)?.message;
  switch (part.kind) {
    case "choice":
      return (
        <Choice
          question={part.question}
          answer={answers[part.question]}
          error={errorAt(part.question)}
          onAnswer={onAnswer}
        />
      );
    case "checklist": {
      const [list] = part.questions;
      return (
        <Checklist
          part={part}
          items={questions}
          answers={answers}
          error={errorAt(list)}
          onAnswer={onAnswer}
          unsureAsked={unsureAsked.has(list)}
          onAskUnsure={(asked) => {
            onAskUnsure(list, asked);
          }}
          picture={<SitePicture items={questions} answers={answers} onAnswer={onAnswer} />}
        />
      );
    }
  }
}

function withMember<T>(set: ReadonlySet<T>, member: T, present: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (present) next.add(member);
  else next.delete(member);
  return next;
}

/** The forms on which a click has begun. */
const firstClicked = new WeakSet<EventTarget>();

/**
 * The second click of a double click on Continue lands on the next screen, where it would answer a question that
 * nobody has read; or on this one again, where it would go on twice. It counts only where the first one did, and on
 * no button.
 */
function ignoreSecondClick(event: MouseEvent<HTMLFormElement>): void {
  const onButton = event.target instanceof Element && event.target.closest("button") !== null;
  if (event.detail > 1 && (onButton || !firstClicked.has(event.currentTarget))) {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  firstClicked.add(event.currentTarget);
}
