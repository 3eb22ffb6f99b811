import type { TableBlock, TextBlock, Tone } from "../../sheet/description";
import type { NumberFormat } from "../../sheet/numberFormat";

/** Fill and text for what a color says; every pair has a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3). */
export const TONES: Readonly<Record<Tone, { readonly fill: string; readonly font: string }>> = {
  good: { fill: "#C6EFCE", font: "#0B5A1B" },
  caution: { fill: "#FFEB9C", font: "#6B4500" },
  bad: { fill: "#FFC7CE", font: "#8E0009" },
  neutral: { fill: "#DDEBF7", font: "#1F3864" },
  none: { fill: "#FFFFFF", font: "#000000" },
};

/** Ends of a heat scale: light enough for the black text of the cell. */
export const HEAT: Readonly<Record<Tone, string>> = {
  good: "#8FD19E",
  caution: "#FFD966",
  bad: "#F4A6A6",
  neutral: "#9DC3E6",
  none: "#FFFFFF",
};

export const NUMBER_FORMATS: Readonly<Record<NumberFormat, string>> = {
  text: "@",
  count: "#,##0",
  share: "0%",
  decimal: "0.0",
  hundredths: "0.00",
  // Excel shows this one as the user's region writes days.
  date: "m/d/yyyy",
};

/** Built-in table styles: they follow the workbook's theme. */
export const TABLE_STYLES: Readonly<Record<TableBlock["style"], string>> = {
  plan: "TableStyleMedium2",
  figures: "TableStyleLight9",
  list: "TableStyleLight1",
};

/** Headings of tables, spelled out: not every program that opens a workbook draws Excel's table styles. */
export const HEADER = { fill: "#1F3864", font: "#FFFFFF" } as const;

/** Cells that are computed, beside those to be filled in; light enough for any text that stands on white. */
export const COMPUTED_FILL = "#F2F2F2";

/** Words that lead somewhere, on white. */
export const LINK_COLOR = "#0B57A4";

/** Between the rows of a table. */
export const LINE_COLOR = "#BFBFBF";

export const TEXT_STYLES: Readonly<
  Record<
    TextBlock["style"] | "title",
    { readonly bold: boolean; readonly size: number; readonly color: string }
  >
> = {
  title: { bold: true, size: 18, color: "#1F3864" },
  heading: { bold: true, size: 13, color: "#1F3864" },
  note: { bold: false, size: 11, color: "#404040" },
  warning: { bold: true, size: 11, color: "#8E0009" },
};
