/** What only a person needs who does a check again. Fetched when they do: see `fetched-again.ts`. */
export { checkingAgainNotes, courseLines, courseOf, isScreenCarriedOver } from "#rules";
