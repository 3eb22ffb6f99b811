import { STATE_TABLES } from "../../plan/ownTables";
import type { StateLists } from "../../plan/state";
import { STATUSES } from "../../plan/values/status";
import { stateText } from "../../text/stateSheet";
import { cells, type StateBlock } from "./block";

/** @param statuses where our statuses stand on the same sheet, so that it holds whatever the sheet is called */
export function wordsBlock({ words }: StateLists, statuses: string): StateBlock {
  const { name, headings } = STATE_TABLES.words;
  return {
    heading: stateText.words.heading,
    table: {
      name,
      rowCount: Math.max(1, words.length),
      style: "list",
      columns: [
        { heading: headings[0], content: cells(words, ({ word }) => word), format: "text" },
        {
          heading: headings[1],
          content: cells(words, ({ status }) => status),
          validation: {
            list: { formula: `=${statuses}` },
            prompt: { title: stateText.words.choose, message: stateText.words.prompt },
          },
        },
      ],
    },
    widths: [28, 16],
  };
}

export function typeWordsBlock({ typeWords }: StateLists): StateBlock {
  const { name, headings } = STATE_TABLES.typeWords;
  const { heading, choose, prompt } = stateText.typeWords;
  return {
    heading,
    table: {
      name,
      rowCount: Math.max(1, typeWords.length),
      style: "list",
      columns: [
        { heading: headings[0], content: cells(typeWords, ({ word }) => word), format: "text" },
        {
          heading: headings[1],
          content: cells(typeWords, ({ type }) => type),
          validation: { prompt: { title: choose, message: prompt } },
        },
      ],
    },
    widths: [28, 24],
  };
}

/** @param statuses as for words */
export function statusColorsBlock({ statusColors }: StateLists, statuses: string): StateBlock {
  const { name, headings } = STATE_TABLES.statusColors;
  const { heading, choose, prompt } = stateText.statusColors;
  return {
    heading,
    table: {
      name,
      rowCount: Math.max(1, statusColors.length),
      style: "list",
      columns: [
        { heading: headings[0], content: cells(statusColors, ({ sheet }) => sheet), format: "text" },
        { heading: headings[1], content: cells(statusColors, ({ color }) => color), format: "text" },
        {
          heading: headings[2],
          content: cells(statusColors, ({ status }) => status),
          validation: {
            list: { formula: `=${statuses}` },
            prompt: { title: choose, message: prompt },
          },
        },
      ],
    },
    widths: [28, 14, 16],
  };
}

export function statusesBlock(): StateBlock {
  const { name, headings } = STATE_TABLES.statuses;
  return {
    heading: stateText.statuses.heading,
    table: {
      name,
      rowCount: STATUSES.length,
      style: "list",
      columns: [{ heading: headings[0], content: STATUSES }],
    },
    widths: [16],
  };
}

export function dueWordsBlock({ dueWords }: StateLists): StateBlock {
  const { name, headings } = STATE_TABLES.dueWords;
  return {
    heading: stateText.dueWords.heading,
    table: {
      name,
      rowCount: Math.max(1, dueWords.length),
      style: "list",
      columns: [
        { heading: headings[0], content: cells(dueWords, ({ written }) => written), format: "text" },
        { heading: headings[1], content: cells(dueWords, ({ due }) => due), format: "date" },
        { heading: headings[2], content: cells(dueWords, ({ read }) => read), format: "date" },
      ],
    },
    widths: [28, 14, 14],
  };
}

export function peopleBlock({ people }: StateLists): StateBlock {
  const { name, headings } = STATE_TABLES.people;
  return {
    heading: stateText.people.heading,
    table: {
      name,
      rowCount: Math.max(1, people.length),
      style: "list",
      columns: [
        { heading: headings[0], content: cells(people, ({ written }) => written), format: "text" },
        { heading: headings[1], content: cells(people, ({ person }) => person), format: "text" },
      ],
    },
    widths: [28, 28],
  };
}

/** @param numberOfSchool formula, without "=", of the row in the figures of the school that a spelling stands for */
export function spellingsBlock({ spellings }: StateLists, numberOfSchool: string | null): StateBlock {
  const { name, headings } = STATE_TABLES.schools;
  return {
    heading: stateText.schools.heading,
    table: {
      name,
      rowCount: Math.max(1, spellings.length),
      style: "list",
      columns: [
        { heading: headings[0], content: cells(spellings, ({ written }) => written), format: "text" },
        { heading: headings[1], content: cells(spellings, ({ school }) => school), format: "text" },
        {
          heading: headings[2],
          content: numberOfSchool === null ? cells(spellings, () => "") : { formula: `=${numberOfSchool}` },
        },
      ],
    },
    widths: [32, 32, 6],
  };
}
