import { fetched } from "../components/fetched.ts";

/** What shows the part of the result that is fetched by itself. */
export const fetchedRest = fetched(async () => (await import("./rest/rest-of-result.tsx")).restOfResult);
