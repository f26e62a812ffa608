import { questions, upperFirst, type Answers, type Part } from "#rules";
import { BodyMap, siteIds } from "../components/body-map/body-map.tsx";
import type { AnswerChanges } from "../session/session.ts";
import { fieldId } from "./field-id.ts";
import { none, saidNone, tick, type Items } from "./ticks.ts";
import { WhyWeAsk } from "./why-we-ask.tsx";
import { say } from "../words/say.ts";

interface SiteListProps {
  readonly part: Extract<Part, { kind: "sites" }>;
  /** The places that apply to this person. */
  readonly items: Items;
  readonly answers: Answers;
  readonly error: string | undefined;
  readonly onAnswer: (changes: AnswerChanges) => void;
}

/** The places that hurt: a picture to tap, and the same places in words one press away. */
export function SiteList({ part, items, answers, error, onAnswer }: SiteListProps) {
  const [first] = part.questions;
  const errorId = `${first}-error`;
  const sites = siteIds.filter((site) => items.includes(site));
  return (
    <div className="question question--asked">
      <fieldset aria-describedby={error === undefined ? undefined : errorId}>
        <legend className="question__legend">{part.legend}</legend>
        {error !== undefined && (
          <p className="question__error" id={errorId}>
            {error}
          </p>
        )}
        <BodyMap
          selected={sites.filter((site) => answers[site] === "yes")}
          label={say("Where it hurts")}
          onToggle={(site) => {
            onAnswer(tick(items, answers, site, answers[site] !== "yes"));
          }}
        />
        <details className="help">
          <summary id={fieldId(first)}>{say("Choose from a list")}</summary>
          <div className="choices choices--rows">
            {items.map((item) => (
              <label className="choice" key={item}>
                <input
                  type="checkbox"
                  checked={answers[item] === "yes"}
                  onChange={({ target: { checked } }) => {
                    onAnswer(tick(items, answers, item, checked));
                  }}
                />
                <span className="choice__text">{questions[item].plain}</span>
              </label>
            ))}
            <label className="choice choice--none">
              <input
                type="checkbox"
                checked={saidNone(items, answers)}
                onChange={({ target: { checked } }) => {
                  onAnswer(none(items, checked));
                }}
              />
              <span className="choice__text">{part.none}</span>
            </label>
          </div>
        </details>
      </fieldset>
      <WhyWeAsk name={say("Why we ask this")}>
        {whyPlaces(items).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </WhyWeAsk>
    </div>
  );
}

/** What holds for many places is said once, and what holds for one with its name. */
function whyPlaces(items: Items): readonly string[] {
  const isShared = (why: string): boolean => items.filter((item) => questions[item].why === why).length > 1;
  const lines = items.map((item) => {
    const { why, short } = questions[item];
    return isShared(why) ? why : `${upperFirst(short)}: ${why}`;
  });
  return [...new Set(lines)];
}
