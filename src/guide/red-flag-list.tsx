import { dispositions, keysOf, redFlags, type DispositionId, type RedFlag, lowerFirst } from "#rules";
import { CitationList } from "../components/citation-list.tsx";
import { LevelTag } from "../components/level-mark.tsx";
import { say } from "../words/say.ts";

/** Every warning sign of a level, with the reason and with what does not count. */
export function RedFlagList({ level }: { readonly level: DispositionId }) {
  const flags: readonly RedFlag[] = keysOf(redFlags)
    .map((id) => redFlags[id])
    .filter((flag) => flag.disposition === level);
  const { timeFrame, where } = dispositions[level];
  return (
    <>
      <p>
        <LevelTag level={level} />
      </p>
      <p>{timeFrame}</p>
      <p>{where}</p>
      <ul>
        {flags.map(({ title, because, notWhen, advice }) => (
          <li key={title}>
            <strong>{`${title}.`}</strong>
            <span>{` ${because} ${advice}`}</span>
            <br />
            <span className="quiet">{`${say("Does not count:")} ${lowerFirst(notWhen)}`}</span>
          </li>
        ))}
      </ul>
      <details className="help no-print">
        <summary>{`${say("Where these signs come from (")}${flags.length})`}</summary>
        {flags.map(({ title, sources }) => (
          <div className="stack" key={title}>
            <h3>{title}</h3>
            <CitationList citations={sources} />
          </div>
        ))}
      </details>
    </>
  );
}
