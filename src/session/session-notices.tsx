import { Notice } from "../components/notice.tsx";
import type { FreshReason } from "./saved-session.ts";
import { useSession } from "./session.ts";
import type { StorageState } from "./storage.ts";
import { say } from "../words/say.ts";

const freshWords = {
  expired: say(
    "Your earlier answers were removed because nothing was touched for an hour. Please start again.",
  ),
  unreadable: say("We found earlier answers but could not read them. Please start again."),
  otherVersion: say("The check has changed since your earlier answers. Please start again."),
} as const satisfies Record<FreshReason, string>;

const storageWords = {
  working: undefined,
  blocked: say(
    "This browser does not let us keep your answers. The check works, but a reload will lose them.",
  ),
  full: say("There is no room left to keep your answers. The check works, but a reload will lose them."),
} as const satisfies Record<StorageState, string | undefined>;

/** Says when answers were not kept, or cannot be. */
export function SessionNotices() {
  const freshBecause = useSession((session) => session.freshBecause);
  const storage = useSession((session) => session.storage);
  const words = [freshBecause === undefined ? undefined : freshWords[freshBecause], storageWords[storage]];
  return (
    <div role="status">{words.map((text) => text !== undefined && <Notice key={text}>{text}</Notice>)}</div>
  );
}
