import { listed, sheetHeadings, toldInShort, type Sheet, type SheetItem } from "#rules";
import { BodyMap, isSiteId } from "../components/body-map/body-map.tsx";

/** What the sentence at the top tells does not stand again in the rows. */
function notTold<Item extends SheetItem>(items: readonly Item[]): readonly Item[] {
  return items.filter(({ question }) => !toldInShort.includes(question));
}

/** Where it hurts and how the pain behaves. The places that are not marked are told by the picture. */
export function SheetPain({ sheet: { severity, sites } }: { readonly sheet: Sheet }) {
  return (
    <section className="sheet__pain">
      <h3>{sheetHeadings.sites}</h3>
      {sites.marked.length + sites.notMarked.length === 0 ? (
        <p>{sheetHeadings.notAsked}</p>
      ) : (
        <BodyMap
          selected={sites.marked.map(({ question }) => question).filter(isSiteId)}
          label={sheetHeadings.sites}
        />
      )}
      <Rows items={notTold(severity)} />
    </section>
  );
}

/** Medicines, conditions and training: what matters for whoever treats. */
export function SheetBackground({ sheet: { background, context, cautions } }: { readonly sheet: Sheet }) {
  const wasAsked = background.length + context.length > 0;
  const training = context
    .filter(({ topic }) => topic !== cautions.topic)
    .map(({ topic, items }) => ({ label: topic, value: listed(items) }));
  const rows = [...notTold(background), { label: cautions.topic, value: cautions.value }, ...training];
  return (
    <section className="sheet__block">
      <h3>{sheetHeadings.background}</h3>
      {wasAsked ? <Rows items={rows} /> : <p>{sheetHeadings.notAsked}</p>}
    </section>
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
