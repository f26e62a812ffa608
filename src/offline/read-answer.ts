/**
 * What a page hears of the site, from the service worker or from its own way to ask. Read by hand, because this is on
 * everybody's way to the result, and nothing else there needs a parser.
 */
import type { RulesStatus } from "#rules";
import { readStatus } from "./read-status.ts";

/** Which build is kept on this device. */
export interface KeptBuild {
  /** The address of the script that the pages of the kept build begin with. */
  readonly entry: string;
  /** Whether the site has another build than the one that is kept. */
  readonly behind: boolean;
}

/** An answer to a look. */
export interface Answer {
  /** Whether the site itself has answered, just now. Otherwise the rest is what was heard before. */
  readonly asked: boolean;
  /** The text of the site's `status.json`, and what it says; undefined when this device has never heard from it. */
  readonly status: { readonly text: string; readonly rules: RulesStatus } | undefined;
  readonly build: KeptBuild | undefined;
}

/** The answer, or undefined when it makes no sense, as from a service worker of an earlier edition. */
export function readAnswer(value: unknown): Answer | undefined {
  if (!isObject(value) || !("asked" in value) || typeof value.asked !== "boolean") return undefined;
  const text = "text" in value && typeof value.text === "string" ? value.text : undefined;
  return {
    asked: value.asked && text !== undefined,
    status: text === undefined ? undefined : { text, rules: readStatus(text).rules },
    build: "build" in value ? readBuild(value.build) : undefined,
  };
}

function readBuild(value: unknown): KeptBuild | undefined {
  if (!isObject(value) || !("entry" in value) || !("behind" in value)) return undefined;
  const { entry, behind } = value;
  return typeof entry === "string" && typeof behind === "boolean" ? { entry, behind } : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
