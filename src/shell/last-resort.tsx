import { NeutralNumber } from "../emergency/neutral-number.tsx";
import { say } from "../words/say.ts";

/** Shown when even the frame of the page has failed: no store, no router, only what to do. */
export function LastResort() {
  return (
    <main className="page stack">
      <h1>{say("Something went wrong")}</h1>
      <p className="lead">
        {say("Please do not wait for this page. Speak to a doctor or a health phone line today.")}
      </p>
      <NeutralNumber />
      <p>
        <a href={import.meta.env.BASE_URL}>{say("Load the check again")}</a>
      </p>
    </main>
  );
}
