/** Asks the site: the one request of the update check, the same for everybody, and the mending of what came wrong. */

/** What the site says now: the text of its `status.json`; undefined when the site could not be asked. Never rejects. */
export async function askSite(statusFile: string): Promise<string | undefined> {
  try {
    const response = await fetch(statusFile, {
      cache: "no-store",
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "error",
    });
    // However long it takes: whoever cannot wait goes on without, and takes the answer up when it is here.
    return response.status === 200 ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a response is the file that was asked for. Some hosts answer with a page of theirs, and 200, where a file is
 * missing for a moment.
 */
export function isRight(address: string, { status, redirected, headers }: Response): boolean {
  const type = headers.get("content-type") ?? "";
  return status === 200 && !redirected && typeFor(address).test(type);
}

function typeFor(address: string): RegExp {
  if (address.endsWith(".js")) return /^(text|application)\/(javascript|x-javascript|ecmascript)\b/i;
  if (address.endsWith(".css")) return /^text\/css\b/i;
  return address.endsWith("/") ? /^text\/html\b/i : /^(?!text\/html)/i;
}

/** The file from the browser's cache or the site; past that cache when what stands there is wrong. */
export async function fetchRight(address: string): Promise<Response> {
  const response = await fetch(address, { cache: "no-cache" });
  if (isRight(address, response)) return response;
  const again = await fetch(address, { cache: "reload" });
  if (isRight(address, again)) return again;
  throw new Error(
    `${address} answered ${again.status} with ${again.headers.get("content-type") ?? "no type"}.`,
  );
}

/** Replaces what the browser's cache holds wrongly under the names of these files; looks at nothing else. */
export async function mend(files: readonly string[]): Promise<void> {
  await Promise.all(
    files.map(async (file) => {
      try {
        const held = await fetch(file, { cache: "only-if-cached", mode: "same-origin" });
        if (held.status !== 504 && !isRight(file, held)) await fetch(file, { cache: "reload" });
      } catch {
        // It is not held, or there is no network: the next page load tries again.
      }
    }),
  );
}
