import { dispositionOrder, dispositions, sheetHeadings, type Sheet } from "#rules";
import { LevelMark } from "../components/level-mark.tsx";
import { settingOf, type Setting } from "./setting.ts";
import { SheetFindings, SheetNotAsked, SheetWhy } from "./sheet-findings.tsx";
import { SheetSide } from "./sheet-side.tsx";

/** Closer settings build on those before. */
const classNames = {
  roomy: "sheet--roomy",
  close: "sheet--close",
  tight: "sheet--tight",
  full: "sheet--tight sheet--full",
  fullest: "sheet--tight sheet--full sheet--fullest",
} as const satisfies Record<Setting["density"], string>;

/** The sheet itself: one page of A4 or Letter for any answers, in the order in which professionals hand over. */
export function SheetPaper({ sheet }: { readonly sheet: Sheet }) {
  const { density, noteLines } = settingOf(sheet);
  return (
    <article className={`sheet ${classNames[density]}`} aria-labelledby="sheet-title">
      <header className="sheet__head">
        <h2 className="sheet__title" id="sheet-title">
          {sheet.title}
        </h2>
        <p>
          {sheetHeadings.answered}: <strong>{sheet.answeredAt}</strong>
        </p>
        <p className="sheet__name">{sheetHeadings.name}:</p>
      </header>
      <Situation sheet={sheet} />
      <div className="sheet__columns">
        <SheetSide sheet={sheet} />
        <div className="sheet__main">
          <SheetWhy sheet={sheet} />
          <List heading={sheetHeadings.course} items={sheet.course} kind="run-in" />
          <SheetFindings heading={sheetHeadings.present} groups={sheet.present} kind="present" />
          {sheet.gone.length > 0 && (
            <SheetFindings heading={sheetHeadings.gone} groups={sheet.gone} kind="gone" />
          )}
          <SheetFindings heading={sheetHeadings.notSure} groups={sheet.notSure} kind="not-sure" />
          <SheetFindings heading={sheetHeadings.denied} groups={sheet.denied} kind="denied" />
          <SheetNotAsked sheet={sheet} />
          <List heading={sheetHeadings.see} items={sheet.see} kind="run-in" />
          <List heading={sheetHeadings.wouldChange} items={sheet.wouldChange} kind="bulleted" />
          <List heading={sheetHeadings.notCheckedHere} items={sheet.notCheckedHere} kind="run-in" />
        </div>
      </div>
      <Notes lines={noteLines} />
      <footer className="sheet__foot">
        <p>{sheet.askAgain}</p>
        <p>
          {sheet.notADiagnosis} <strong>{sheet.ruleSet}</strong>
        </p>
      </footer>
    </article>
  );
}

/** What to do and how soon, and where this level stands among all levels. */
function Situation({ sheet: { situation } }: { readonly sheet: Sheet }) {
  return (
    <section className={`sheet__situation sheet__situation--${situation.disposition}`}>
      <LevelMark level={situation.disposition} />
      <div className="sheet__situation-words">
        <h3 className="sheet__level">
          {sheetHeadings.level}: <strong>{situation.name}</strong>
        </h3>
        <p>
          <strong>{situation.headline}.</strong> {situation.timeFrame}
        </p>
        <p>{situation.where}</p>
      </div>
      <ol className="sheet__scale" aria-hidden="true">
        {dispositionOrder.map((level) => (
          <li key={level} data-chosen={level === situation.disposition}>
            {dispositions[level].name}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ListProps {
  readonly heading: string;
  readonly items: readonly string[];
  readonly kind: "run-in" | "bulleted";
}

function List({ heading, items, kind }: ListProps) {
  if (items.length === 0) return null;
  return (
    <section className={`sheet__block sheet__block--${kind}`}>
      <h3>{heading}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** Ruled lines to write on, as many as fit on the page; none when the page is full. */
function Notes({ lines }: { readonly lines: number }) {
  if (lines === 0) return null;
  return (
    <section className="sheet__notes">
      <h3>{sheetHeadings.notes}</h3>
      {Array.from({ length: lines }, (_, line) => (
        <div className="sheet__line" key={line} aria-hidden="true" />
      ))}
    </section>
  );
}
