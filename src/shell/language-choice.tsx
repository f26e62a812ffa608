import { useEffect, useState } from "react";
import { useReloadLosesAnswers } from "../offline/reload-button.tsx";
import { builtFor, noPage, roomAt } from "../loading/rooms.ts";
import { forReviewers } from "../loading/routes.tsx";
import { addressIn, languageTags } from "../words/language.ts";
import { language } from "../words/this-language.ts";
import { chooseLanguage } from "../words/chosen-language.ts";
import { languages } from "../words/languages.ts";
import { say } from "../words/say.ts";

interface LanguageChoiceProps {
  /** The address of this page, without the base path. */
  readonly path: string;
}

/** The same page in each other language. The answers of this tab are there too, where the browser keeps them. */
export function LanguageChoice({ path }: LanguageChoiceProps) {
  const here = useKnownPage(path);
  const losesAnswers = useReloadLosesAnswers();
  return (
    <p>
      {losesAnswers && `${say("Your answers will be asked again:")} `}
      {languageTags
        .filter((tag) => tag !== language)
        .map((tag) => (
          <a
            key={tag}
            href={addressIn(tag, here)}
            lang={tag}
            hrefLang={tag}
            onClick={() => chooseLanguage(tag)}
          >
            {languages[tag].name}
          </a>
        ))}
    </p>
  );
}

/** The address of a page that each language has, never the text that somebody wrote; until its room is there, the start. */
function useKnownPage(path: string): string {
  const known = builtFor(path);
  const room = roomAt(path);
  const [, lookAgain] = useState(0);
  useEffect(() => {
    void room?.pages.fetch().then(() => lookAgain((looks) => looks + 1));
  }, [room]);
  if (room !== undefined && forReviewers.includes(room)) return "/how-this-works";
  return known === noPage ? "/" : known;
}
