/** The language of this build. While another is built, its tag takes the place of the one here (`scripts/in-language.ts`). */
import type { LanguageTag } from "./languages.ts";

export const language: LanguageTag = "en";
