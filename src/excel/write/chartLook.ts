import type { ChartKind } from "../../sheet/chart";

/**
 * Colors of a chart's series, in their order, and of the numbers on them. Each has a contrast of at least 3:1 with the
 * white around it (WCAG 2.1, 1.4.11) and of at least 1.5:1 with each of the others, so that they differ in gray too; the
 * first three differ most. Excel's API has no patterns.
 */
export const SERIES_COLORS: readonly { readonly fill: string; readonly label: string }[] = [
  { fill: "#112040", label: "#FFFFFF" },
  { fill: "#904310", label: "#FFFFFF" },
  { fill: "#7699AC", label: "#000000" },
  { fill: "#2F79B8", label: "#FFFFFF" },
  { fill: "#791B1B", label: "#FFFFFF" },
];

/** Marks of series in lines and above categories: told apart by their shapes, whatever the colors. */
export const MARKERS = ["Triangle", "Diamond", "Square", "Circle", "X"] as const;

/** Where the numbers of bars and marks stand. */
export const LABEL_SIDES = { stackedBars: "Center", columns: "OutsideEnd", marks: "Right" } as const;

export const CHART_TYPES = {
  stackedBars: "BarStacked",
  columns: "ColumnClustered",
  line: "LineMarkers",
  marks: "LineMarkers",
} as const satisfies Readonly<Record<ChartKind, Excel.ChartType | string>>;

/** Points of texts in a chart. */
export const CHART_TEXT = { title: 13, axis: 10, label: 9, color: "#404040", titleColor: "#1F3864" } as const;

/** Space between bars, in percent of a bar's width. */
export const BAR_GAP = 45;
/** Points of a mark above its category, of a mark on a line, and of a line. */
export const MARKER_SIZE = { marks: 10, line: 7, weight: 2.25 } as const;
/** Lines behind the bars: there to measure by and no more. */
export const GRID_COLOR = "#D9D9D9";
