import { STATE_TABLES } from "../../plan/ownTables";
import type { CheckNotes } from "../../plan/state";
import { stateText } from "../../text/stateSheet";
import { listBlock, type StateBlock } from "./block";

/** The rules of the check and their limits, as the workbook has them set. */
export function rulesBlock({ rules }: CheckNotes): StateBlock {
  const { heading, choose, prompt } = stateText.rules;
  return listBlock(heading, STATE_TABLES.rules, rules, [
    { cell: ({ rule }) => rule, width: 8, format: "text" },
    { cell: ({ limit }) => limit, width: 18, format: "text" },
    { cell: ({ value }) => value, width: 10, validation: { prompt: { title: choose, message: prompt } } },
    { cell: ({ help }) => help, width: 50, format: "text", wrap: true },
  ]);
}

/** Findings that were accepted, with who accepted them and why. */
export function acceptedBlock({ accepted }: CheckNotes): StateBlock {
  return listBlock(stateText.accepted.heading, STATE_TABLES.accepted, accepted, [
    { cell: ({ rule }) => rule, width: 8, format: "text" },
    { cell: ({ message }) => message, width: 60, format: "text", wrap: true },
    { cell: ({ sheet }) => sheet, width: 20, format: "text" },
    { cell: ({ cell }) => cell, width: 8, format: "text" },
    { cell: ({ said }) => said, width: 24, format: "text" },
    { cell: ({ reason }) => reason, width: 40, format: "text", wrap: true },
    { cell: ({ by }) => by, width: 20, format: "text" },
    { cell: ({ on }) => on, width: 12, format: "text" },
    { cell: ({ key }) => key, width: 30, format: "text" },
  ]);
}
