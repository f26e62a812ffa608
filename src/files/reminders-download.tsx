import { remindersOf, type Plan, type Reminder } from "#rules";
import { fetched } from "../components/fetched.ts";
import { say } from "../words/say.ts";
import { SaveButton, type FileToSave } from "./save-button.tsx";

interface RemindersDownloadProps {
  readonly plan: Plan;
  /** In epoch milliseconds. */
  readonly now: number;
}

/** Fetched on the press, with the package that writes calendar files. */
const calendarFiles = fetched(() => import("./calendar-file.ts"));

/** Saves what lies ahead in the plan as a file for the person's own calendar. Nothing when nothing lies ahead. */
export function RemindersDownload({ plan, now }: RemindersDownloadProps) {
  const reminders = remindersOf(plan, now);
  if (reminders.length === 0) return null;
  const make = async (): Promise<FileToSave | undefined> => {
    const made = await calendarFiles.fetch();
    // So that the next press asks the network again.
    if (made === undefined) calendarFiles.letGo();
    return (
      made && {
        name: "reminders.ics",
        type: "text/calendar;charset=utf-8",
        text: made.calendarFile({ reminders, now, site: siteAddress() }),
      }
    );
  };
  return (
    <section className="stack no-print">
      <h2>{say("Reminders")}</h2>
      <p>{`${contentsOf(reminders)} ${say(
        "It is made on this device, and we send it nowhere. Each entry holds a few plain words and the address of this site, and nothing that you answered.",
      )}`}</p>
      <SaveButton
        make={make}
        saved={say(
          "Your browser saves the file, most often in your downloads. Open it to put it in your calendar.",
        )}
      >
        {say("Save reminders for your calendar")}
      </SaveButton>
    </section>
  );
}

function contentsOf(reminders: readonly Reminder[]): string {
  const change = reminders.some(({ about }) => about === "change");
  const look = reminders.some(({ about }) => about === "look");
  if (!look) return say("A calendar file with the change from ice to warmth.");
  return change
    ? say("A calendar file with the change from ice to warmth and the times to look again.")
    : say("A calendar file with the times to look again.");
}

/** The first page: it is there for everybody, also when the answers are gone. */
function siteAddress(): string {
  return new URL(import.meta.env.BASE_URL, window.location.href).href;
}
