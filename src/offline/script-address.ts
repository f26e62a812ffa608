/** Addresses of the scripts that run beside the pages. */

declare global {
  interface Window {
    /** Browsers with Trusted Types; TypeScript's library does not know them. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string },
      ): { createScriptURL(address: string): string };
    };
  }
}

/** The service worker, and the worker with which a page asks by itself. */
type Script = "sw" | "ask";

/**
 * The one place where a text may become the address of a script, and the only two texts. The name stands in the page's
 * policy, which allows no second policy, not even one of the same name; so ours is made before anything else runs.
 */
const policy = (import.meta.env.SSR ? undefined : window.trustedTypes)?.createPolicy("upper-back-check", {
  createScriptURL(wished) {
    if (wished !== path("sw") && wished !== path("ask")) throw new TypeError(wished);
    return wished;
  },
});

/** The address of a script, for a place that runs it. */
export function scriptAddress(script: Script): string {
  return policy?.createScriptURL(path(script)) ?? path(script);
}

function path(script: Script): string {
  return `${import.meta.env.BASE_URL}${script}.js`;
}
