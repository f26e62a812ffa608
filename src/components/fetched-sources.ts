import { fetched } from "./fetched.ts";

/** Every source. */
export const fetchedSources = fetched(async () => (await import("./all-sources.ts")).sources);
