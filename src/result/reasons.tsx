import { answerInWords, dispositions, redFlags, type Why, lowerFirst } from "#rules";
import { CitationList } from "../components/citation-list.tsx";
import { RuleTree } from "../components/rule-tree.tsx";
import { say } from "../words/say.ts";

/** Why this result: the signs that set the level in full, the others folded away below them. */
export function Reasons({ why }: { readonly why: readonly Why[] }) {
  const others = why.filter(({ decides }) => !decides);
  return (
    <>
      <ReasonList why={why.filter(({ decides }) => decides)} />
      {others.length > 0 && (
        <details className="help">
          <summary>{say("Other signs that count, but less")}</summary>
          <ReasonList why={others} />
        </details>
      )}
    </>
  );
}

function ReasonList({ why }: { readonly why: readonly Why[] }) {
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
      <h3>{open ? say("Not ruled out: {title}", { title: lowerFirst(rule.title) }) : rule.title}</h3>
      <p>{rule.because}</p>
      <p className="reason__said">{`${open ? `${say("Because you answered:")} ` : `${say("You told us:")} `}${said.join(" · ")}`}</p>
      {"advice" in rule && <p>{rule.advice}</p>}
      <p className="reason__level">{`${say("On its own this means:")} ${dispositions[reason.asksFor].headline}.`}</p>
      <details className="help">
        <summary>
          {say("The rule, and where it comes from")}
          <span className="visually-hidden">{`: ${rule.title}`}</span>
        </summary>
        <p>{say("This counts when you answer:")}</p>
        <ul>
          <li>
            <RuleTree condition={rule.when} />
          </li>
        </ul>
        <p>{`${say("Does not count:")} ${rule.notWhen}`}</p>
        <CitationList citations={rule.sources} />
      </details>
    </li>
  );
}
