import { fetched } from "../components/fetched.ts";

/** The rules of checking again. Nobody who keeps no check has to wait for them. */
export const fetchedAgain = fetched(() => import("./again.ts"));
