/** Faults of the page: exceptions, addresses, the browser and the network. */
import type { Fault } from "./fault.ts";

const exceptions = "tests/faults/exceptions.dom.test.tsx";
const history = "tests/faults/addresses.dom.test.tsx";
const browser = "tests/browser/faults.spec.ts";
const network = "tests/browser/faults-network.spec.ts";

export const exceptionFaults = {
  ruleThrowsInResult: {
    happens: "a rule throws while the result is shown",
    must: "lead to a professional and never to care at home",
    shownIn: exceptions,
  },
  ruleThrowsOnContinue: {
    happens: "a rule throws when Continue is pressed",
    must: "lead to a professional and not leave a button that does nothing",
    shownIn: exceptions,
  },
  interviewThrows: {
    happens: "choosing the next question throws",
    must: "lead to a professional",
    shownIn: exceptions,
  },
  planThrows: {
    happens: "working out the plan throws",
    must: "lead to a professional",
    shownIn: exceptions,
  },
  sheetThrows: {
    happens: "writing the sheet throws",
    must: "lead to a professional",
    shownIn: exceptions,
  },
  componentThrows: {
    happens: "a part of the page throws",
    must: "lead to a professional, and let the person go elsewhere",
    shownIn: exceptions,
  },
  frameThrows: {
    happens: "the frame around every page throws",
    must: "say what to do, with the numbers, without store and router",
    shownIn: exceptions,
  },
  datesCannotBeWritten: {
    happens: "the browser cannot write a date, as without its time zone data",
    must: "lead to a professional and never to care at home",
    shownIn: exceptions,
  },
  printThrows: {
    happens: "printing throws",
    must: "leave the page as it is",
    shownIn: exceptions,
  },
  copyDenied: {
    happens: "the browser does not allow to copy",
    must: "show the text to copy by hand",
    shownIn: exceptions,
  },
  copyMissing: {
    happens: "the browser has no way to copy",
    must: "show the text to copy by hand",
    shownIn: exceptions,
  },
} as const satisfies Record<string, Fault>;

export const addressFaults = {
  historyStateHostile: {
    happens: "a step in the history holds something that is no place of the check",
    must: "show the first open question",
    shownIn: history,
  },
  historyStateSkipsAhead: {
    happens: "a step in the history asks for a screen beyond open questions",
    must: "show the first open question",
    shownIn: history,
  },
  addressOfNothing: {
    happens: "an address leads nowhere",
    must: "say so, with the emergency signs, and repeat nothing of it",
    shownIn: history,
  },
  addressWithAnswers: {
    happens: "an address pretends to hold answers or a level",
    must: "take none of it",
    shownIn: history,
  },
  addressOfPercentGarbage: {
    happens: "an address holds broken percent signs and control characters",
    must: "say that there is no page",
    shownIn: history,
  },
  addressWithMarkup: {
    happens: "an address holds markup and a script",
    must: "show none of it",
    shownIn: history,
  },
  addressVeryLong: {
    happens: "an address is a hundred thousand letters long",
    must: "say that there is no page",
    shownIn: history,
  },
} as const satisfies Record<string, Fault>;

export const browserFaults = {
  doubleClickOnContinue: {
    happens: "Continue is clicked twice at once",
    must: "go on by one screen and answer nothing there",
    shownIn: browser,
  },
  doubleClickOnStart: {
    happens: "the link that starts the check is clicked twice at once",
    must: "answer nothing",
    shownIn: browser,
  },
  doubleClickOnClear: {
    happens: "the button that clears the answers is clicked twice at once",
    must: "clear them and stay usable",
    shownIn: browser,
  },
  hostileAddresses: {
    happens: "hostile addresses are opened",
    must: "keep the signs in place, show nothing of the address and give no result",
    shownIn: browser,
  },
  printBlocked: {
    happens: "the browser has no printing",
    must: "leave the sheet on the page",
    shownIn: browser,
  },
  scriptBlocked: {
    happens: "no script arrives",
    must: "show the signs, the numbers and the guide",
    shownIn: network,
  },
  scriptSlow: {
    happens: "the scripts take seconds",
    must: "show the signs and the numbers at once and work afterwards",
    shownIn: network,
  },
  chunkMissing: {
    happens: "the code of a page is gone after a deploy",
    must: "say so kindly, with a way to load it again and the emergency signs",
    shownIn: network,
  },
  chunkMissingAtLoad: {
    happens: "the code of the page that is opened is gone",
    must: "say so kindly, with a way to load it again and the emergency signs",
    shownIn: network,
  },
  readerMissing: {
    happens: "answers are stored, and what reads them does not arrive",
    must: "keep them for the next load, and show no result without them",
    shownIn: network,
  },
  comparisonMissing: {
    happens: "a check is done again, and what compares it with the one before does not arrive",
    must: "show no level but an emergency, and keep the answers and the checks for the next load",
    shownIn: network,
  },
  offline: {
    happens: "the network goes away after the page has come to rest",
    must: "work to the result",
    shownIn: network,
  },
} as const satisfies Record<string, Fault>;
