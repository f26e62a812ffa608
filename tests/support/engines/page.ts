/** The one window of a browser, looked at and used by roles and names, as `journey.ts` walks through a page. */
import { setTimeout as wait } from "node:timers/promises";
import { expect } from "@playwright/test";
import type { Walked, WalkedPart } from "../browser/journey.ts";
import type { Opened } from "../browser/seeded.ts";
import { fieldOf, type Driver } from "./driver.ts";
import { elementsAt, focusNow, type Focus, type Step, type Words } from "./in-page.ts";

/** How long a page may take for the next step on a busy machine, in milliseconds. */
const patience = 15_000;

/** How long to wait for what a page fetches ahead, in milliseconds; without a network that never ends. */
const mostFetching = 3000;

/** Keys by the numbers of the WebDriver standard. */
const keys = {
  Tab: "\uE004",
  Enter: "\uE007",
  Space: " ",
  Escape: "\uE00C",
  ArrowDown: "\uE015",
} as const;

/** Something on the page, looked for anew at each use. */
export interface Seen extends WalkedPart {
  getByRole(...asked: Parameters<WalkedPart["getByRole"]>): Seen;
  locator(css: string): Seen;
  first(): Seen;
  /** Types into a field; into a field for files, the path of one. */
  type(text: string): Promise<void>;
}

/** The page in the one window. */
export interface EnginePage extends Walked, Opened {
  readonly driver: Driver;
  /**
   * Waits until the page has fetched what it fetches ahead. Sent on to another page before that, Firefox 153 was seen to
   * stand still for good, whether by a command or by the page itself.
   */
  atRest(): Promise<void>;
  /** Opens a path of the site, "./result". */
  goto(path: string): Promise<void>;
  url(): Promise<string>;
  /** Sets out for an earlier entry of the history; the test waits for what it expects there. */
  back(steps?: number): Promise<void>;
  reload(): Promise<void>;
  press(key: keyof typeof keys): Promise<void>;
  focus(): Promise<Focus>;
  getByRole: Seen["getByRole"];
  locator: Seen["locator"];
  /** What a function returns that runs in the page with `given`; it uses nothing from outside itself. */
  evaluate<R, G>(read: (given: G) => R | Promise<R>, given: G): Promise<R>;
}

/** The window of `driver`, for the site at `base`. */
export function enginePage(driver: Driver, base: string): EnginePage {
  const run = async (script: string, ...given: readonly unknown[]): Promise<unknown> =>
    driver.send("run", { script, args: given });
  const evaluate: EnginePage["evaluate"] = async <R, G>(read: (given: G) => R | Promise<R>, given: G) =>
    cameBack(await run(`return (${String(read)})(arguments[0])`, given), read);

  const seen = (steps: readonly Step[]): Seen => {
    const what = steps.map(inWords).join(", ");
    const read = async <R>(how: (all: HTMLElement[]) => R): Promise<R> =>
      cameBack(await run(`return (${String(how)})((${String(elementsAt)})(arguments[0]))`, steps), how);
    /** The first of what is there, as the driver names it, waiting until there is one. */
    const element = async (): Promise<string> => {
      const found = await untilThere(what, async () =>
        fieldOf(await run(`return (${String(elementsAt)})(arguments[0])[0] ?? null`, steps), elementKey),
      );
      return String(found);
    };
    const evaluateOne = async <R>(how: (one: HTMLElement) => R): Promise<R> => {
      const script = `const [one] = (${String(elementsAt)})(arguments[0]); return one ? { read: (${String(how)})(one) } : null`;
      const answer = await untilThere(what, async () => (await run(script, steps)) ?? undefined);
      return cameBack(fieldOf(answer, "read"), how);
    };
    const click = (): Promise<void> =>
      untilStill(async () => {
        const id = await element();
        await expectNamed(driver, id, steps.at(-1));
        // WebKitGTK leaves a control where it is that stands half below the edge, and then cannot press it.
        await run("arguments[0].scrollIntoView({ block: 'center' })", { [elementKey]: id });
        await driver.send("click", { id });
      });
    return {
      getByRole: (role, { name, exact, level } = {}) => {
        const words = name === undefined ? {} : { words: wordsOf(name, exact === true) };
        return seen([...steps, { by: "role", role, ...words, ...(level === undefined ? {} : { level }) }]);
      },
      locator: (css) => seen([...steps, { by: "css", css }]),
      first: () => seen([...steps, { by: "place", index: 0 }]),
      count: () => read((all) => all.length),
      evaluate: evaluateOne,
      evaluateAll: read,
      textContent: () => evaluateOne((one) => one.textContent),
      allTextContents: () => read((all) => all.map((one) => one.textContent)),
      dispatchEvent: async (type) => {
        const one = { [elementKey]: await element() };
        await run("arguments[0].dispatchEvent(new Event(arguments[1], { bubbles: true }))", one, type);
      },
      click,
      check: async () => {
        const isChecked = () => evaluateOne((one) => one.matches(":checked"));
        if (!(await isChecked())) await click();
        await untilThere(`the mark in ${what}`, async () => ((await isChecked()) ? true : undefined));
      },
      type: async (text) => {
        await driver.send("type", { id: await element(), text });
      },
    };
  };

  const page = seen([]);
  const atRest = async (): Promise<void> => {
    if (driver.engine === "webkit") return;
    const until = Date.now() + mostFetching;
    const isFetching = (): boolean =>
      document.getElementById("root") !== null && !("fetchedAhead" in document.documentElement.dataset);
    while (Date.now() < until && (await evaluate(isFetching, undefined))) await wait(50);
  };
  return {
    driver,
    atRest,
    goto: async (path) => {
      await atRest();
      await driver.send("open", { url: new URL(path, base).href });
    },
    url: () => evaluate(() => window.location.href, null),
    // The drivers' own command waits for a page to load, which one that the browser has kept whole does not.
    back: (steps = 1) =>
      evaluate((by) => {
        setTimeout(() => window.history.go(-by), 0);
      }, steps),
    reload: async () => {
      await atRest();
      // Firefox's own command passes the service worker by, which the button that a person presses does not.
      await evaluate(() => {
        document.documentElement.setAttribute("data-left", "");
        setTimeout(() => window.location.reload(), 0);
      }, undefined);
      await untilThere("the page loaded again", async () => {
        const isThere = evaluate(
          () => document.readyState === "complete" && document.querySelector("[data-left]") === null,
          undefined,
        );
        // Between two pages there is none to ask.
        return (await isThere.catch(() => false)) ? true : undefined;
      });
    },
    press: async (key) => {
      const pressed = ["keyDown", "keyUp"].map((type) => ({ type, value: keys[key] }));
      await driver.send("keys", { actions: [{ type: "key", id: "keyboard", actions: pressed }] });
    },
    focus: () => evaluate(focusNow, undefined),
    getByRole: page.getByRole,
    locator: page.locator,
    evaluate,
  };
}

/** How the WebDriver standard writes that something is an element. */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** What `read` returned in the page: plain values, which come back as they were. */
function cameBack<R>(value: unknown, read: (given: never) => R | Promise<R>): R {
  const isOf = (_value: unknown, _read: typeof read): _value is R => true;
  if (isOf(value, read)) return value;
  throw new Error("A value changed on its way out of the page.");
}

async function untilThere<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`Not on the page: ${what}`);
    await wait(30);
  }
}

/** Does something again when what it was done to was replaced under its hands. */
async function untilStill(act: () => Promise<void>): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      await act();
      return;
    } catch (error) {
      if (Date.now() > until || !/stale element|no such element/.test(String(error))) throw error;
    }
  }
}

/** Expects that the engine itself gives an element, for people who hear the page, the role and the name asked for. */
async function expectNamed(driver: Driver, id: string, asked: Step | undefined): Promise<void> {
  if (asked?.by !== "role") return;
  expect(await driver.send("roleOf", { id })).toBe(asked.role);
  const { words } = asked;
  if (words === undefined) return;
  // Engines put a space around words that stand there for the ear only, before a colon as well.
  const name = String(await driver.send("nameOf", { id }))
    .replaceAll(/\s+(?=[:\s]|$)|^\s+/g, "")
    .replaceAll(/\s/g, " ");
  switch (words.kind) {
    case "all":
      expect(name).toBe(words.text);
      break;
    case "part":
      expect(name.toLowerCase()).toContain(words.text.toLowerCase());
      break;
    case "pattern":
      expect(name).toMatch(new RegExp(words.source));
      break;
  }
}

function wordsOf(name: string | RegExp, exact: boolean): Words {
  if (name instanceof RegExp) return { kind: "pattern", source: name.source };
  return { kind: exact ? "all" : "part", text: name };
}

function inWords(step: Step): string {
  switch (step.by) {
    case "css":
      return step.css;
    case "place":
      return `number ${step.index + 1}`;
    case "role":
      return `${step.role} ${JSON.stringify(step.words ?? "")}`;
  }
}
