import type { ReactElement } from "react";

/** What stands beside other things: elements, and never a bare text, in whose place a translator may put something. */
export type Elements = ReactElement | false | null | undefined | readonly Elements[];
