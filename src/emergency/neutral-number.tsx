import { neutralCard } from "#rules";
import { say } from "../words/say.ts";

/** The emergency number in words, for pages that cannot know the country. */
export function NeutralNumber() {
  return (
    <p>
      <strong>{neutralCard.title}</strong> {say("if you feel that your life may be in danger.")}{" "}
      {neutralCard.text} {neutralCard.numbers.map(({ shown }) => shown).join(", ")}. {neutralCard.after}
    </p>
  );
}
