import { answerInWords, dispositions, redFlags, type Why } from "#rules";
import { CitationList } from "../parts/citation-list.tsx";

/** Why this result: the warning signs that count, each with the answers that led to it, the most urgent first. */
export function Reasons({ why }: { readonly why: readonly Why[] }) {
  return (
    <ul className="reasons">
      {why.map((reason) => (
        <Reason key={reason.rule} reason={reason} />
      ))}
    </ul>
  );
}

function Reason({ reason }: { readonly reason: Why }) {
  const rule = redFlags[reason.rule];
  const open = reason.found === "notRuledOut";
  const said = reason.because.flatMap((because) => answerInWords(because) ?? []);
  return (
    <li className="reason">
      <h3>{open ? `Not ruled out: ${lowerFirst(rule.title)}` : rule.title}</h3>
      <p>{rule.because}</p>
      <p className="reason__said">
        {open ? "Because you answered: " : "You told us: "}
        {said.join(" · ")}
      </p>
      {"advice" in rule && <p>{rule.advice}</p>}
      <p className="reason__level">On its own this means: {dispositions[reason.asksFor].headline}.</p>
      <details className="help">
        <summary>
          Where this comes from<span className="visually-hidden">: {rule.title}</span>
        </summary>
        <p>Does not count: {rule.notWhen}</p>
        <CitationList citations={rule.sources} />
      </details>
    </li>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
