/** Code and texts that come after the first page: fetched once, with a second try, and then there for good. */
import { use } from "react";

/** Something that is fetched when it is needed, or beforehand. */
export interface Fetched<T> {
  /** Undefined until it is there. */
  readonly now: () => T | undefined;
  /**
   * Fetches it. Never rejects: undefined means that it could not be had, because the network is gone or the site has
   * been replaced since the page was loaded. Asked again, it gives the same promise until it is let go.
   */
  readonly fetch: () => Promise<T | undefined>;
  /** Forgets a fetch that failed, so that the next one tries again. */
  readonly letGo: () => void;
}

/** Longer than any wait that is worth it; in milliseconds, like the pause. */
const longestWait = 20_000;
const pauseBeforeSecondTry = 1000;

/** Something that `load` imports. */
export function fetched<T>(load: () => Promise<T>): Fetched<T> {
  let there: T | undefined;
  let underWay: Promise<T | undefined> | undefined;
  const tryOnce = async (): Promise<T | undefined> => {
    try {
      there = await load();
      if (underWay !== undefined) void known(underWay, there);
    } catch {
      // What follows is the same whatever went wrong: a second try, and then words for the person.
    }
    return there;
  };
  const tryTwice = async (): Promise<T | undefined> => {
    if ((await tryOnce()) !== undefined) return there;
    await waited(pauseBeforeSecondTry);
    return tryOnce();
  };
  return {
    now: () => there,
    fetch: () => (underWay ??= Promise.race([tryTwice(), waited(longestWait)])),
    letGo: () => {
      if (there === undefined) underWay = undefined;
    },
  };
}

/**
 * Reads it in a component, which waits until it is there; undefined when it cannot be had. The one place that calls
 * `use`, and always: React draws a component that waited once more, and must meet the same hooks again although what it
 * waited for is there by then.
 */
export function useFetched<T>(what: Fetched<T>): T | undefined {
  return use(what.fetch());
}

/** The same where it is needed only sometimes: undefined, and nothing is fetched, unless it is `wanted`. */
export function useFetchedIf<T>(wanted: boolean, what: Fetched<T>): T | undefined {
  return use(wanted ? what.fetch() : notWanted);
}

/** Writes the value of a promise where `use` looks for it, so that nobody waits for what is there. */
function known<T>(promise: Promise<T>, value: T): Promise<T> {
  return Object.assign(promise, { status: "fulfilled", value });
}

const notWanted = known(Promise.resolve(undefined), undefined);

function waited(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, undefined);
  });
}
