import { upperFirst } from "#rules";
import type { LeftOut } from "#rules";
import { AskLink } from "./ask-link.tsx";
import { inWords, leftOutGroups, waitingForAnswers } from "./left-out-groups.ts";
import { Why } from "./why.tsx";
import { say } from "../words/say.ts";

/** What the answers rule out, and why. */
export function LeftOutSection({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const groups = leftOutGroups(leftOut);
  const waiting = waitingForAnswers(leftOut);
  return (
    <section className="stack">
      <h3>{say("What we left out, and why")}</h3>
      {leftOut.length === 0 && (
        <p>{say("Nothing. None of your answers speaks against a part of this plan.")}</p>
      )}
      {groups.length > 0 && (
        <ul className="reasons">
          {groups.map(({ things, why }) => (
            <li className="reason" key={why.because}>
              <h4>{upperFirst(inWords(things))}</h4>
              <p>
                <Why why={why} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 0 && (
        <>
          <p>{`${say("Left out until you have answered the questions on medicines, ice and heat:")} ${inWords(waiting)}.`}</p>
          <AskLink screen="medicines">{say("Answer them now")}</AskLink>
        </>
      )}
    </section>
  );
}
