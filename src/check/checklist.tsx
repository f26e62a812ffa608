import { questions, type Answers, type Part, type QuestionId } from "#rules";
import { HelpDetails } from "../components/help-details.tsx";
import type { AnswerChanges } from "../session/session.ts";
import { fieldId } from "./field-id.ts";
import {
  markUnsure,
  none,
  offersUnsure,
  saidNone,
  saidUnsure,
  takeBackNone,
  takeBackUnsure,
  tick,
  type Items,
} from "./ticks.ts";
import { say } from "../words/say.ts";

interface ChecklistProps {
  readonly part: Extract<Part, { kind: "checklist" }>;
  /** The items of the part that apply to this person. */
  readonly items: Items;
  readonly answers: Answers;
  readonly error: string | undefined;
  readonly onAnswer: (changes: AnswerChanges) => void;
  /** Whether the person said that they are not sure about some items. */
  readonly unsureAsked: boolean;
  readonly onAskUnsure: (asked: boolean) => void;
}

/** A list to tick, with "none of these" and, where it can be honest, "not sure about some of these". */
export function Checklist(props: ChecklistProps) {
  const { part, items, answers, error, onAnswer, unsureAsked, onAskUnsure } = props;
  const [first] = part.questions;
  const errorId = `${first}-error`;
  const unsureShown = unsureAsked || saidUnsure(items, answers);
  return (
    <fieldset className="question" aria-describedby={error === undefined ? undefined : errorId}>
      <legend className="question__legend">{part.legend}</legend>
      {error !== undefined && (
        <p className="question__error" id={errorId}>
          {error}
        </p>
      )}
      <div className="choices">
        {items.map((item, index) => (
          <Item
            key={item}
            item={item}
            id={index === 0 ? fieldId(item) : undefined}
            isMissing={index === 0 && error !== undefined}
            checked={answers[item] === "yes"}
            onChange={(ticked) => {
              onAnswer(tick(items, answers, item, ticked));
            }}
          />
        ))}
        <label className="choice choice--none">
          <input
            type="checkbox"
            checked={saidNone(items, answers)}
            onChange={(event) => {
              onAskUnsure(false);
              onAnswer(none(items, event.target.checked));
            }}
          />
          <span className="choice__text">{part.none}</span>
        </label>
        {offersUnsure(items) && (
          <label className="choice choice--none">
            <input
              type="checkbox"
              checked={unsureShown}
              onChange={(event) => {
                onAskUnsure(event.target.checked);
                onAnswer(
                  event.target.checked ? takeBackNone(items, answers) : takeBackUnsure(items, answers),
                );
              }}
            />
            <span className="choice__text">{say("I’m not sure about some of these")}</span>
          </label>
        )}
      </div>
      {unsureShown && <UnsureItems items={items} answers={answers} onAnswer={onAnswer} />}
      <WhyWeAsk items={items} />
    </fieldset>
  );
}

interface ItemProps {
  readonly item: QuestionId;
  readonly id: string | undefined;
  /** Whether a problem with the list leads here. */
  readonly isMissing: boolean;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Item({ item, id, isMissing, checked, onChange }: ItemProps) {
  const question = questions[item];
  return (
    <div className="choices__item">
      <label className="choice">
        <input
          type="checkbox"
          id={id}
          aria-invalid={isMissing || undefined}
          checked={checked}
          onChange={(event) => {
            onChange(event.target.checked);
          }}
        />
        <span className="choice__text">{question.plain}</span>
      </label>
      {"help" in question && <HelpDetails about={question.short}>{question.help}</HelpDetails>}
    </div>
  );
}

function UnsureItems({ items, answers, onAnswer }: Pick<ChecklistProps, "items" | "answers" | "onAnswer">) {
  return (
    <fieldset className="question question--inner">
      <legend className="question__legend">{say("Which ones are you not sure about?")}</legend>
      <div className="choices">
        {items
          .filter((item) => answers[item] !== "yes")
          .map((item) => (
            <label className="choice" key={item}>
              <input
                type="checkbox"
                checked={answers[item] === "unsure"}
                onChange={(event) => {
                  onAnswer(markUnsure(item, event.target.checked));
                }}
              />
              <span className="choice__text">{`${say("Not sure:")} ${questions[item].short}`}</span>
            </label>
          ))}
      </div>
    </fieldset>
  );
}

function WhyWeAsk({ items }: { readonly items: Items }) {
  return (
    <details className="help">
      <summary>{say("Why we ask this")}</summary>
      <dl>
        {items.map((item) => (
          <div key={item}>
            <dt>{questions[item].short}</dt>
            <dd>{questions[item].why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
