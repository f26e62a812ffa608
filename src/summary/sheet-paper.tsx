import { sheetHeadings, type Sheet } from "#rules";
import { LevelMark } from "../components/level-mark.tsx";
import { settingOf } from "./setting.ts";
import { SheetFindings, SheetNotAsked, SheetWhy } from "./sheet-findings.tsx";
import { SheetBackground, SheetPain } from "./sheet-side.tsx";

/**
 * The sheet itself: what matters in one sentence, then the rest in the order in which professionals hand over. One page of
 * A4 or Letter; with nearly every sign there is, what is denied and not asked goes on the back.
 */
export function SheetPaper({ sheet }: { readonly sheet: Sheet }) {
  const { density, noteLines } = settingOf(sheet);
  return (
    <article className={`sheet sheet--${density}`} aria-labelledby="sheet-title">
      <header className="sheet__head">
        <h2 className="sheet__title" id="sheet-title">
          {sheet.title}
        </h2>
        <p>
          <span>{`${sheetHeadings.answered}: `}</span>
          <strong>{sheet.answeredAt}</strong>
        </p>
        <p className="sheet__name">{`${sheetHeadings.name}:`}</p>
      </header>
      <Situation sheet={sheet} />
      <div className="sheet__columns">
        <SheetPain sheet={sheet} />
        <div>
          <SheetBackground sheet={sheet} />
          <SheetWhy sheet={sheet} />
          <List heading={sheetHeadings.course} items={sheet.course} />
          {sheet.present.length > 0 && (
            <SheetFindings heading={sheetHeadings.present} groups={sheet.present} kind="present" />
          )}
          {sheet.gone.length > 0 && (
            <SheetFindings heading={sheetHeadings.gone} groups={sheet.gone} kind="gone" />
          )}
          <SheetFindings heading={sheetHeadings.notSure} groups={sheet.notSure} kind="not-sure" />
        </div>
      </div>
      {sheet.notConfirmed.length > 0 && (
        <SheetFindings heading={sheetHeadings.notConfirmed} groups={sheet.notConfirmed} kind="denied" />
      )}
      <SheetFindings heading={sheetHeadings.denied} groups={sheet.denied} kind="denied" />
      <SheetNotAsked sheet={sheet} />
      <List heading={sheetHeadings.see} items={sheet.see} />
      <List heading={sheetHeadings.notCheckedHere} items={sheet.notCheckedHere} />
      <Notes lines={noteLines} />
      <footer className="sheet__foot">
        <p>
          <span>{`${sheet.askAgain} ${sheet.notADiagnosis} `}</span>
          <strong>{sheet.ruleSet}</strong>
        </p>
      </footer>
    </article>
  );
}

/** Who, what, how bad and what the rules say, in bold. */
function Situation({ sheet: { situation, inShort } }: { readonly sheet: Sheet }) {
  return (
    <section className={`sheet__situation sheet__situation--${situation.disposition}`}>
      <LevelMark level={situation.disposition} />
      <p className="sheet__in-short">
        <strong>{inShort}</strong>
      </p>
    </section>
  );
}

interface ListProps {
  readonly heading: string;
  readonly items: readonly string[];
}

/** Run in behind its heading, so that it takes one paragraph. */
function List({ heading, items }: ListProps) {
  if (items.length === 0) return null;
  return (
    <section className="sheet__block sheet__block--run-in">
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
