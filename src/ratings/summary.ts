import { keyFormula } from "../planindex/formulas/excelText";
import type { ColumnDescription, SheetDescription, TableBlock } from "../sheet/description";
import { at, columnOf } from "../sheet/references";
import { sheetNames } from "../templates/names/sheetNames";
import { formsText } from "../text/ratings/forms";
import { ratingsText } from "../text/ratings/ratings";
import { formHeading } from "./forms/describe";
import { ANSWERS_TABLE } from "./forms/names";
import type { Instrument } from "./instruments";
import { scaleTable } from "./scaleTable";
import { highestLow, pointOf, type Scale, valueOf } from "./scale";

const { summary: text } = ratingsText;
const { columns: words } = text;
const answers = formsText.answers.columns;

/** Of the table in which the periods are chosen. */
const CHOICE_ROW = 4;
const POINTS_ROW = 6;
const FIRST_TABLE = 9;
/** Blank rows between tables, the heading of the next among them. */
const GAP = 3;

/** What a summary is made for. */
export interface SummaryOf {
  readonly instrument: Instrument;
  /** Those that ratings are there for, the newest last. */
  readonly periods: readonly string[];
  /** Who was ever rated, the district first. */
  readonly units: readonly string[];
}

/** Names of the summary's tables and cells. */
export function summaryNames({ id }: Pick<Instrument, "id">) {
  return {
    area: `summary_${id}`,
    items: `TL_Summary_${id}`,
    before: `TL_SummaryBefore_${id}`,
    units: `TL_SummaryUnits_${id}`,
    periods: `TL_SummaryPeriods_${id}`,
    choice: `TL_SummaryChoice_${id}`,
    periodList: `TL_SummaryPeriodList_${id}`,
  } as const;
}

/**
 * What ratings come to, in formulas over the sheet of all answers: for each item how many answered, the lowest, the
 * middle, the highest and how many are low, for the district and the others apart, and the same for an earlier period.
 */
export function describeSummary({ instrument, periods, units }: SummaryOf): SheetDescription {
  const names = summaryNames(instrument);
  const newest = periods.at(-1) ?? "";
  const before = periods.at(-2) ?? "";
  const rows = instrument.items.flatMap(({ title }) =>
    [formsText.answers.district, formsText.answers.others].map((whose) => ({ title, whose })),
  );
  const chosen = (heading: string) => `INDEX(${columnOf(names.choice, heading)},1)`;
  const items = itemTable(instrument, names.items, chosen(text.period), rows, names.before);
  const earlier = itemTable(instrument, names.before, chosen(text.comparedWith), rows, null);
  const people = unitTable(instrument, names.units, chosen(text.period), units);
  const list: Omit<TableBlock, "row" | "column"> = {
    name: names.periods,
    rowCount: Math.max(1, periods.length),
    style: "list",
    columns: [
      { heading: words.period, content: periods.length > 0 ? [...periods].reverse() : [""], format: "text" },
    ],
  };
  const { tables, headings } = below([
    [text.byItem, items],
    [text.byUnit, people],
    [text.before, earlier],
    [text.periods, list],
    [text.scale, scaleTable(instrument, 0, 1).table],
  ]);
  const [scale, periodTable] = [tables.at(-1)!, tables.at(-2)!];
  return {
    id: names.area,
    name: sheetNames([text.sheet(instrument.tab)], [])[0]!,
    title: text.title(instrument.title),
    lead: text.lead,
    texts: [{ row: POINTS_ROW, column: 1, text: pointsNote(instrument), style: "note" }, ...headings],
    tables: [choiceTable(names, newest, before), ...tables],
    namedCells: [],
    namedLists: [
      { name: names.periodList, row: periodTable.row + 1, column: 1, reach: Math.max(1, periods.length) },
      ...scaleTable(instrument, scale.row, 1).lists,
    ],
    columnWidths: [40, 16, ...new Array<number>(7).fill(10), ...instrument.scale.points.map(() => 10)],
    freeze: { rows: CHOICE_ROW + 1, columns: 1 },
    // Lists to choose from stand on a page of their own, heading and all.
    print: { orientation: "landscape", titleRows: null, pageBreaks: [periodTable.row - 1] },
  };
}

function below(parts: readonly (readonly [string, Omit<TableBlock, "row" | "column">])[]) {
  let row = FIRST_TABLE;
  const tables: TableBlock[] = [];
  const headings: SheetDescription["texts"][number][] = [];
  for (const [heading, table] of parts) {
    headings.push({ row: row - 1, column: 1, text: heading, style: "heading" });
    tables.push({ ...table, row, column: 1 });
    row += table.rowCount + 1 + GAP;
  }
  return { tables, headings };
}

/** In which periods are chosen from those that there are. */
function choiceTable(names: ReturnType<typeof summaryNames>, newest: string, before: string): TableBlock {
  const column = (heading: string, period: string, message: string): ColumnDescription => ({
    heading,
    content: [period],
    format: "text",
    validation: { list: { formula: `=${names.periodList}` }, prompt: { title: heading, message } },
  });
  return {
    name: names.choice,
    row: CHOICE_ROW,
    column: 1,
    rowCount: 1,
    style: "plan",
    columns: [
      column(text.period, newest, text.choosePeriod),
      column(text.comparedWith, before, text.chooseBefore),
    ],
  };
}

/** What numbers stand for where the scale is one of words. */
function pointsNote({ scale }: Instrument): string {
  const { points, low, high } = scale;
  return points
    .map((point, index) => {
      const end = index === 0 ? low : index === points.length - 1 ? high : null;
      return typeof point === "string"
        ? `${index + 1} = ${point}`
        : end === null
          ? null
          : `${point} = ${end}`;
    })
    .filter((part) => part !== null)
    .join(", ");
}

type Rows = readonly { readonly title: string; readonly whose: string }[];

/** @param before the table of the earlier period, row for row; null in that table itself */
function itemTable(
  instrument: Instrument,
  name: string,
  period: string,
  rows: Rows,
  before: string | null,
): Omit<TableBlock, "row" | "column"> {
  const item = formHeading("item", instrument);
  const criteria = [
    [answers.item, at(item)],
    [answers.whose, at(words.whose)],
  ] as const;
  const compared: ColumnDescription[] =
    before === null
      ? []
      : [
          {
            heading: words.medianBefore,
            content: {
              formula: `=INDEX(${columnOf(before, words.median)},ROW()-ROW(${name}[[#Headers],${columnOf("", item)}]))`,
            },
            format: "decimal",
          },
          {
            heading: words.change,
            content: {
              formula: `=IF(OR(${at(words.median)}="",${at(words.medianBefore)}=""),"",${at(words.median)}-${at(words.medianBefore)})`,
            },
            format: "decimal",
          },
        ];
  return {
    name,
    rowCount: rows.length,
    style: "figures",
    columns: [
      { heading: item, content: rows.map(({ title }) => title), wrap: true },
      { heading: words.whose, content: rows.map(({ whose }) => whose) },
      ...figureColumns(instrument.scale),
      ...compared,
      ...pointColumns(instrument, period, criteria),
    ],
  };
}

function unitTable(
  instrument: Instrument,
  name: string,
  period: string,
  units: readonly string[],
): Omit<TableBlock, "row" | "column"> {
  const criteria = [[answers.unit, at(words.unit)]] as const;
  return {
    name,
    rowCount: Math.max(1, units.length),
    style: "figures",
    columns: [
      { heading: words.unit, content: units.length > 0 ? units : [""], wrap: true, format: "text" },
      {
        heading: words.asked,
        content: {
          formula: `=${count(instrument, period, criteria, `,${answerColumn(answers.item)},"?*"`)}`,
        },
        format: "count",
      },
      ...figureColumns(instrument.scale),
      ...pointColumns(instrument, period, criteria),
    ],
  };
}

type Criteria = readonly (readonly [heading: string, cell: string])[];

function answerColumn(heading: string): string {
  return columnOf(ANSWERS_TABLE, heading);
}

/** Answers of a period that meet criteria; texts are met as they are, with no character of theirs a wildcard. */
function count({ title }: Instrument, period: string, criteria: Criteria, more = ""): string {
  const met = [
    `${answerColumn(answers.instrument)},"=${wildcardFree(title)}"`,
    `${answerColumn(answers.period)},"="&${keyFormula(period)}`,
    ...criteria.map(([heading, cell]) => `${answerColumn(heading)},"="&${keyFormula(cell)}`),
  ];
  return `IF(${period}="",0,COUNTIFS(${met.join(",")}${more}))`;
}

function wildcardFree(text: string): string {
  return text.replace(/[~*?]/g, "~$&").replaceAll('"', '""');
}

/** How many answers stand at each point: the others are counted from these. */
function pointColumns(instrument: Instrument, period: string, criteria: Criteria): ColumnDescription[] {
  const { points } = instrument.scale;
  return points.map((point, index) => ({
    heading: words.at(point),
    content: {
      formula: `=${count(instrument, period, criteria, `,${answerColumn(answers.counted)},${valueOf(points, index)}`)}`,
    },
    format: "count",
  }));
}

/** What is counted from those, in the same row. */
function figureColumns(scale: Scale): ColumnDescription[] {
  const { points } = scale;
  const cells = points.map((point) => at(words.at(point)));
  const value = (index: number) => valueOf(points, index);
  const number = at(words.number);
  const ifAny = (formula: string) => ({ formula: `=IF(${number}=0,"",${formula})` });
  const upTo = (index: number) => cells.slice(0, index + 1).join("+");
  /** The value at a rank, from the lowest on. */
  const atRank = (rank: string) =>
    points.reduceRight<string>(
      (rest, _, index) =>
        rest === "" ? `${value(index)}` : `IF(${upTo(index)}>=${rank},${value(index)},${rest})`,
      "",
    );
  const highest = points.reduce<string>(
    (rest, _, index) => (rest === "" ? `${value(index)}` : `IF(${cells[index]}>0,${value(index)},${rest})`),
    "",
  );
  const low = points.filter((_, index) => value(index) <= highestLow(scale));
  return [
    { heading: words.number, content: { formula: `=${cells.join("+")}` }, format: "count" },
    { heading: words.lowest, content: ifAny(atRank("1")), format: "count" },
    {
      heading: words.median,
      content: ifAny(`(${atRank(`INT((${number}+1)/2)`)}+${atRank(`INT((${number}+2)/2)`)})/2`),
      format: "decimal",
    },
    { heading: words.highest, content: ifAny(highest), format: "count" },
    {
      heading: words.low(pointOf(scale, highestLow(scale))!, low.length === 1),
      content: { formula: `=${low.map((point) => at(words.at(point))).join("+")}` },
      format: "count",
    },
  ];
}
