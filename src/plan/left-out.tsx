import type { LeftOut } from "#rules";
import { AskLink } from "./ask-link.tsx";
import { inWords, leftOutGroups, waitingForAnswers } from "./left-out-groups.ts";
import { upperFirst } from "./phase-words.ts";
import { Why } from "./why.tsx";

/** What the answers rule out, and why. */
export function LeftOutSection({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const groups = leftOutGroups(leftOut);
  const waiting = waitingForAnswers(leftOut);
  return (
    <section className="stack">
      <h2>What we left out, and why</h2>
      {leftOut.length === 0 && <p>Nothing. None of your answers speaks against a part of this plan.</p>}
      {groups.length > 0 && (
        <ul className="reasons">
          {groups.map(({ things, why }) => (
            <li className="reason" key={why.because}>
              <h3>{upperFirst(inWords(things))}</h3>
              <p>
                <Why why={why} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 0 && (
        <>
          <p>
            Left out until you have answered the questions on medicines, ice and heat: {inWords(waiting)}.
          </p>
          <AskLink screen="medicines">Answer them now</AskLink>
        </>
      )}
    </section>
  );
}
