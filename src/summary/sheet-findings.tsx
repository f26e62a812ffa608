import { listed, sheetHeadings, type Sheet, type SheetGroup } from "#rules";

interface SheetFindingsProps {
  readonly heading: string;
  readonly groups: readonly SheetGroup[];
  readonly kind: "present" | "gone" | "denied" | "not-sure";
}

/** Findings by topic. Says "none" when there are none, so that an empty part is not read as forgotten. */
export function SheetFindings({ heading, groups, kind }: SheetFindingsProps) {
  if (groups.length === 0) return <Empty heading={heading} word={sheetHeadings.none.text} />;
  return (
    <section className={`sheet__block sheet__block--${kind}`}>
      <h3>{heading}</h3>
      <dl className="sheet__groups">
        {groups.map(({ topic, items }) => (
          <div key={topic}>
            <dt>{topic}</dt>
            <dd>{listed(items)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Empty({ heading, word }: { readonly heading: string; readonly word: string }) {
  return (
    <section className="sheet__block sheet__block--empty">
      <h3>{heading}</h3>
      <p>{word}</p>
    </section>
  );
}

/** The warning signs found, by level; those that decide the level with the answers behind them. */
export function SheetWhy({ sheet: { why } }: { readonly sheet: Sheet }) {
  if (why.length === 0) return <Empty heading={sheetHeadings.why} word={sheetHeadings.none.text} />;
  return (
    <section className="sheet__block sheet__block--why">
      <h3>{sheetHeadings.why}</h3>
      <dl className="sheet__groups">
        {why.map(({ status, decides, reasons, counted }) => (
          <div key={status} className={decides ? "sheet__decides" : undefined}>
            <dt>{status}</dt>
            <dd>
              <span>{counted}</span>
              <ul className="sheet__reasons">
                {reasons.map(({ rule, title, answers }) => (
                  <li key={rule}>
                    <span className="sheet__reason">{title}</span>
                    {answers.length > 0 && (
                      <span>{` (${sheetHeadings.told.text}: ${answers.join("; ")})`}</span>
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What was not asked, and for which reason. */
export function SheetNotAsked({ sheet: { notAsked } }: { readonly sheet: Sheet }) {
  if (notAsked.length === 0) return null;
  return (
    <section className="sheet__block">
      <h3>{sheetHeadings.notAsked}</h3>
      <dl className="sheet__groups">
        {notAsked.map(({ because, reason, items }) => (
          <div key={because}>
            <dt>{reason}</dt>
            <dd>{listed(items.map(({ text }) => ({ label: text })))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
