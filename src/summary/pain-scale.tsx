import { questions, type SheetItem } from "#rules";

/** The pain score as a row of boxes with the given one marked; the score in words stands in the rows below it. */
export function PainScale({ items }: { readonly items: readonly SheetItem[] }) {
  const score = items.find(({ question }) => question === "painNow")?.value;
  if (score === undefined) return null;
  return (
    <ol className="sheet__pain" aria-hidden="true">
      {Object.values(questions.painNow.options).map(({ clinical }, number) => (
        <li key={clinical} data-chosen={clinical === score}>
          {number}
        </li>
      ))}
    </ol>
  );
}
