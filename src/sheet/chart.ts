import type { NumberFormat } from "./numberFormat";

/**
 * A chart on a generated sheet: Excel's own, so that it follows every change and anybody can change it. It draws columns
 * of a table of ours and holds no figure that does not stand in a table too.
 */
export interface ChartBlock {
  /** By which it is found again, and with it the cells that it was put over: letters, digits, underscores; begins with TL_. */
  readonly name: string;
  readonly kind: ChartKind;
  /** Stands above the picture. */
  readonly title: string;
  /**
   * In words what it shows and where its figures stand. It is the chart's alternative text, and stands in the cell above
   * the chart for everybody: not every Excel lets an add-in set the former.
   */
  readonly description: string;
  readonly source: ChartSource;
  readonly place: ChartPlace;
  /** What lies along the axis of the categories, such as "School"; none where the title says it. */
  readonly categoryTitle?: string;
  /** What is measured, such as "Items". */
  readonly valueTitle: string;
  /** Of the numbers at the axis, and on bars and marks. */
  readonly format: ChartFormat;
  /** Ends of the axis where figures have some, such as 1 and 7 for a rating; without them Excel finds them: from 0 on, but for lines. */
  readonly scale?: { readonly least: number; readonly most: number; readonly step: number };
}

export type ChartFormat = Extract<NumberFormat, "count" | "share" | "decimal" | "hundredths">;

export type ChartKind =
  /** Parts of a whole, a bar for each category, the first one on top. */
  | "stackedBars"
  /** Figures side by side. */
  | "columns"
  /** What changes over periods, which are the categories; without numbers, which stand in the table. */
  | "line"
  /** A mark for each figure above its category, such as lowest, median and highest, and no line between categories. */
  | "marks";

/** The columns of a table that are drawn, by their headings. */
export interface ChartSource {
  /** A table of ours, on this sheet or another that is there or is written with it. */
  readonly table: string;
  /** The column with the names of the categories. */
  readonly categories: string;
  /**
   * At most as many as there are colors that can be told apart in gray. Excel draws text as 0, so in a line or in marks a
   * cell with nothing to show has to be #N/A.
   */
  readonly series: readonly { readonly heading: string; readonly name?: string }[];
  /** The rows of the table's body that are drawn, from 1. */
  readonly rows: readonly [first: number, last: number];
}

/** The cells that a chart covers; the one above the first holds its description. */
export interface ChartPlace {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}
