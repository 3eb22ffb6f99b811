import type { RuleText } from "./types";

export const F3 = {
  title: "Permanent work on one-off money",
  ensures: "Work that goes on is not paid with money that ends.",
  help: "Name the money that carries the work when this is spent, or say until when the work goes on.",
  source: "Step-Up-To-Excellence: one-off money may start a change and can't carry it.",
  messages: {
    ends: "“{{resource}}” pays for work that goes on, and its money comes once ({{money}}).",
  },
} as const satisfies RuleText;
