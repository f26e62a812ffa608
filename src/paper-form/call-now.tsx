import { say } from "../words/say.ts";
/** The mark of boxes that mean an emergency by themselves. */
export function CallNow() {
  return (
    <span className="paper__now">
      <span aria-hidden="true">▲</span>
      <span className="visually-hidden">{say("Call now")}</span>
    </span>
  );
}
