/**
 * The service worker: keeps one whole build on the device, so that the check works without a network, and asks the site
 * whether its rules still stand. Written by hand and kept to one reading, because it decides how old the advice that
 * somebody gets can be: a reviewer should be able to see all of that in one place.
 *
 * - One cache holds one build, whole. A build is in use only once everything of it is here.
 * - A page comes from the network when it comes in time, together with the scripts that it names; otherwise the kept
 *   page opens. Scripts and pictures carry their content in their name, so they never need asking for again.
 * - A new build takes over in silence. Pages that are open keep what they have loaded, and the build before stays on
 *   the device for what they have not loaded yet; the pages offer the new one when that interrupts nobody.
 * - It is never told an answer: the only messages that it takes are the two words `check` and `takeOver`.
 */

declare const self: ServiceWorkerGlobalScope;

/** Put in by `scripts/service-worker.ts`; addresses are relative to the folder of the site. */
declare const BUILD: {
  /** Changes with any file. */
  readonly id: string;
  /** The language of this build, as a BCP 47 tag. */
  readonly language: string;
  /** The script that every page of this build starts with. */
  readonly entry: string;
  /** The page that stands for every page. */
  readonly shell: string;
  /** What the site says of its rules: one file for every language. */
  readonly status: string;
  /** Folders in which other languages stand, each with a service worker of its own. */
  readonly others: readonly string[];
  /** Everything else that the pages need, named by content. */
  readonly assets: readonly string[];
};

/** How long to wait for the network, in milliseconds, before what is kept is used. */
const patience = 3000;

const build = BUILD;
const { scope } = self.registration;
const shell = inScope(build.shell);
const statusFile = inScope(build.status);
const assets = build.assets.map(inScope);
const others = build.others.map(inScope);

// Sites in other folders of the same host keep their caches in the same place.
const ourCaches = `upper-back-check ${scope} `;
const cacheName = ourCaches + build.id;

function inScope(path: string): string {
  return new URL(path, scope).href;
}

self.addEventListener("install", (event) => {
  event.waitUntil(keepWholeBuild().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOldBuilds().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  if (others.some((folder) => request.url.startsWith(folder))) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (request.url.startsWith(inScope("assets/"))) event.respondWith(asset(request.url));
});

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data === "check" && port !== undefined) event.waitUntil(check(port));
  if (event.data === "takeOver") void self.skipWaiting();
});

/** Where the signal was lost last time, this goes on; what did not change since the build before is not loaded again. */
async function keepWholeBuild(): Promise<void> {
  const cache = await caches.open(cacheName);
  const load = async (address: string, response: Response | undefined): Promise<void> => {
    const loaded = response ?? (await fetch(address, { cache: "no-cache" }));
    if (!loaded.ok) throw new Error(`${address} answered ${loaded.status}.`);
    await cache.put(address, loaded);
  };
  await Promise.all([load(shell, undefined), ...assets.map(async (file) => load(file, await asset(file)))]);
}

/** Keeps this build and the one before. */
async function forgetOldBuilds(): Promise<void> {
  const others = (await namesOfOurCaches()).filter((name) => name !== cacheName);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

async function namesOfOurCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ourCaches));
}

/** A file named by its content: from any build that is kept, otherwise from the network. */
async function asset(address: string): Promise<Response> {
  return (await kept(address)) ?? fetch(address);
}

async function kept(address: string): Promise<Response | undefined> {
  for (const cacheName of await namesOfOurCaches()) {
    const response = await caches.match(address, { cacheName });
    if (response !== undefined) return response;
  }
  return undefined;
}

async function page(event: FetchEvent): Promise<Response> {
  const coming = pageFromNetwork(event.request);
  // What comes too late for this page is there for the next.
  event.waitUntil(coming);
  const inTime = await Promise.race([coming, after(patience)]);
  return inTime ?? (await caches.match(shell, { cacheName })) ?? (await coming) ?? Response.error();
}

/** The page, whole and with the scripts that it names; undefined when the network or the site does not give it. */
async function pageFromNetwork(request: Request): Promise<Response | undefined> {
  try {
    const response = await fetch(request);
    if (response.status >= 500) return undefined;
    if (response.ok) await keepScriptsOf(await response.clone().text(), request.url);
    return response;
  } catch {
    return undefined;
  }
}

async function keepScriptsOf(html: string, address: string): Promise<void> {
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)];
  const cache = await caches.open(cacheName);
  await Promise.all(
    named.map(async ([, path = ""]) => {
      const script = new URL(path, address).href;
      if ((await kept(script)) === undefined) await cache.add(script);
    }),
  );
}

async function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds, undefined));
}

/**
 * Tells a page which build is kept here, whether the site has another, and what it says of its rules. The page asks for
 * the other build, because a worker that does so itself is kept busy by it.
 */
async function check(port: MessagePort): Promise<void> {
  const status = await statusOfRules();
  const behind = status !== undefined && buildIn(status) !== undefined && buildIn(status) !== build.id;
  port.postMessage({ entry: inScope(build.entry), behind, status });
  if (status === undefined || !("withdrawn" in status)) return;
  await Promise.all((await namesOfOurCaches()).map((name) => caches.delete(name)));
  await self.registration.unregister();
}

/** The build of this language that the site has now. */
function buildIn(status: object): string | undefined {
  const builds = "builds" in status ? status.builds : undefined;
  if (typeof builds !== "object" || builds === null) return undefined;
  const own: unknown = Reflect.get(builds, build.language);
  return typeof own === "string" ? own : undefined;
}

/** What the site says now; without an answer what it said last, so that going offline brings nothing back. */
async function statusOfRules(): Promise<object | undefined> {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(statusFile, {
      cache: "no-store",
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    });
    if (response.ok && statusIn(await response.clone().text()) !== undefined) {
      await cache.put(statusFile, response);
    }
  } catch {
    // Offline is the normal case, and the use-by date of the rules bounds how long it can last.
  }
  return statusIn((await (await cache.match(statusFile))?.text()) ?? "");
}

/** Some networks answer everything with a page of their own. The page that asked reads the rest. */
function statusIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "minimumVersion" in value ? value : undefined;
  } catch {
    return undefined;
  }
}

export {};
