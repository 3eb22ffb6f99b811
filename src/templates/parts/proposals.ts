import type { TemplateColumn, TemplatePart } from "../types";
import { date, id, text, word } from "./shared";

function criterion(key: string, index: number): TemplateColumn {
  return {
    key,
    field: "criterion",
    width: 15,
    wrap: true,
    list: "criterion",
    example: word("criterion", index),
  };
}

/** Ideas for redesign, what they were looked at for, and what became of them. */
export const proposals: TemplatePart = {
  id: "proposals",
  table: "PlanProposals",
  kind: "proposals",
  title: "proposal",
  ids: (n) => `P${n}`,
  rows: { least: 15 },
  columns: [
    id(),
    text("proposal", "proposal", 40),
    text("cluster", "cluster", 18),
    date("proposedOn", "other", 20),
    criterion("aligned", 0),
    criterion("lawful", 0),
    criterion("innovative", 0),
    criterion("fundable", 2),
    {
      key: "decision",
      field: "decision",
      width: 15,
      wrap: true,
      list: "decision",
      isOpen: true,
      example: word("decision", 0),
    },
    text("discussedWith", "discussedWith", 24),
    text("reason", "note", 28),
  ],
};
