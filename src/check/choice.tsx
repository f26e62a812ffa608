import { questions, type Answers, type QuestionId } from "#rules";
import { HelpDetails } from "../components/help-details.tsx";
import type { AnswerChanges } from "../session/session.ts";
import { fieldId } from "./field-id.ts";
import { say } from "../words/say.ts";

interface ChoiceProps {
  readonly question: QuestionId;
  readonly answer: Answers[QuestionId];
  readonly error: string | undefined;
  readonly onAnswer: (changes: AnswerChanges) => void;
}

/** One question with its options, of which one is chosen. Nothing is chosen beforehand. */
export function Choice({ question: id, answer, error, onAnswer }: ChoiceProps) {
  const question = questions[id];
  const described = [
    `${id}-why`,
    ...("scale" in question ? [`${id}-scale`] : []),
    ...(error === undefined ? [] : [`${id}-error`]),
  ].join(" ");
  const layout = "scale" in question ? "choices choices--scale" : "choices";
  return (
    <fieldset className="question" aria-describedby={described}>
      <legend className="question__legend">{question.plain}</legend>
      <p className="question__why" id={`${id}-why`}>
        {question.why}
      </p>
      {"notThis" in question && (
        <p className="question__why">
          {say("Does not count:")} {question.notThis}
        </p>
      )}
      {"help" in question && <HelpDetails about={question.short}>{question.help}</HelpDetails>}
      {error !== undefined && (
        <p className="question__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {"scale" in question && (
        <p className="question__why" id={`${id}-scale`}>
          {question.scale.from}, {question.scale.to}.
        </p>
      )}
      <div className={layout}>
        {Object.entries(question.options).map(([option, { plain }], index) => (
          <label className="choice" key={option}>
            <input
              type="radio"
              id={index === 0 ? fieldId(id) : undefined}
              name={id}
              value={option}
              checked={answer === option}
              onChange={() => {
                onAnswer({ [id]: option });
              }}
            />
            <span className="choice__text">{plain}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
