import { CallList } from "./call-list.tsx";
import { say } from "../words/say.ts";

/** The way to the call, right where the person has just said something that may be an emergency. */
export function CallNow() {
  return (
    <div className="call-now">
      <p>{say("If this is happening now, call first:")}</p>
      <CallList />
    </div>
  );
}
