import { scriptAddress } from "./script-address.ts";

/**
 * Has a worker of the page's own ask the site what it says (`status`), or put right what the browser's cache holds
 * wrongly (`scripts`). These two words are all that it is ever told. Never rejects; undefined when there is no answer.
 */
export function tellOwnWorker(word: "status" | "scripts"): Promise<unknown> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(scriptAddress("ask"));
      const end = (answer: unknown): void => {
        worker.terminate();
        resolve(answer);
      };
      worker.onmessage = ({ data }: MessageEvent<unknown>) => end(data);
      worker.onerror = () => end(undefined);
      worker.postMessage(word);
    } catch {
      // The browser has no workers, or forbids them.
      resolve(undefined);
    }
  });
}
