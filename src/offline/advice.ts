/** What this page knows about its own age: what the site last said of its rules, and whether a newer build is here. */
import type { RulesStatus } from "#rules";
import { create } from "zustand";
import type { WorkerAnswer } from "./read-answer.ts";

/** The two messages to service workers. They say nothing about anybody. */
const checkWord = "check";
const takeOverWord = "takeOver";

/** How long to wait for the service worker's answer, in milliseconds; it gives the network a little less. */
const patience = 3500;

/** How long to let the old service worker finish what it does, in milliseconds, before the new one is asked again. */
const rest = 2000;

/** A look this recent, in milliseconds, is recent enough. */
const recent = 60 * 1000;

/** What is known about the advice on this page. */
export interface Advice {
  /** What the site last said; undefined when this device has not heard from it. */
  readonly status: RulesStatus | undefined;
  /** Whether a newer build is kept on this device, so that loading the page again opens it. */
  readonly newer: boolean;
  /** When the last look ended, in epoch milliseconds; undefined before the first. */
  readonly lookedAt: number | undefined;
}

/** The store. Only `look` writes to it. */
export const useAdvice = create<Advice>()(() => ({ status: undefined, newer: false, lookedAt: undefined }));

/** Whether a look ended a short while ago. */
export function lookedRecently(): boolean {
  const { lookedAt } = useAdvice.getState();
  return lookedAt !== undefined && Math.abs(Date.now() - lookedAt) < recent;
}

let looking: Promise<void> | undefined;

/**
 * Asks the service worker what the site says now, and takes that up. Never rejects, and ends soon: offline, without a
 * service worker, or with an answer that makes no sense, what was known stays known.
 */
export function look(): Promise<void> {
  looking ??= lookOnce().finally(() => {
    looking = undefined;
  });
  return looking;
}

/** Looks after another service worker took over: a look that is under way has asked the one before. */
export function lookAgain(): void {
  void (looking ?? Promise.resolve()).then(look);
}

async function lookOnce(): Promise<void> {
  const answer = await answerOf(serviceWorkers()?.controller ?? undefined);
  const own = document.querySelector<HTMLScriptElement>("script[type=module][src]")?.src;
  useAdvice.setState(({ status, newer }) => ({
    status: answer?.status ?? status,
    newer: answer === undefined ? newer : own !== undefined && own !== answer.entry,
    lookedAt: Date.now(),
  }));
  if (answer?.behind === true && answer.status?.withdrawn === undefined) void bringOtherBuild();
}

/** Lets the browser fetch the build that the site has now; when it is whole, its service worker takes over. */
async function bringOtherBuild(): Promise<void> {
  try {
    const registration = await serviceWorkers()?.getRegistration();
    await registration?.update();
    // A worker asks to take over by itself. Chromium forgets that now and then, and listens once the old one rests.
    const askAgain = (): void => {
      window.setTimeout(() => registration?.waiting?.postMessage(takeOverWord), rest);
    };
    registration?.installing?.addEventListener("statechange", askAgain);
    askAgain();
  } catch {
    // The next page load tries again.
  }
}

async function answerOf(worker: ServiceWorker | undefined): Promise<WorkerAnswer | undefined> {
  if (worker === undefined) return undefined;
  try {
    const [answer, { readAnswer }] = await Promise.all([ask(worker), import("./read-answer.ts")]);
    return readAnswer(answer);
  } catch {
    return undefined;
  }
}

function ask(worker: ServiceWorker): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = (answer: unknown): void => {
      window.clearTimeout(timer);
      port1.close();
      resolve(answer);
    };
    const timer = window.setTimeout(end, patience, undefined);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => end(data);
    worker.postMessage(checkWord, [port2]);
  });
}

/** The browser's door to service workers; undefined where it has none or keeps it shut, as in some frames. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return "serviceWorker" in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}
