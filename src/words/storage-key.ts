/** Names under which something is kept on the device. */
import * as paths from "../paths.ts";
import { addressIn } from "./language.ts";

/** The folder of the site on its host, whatever the language. */
const site = addressIn("en", paths.start);

/**
 * The name in the browser's storage, which all folders of a host share: it carries the folder of the site, so that two
 * sites on one host do not read each other. A site at the root of its host needs none, and its names are those of old.
 */
export function storageKey(name: string): string {
  return site === "/" ? name : `${name} ${site}`;
}
