import { interview, screens, type Answers, type QuestionId, type ScreenId } from "#rules";
import { useState, type MouseEvent, type SyntheticEvent } from "react";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { withChanges, type AnswerChanges } from "../session/session.ts";
import { Checklist } from "./checklist.tsx";
import { Choice } from "./choice.tsx";
import { fieldId } from "./field-id.ts";
import {
  answersOnContinue,
  problemsOf,
  shownParts,
  type Problem,
  type ShownPart,
} from "./screen-problems.ts";
import { SitePicture } from "./site-picture.tsx";
import { StepCount } from "./step-count.tsx";

interface ScreenFormProps {
  readonly screen: ScreenId;
  readonly answers: Answers;
  readonly onAnswer: (changes: AnswerChanges) => void;
  /** The person goes on; `changes` are the answers that going on adds. */
  readonly onContinue: (changes: AnswerChanges) => void;
}

/** One screen of the questionnaire. Continue is never grey: pressed too early, it says what is missing. */
export function ScreenForm({ screen: id, answers, onAnswer, onContinue }: ScreenFormProps) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [unsureAsked, setUnsureAsked] = useState<ReadonlySet<QuestionId>>(new Set());
  const screen = screens[id];
  const parts = shownParts(id, answers);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const changes = answersOnContinue(parts, answers);
    const found = problemsOf(parts, withChanges(answers, changes), unsureAsked);
    setProblems(found);
    if (found.length === 0) onContinue(changes);
  };

  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ErrorSummary
        problems={problems.map(({ question, message }) => ({ fieldId: fieldId(question), message }))}
      />
      <StepCount interview={interview(answers)} screen={id} />
      <PageTitle windowTitle={screen.title}>{screen.title}</PageTitle>
      {"intro" in screen && <p className="lead">{screen.intro}</p>}
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
        <button className="button" type="submit" onClick={ignoreSecondClick}>
          Continue
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

/** The second click of a double click would otherwise press Continue on the next screen. */
function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}
