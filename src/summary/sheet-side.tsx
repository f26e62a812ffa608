import { sheetHeadings, type Sheet, type SheetItem } from "#rules";
import { BodyMap, isSiteId } from "../components/body-map/body-map.tsx";
import { PainScale } from "./pain-scale.tsx";

/** Background, site and severity: what a professional asks first. */
export function SheetSide({ sheet: { background, context, severity, sites } }: { readonly sheet: Sheet }) {
  return (
    <div className="sheet__side">
      <section className="sheet__block sheet__block--site">
        <h3>{sheetHeadings.sites}</h3>
        {sites.marked.length + sites.notMarked.length === 0 ? (
          <p>{sheetHeadings.notAsked}</p>
        ) : (
          <SitePicture sites={sites} />
        )}
      </section>
      {severity.length > 0 && (
        <section className="sheet__block">
          <h3>{sheetHeadings.severity}</h3>
          <PainScale items={severity} />
          <Rows items={severity} />
        </section>
      )}
      <section className="sheet__block">
        <h3>{sheetHeadings.background}</h3>
        {background.length + context.length === 0 ? (
          <p>{sheetHeadings.none.text}</p>
        ) : (
          <Rows
            items={[
              ...background,
              ...context.map(({ topic, items }) => ({ label: topic, value: labels(items) })),
            ]}
          />
        )}
      </section>
    </div>
  );
}

function SitePicture({ sites: { marked, notMarked } }: Pick<Sheet, "sites">) {
  return (
    <>
      <BodyMap
        selected={marked.map(({ question }) => question).filter(isSiteId)}
        label={sheetHeadings.sites}
      />
      <Rows
        items={[
          { label: sheetHeadings.marked, value: labels(marked) },
          { label: sheetHeadings.notMarked, value: labels(notMarked) },
        ]}
      />
    </>
  );
}

interface Row {
  readonly label: string;
  readonly value: string;
}

function Rows({ items }: { readonly items: readonly Row[] }) {
  return (
    <dl className="sheet__rows">
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function labels(items: readonly SheetItem[]): string {
  return items.length === 0 ? sheetHeadings.none.text : items.map(({ label }) => label).join("; ");
}
