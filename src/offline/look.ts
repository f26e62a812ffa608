/**
 * One look at what the site says of its rules, through the service worker, or by the page itself where there is none.
 */
import { ruleSetVersion, takenBack } from "#rules";
import { serviceWorkers, useAdvice } from "./use-advice.ts";
import { keepBadNews, recallBadNews } from "./bad-news.ts";
import { tellOwnWorker } from "./own-worker.ts";
import { readAnswer } from "./read-answer.ts";

/** The two messages to service workers. They say nothing about anybody. */
const checkWord = "check";
const takeOverWord = "takeOver";

/** How long a look lasts at most, in milliseconds. What comes later is taken up when it comes. */
const patience = 4000;

/** When a service worker has said nothing for so long, in milliseconds, the page asks by itself as well. */
const secondWay = 2500;

/** How long to let the old service worker finish what it does, in milliseconds, before the new one is asked again. */
const rest = 2000;

/** One look; `look` in `advice.ts` sees to it that there is one at a time. Ends soon. */
export async function lookOnce(): Promise<void> {
  const text = recallBadNews();
  if (text !== undefined) takeUp({ asked: false, text });
  let heard = false;
  await Promise.race([
    new Promise<void>((resolve) => {
      const listen = (answer: unknown): void => {
        const asked = takeUp(answer);
        heard ||= asked;
        // What comes after the look has ended counts as well.
        if (asked) useAdvice.setState({ asked });
        resolve();
      };
      const askByItself = (): void => void tellOwnWorker("status").then(listen);
      const worker = serviceWorkers()?.controller ?? undefined;
      if (worker === undefined) {
        askByItself();
      } else {
        ask(worker, (answer) => {
          // One of an earlier edition, which a newer one is about to follow.
          if (readAnswer(answer) === undefined) askByItself();
          else listen(answer);
        });
        window.setTimeout(() => {
          if (!heard) askByItself();
        }, secondWay);
      }
    }),
    waited(patience),
  ]);
  useAdvice.setState({ asked: heard, lookedAt: Date.now() });
}

/** Takes an answer up, and tells whether the site itself gave it. */
function takeUp(value: unknown): boolean {
  const answer = readAnswer(value);
  if (answer === undefined) return false;
  const { asked, status, build } = answer;
  if (status !== undefined) {
    const isBad = takenBack(ruleSetVersion, status.rules) !== undefined;
    // What was taken back stays so until the site itself says otherwise.
    if (asked || isBad) {
      useAdvice.setState({ status: status.rules });
      keepBadNews(isBad ? status.text : undefined);
    }
  }
  if (build !== undefined) {
    const own = document.querySelector<HTMLScriptElement>("script[type=module][src]")?.src;
    useAdvice.setState({ newer: own !== undefined && own !== build.entry });
    if (build.behind && status?.rules.kind !== "withdrawn") void bringOtherBuild();
  }
  return asked;
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

/** Each answer goes to `listen`: the service worker says at once what it knows, and again when it has heard more. */
function ask(worker: ServiceWorker, listen: (answer: unknown) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    listen(data);
  };
  worker.postMessage(checkWord, [port2]);
}

function waited(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, milliseconds);
  });
}
