/** Faults of what is kept: the storage of the browser, and the clock that says when to forget it. */
import type { Fault } from "./fault.ts";

const storage = "tests/faults/storage.dom.test.tsx";
const clock = "tests/faults/clock.dom.test.tsx";

export const storageFaults = {
  storageBlocked: {
    happens: "the browser refuses any access to storage",
    must: "work to the result and say that a reload loses the answers",
    shownIn: storage,
  },
  storageBlockedLater: {
    happens: "storage is taken away in the middle",
    must: "keep what is on the page, and say that a reload loses it",
    shownIn: storage,
  },
  storageFull: {
    happens: "storage has no room left",
    must: "go on, leave no older answers behind, and say so",
    shownIn: storage,
  },
  storedTextCutShort: {
    happens: "the stored text is cut short",
    must: "start anew, say why and remove it",
    shownIn: storage,
  },
  storedTextEmpty: {
    happens: "the stored text is empty",
    must: "start anew, say why and remove it",
    shownIn: storage,
  },
  storedTextOfOtherShape: {
    happens: "the stored text is JSON of another shape",
    must: "start anew, say why and remove it",
    shownIn: storage,
  },
  storedUnknownQuestion: {
    happens: "a stored answer belongs to no question",
    must: "take up none of the answers",
    shownIn: storage,
  },
  storedUnknownOption: {
    happens: "a stored answer is none of the options",
    must: "take up none of the answers",
    shownIn: storage,
  },
  storedPrototypeKeys: {
    happens: "the stored text tries to reach the prototype of all objects",
    must: "refuse it and change no object",
    shownIn: storage,
  },
  storedByNewerVersion: {
    happens: "a newer version has stored the answers",
    must: "start anew and say that the check has changed",
    shownIn: storage,
  },
  storedByOlderVersion: {
    happens: "an older version has stored the answers",
    must: "start anew and say that the check has changed",
    shownIn: storage,
  },
  storedTimeBeyondDates: {
    happens: "a stored time lies where there is no date",
    must: "refuse it, so that result, plan and sheet can still be shown",
    shownIn: storage,
  },
  storedTextHuge: {
    happens: "the stored text holds a hundred thousand unknown questions",
    must: "be refused without keeping the person waiting",
    shownIn: storage,
  },
  storedTextDeep: {
    happens: "the stored text is nested a hundred thousand deep",
    must: "be refused without an exception",
    shownIn: storage,
  },
  storedUnknownCountry: {
    happens: "the stored country is none of the table",
    must: "show the neutral numbers",
    shownIn: storage,
  },
  storageEmptiedElsewhere: {
    happens: "storage is emptied while the page is open",
    must: "keep what is on the page until a reload, which finds nothing",
    shownIn: storage,
  },
  otherTextsInStorage: {
    happens: "other programs of the same site keep texts in storage",
    must: "leave them alone, also when the answers are cleared",
    shownIn: storage,
  },
  otherTabChangesStorage: {
    happens: "another tab tells of a change of storage",
    must: "change nothing in this tab",
    shownIn: storage,
  },
} as const satisfies Record<string, Fault>;

export const clockFaults = {
  clockForward: {
    happens: "the clock jumps two hours forward",
    must: "forget the answers rather than keep them too long",
    shownIn: clock,
  },
  clockBackHours: {
    happens: "the clock is set back by five hours",
    must: "still forget the answers after an hour without a touch",
    shownIn: clock,
  },
  clockBackYears: {
    happens: "the clock is set back by twenty years",
    must: "still forget the answers after an hour without a touch",
    shownIn: clock,
  },
  clockBackStored: {
    happens: "the clock is set back, and the page is loaded anew",
    must: "count the hour from then on in storage too",
    shownIn: clock,
  },
  clockOf1970: {
    happens: "the clock stands at the beginning of 1970",
    must: "keep the answers and show a result with its dates",
    shownIn: clock,
  },
  clockOf2100: {
    happens: "the clock stands in the year 2100",
    must: "keep the answers and show a result with its dates",
    shownIn: clock,
  },
  daylightSavingBegins: {
    happens: "the clocks go forward while the page is open",
    must: "count elapsed time only",
    shownIn: clock,
  },
  daylightSavingEnds: {
    happens: "the clocks go back while the page is open",
    must: "count elapsed time only",
    shownIn: clock,
  },
  sleepWithoutTimers: {
    happens: "the device sleeps for hours and no timer runs",
    must: "forget the answers at the first touch",
    shownIn: clock,
  },
  reloadedWithinTheHour: {
    happens: "the page is loaded anew every fifty minutes",
    must: "keep the answers: each load is a sign of life",
    shownIn: clock,
  },
  painBeganTomorrow: {
    happens: "the pain began in the future, by a slip or by the clock",
    must: "show the plan without dates and ask again",
    shownIn: clock,
  },
  cameBackFromCache: {
    happens: "the page comes back out of the browser’s cache after its answers were cleared",
    must: "show no answers",
    shownIn: clock,
  },
  cameBackFromCacheLate: {
    happens: "the page comes back out of the browser’s cache after two hours",
    must: "show no answers and say why",
    shownIn: clock,
  },
} as const satisfies Record<string, Fault>;
