import { neutralCard } from "#rules";
import { sayWith } from "../words/say-with.ts";

/** The emergency number in words, for pages that cannot know the country. */
export function NeutralNumber() {
  return (
    <p>
      {sayWith("{call} if you feel that your life may be in danger.", {
        call: <strong>{neutralCard.title}</strong>,
      })}
      <span>{` ${neutralCard.text} ${neutralCard.numbers.map(({ shown }) => shown).join(", ")}. ${neutralCard.after}`}</span>
    </p>
  );
}
