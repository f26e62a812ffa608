import { dispositions, outOfScopePage, paperLevels, type PaperLevel } from "#rules";
import { LevelMark } from "../components/level-mark.tsx";
import { say } from "../words/say.ts";

/** The rules as tables, the most urgent level first, and how to read them. */
export function PaperRules() {
  return (
    <section className="paper__rules stack">
      <h2>{say("Find your level")}</h2>
      <ol className="paper__how">
        <li>
          {say(
            "Begin with the first table. Look at each row: did you tick these boxes? “3” is the box “Yes” of question 3. “16b/c” is box b or box c of question 16.",
          )}
        </li>
        <li>{say("The first table with a row that fits is your level. The most urgent one always wins.")}</li>
        <li>
          {say(
            "Would a row fit if “Not sure” had been a yes? Then the level with the mark in its last column counts. If that is more urgent than your level, it is your level.",
          )}
        </li>
        <li>{say("A question that you left open counts as “Not sure”.")}</li>
      </ol>
      <div className="paper__levels">
        {paperLevels().map((level) => (
          <Level key={level.level} level={level} />
        ))}
      </div>
    </section>
  );
}

function Level({ level: { level, rules } }: { readonly level: PaperLevel }) {
  const { headline, timeFrame, where } = dispositions[level];
  return (
    <section className={`paper__level level--${level}`}>
      <h3>
        <LevelMark level={level} />
        <span>{` ${headline}`}</span>
      </h3>
      <p>
        <strong>{timeFrame}</strong>
        <span>{` ${where}`}</span>
      </p>
      {rules.length === 0 ? <NoRule /> : <Rules rules={rules} />}
    </section>
  );
}

function Rules({ rules }: Pick<PaperLevel, "rules">) {
  return (
    <table className="paper__table">
      <thead>
        <tr>
          <th scope="col">{say("Boxes")}</th>
          <th scope="col">{say("What it is")}</th>
          <th scope="col">{say("Not sure")}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ id, title, boxes, ifUnsure }) => (
          <tr key={id}>
            <td className="paper__codes">{boxes}</td>
            <th scope="row">{title}</th>
            <td className="paper__unsure">
              <LevelMark level={ifUnsure} />
              <span className="visually-hidden">{dispositions[ifUnsure].name}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The mildest level has no rule: it is what is left. */
function NoRule() {
  return (
    <p>{`${say(
      "This is your level when every row is out, also with each “Not sure” read as a yes. Is the upper back free of pain?",
    )} ${outOfScopePage.where[0]}`}</p>
  );
}
