import { fetched } from "../components/fetched.ts";

/** What shows the parts of the result that are fetched by themselves. */
export const fetchedRest = fetched(() => import("./rest/rest-of-result.tsx"));
