import type { Area } from "../book/data";
import type { Book, BookSheet, BookTable } from "../book/book";
import type {
  ChartAxisTarget,
  ChartFillTarget,
  ChartFontTarget,
  ChartLineTarget,
  ChartSeriesTarget,
  ChartTarget,
  ChartTextTarget,
} from "./chartTargets";
import { ApiObject, type Session } from "../protocol/declare";

/** A block of cells. Its area changes when cells are inserted or deleted before it. */
export interface RangeTarget {
  readonly sheet: BookSheet;
  area: Area;
}

/** A name of the workbook or of one sheet. */
export interface NameTarget {
  readonly name: string;
  readonly scope: string | null;
}

export interface ColumnTarget {
  readonly table: BookTable;
  readonly index: number;
}

export interface FormatRuleTarget {
  readonly sheet: BookSheet;
  readonly id: string;
}

/** A page break between rows, by the row that begins the page. */
export interface PageBreakTarget {
  readonly sheet: BookSheet;
  readonly row: number;
}

export interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: BorderSide;
}

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

/** What stands behind an object of each class. */
export interface Targets {
  Application: Book;
  CellValueConditionalFormat: FormatRuleTarget;
  Chart: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartAxisTarget;
  ChartAxisFormat: ChartAxisTarget;
  ChartAxisTitle: ChartTextTarget;
  ChartAxisTitleFormat: ChartTextTarget;
  ChartCollection: BookSheet;
  ChartDataLabelFormat: ChartSeriesTarget;
  ChartDataLabels: ChartSeriesTarget;
  ChartFill: ChartFillTarget;
  ChartFont: ChartFontTarget;
  ChartGridlines: ChartAxisTarget;
  ChartGridlinesFormat: ChartAxisTarget;
  ChartLegend: ChartTarget;
  ChartLineFormat: ChartLineTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartTitle: ChartTextTarget;
  ChartTitleFormat: ChartTextTarget;
  ColorScaleConditionalFormat: FormatRuleTarget;
  ConditionalFormat: FormatRuleTarget;
  ConditionalFormatCollection: readonly RangeTarget[];
  ConditionalFormatRule: FormatRuleTarget;
  ConditionalRangeFill: FormatRuleTarget;
  ConditionalRangeFont: FormatRuleTarget;
  ConditionalRangeFormat: FormatRuleTarget;
  CustomConditionalFormat: FormatRuleTarget;
  DataValidation: RangeTarget;
  FormatProtection: RangeTarget;
  FunctionResult: { readonly value: unknown; readonly error: string | null };
  Functions: Book;
  HeaderFooter: BookSheet;
  HeaderFooterGroup: BookSheet;
  NamedItem: NameTarget;
  NamedItemCollection: string | null;
  PageBreak: PageBreakTarget;
  PageBreakCollection: BookSheet;
  PageLayout: BookSheet;
  Range: RangeTarget;
  RangeAreas: readonly RangeTarget[];
  RangeBorder: BorderTarget;
  RangeBorderCollection: RangeTarget;
  RangeCollection: readonly RangeTarget[];
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  Shape: ChartTarget;
  ShapeCollection: BookSheet;
  Table: BookTable;
  TableCollection: BookSheet | null;
  TableColumn: ColumnTarget;
  TableColumnCollection: BookTable;
  TableRowCollection: BookTable;
  TableScopedCollection: { readonly range: RangeTarget; readonly fullyContained: boolean };
  TextConditionalFormat: FormatRuleTarget;
  Workbook: Book;
  Worksheet: BookSheet;
  WorksheetCollection: Book;
  WorksheetFreezePanes: BookSheet;
  WorksheetProtection: BookSheet;
}

/** An object of a class; classes refer to each other by name, so that each can stand in its own file. */
export function make<N extends keyof Targets>(session: Session, name: N, target: Targets[N]): ApiObject {
  const type = session.classes.get(name);
  if (!type) throw new Error(`No class ${name} is declared`);
  return new ApiObject(type, target);
}

export function makeRange(session: Session, sheet: BookSheet, area: Area): ApiObject {
  return make(session, "Range", { sheet, area });
}
