/** Further stories on both sides of the line for pain that lasts: each course, each length, each age. */
import { sore } from "./people.ts";
import type { Boundary } from "./vignette.ts";

export const persistentLines: readonly Boundary[] = [
  {
    rule: "persistent",
    inside: {
      story: "After sixteen days it goes up and down, and he can do everything.",
      answers: sore({ duration: "w2to6", trend: "upAndDown", function: "fine" }),
      expected: "soon",
    },
    outside: {
      story: "After twelve days it goes up and down, and he can do everything.",
      answers: sore({ duration: "d5to13", trend: "upAndDown", function: "fine" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "It came the day after training. On day four, after three days of care, it is a little worse.",
      answers: sore({ duration: "d2to4", trend: "slowlyWorse", selfCare: "d3plus" }),
      expected: "soon",
    },
    outside: {
      story: "It came the day after training. On day four, after one day of care, it is a little worse.",
      answers: sore({ duration: "d2to4", trend: "slowlyWorse" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "After three days of care it is suddenly getting worse by the hour.",
      answers: sore({ duration: "d2to4", trend: "fastWorse", selfCare: "d3plus" }),
      expected: "urgent",
      present: ["fastWorse"],
    },
    outside: {
      story: "On day three, not yet cared for, it is suddenly getting worse by the hour.",
      answers: sore({ duration: "d2to4", trend: "fastWorse", selfCare: "none" }),
      expected: "urgent",
      present: ["fastWorse"],
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "On day six it is the same, and she has looked after it for four days.",
      answers: sore({ duration: "d5to13", trend: "same", selfCare: "d3plus" }),
      expected: "soon",
    },
    outside: {
      story: "On day six it is the same, and nobody has rested it yet.",
      answers: sore({ duration: "d5to13", trend: "same", selfCare: "none" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "On day seven it has become a bit worse than it was.",
      answers: sore({ duration: "d5to13", trend: "slowlyWorse" }),
      expected: "soon",
    },
    outside: {
      story: "On day seven it has become a bit better than it was.",
      answers: sore({ duration: "d5to13", trend: "better" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "On day eight it is getting worse by the hour.",
      answers: sore({ duration: "d5to13", trend: "fastWorse" }),
      expected: "urgent",
      present: ["fastWorse"],
    },
    outside: {
      story: "On day two it is getting worse by the hour.",
      answers: sore({ duration: "h24to48", trend: "fastWorse" }),
      expected: "urgent",
      present: ["fastWorse"],
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "For three weeks it has been the same. He can do everything.",
      answers: sore({ duration: "w2to6", trend: "same", function: "fine" }),
      expected: "soon",
    },
    outside: {
      story: "For three weeks it has been fading. He can do everything.",
      answers: sore({ duration: "w2to6", trend: "better", function: "fine" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "After a month it is better, and she still cannot carry the shopping.",
      answers: sore({ duration: "w2to6", trend: "better", function: "dailyLimited" }),
      expected: "soon",
    },
    outside: {
      story: "After ten days it is better, and she still cannot carry the shopping.",
      answers: sore({ duration: "d5to13", trend: "better", function: "dailyLimited" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "After a month it is better, and he still cannot dress by himself.",
      answers: sore({ duration: "w2to6", trend: "better", function: "severelyLimited" }),
      expected: "urgent",
      present: ["severelyLimited"],
    },
    outside: {
      story: "After ten days it is better, and he still cannot dress by himself.",
      answers: sore({ duration: "d5to13", trend: "better", function: "severelyLimited" }),
      expected: "urgent",
      present: ["severelyLimited"],
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "He is 31. A trace has been left for half a year, without stiff mornings.",
      answers: sore({ duration: "overM3", trend: "better", function: "fine", inflammatoryPattern: "no" }),
      expected: "soon",
    },
    outside: {
      story: "He is 31. A trace has been left for five weeks.",
      answers: sore({ duration: "w2to6", trend: "better", function: "fine" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "A 16-year-old has had a trace of it for half a year.",
      answers: sore({ duration: "overM3", trend: "better", function: "fine", age: "under18" }),
      expected: "soon",
    },
    outside: {
      story: "A 16-year-old has had a trace of it for five weeks.",
      answers: sore({ duration: "w2to6", trend: "better", function: "fine", age: "under18" }),
      expected: "soon",
      present: ["under18"],
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "A 47-year-old has had a trace of it for half a year.",
      answers: sore({ duration: "overM3", trend: "better", function: "fine", age: "a45to49" }),
      expected: "soon",
    },
    outside: {
      story: "A 47-year-old has had a trace of it for five weeks.",
      answers: sore({ duration: "w2to6", trend: "better", function: "fine", age: "a45to49" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "A 54-year-old has had a trace of it for half a year.",
      answers: sore({ duration: "overM3", trend: "better", function: "fine", age: "a50to59" }),
      expected: "soon",
    },
    outside: {
      story: "A 54-year-old has had a trace of it for five weeks.",
      answers: sore({ duration: "w2to6", trend: "better", function: "fine", age: "a50to59" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "A 62-year-old has had a trace of it for half a year.",
      answers: sore({ duration: "overM3", trend: "better", function: "fine", age: "a60to64" }),
      expected: "soon",
    },
    outside: {
      story: "A 62-year-old has had a trace of it for five weeks.",
      answers: sore({ duration: "w2to6", trend: "better", function: "fine", age: "a60to64" }),
      expected: "selfCare",
    },
  },
  {
    rule: "persistent",
    inside: {
      story: "A 73-year-old has had a trace of it for half a year.",
      answers: sore({ duration: "overM3", trend: "better", function: "fine", age: "a65plus" }),
      expected: "soon",
    },
    outside: {
      story: "A 73-year-old has had a trace of it for five weeks.",
      answers: sore({ duration: "w2to6", trend: "better", function: "fine", age: "a65plus" }),
      expected: "selfCare",
    },
  },
];
