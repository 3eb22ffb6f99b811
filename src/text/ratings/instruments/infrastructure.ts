import type { InstrumentText } from "./types";

/** What an organization needs so that it can keep improving. */
export const infrastructureText: InstrumentText = {
  title: "Improvement infrastructure",
  tab: "infrastructure",
  source:
    "Elements and states: Carnegie Foundation, Reflection Guide for K–12 Executive Leaders. The wording is ours.",
  ask: "Where does this stand?",
  itemWord: { one: "element", many: "elements" },
  points: ["Missing", "In development", "In place"],
  low: "Missing",
  high: "In place",
  items: [
    {
      title: "Collaborative work structures",
      look: "Teams have time in the week to learn and to solve problems together, and their agendas leave room for it.",
      evidence: "Schedules with common time. Agendas and what came of them.",
    },
    {
      title: "Analytic capacity",
      look: "Somebody can gather, show and explain the data that matters, soon enough to act on it.",
      evidence: "How many days it takes from an assessment to a teacher's screen. Who can answer questions.",
    },
    {
      title: "Knowledge management",
      look: "What one school has learned reaches the others, and they use it.",
      evidence: "A place where it is written down. An idea that spread, and how.",
    },
    {
      title: "Decision-making processes",
      look: "It is known who decides and by when, decisions are written down, and barriers go away quickly.",
      evidence: "The list of decisions. The time between a problem being named and something being done.",
    },
    {
      title: "A system for leaders to evaluate and improve systems and processes",
      look: "Leaders look regularly at how work itself is organized, and change it.",
      evidence: "Reviews of a process, such as hiring or scheduling, and what was changed.",
    },
  ],
};
