/** The register of sources by itself, so that it can be fetched by itself: it is long, and no result needs it. */
export { sources } from "#rules";
