/** Faults of a file that a person opens to go on from saved answers. */
import type { Fault } from "./fault.ts";

const files = "tests/faults/files.dom.test.tsx";

export const fileFaults = {
  fileCutShort: {
    happens: "an opened file is cut short",
    must: "say so and keep the answers in the tab",
    shownIn: files,
  },
  fileHuge: {
    happens: "an opened file is larger than any with answers",
    must: "say so without reading it",
    shownIn: files,
  },
  fileOfNewerVersion: {
    happens: "an opened file was saved by a newer version",
    must: "say what to do and keep the answers in the tab",
    shownIn: files,
  },
  filePrototypeKeys: {
    happens: "an opened file tries to reach the prototype of all objects",
    must: "refuse it and change no object",
    shownIn: files,
  },
  fileSpeaks: {
    happens: "an opened file holds sentences where names of questions should stand",
    must: "show none of its words",
    shownIn: files,
  },
  fileNamesNoEmergency: {
    happens: "an opened file says that there are no emergency signs",
    must: "show no result before the person has been asked",
    shownIn: files,
  },
} as const satisfies Record<string, Fault>;
