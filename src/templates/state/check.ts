import { STATE_TABLES } from "../../plan/ownTables";
import type { CheckNotes } from "../../plan/state";
import { stateText } from "../../text/stateSheet";
import { cells, type StateBlock } from "./block";

export function rulesBlock({ rules }: CheckNotes): StateBlock {
  const { name, headings } = STATE_TABLES.rules;
  return {
    heading: stateText.rules.heading,
    table: {
      name,
      rowCount: Math.max(1, rules.length),
      style: "list",
      columns: [
        { heading: headings[0], content: cells(rules, ({ rule }) => rule), format: "text" },
        { heading: headings[1], content: cells(rules, ({ limit }) => limit), format: "text" },
        {
          heading: headings[2],
          content: cells(rules, ({ value }) => value),
          validation: { prompt: { title: stateText.rules.choose, message: stateText.rules.prompt } },
        },
        { heading: headings[3], content: cells(rules, ({ help }) => help), format: "text", wrap: true },
      ],
    },
    widths: [8, 18, 10, 50],
  };
}

export function acceptedBlock({ accepted }: CheckNotes): StateBlock {
  const { name, headings } = STATE_TABLES.accepted;
  const [rule, finding, sheet, cell, said, reason, by, on, key] = headings;
  return {
    heading: stateText.accepted.heading,
    table: {
      name,
      rowCount: Math.max(1, accepted.length),
      style: "list",
      columns: [
        { heading: rule, content: cells(accepted, (each) => each.rule), format: "text" },
        { heading: finding, content: cells(accepted, (each) => each.message), format: "text", wrap: true },
        { heading: sheet, content: cells(accepted, (each) => each.sheet), format: "text" },
        { heading: cell, content: cells(accepted, (each) => each.cell), format: "text" },
        { heading: said, content: cells(accepted, (each) => each.said), format: "text" },
        { heading: reason, content: cells(accepted, (each) => each.reason), format: "text", wrap: true },
        { heading: by, content: cells(accepted, (each) => each.by), format: "text" },
        { heading: on, content: cells(accepted, (each) => each.on), format: "text" },
        { heading: key, content: cells(accepted, (each) => each.key), format: "text" },
      ],
    },
    widths: [8, 60, 20, 8, 24, 40, 20, 12, 30],
  };
}
