import type { RuleText } from "./types";

export const B8 = {
  title: "Serves too many things",
  ensures: "A row serves the one thing that it is for, or a few.",
  help: "Keep the links that say what the row is for; what else it helps can go in a note.",
  source: "Reflection guide for executive leaders: few priorities; what serves everything sets none.",
  messages: { many: "{{item}} serves {{count}} things; links to more than {{most}} say little." },
  limits: { most: "The most objectives and initiatives that a row should serve." },
} as const satisfies RuleText;
