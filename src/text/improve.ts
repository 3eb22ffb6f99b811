import { counted } from "./pane/counted";

const cells = (count: number) => (count === 1 ? "1 cell" : `${counted(count)} cells`);
const rows = (count: number) => (count === 1 ? "1 row" : `${counted(count)} rows`);

const becomes = (count: number, what: string) =>
  count === 1 ? `1 cell of text becomes a ${what}` : `${cells(count)} of text become ${what}s`;
const othersStay = (count: number) =>
  count === 1 ? "1 other stays as it is" : `${counted(count)} others stay as they are`;

const idsStay = (count: number) =>
  count === 1
    ? "; 1 id stays with its first row, so that no two rows have the same"
    : `; ${count} ids stay with their first rows, so that no two rows have the same`;

/** What is offered to make a sheet's table easier to read for people and programs, and what each offer would do. */
export const improveText = {
  kinds: {
    unmerge: {
      heading: "Merged cells",
      why: "Each row then says by itself what it belongs to, and can be sorted and filtered.",
    },
    columns: {
      heading: "Missing columns",
      why: "The check needs them to say more. They are added at the right edge and stay empty.",
    },
    ids: {
      heading: "Ids",
      why: "An id is what links point to. Those that are there stay as they are.",
    },
    words: {
      heading: "One spelling for each word",
      why: "Different spellings are read alike here, but filters and other people's formulas take them for different words.",
    },
    dates: {
      heading: "Dates typed as text",
      why: "Excel can't sort or count dates that are text. Only those that can be read in one way are offered.",
    },
    numbers: {
      heading: "Numbers typed as text",
      why: "Excel can't add up, sort or chart numbers that are text. Decimals and signs stay as they were typed.",
    },
    leads: {
      heading: "One lead in each row",
      why: "Where several people are named, nobody knows who answers for it. The others go to the supports.",
    },
    table: {
      heading: "Excel table",
      why: "A table grows with new rows, and keeps its headings in sight.",
    },
  },
  choices: {
    unmerge: (column: string, count: number, kept: number) =>
      `${column}: take ${count === 1 ? "1 merged cell" : `${count} merged cells`} apart${kept === count ? "" : " and repeat what they say in each row"}${kept === 0 ? "" : idsStay(kept)}`,
    column: (heading: string) => `Add “${heading}”`,
    newIds: (heading: string, count: number) => `Add “${heading}” with ids for ${rows(count)}`,
    ids: (count: number) => `Give ${rows(count)} an id`,
    spelling: (from: string, to: string, count: number) => `“${from}” becomes “${to}” in ${cells(count)}`,
    dates: (column: string, count: number) => `${column}: ${cells(count)} of text become dates`,
    numbers: (column: string, count: number, areShares: boolean, others: number) =>
      `${column}: ${becomes(count, areShares ? "percentage" : "number")}${others === 0 ? "" : `; ${othersStay(others)}`}`,
    markedLeads: (count: number) => `${rows(count)} where one is marked as lead`,
    firstLeads: (count: number) =>
      `${rows(count)} where none is marked: the first one named becomes the lead`,
    table: (name: string) => `Make it the Excel table ${name}`,
    tableUnmerges: (name: string, merged: number) =>
      `Make it the Excel table ${name}, which takes ${merged === 1 ? "1 merged cell" : `${merged} merged cells`} apart`,
  },
  merged: (rows_: string) => `merged over ${rows_}`,
  inRow: (text: string, row: number) => `${text}, in row ${row} only`,
  asText: (text: string) => `${text} (text)`,
  plainRange: "plain cells",
  tableCalled: (name: string) => `table ${name}`,
  empty: "(empty)",
  list: "empty, with a list to choose from",
  noList: "empty",
  row: (number: number) => `Row ${number}`,
  columnNumber: (number: number) => `Column ${number}`,
  headings: {
    id: "ID",
    parent: "Serves",
    lead: "Person responsible",
    support: "Supports",
    due: "Due date",
    status: "Status",
    evidence: "Evidence",
    benchmarkType: "Type of benchmark",
    measure: "Measure",
    baseline: "Baseline",
    target: "Target",
    actual: "Actual",
    dataSource: "Data source",
  },
} as const;
