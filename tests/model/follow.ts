/** Takes an app and the model through the same steps, and stops at the first thing in which they differ. */
import { actionsFor } from "./actions.ts";
import { complaints, type Shown } from "./checks.ts";
import { stepsInWords, type Address, type Step } from "./steps.ts";
import {
  after,
  cameBack,
  cleared,
  formed,
  inOrder,
  later,
  loaded,
  newWorld,
  opened,
  ticked,
  touched,
  visitOf,
  type Action,
  type World,
} from "./world.ts";

/** An app that can be used and looked at. It starts at `/check` with nothing kept, at the time `now`. */
export interface App {
  readonly now: number;
  /** A sign of life that changes nothing. */
  touch(): Promise<void>;
  act(action: Action): Promise<void>;
  reload(): Promise<void>;
  /** "Clear my answers", and yes to the question whether it is meant. */
  clear(): Promise<void>;
  open(address: Address): Promise<void>;
  /** The clock moves, forward or back; with `timers`, what was due on the way happens. */
  pass(milliseconds: number, how: "timers" | "asleep"): Promise<void>;
  /** Leaves for another page, and comes back after a while. */
  away(milliseconds: number): Promise<void>;
  language(): Promise<void>;
  /** Opens the check in another tab, answers something there and closes it; tells what that tab found. */
  secondTab(): Promise<{ readonly found: boolean }>;
  emptyStorage(): Promise<void>;
  /** What is shown, once it is as expected or no longer changes. */
  look(expected: (shown: Shown) => boolean): Promise<Shown>;
}

const minute = 60_000;

/** How often each kind of step did something. */
export type Done = Map<Step["kind"], number>;

/** Takes `app` through `steps`. Throws Error with the steps so far when the app is not as it should be. */
export async function follow(app: App, steps: readonly Step[], done: Done): Promise<void> {
  let world = await agreed(app, newWorld(app.now), steps.slice(0, 0));
  for (const [index, step] of steps.entries()) {
    const soFar = steps.slice(0, index + 1);
    if (step.kind !== "wait") world = await agreed(app, await signOfLife(app, world, step), soFar);
    const reached = await taken(app, world, step);
    if (reached !== world) done.set(step.kind, (done.get(step.kind) ?? 0) + 1);
    world = await agreed(app, reached, soFar);
  }
}

async function agreed(app: App, reached: World, soFar: readonly Step[]): Promise<World> {
  const world = formed(reached);
  const shown = await app.look((seen) => complaints(world, seen).length === 0);
  const wrong = complaints(world, shown);
  if (wrong.length === 0) return world;
  throw new Error(`After these steps\n${stepsInWords(soFar)}\n${wrong.join("\n")}\nwith ${inOrder(world)}`);
}

/** Every step but waiting begins with a sign of life; a sleep and a change of the clock come before it. */
async function signOfLife(app: App, world: World, step: Step): Promise<World> {
  const passed = step.kind === "sleep" ? step.minutes : step.kind === "clockBack" ? -step.minutes : 0;
  if (passed !== 0) await app.pass(passed * minute, "asleep");
  await app.touch();
  return touched(later(world, passed * minute));
}

async function taken(app: App, world: World, step: Step): Promise<World> {
  switch (step.kind) {
    case "mark":
    case "answerAndGoOn":
    case "goOn":
    case "back":
    case "stepBack":
    case "stepForward":
    case "follow":
    case "change":
    case "offer":
    case "rest":
      return acted(app, world, actionsFor(step, world));
    case "reload":
      await app.reload();
      return loaded(world);
    case "clear":
      await app.clear();
      return cleared(world);
    case "open":
      if (visitOf(world).address === step.address) return world;
      await app.open(step.address);
      return opened(world, step.address);
    case "wait":
      await app.pass(step.minutes * minute, "timers");
      return ticked(later(world, step.minutes * minute));
    case "sleep":
    case "clockBack":
      return { ...world };
    case "away":
      await app.away(step.minutes * minute);
      return cameBack(later(world, step.minutes * minute));
    case "language":
      await app.language();
      return { ...world };
    case "secondTab": {
      const { found } = await app.secondTab();
      if (found) throw new Error("Another tab found answers.");
      return { ...world };
    }
    case "storageEmptied":
      await app.emptyStorage();
      return { ...world, kept: undefined };
  }
}

async function acted(app: App, world: World, actions: readonly Action[]): Promise<World> {
  let now = world;
  for (const action of actions) {
    await app.act(action);
    now = formed(after(now, action));
  }
  return now;
}
