import { emergencyBy, screens, type Answers, type QuestionId, type ScreenId, type StemId } from "#rules";
import { useState, type KeyboardEvent, type MouseEvent, type SyntheticEvent } from "react";
import { Link } from "react-router";
import { CallNow } from "../emergency/call-now.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { withChanges } from "../session/session.ts";
import { resultOf } from "../session/use-result.ts";
import { Checklist } from "./checklist.tsx";
import { Choice } from "./choice.tsx";
import { fieldId } from "./field-id.ts";
import {
  firstParts,
  pageOf,
  screensOf,
  secondParts,
  stemsOn,
  titleOf,
  wantedOn,
  type ShownPart,
} from "./pages.ts";
import * as paths from "../paths.ts";
import {
  hasSecondStep,
  isCertainEmergency,
  isFirstStepOpen,
  isUrgentToExplain,
  type Place,
} from "./place.ts";
import { answersOnContinue, problemsOf, type Problem } from "./problems.ts";
import { SiteList } from "./site-list.tsx";
import { StemChecklist } from "./stem-checklist.tsx";
import { noneOnList, saidNoneOnList, tickedOn, type Changes, type StemList } from "./ticks.ts";
import { say } from "../words/say.ts";

interface PageFormProps {
  readonly place: Place;
  readonly answers: Answers;
  readonly ticks: readonly StemId[];
  readonly onAnswer: (answers: Changes["answers"], ticks?: readonly StemId[]) => void;
  /** The person goes on; `changes` is what going on adds. */
  readonly onContinue: (changes: Changes) => void;
  /** A remark below the heading. */
  readonly note?: string | undefined;
}

/** One page of the questionnaire. Continue is never grey: pressed too early, it says what is missing. */
export function PageForm(props: PageFormProps) {
  const { place, answers, ticks, onAnswer, onContinue, note } = props;
  const page = pageOf(place.screen);
  const ticked = place.ticked === true;
  const rest = place.rest === true;
  const [attempt, setAttempt] = useState(0);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [unsureAsked, setUnsureAsked] = useState<ReadonlySet<QuestionId>>(new Set());
  // What stood here when the person came stays, even if an answer on this page makes it unnecessary.
  const [onArrival] = useState(() => wantedOn(page, answers, rest));
  const wanted = new Set([...onArrival, ...wantedOn(page, answers, rest)]);
  const parts = ticked ? secondParts(page, wanted, answers, ticks) : firstParts(page, wanted);
  // Who may need an ambulance is asked about that at once, and need not have read as far as the last list.
  const hurries = isUrgentToExplain(place, answers, ticks);
  const closing =
    ticked || hurries || isCertainEmergency(answers) ? undefined : closedByButton(parts, answers, ticks);
  const words = wordsOf(
    page,
    ticked,
    ticks.some((stem) => stemsOn(page).includes(stem)),
  );

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const none = closing === undefined ? undefined : noneOnList(closing, true, ticks);
    if (none !== undefined) onAnswer(none.answers, none.ticks);
    try {
      goOn(none === undefined ? answers : withChanges(answers, none.answers));
    } catch {
      // Where it leads is worked out outside, and fails closed there; here it would be a button that does nothing.
      onContinue({ answers: {}, ticks });
    }
  };

  const goOn = (answers: Answers): void => {
    // Nothing that could be missing here would change it, or it can wait, so nobody is held up.
    if (hurries || isCertainEmergency(answers)) {
      onContinue({ answers: {}, ticks });
      return;
    }
    const found = problemsOf(parts, answers, ticks, unsureAsked);
    setProblems(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const changes = answersOnContinue(parts, answers, ticks);
    // The lists of the first step are left behind once all were read, and nothing of them needs a second step.
    const isLeft = ticked
      ? !isFirstStepOpen(place, answers, ticks)
      : !hasSecondStep(place, withChanges(answers, changes), ticks);
    onContinue({
      answers: isLeft ? { ...changes, ...answersOnContinue(firstParts(page, wanted), answers, ticks) } : {},
      ticks,
    });
  };

  return (
    <form
      className="stack"
      noValidate
      // Or some browsers fill in, after a reload, what stood ticked on another page.
      autoComplete="off"
      onSubmit={submit}
      onClickCapture={ignoreSecondClick}
      onKeyDownCapture={enterGoesOnOnlyFromAButton}
    >
      <ErrorSummary
        attempt={attempt}
        problems={problems.map(({ question, message }) => ({ fieldId: fieldId(question), message }))}
      />
      <PageTitle
        windowTitle={problems.length === 0 ? words.title : say("Error: {title}", { title: words.title })}
      >
        {words.title}
      </PageTitle>
      {note !== undefined && <p className="note">{note}</p>}
      {words.optional !== undefined && <p>{words.optional.because}</p>}
      {words.optional !== undefined && (
        <button
          className="button button--quiet"
          type="button"
          onClick={() => {
            onContinue({ answers: {}, ticks });
          }}
        >
          {words.optional.skip}
        </button>
      )}
      {ticked && stemsOn(page).some((stem) => ticks.includes(stem) && emergencyBy(stem) === "alone") && (
        <CallNow />
      )}
      <AlreadyToday answers={answers} rest={rest} />
      {parts.map((shown) => (
        <PagePart
          key={shown.questions[0]}
          shown={shown}
          answers={answers}
          ticks={ticks}
          problems={problems}
          unsureAsked={unsureAsked}
          closing={closing}
          onAnswer={onAnswer}
          onAskUnsure={(list, asked) => {
            setUnsureAsked(withMember(unsureAsked, list, asked));
          }}
        />
      ))}
      <div className="actions">
        <button className="button button--wide" type="submit">
          {closing === undefined ? say("Continue") : say("{none}, continue", { none: closing.none })}
        </button>
      </div>
    </form>
  );
}

/**
 * The list at the end of a page while nothing on it is ticked. The button that goes on stands right below it, and says
 * itself that none of these applies: one press for both.
 */
function closedByButton(
  parts: readonly ShownPart[],
  answers: Answers,
  ticks: readonly StemId[],
): StemList | undefined {
  const part = parts.at(-1)?.part;
  if (part?.kind !== "stems") return undefined;
  const isOpen = tickedOn(part, answers, ticks).length === 0 && !saidNoneOnList(part, answers, ticks);
  return isOpen ? part : undefined;
}

interface PageWords {
  readonly title: string;
  readonly optional?: { readonly skip: string; readonly because: string } | undefined;
}

function wordsOf(page: ScreenId, ticked: boolean, hasTicks: boolean): PageWords {
  if (ticked) return { title: hasTicks ? say("About what you ticked") : say("A few more questions") };
  if (screensOf(page).length > 1) return { title: titleOf(page) };
  const screen = screens[page];
  return {
    title: titleOf(page),
    optional: "optional" in screen ? screen.optional : undefined,
  };
}

/** Once help today is certain, the person is told so, and need not answer to the end to know what to do. */
function AlreadyToday({ answers, rest }: { readonly answers: Answers; readonly rest: boolean }) {
  const result = resultOf(answers);
  if (rest || result.status !== "asking" || result.ofAnswers.atLeast !== "urgent") return null;
  return (
    <div className="notice">
      <p>
        <strong>{say("One thing is clear already: get medical help today.")}</strong>{" "}
        {say("The questions that are left only find out whether you need an ambulance.")}
      </p>
      <p>
        <Link to={paths.result}>{say("See what to do now")}</Link>
      </p>
    </div>
  );
}

interface PagePartProps {
  readonly shown: ShownPart;
  readonly answers: Answers;
  readonly ticks: readonly StemId[];
  readonly problems: readonly Problem[];
  readonly unsureAsked: ReadonlySet<QuestionId>;
  readonly closing: StemList | undefined;
  readonly onAnswer: (answers: Changes["answers"], ticks?: readonly StemId[]) => void;
  readonly onAskUnsure: (list: QuestionId, asked: boolean) => void;
}

function PagePart(props: PagePartProps) {
  const { shown, answers, ticks, problems, unsureAsked, closing, onAnswer, onAskUnsure } = props;
  const { part, questions } = shown;
  const [first] = questions;
  const error = problems.find((problem) => problem.question === first)?.message;
  switch (part.kind) {
    case "choice":
      return (
        <Choice question={part.question} answer={answers[part.question]} error={error} onAnswer={onAnswer} />
      );
    case "stems":
      return (
        <StemChecklist
          list={part}
          first={first}
          answers={answers}
          ticks={ticks}
          error={error}
          isClosedByButton={part === closing}
          onChange={(changes) => {
            onAnswer(changes.answers, changes.ticks);
          }}
        />
      );
    case "sites":
      return <SiteList part={part} items={questions} answers={answers} error={error} onAnswer={onAnswer} />;
    case "checklist":
      return (
        <Checklist
          part={part}
          items={questions}
          answers={answers}
          error={error}
          onAnswer={onAnswer}
          unsureAsked={unsureAsked.has(first)}
          onAskUnsure={(asked) => {
            onAskUnsure(first, asked);
          }}
        />
      );
    case "followUps":
      // They are asked one by one on the second step.
      return null;
  }
}

function withMember<T>(set: ReadonlySet<T>, member: T, present: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (present) next.add(member);
  else next.delete(member);
  return next;
}

/** Forms are sent by Enter from any field; here it would say no to every line that the person has not come to yet. */
function enterGoesOnOnlyFromAButton(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** What was clicked last on each form. */
const lastClicked = new WeakMap<HTMLFormElement, "button" | "answer">();

/**
 * The second click of a double click on Continue lands on the next page, where it would answer a question that
 * nobody has read; or on this one again, where it would go on twice. A quick touch on Continue after one on an answer is
 * none of these: browsers count touches that follow each other fast, wherever they are.
 */
function ignoreSecondClick(event: MouseEvent<HTMLFormElement>): void {
  const onButton = event.target instanceof Element && event.target.closest("button") !== null;
  const last = lastClicked.get(event.currentTarget);
  if (event.detail > 1 && (last === undefined || (onButton && last === "button"))) {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  lastClicked.set(event.currentTarget, onButton ? "button" : "answer");
}
