import type { CellValue } from "../plan/cell";
import type { Field } from "../plan/fields";
import type { Layout } from "../plan/parsing/table/layout";
import type { StateLists } from "../plan/state";
import type { ColumnMap, TableMap } from "../plan/maps/tableMap";
import type { BenchmarkType } from "../plan/values/benchmarkWords";
import type { ChartFormat } from "../sheet/chart";
import type { TableBlock } from "../sheet/description";
import type { OddSpaces } from "./formulas/excelText";
import type { SourceColumns } from "./sources/sourceColumns";

/** A cell above the heading that speaks for the first rows, as section rows do for those below them. */
export interface TitleCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** A title, or what stands beside a label or behind its colon. */
  readonly kind: "title" | "besideLabel" | "behindLabel";
}

/** A plan table as the index reads it: row n of it is the n-th row of its body, wherever that stands. */
export interface Source {
  /** From 1, in the order of the workbook. */
  readonly number: number;
  readonly table: TableMap;
  /** Where that stands among the plan's tables: items name it so. */
  readonly tableIndex: number;
  readonly layout: Layout;
  /** The type of the benchmarks that stand in a column beside rows of another kind; null for sources of rows. */
  readonly benchmarkType: BenchmarkType | null;
  readonly columns: SourceColumns;
  /** Headings by column as they stand in the sheet, with blanks around them: formulas name columns by these. */
  readonly headings: ReadonlyMap<number, string>;
  /** Texts of its section rows. */
  readonly sections: readonly string[];
  /** Those of them that say more of the rows' group, add it up or repeat the headings: what holds above them holds below. */
  readonly goingOn: ReadonlySet<string>;
  /** Those of the latter that are labels: what the rows below them serve stands beside them. */
  readonly labels: ReadonlySet<string>;
  /** Whether some of these say it behind the label in one cell: "Supports: Goal 2". */
  readonly hasLabelsInOneCell: boolean;
  /** What stands above the heading and speaks for the first rows, as section rows do for those below them. */
  readonly titleCells: readonly TitleCell[];
  /** How many of the cells that are read a section row fills at most, where items begin with the same texts; null elsewhere. */
  readonly sectionFills: number | null;
  /** Columns with merged cells, which hold for all rows that they cover. */
  readonly merged: readonly MergedColumn[];
  /** True where a school is named once above its rows. */
  readonly namesUnitOnce: boolean;
  /** How many rows of sources before it are filled down; null for one that has nothing from rows above. */
  readonly groupBase: number | null;
  /** Columns in which TRUE or FALSE stand, and whether 1 or 0 stand there too. */
  readonly booleans: ReadonlyMap<number, "only" | "besideNumbers">;
  /** The first row of the body, on its sheet: of an Excel table all of it is read, blank rows at its top too. */
  readonly firstRow: number;
  /** Rows of the body when the index was made. */
  readonly rows: number;
  /** Rows that the referenced range reaches below the body of a plain range; a table grows by itself. */
  readonly reach: number;
  /** Rows below a plain range that are empty; people may write on in them. */
  readonly empty: number;
  /** Rows that the index has for it: the body, the reach and spare ones. */
  readonly held: number;
  /** What a row says in a column, "" beyond the body. */
  cell(column: ColumnMap, n: number): CellValue;
}

/** What formulas have to know of a table to name its cells. */
export type Ranged = Pick<
  Source,
  "table" | "headings" | "merged" | "groupBase" | "booleans" | "firstRow" | "rows" | "reach" | "empty"
>;

/** A column with merged cells, which hold for all rows that they cover. */
export interface MergedColumn {
  readonly column: ColumnMap;
  /** Their first and last rows n, from top to bottom. */
  readonly areas: readonly (readonly [from: number, to: number])[];
}

/** A table beside the plan's items as the index reads it: row n of it is the n-th row of its body. */
export interface RecordSource extends Ranged {
  /** From 1 among the tables that are read so. */
  readonly number: number;
  /** Rows that the index has for it: those that it has and spare ones. */
  readonly held: number;
  /** The school of all its rows, "" where a column says it. */
  readonly school: string;
  /** Whether a blank cell for the school may be a merged one, which says something that formulas can't see. */
  readonly hasMergedSchools: boolean;
  /** Rows that hold nothing to be counted: headings among the rows, totals and notes. */
  readonly emptyRows: ReadonlySet<number>;
  /** The column that is filled in where a row holds something. */
  readonly filled: ColumnMap | undefined;
  /** The first column that holds a field. */
  column(field: Field): ColumnMap | undefined;
  /** What all its rows say of a field, where a heading says it; null elsewhere. */
  fixed(field: Field): string | null;
  /** What stands in a column in row n, "" beyond the body. */
  cell(column: ColumnMap, n: number): CellValue;
  /** Its number format. */
  format(column: ColumnMap, n: number): string;
}

/** One of several columns that say the same of different things, and what its heading says. */
export interface NamedColumn {
  readonly column: number;
  /** What the columns say. */
  readonly holds: Field;
  /** What the heading names; null for nothing. */
  readonly field: Field | null;
  readonly name: string;
}

/** A name by which items call what they serve. */
export interface NameRow {
  /** The row of what it names; null for a name that stands in no row of its own. */
  readonly at: { readonly source: Source; readonly n: number } | null;
  /** The content by which the row is found again when rows are sorted; absent where each row of its table has a name. */
  readonly found?: { readonly column: ColumnMap; readonly value: string | number };
  /** Which of the row's cells the name is, or the name itself. */
  readonly name: "id" | "title" | "both" | { readonly text: string };
  /** What it leads to: what the row's cells say, the first name of the same thing, or names with ";" between them. */
  readonly serves: "cells" | "first" | { readonly text: string };
  /** An objective that there is a column for. */
  readonly isObjective: boolean;
  /** What an objective is a part of: 1 for 1.1. */
  readonly partOf?: PartOf;
  /** Only the same school's items use it; its school no. stands in front of it. */
  readonly isSchools: boolean;
}

/** What an objective is a part of. */
export interface PartOf {
  /** The whole's place among the objectives, from 0. */
  readonly place: number;
  /** The marks before the last parts of the id, the last one first, that are left off for the whole's; null where ids don't tell by themselves. */
  readonly marks: readonly string[] | null;
}

/** A word of the plan's and what it means. */
export interface Meaning {
  readonly written: string;
  readonly means: string | number;
}

/** What benchmarks are read by, besides what all rows are. */
export interface BenchmarkWords {
  /** The list on the sheet `Throughline`: the user's own stay as they are, and the plan's come behind them. */
  readonly typeWords: StateLists["typeWords"];
  /** What that list says of a word, and the number of the type that is meant. */
  readonly typeNumbers: readonly Meaning[];
  /** Texts that say a number. */
  readonly numbers: readonly Meaning[];
  readonly directions: readonly Meaning[];
  readonly results: readonly Meaning[];
}

/** A form for self-ratings, as figures have to know it. */
export interface RatedForm {
  readonly title: string;
  readonly items: readonly string[];
  /** What can be answered, from low to high; words count by their place from 1. */
  readonly points: readonly (number | string)[];
  /** How many of the points are below the middle. */
  readonly lowPoints: number;
}

/** What is known of self-ratings besides the plan. */
export interface RatingInput {
  readonly forms: readonly RatedForm[];
  /** Our table of all answers; null while there is none. */
  readonly answers: TableMap | null;
  /** What a row is about; null for what no form has. @param table the plan's table, null for our own */
  itemOf(table: number | null, form: string, item: string): { form: string; item: string } | null;
  /** The periods, the newest last. */
  readonly periods: readonly string[];
  /** Puts periods of anything in order, the newest last. */
  sorted(periods: readonly string[]): readonly string[];
  /** The period that somebody chose to look at; "" for the newest. */
  readonly chosen: string;
}

/** What the index reads self-ratings by. */
export interface RatingModel {
  readonly sources: readonly RecordSource[];
  /** Those that somebody was asked to fill in. */
  readonly forms: readonly RatedForm[];
  /** Everything that is rated, by its number from 1, with the number of its form. */
  readonly items: readonly { readonly form: number; readonly title: string }[];
  /** Form and item as a row writes them, and the number of the item; 0 for rows that are none. */
  readonly itemWords: readonly Meaning[];
  readonly periods: readonly string[];
  readonly periodWords: readonly Meaning[];
  /** The number of a form and a point of its scale, and what that counts as. */
  readonly scaleWords: readonly Meaning[];
  /** By form the numbers of the periods that its trend shows, the newest last; none while there is one. */
  readonly trends: readonly (readonly number[])[];
}

/** An indicator with the groups that it is kept for. */
export interface IndicatorOf {
  readonly title: string;
  /** Series numbers of its groups; the first is the one for all, or else the one with most values. */
  readonly series: readonly number[];
  /** Numbers of the periods that are shown, the newest last. */
  readonly periods: readonly number[];
  /** Numbers of the periods of its trend, the newest last; none while there is one. */
  readonly trend: readonly number[];
  readonly format: ChartFormat;
}

/** A value's place: a row of a source, and which of its columns. */
export interface IndicatorRow {
  readonly source: RecordSource;
  readonly n: number;
  readonly column: ColumnMap;
  /** The period that its heading says, where no column does; null where one does. */
  readonly heading: string | null;
}

/** What the index reads indicators by. */
export interface IndicatorModel {
  readonly sources: readonly RecordSource[];
  /** Indicator and group, by the number of the series from 1. */
  readonly series: readonly { readonly indicator: number; readonly group: string }[];
  readonly indicators: readonly IndicatorOf[];
  readonly words: readonly Meaning[];
  readonly periods: readonly string[];
  readonly periodWords: readonly Meaning[];
  readonly numbers: readonly Meaning[];
  readonly rows: readonly IndicatorRow[];
}

/**
 * What the plan index is made from: its lists and the rows that it has. Description and pure figures start here, so
 * that both see the same.
 */
export interface IndexModel extends BenchmarkWords {
  readonly asOf: number;
  readonly sources: readonly Source[];
  /** By source number: the school of all its rows, "" where a column says it. */
  readonly schoolOf: ReadonlyMap<number, string>;
  /** The rows of the rollup: the district, clusters with items, the schools. School no. is the place in it, from 1. */
  readonly schools: readonly string[];
  readonly spellings: StateLists["spellings"];
  readonly words: StateLists["words"];
  readonly dueWords: StateLists["dueWords"];
  readonly objectives: readonly {
    readonly key: string;
    readonly label: string;
    /** A part of another one: whoever serves that serves the whole, and nobody has to serve each part. */
    readonly isPart: boolean;
  }[];
  /** Names by which items call what they serve. */
  readonly names: readonly NameRow[];
  /** Cells by which a row says that it serves nothing. */
  readonly nothing: readonly string[];
  /** Cells of a column of benchmarks that say that there is none. */
  readonly noBenchmark: readonly string[];
  /** Whether some of the names are a school's own. */
  readonly hasSchoolNames: boolean;
  /** How many times names are followed upwards. */
  readonly steps: number;
  /** What stands between the parts of a cell that names several things; ";" first. */
  readonly marks: readonly string[];
  /** By source number: the mark before the last part of an id, where ids imply what a row serves; "" where the whole id does. */
  readonly idMarks: ReadonlyMap<number, string>;
  readonly odd: OddSpaces;
  /** Source and row of each index row, grouped by school as the plan stood. */
  readonly rows: readonly { source: Source; n: number }[];
  /** The same of the benchmarks. */
  readonly benchmarkRows: readonly { source: Source; n: number }[];
  /** By school, in the order of the figures: what its list says of it. */
  readonly listed: readonly { readonly cluster: string; readonly tier: string; readonly isSchool: boolean }[];
  /** School no. of those that are shown: all, or the district and those that somebody chose. */
  readonly shown: readonly number[];
  /** School no. and number of the objectives that schools need not take up. */
  readonly exempt: readonly { readonly school: number; readonly objective: number }[];
  /** What self-ratings are read by; null where there are none. */
  readonly ratings: RatingModel | null;
  /** The number of the period that somebody chose, 0 for the newest. */
  readonly chosenPeriod: number;
  /** What indicators are read by; null where there are none. */
  readonly indicators: IndicatorModel | null;
  readonly indicatorRows: readonly IndicatorRow[];
  /** Source and row of each answer. */
  readonly ratingRows: readonly { source: RecordSource; n: number }[];
}

/** What the look-ups go by: everything of the model but the order of its rows. */
export type Lists = Omit<
  IndexModel,
  "rows" | "benchmarkRows" | "ratings" | "ratingRows" | "chosenPeriod" | "indicators" | "indicatorRows"
>;

/** A table without the place it stands at. */
export type ListTable = Omit<TableBlock, "row" | "column">;
