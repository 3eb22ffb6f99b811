import { STATE_TABLES } from "../../plan/ownTables";
import type { StateLists } from "../../plan/state";
import { STATUSES } from "../../plan/values/status";
import { stateText } from "../../text/stateSheet";
import { listBlock, type StateBlock } from "./block";

/** @param statuses where our statuses stand on the same sheet, so that it holds whatever the sheet is called */
export function wordsBlock({ words }: StateLists, statuses: string): StateBlock {
  const { heading, choose, prompt } = stateText.words;
  const validation = { list: { formula: `=${statuses}` }, prompt: { title: choose, message: prompt } };
  return listBlock(heading, STATE_TABLES.words, words, [
    { cell: ({ word }) => word, width: 28, format: "text" },
    { cell: ({ status }) => status, width: 16, validation },
  ]);
}

/** A district's words for types of benchmark, and what each counts as. */
export function typeWordsBlock({ typeWords }: StateLists): StateBlock {
  const { heading, choose, prompt } = stateText.typeWords;
  return listBlock(heading, STATE_TABLES.typeWords, typeWords, [
    { cell: ({ word }) => word, width: 28, format: "text" },
    { cell: ({ type }) => type, width: 24, validation: { prompt: { title: choose, message: prompt } } },
  ]);
}

/** @param statuses as for words */
export function statusColorsBlock({ statusColors }: StateLists, statuses: string): StateBlock {
  const { heading, choose, prompt } = stateText.statusColors;
  const validation = { list: { formula: `=${statuses}` }, prompt: { title: choose, message: prompt } };
  return listBlock(heading, STATE_TABLES.statusColors, statusColors, [
    { cell: ({ sheet }) => sheet, width: 28, format: "text" },
    { cell: ({ color }) => color, width: 14, format: "text" },
    { cell: ({ status }) => status, width: 16, validation },
  ]);
}

/** Our statuses, which the other lists offer to choose from. */
export function statusesBlock(): StateBlock {
  return listBlock(stateText.statuses.heading, STATE_TABLES.statuses, STATUSES, [
    { cell: (status) => status, width: 16 },
  ]);
}

/** Due dates in words, and the days that they were read as. */
export function dueWordsBlock({ dueWords }: StateLists): StateBlock {
  return listBlock(stateText.dueWords.heading, STATE_TABLES.dueWords, dueWords, [
    { cell: ({ written }) => written, width: 28, format: "text" },
    { cell: ({ due }) => due, width: 14, format: "date" },
    { cell: ({ read }) => read, width: 14, format: "date" },
  ]);
}

/** Spellings of people's names, and whom each means. */
export function peopleBlock({ people }: StateLists): StateBlock {
  return listBlock(stateText.people.heading, STATE_TABLES.people, people, [
    { cell: ({ written }) => written, width: 28, format: "text" },
    { cell: ({ person }) => person, width: 28, format: "text" },
  ]);
}

/** @param numberOfSchool formula, without "=", of the row in the figures of the school that a spelling stands for */
export function spellingsBlock({ spellings }: StateLists, numberOfSchool: string | null): StateBlock {
  return listBlock(stateText.schools.heading, STATE_TABLES.schools, spellings, [
    { cell: ({ written }) => written, width: 32, format: "text" },
    { cell: ({ school }) => school, width: 32, format: "text" },
    { cell: numberOfSchool ?? (() => ""), width: 6 },
  ]);
}
