import { AS_OF_NAME, LIST_TABLES } from "../../plan/ownTables";
import { templatesText } from "../../text/templates";
import type { Color, ExampleValue, Refs, TemplateColumn, WordListId } from "../types";

/** Colors of a status, by what it is counted as. */
const STATUS_COLORS: readonly Color[] = [
  { when: (cell) => `${cell("countsAs")}="Complete"`, tone: "good" },
  { when: (cell) => `${cell("countsAs")}="On track"`, tone: "neutral" },
  { when: (cell) => `${cell("countsAs")}="At risk"`, tone: "caution" },
  { when: (cell) => `${cell("countsAs")}="Off track"`, tone: "bad" },
];

/** A status in the district's own words. @param counted what the example's is counted as */
export function status(counted: "On track" | "Complete" | "At risk" | "Not started"): TemplateColumn {
  return {
    key: "status",
    field: "status",
    width: 12,
    wrap: true,
    list: "status",
    isOpen: true,
    highlight: STATUS_COLORS,
    example: { kind: "status", counted },
  };
}

const { statuses, moreStatuses } = LIST_TABLES;

/**
 * What the status is counted as: by the list to choose from, then by the list of other words that are read. Colors, days
 * overdue and shares go by it, so that they hold for whatever words a district uses.
 */
export const COUNTS_AS: TemplateColumn = {
  key: "countsAs",
  field: "other",
  width: 10,
  wrap: true,
  computed: {
    formula: ({ at, list }) => {
      const found = ({ name, headings }: typeof statuses | typeof moreStatuses) =>
        `INDEX(${list(name, headings[1])},MATCH(${at("status")},${list(name, headings[0])},0))`;
      return `=IF(${at("status")}="","",IFERROR(${found(statuses)},IFERROR(${found(moreStatuses)},"${templatesText.values.cantRead}")))`;
    },
  },
};

/** How many days a row is past its date; empty while it is not, once it is complete, and for a date that is no date. */
export function daysOverdue(title: string, hasCompleted: boolean): TemplateColumn {
  return {
    key: "daysOverdue",
    field: "other",
    width: 9,
    format: "count",
    computed: {
      formula: (refs) => `=IF(${isPast(refs, title, hasCompleted)},${AS_OF_NAME}-${refs.at("due")},"")`,
    },
    highlight: [{ when: (cell) => `N(${cell("daysOverdue")})>0`, tone: "bad" }],
  };
}

function isPast({ at }: Refs, title: string, hasCompleted: boolean): string {
  const isOpen = `${at("countsAs")}<>"Complete",${at("countsAs")}<>"Discontinued"`;
  // A date of completion closes a row that has no status.
  const isDone = hasCompleted ? `,NOT(AND(${at("status")}="",${at("completed")}<>""))` : "";
  return `AND(${at(title)}<>"",${isOpen}${isDone},N(${at("due")})>0,N(${at("due")})<${AS_OF_NAME})`;
}

/** Which rows of a column name an id: alone, before its wording ("1.2 Reading block"), or among several ("3.1; 1.2 Reading block"). */
export function names(id: string, column: string): string {
  const parted = `SUBSTITUTE(SUBSTITUTE(${column},";"," ; "),"  "," ")`;
  return `--ISNUMBER(FIND("; "&${id}&" ","; "&${parted}&" "))`;
}

/** A share, and nothing where there is nothing to share. */
export function share(part: string, whole: string): string {
  return `IF(N(${whole})=0,"",${part}/${whole})`;
}

/** What lists show of a row: its id and the beginning of its wording. Nothing for a row without wording. */
export function inLists(title: string): TemplateColumn {
  return {
    key: "inLists",
    field: "other",
    width: 16,
    wrap: true,
    computed: { formula: ({ at }) => `=IF(${at(title)}="","",TRIM(${at("id")}&" "&LEFT(${at(title)},60)))` },
  };
}

export function id(width = 6): TemplateColumn {
  return { key: "id", field: "id", width, format: "text" };
}

export function people(key: "lead" | "support"): TemplateColumn {
  return { key, field: key, width: 15, wrap: true, list: "people", isOpen: true };
}

export function text(key: string, field: TemplateColumn["field"], width: number): TemplateColumn {
  return { key, field, width, wrap: true };
}

/** A figure, or a state in words where nothing can be counted. */
export function measured(
  key: string,
  field: "baseline" | "target" | "actual",
  example?: number,
): TemplateColumn {
  const shown = example === undefined ? {} : { example: { number: example } };
  return { key, field, width: 9, wrap: true, align: "center", ...shown };
}

export function date(key: string, field: TemplateColumn["field"], day: number | null): TemplateColumn {
  return { key, field, width: 11, format: "date", ...(day === null ? {} : { example: { day } }) };
}

/** What a row serves, chosen from the objectives and initiatives of the plan; several may be typed. */
export function serves(of: "objectives" | "initiatives", list: "objectives" | "parents"): TemplateColumn {
  return {
    key: "serves",
    field: "parent",
    width: 20,
    wrap: true,
    list,
    isOpen: true,
    example: { serves: of },
  };
}

/** In the example, the n-th word of a list, from 0. */
export function word(list: WordListId, index: number): ExampleValue {
  return { kind: "word", list, index };
}
