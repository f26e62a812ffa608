import { useEffect, useState } from "react";
import { builtFor, noPage, roomAt } from "./rooms.ts";
import { addressIn, language, languageTags } from "./words/language.ts";
import { chooseLanguage } from "./words/chosen-language.ts";
import { languages } from "./words/languages.ts";

interface LanguageChoiceProps {
  /** The address of this page, without the base path. */
  readonly path: string;
}

/** The same page in each other language. The answers of this tab are there too. */
export function LanguageChoice({ path }: LanguageChoiceProps) {
  const here = useKnownPage(path);
  return (
    <p>
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

/** The address of a page that there is, never the text that somebody wrote; until its room is there, the start. */
function useKnownPage(path: string): string {
  const known = builtFor(path);
  const room = roomAt(path);
  const [, lookAgain] = useState(0);
  useEffect(() => {
    void room?.pages.fetch().then(() => lookAgain((looks) => looks + 1));
  }, [room]);
  return known === noPage ? "/" : known;
}
