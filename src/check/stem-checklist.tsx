import { emergencyBy, stems, type Answers, type QuestionId, type Stem, type StemId } from "#rules";
import { CallNow } from "../emergency/call-now.tsx";
import { fieldId } from "./field-id.ts";
import { noneOnList, saidNoneOnList, tickedOn, tickStem, type Changes, type StemList } from "./ticks.ts";

interface StemChecklistProps {
  /** With the lines that this person is asked. */
  readonly list: StemList;
  /** The question that a problem with the list is named by. */
  readonly first: QuestionId;
  readonly answers: Answers;
  readonly ticks: readonly StemId[];
  readonly error: string | undefined;
  /** Whether the button that goes on says that none of these applies, so that no box has to. */
  readonly isClosedByButton: boolean;
  readonly onChange: (changes: Changes) => void;
}

/**
 * A list of short lines to tick. Ticking opens no question in place, or people learn to say no; only the number to call
 * appears at once, beside a line that can be an emergency by itself.
 */
export function StemChecklist(props: StemChecklistProps) {
  const { list, first, answers, ticks, error, isClosedByButton, onChange } = props;
  const ticked = tickedOn(list, answers, ticks);
  const errorId = `${first}-error`;
  return (
    <fieldset className="question" aria-describedby={error === undefined ? undefined : errorId}>
      <legend className="question__legend">{list.legend}</legend>
      {error !== undefined && (
        <p className="question__error" id={errorId}>
          {error}
        </p>
      )}
      <div className="choices choices--rows">
        {list.stems.map((stem, index) => (
          <StemLine
            key={stem}
            id={index === 0 ? fieldId(first) : undefined}
            isMissing={index === 0 && error !== undefined}
            stem={stem}
            ticked={ticked.includes(stem)}
            onTick={(now) => {
              onChange(tickStem(list, stem, now, { answers, ticks }));
            }}
          />
        ))}
        {!isClosedByButton && (
          <label className="choice choice--none">
            <input
              type="checkbox"
              checked={saidNoneOnList(list, answers, ticks)}
              onChange={({ target: { checked } }) => {
                onChange(noneOnList(list, checked, ticks));
              }}
            />
            <span className="choice__text">{list.none}</span>
          </label>
        )}
      </div>
    </fieldset>
  );
}

interface StemLineProps {
  readonly id: string | undefined;
  /** Whether a problem with the list leads here. */
  readonly isMissing: boolean;
  readonly stem: StemId;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function StemLine({ id, isMissing, stem, ticked, onTick }: StemLineProps) {
  const { plain, under }: Stem = stems[stem];
  return (
    <div>
      <label className="choice">
        <input
          type="checkbox"
          id={id}
          aria-invalid={isMissing || undefined}
          checked={ticked}
          onChange={({ target: { checked } }) => {
            onTick(checked);
          }}
        />
        <span className="choice__text">
          <span>{plain}</span>
          {under !== undefined && (
            <>
              {" "}
              <span className="choice__hint">{under}</span>
            </>
          )}
        </span>
      </label>
      {ticked && emergencyBy(stem) === "alone" && <CallNow />}
    </div>
  );
}
