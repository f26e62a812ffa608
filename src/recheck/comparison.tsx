import { courseInWords, type Course, type CourseInWords } from "#rules";
import { dayWords, isoTime } from "../time/date-words.ts";
import { Notice } from "../components/notice.tsx";
import { useResult } from "../session/use-result.ts";
import { PainLine } from "./pain-line.tsx";
import { say } from "../words/say.ts";
import { sayWith } from "../words/say-with.ts";

/** How it went on since the check before: the result then and now, why it changed, and the pain over time. */
export function Comparison() {
  const result = useResult();
  if (result.status !== "decided" || result.course === undefined) return null;
  return <ComparisonOf course={result.course} />;
}

function ComparisonOf({ course }: { readonly course: Course }) {
  const words = courseInWords(course);
  const { before, days } = course;
  const day = <time dateTime={isoTime(before.at)}>{dayWords(before.at)}</time>;
  return (
    <section className="stack" aria-labelledby="since-last-check">
      <h2 id="since-last-check">{say("Since your last check")}</h2>
      <p>
        {days === 0
          ? sayWith("Your last check was on {day}.", { day })
          : sayWith("Your last check was on {day}, {days|one:# day|other:# days} ago.", { day, days })}{" "}
        <strong>{words.level}</strong>
      </p>
      <Lines title={say("Why it is milder now")} lines={words.whyLower} />
      <Lines title={say("New since then")} lines={words.newSigns} />
      <Lines
        title={say("No longer there")}
        lines={words.goneSigns.filter((line) => !words.whyLower.includes(line))}
      />
      {words.remarks.map((remark) => (
        <Notice key={remark}>{remark}</Notice>
      ))}
      <ThenAndNowTable rows={words.rows} />
      <PainLine checks={course.all} />
    </section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function ThenAndNowTable({ rows }: Pick<CourseInWords, "rows">) {
  return (
    <table>
      <caption className="visually-hidden">{say("What you told us then and now")}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{say("Then")}</th>
          <th scope="col">{say("Now")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ question, label, then, now }) => (
          <tr key={question}>
            <th scope="row">{label}</th>
            <td>{then}</td>
            <td>{now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
