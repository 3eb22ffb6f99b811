/** A chart on a sheet. */
export interface ChartData {
  /** The name of its frame: by it charts are found, and two may have the same. */
  readonly name: string;
  /** Its alternative text. */
  readonly altTitle: string;
  readonly altText: string;
  /** The corners of its frame: it moves and grows with the cells below it. */
  readonly from: CornerData;
  readonly to: CornerData;
  /** What becomes of it when cells below it move: it goes with both corners, with the first one, or stays. */
  readonly placement: "twoCell" | "oneCell" | "absolute";
  /** What it draws and how; null for a kind of chart that the host can't tell. */
  readonly model: ChartModel | null;
  /** The part of the file that it came from, which is written again as it is; null for one that was made or changed since. */
  readonly original: KeptPart | null;
}

/** A point on a sheet: a cell, and how many points it lies right of and below the cell's upper left corner. */
export interface CornerData {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A part of a file that is kept as it is, with the parts that it leads to. */
export interface KeptPart {
  /** Of its path, such as "xml". */
  readonly extension: string;
  readonly contentType: string;
  /** XML as text, anything else as bytes. */
  readonly content: string | Uint8Array;
  readonly links: readonly {
    readonly id: string;
    /** A whole type, as files have it. */
    readonly type: string;
    /** A part, or the address of something outside the file. */
    readonly target: KeptPart | string;
  }[];
}

export const CHART_TYPES = [
  "barClustered",
  "barStacked",
  "columnClustered",
  "columnStacked",
  "line",
  "lineMarkers",
] as const;

export interface ChartModel {
  readonly type: (typeof CHART_TYPES)[number];
  readonly title: ChartTextData | null;
  readonly legend: "top" | "bottom" | "left" | "right" | null;
  readonly series: readonly ChartSeriesData[];
  readonly category: ChartAxisData;
  readonly value: ChartAxisData;
  /** In percent of a bar's width; null for Excel's own. */
  readonly gapWidth: number | null;
  /** What an empty cell is in a line. */
  readonly blanks: "gap" | "zero" | "span";
}

type Kind = Pick<ChartModel, "type">;
export const isLines = ({ type }: Kind) => type === "line" || type === "lineMarkers";
export const isStacked = ({ type }: Kind) => type === "barStacked" || type === "columnStacked";
/** Whether the categories lie along the side, one below the other. */
export const isSideways = ({ type }: Kind) => type === "barStacked" || type === "barClustered";

export interface ChartFontData {
  readonly size: number | null;
  readonly bold: boolean | null;
  /** "#RRGGBB" */
  readonly color: string | null;
}

export interface ChartTextData {
  readonly text: string;
  readonly font: ChartFontData;
}

export interface ChartSeriesData {
  /** With "=" in front where it is that of a cell. */
  readonly name: string;
  /** Formulas of ranges, with "=" in front; "" for a series without figures. */
  readonly values: string;
  readonly categories: string | null;
  /** "#RRGGBB"; null where Excel chooses. */
  readonly fill: string | null;
  /** In points; a line that is not drawn has no color. */
  readonly line: { readonly color: string | null; readonly weight: number | null; readonly isDrawn: boolean };
  readonly marker: {
    readonly style: string;
    readonly size: number | null;
    readonly fill: string | null;
    readonly border: string | null;
  } | null;
  /** The numbers on bars and marks; null for none. */
  readonly labels: {
    /** null where it is that of the cells. */
    readonly format: string | null;
    readonly position: string | null;
    readonly font: ChartFontData;
  } | null;
}

export interface ChartAxisData {
  readonly title: ChartTextData | null;
  readonly font: ChartFontData;
  /** null for Excel's own. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  /** null where it is that of the cells. */
  readonly format: string | null;
  /** Whether it runs from right to left, or from top to bottom. */
  readonly isReversed: boolean;
  /** Where on it the other axis stands. */
  readonly crossedAt: "auto" | "max" | "min";
  /** How many categories have one label; null for Excel's own. */
  readonly labelEvery: number | null;
  /** Their color, "" for Excel's own; null for no lines. */
  readonly gridlines: string | null;
}

export const NO_FONT: ChartFontData = { size: null, bold: null, color: null };

/** An axis as a new chart has it. */
export const NEW_AXIS: ChartAxisData = {
  title: null,
  font: NO_FONT,
  minimum: null,
  maximum: null,
  majorUnit: null,
  format: null,
  isReversed: false,
  crossedAt: "auto",
  labelEvery: null,
  gridlines: null,
};

/** A series that nobody has given a look. */
export function newSeries(name: string, values: string): ChartSeriesData {
  return {
    name,
    values,
    categories: null,
    fill: null,
    line: { color: null, weight: null, isDrawn: true },
    marker: null,
    labels: null,
  };
}
