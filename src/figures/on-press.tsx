/** Buttons that open what is fetched on the press only: the moves to follow, and the timer for ice. */
import type { ExerciseId } from "#rules";
import { createElement, useState, type FunctionComponent, type ReactElement } from "react";
import type { Elements } from "../components/elements.ts";
import { useScriptsRun } from "../components/scripts-run.ts";
import { fetched, type Fetched } from "../components/fetched.ts";
import { say } from "../words/say.ts";

const withMe = fetched(async () => (await import("./moving/with-me.tsx")).WithMe);
const iceTimer = fetched(async () => (await import("./moving/ice-timer.tsx")).IceTimer);

interface DoWithMeProps extends CallProps {
  readonly moves: readonly ExerciseId[];
}

interface CallProps {
  /** The number to call, for the dialog that covers the page. */
  readonly call: Elements;
}

/** Follows these moves, one after the other. */
export function DoWithMe({ moves, call }: DoWithMeProps) {
  return (
    <OnPress what={withMe} props={{ moves, call }} look="button">
      {say("Do it with me")}
    </OnPress>
  );
}

/** Counts the minutes of ice. */
export function TimeTheIce({ call }: CallProps) {
  return (
    <OnPress what={iceTimer} props={{ call }} look="button button--secondary">
      {say("Ice timer")}
    </OnPress>
  );
}

interface OnPressProps<Props> {
  readonly what: Fetched<FunctionComponent<Props & { readonly onClose: () => void }>>;
  readonly props: Props;
  readonly look: string;
  readonly children: string;
}

function OnPress<Props extends object>({ what, props, look, children }: OnPressProps<Props>) {
  const [opened, setOpened] = useState<ReactElement>();
  const [isMissing, setMissing] = useState(false);
  const scriptsRun = useScriptsRun();
  const open = async (): Promise<void> => {
    const there = await what.fetch();
    setMissing(there === undefined);
    // So that the next press asks the network again.
    if (there === undefined) what.letGo();
    else setOpened(createElement(there, { ...props, onClose: () => setOpened(undefined) }));
  };
  if (!scriptsRun) return null;
  return (
    <>
      <button className={`${look} button--small no-print`} type="button" onClick={() => void open()}>
        {children}
      </button>
      <span role="status">
        {isMissing && say("This did not load. Go online, load this page again, and try once more.")}
      </span>
      {opened}
    </>
  );
}
