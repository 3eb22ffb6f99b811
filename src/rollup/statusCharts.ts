import { barRows, INDEX_TABLES, type IndexModel } from "../planindex";
import type { ChartBlock } from "../sheet/chart";
import type { TextBlock } from "../sheet/description";
import { indexText } from "../text/planindex";
import { rollupText } from "../text/rollup";

const { status } = rollupText;
const { bars: b } = indexText;

/** Bars in one picture: as many as can be told apart on a page. */
const MOST_BARS = 24;
/** Rows of the sheet for title, numbers and legend, and for the smallest picture. */
const ROWS = { around: 8, least: 12 } as const;

/** The pictures of a sheet with the headings above them. */
export interface ChartSection {
  readonly charts: readonly ChartBlock[];
  readonly headings: readonly TextBlock[];
  /** The first row below them. */
  readonly nextRow: number;
}

/**
 * The status of each school's items as bars, in as many pictures as are needed for the bars to be read. They draw the plan
 * index, so they stay as they are however the tables above are sorted or filtered; those of the schools that are shown.
 * @param row where the first heading stands
 * @param columnCount how many columns of the sheet they are wide
 */
export function statusCharts(model: IndexModel, row: number, columnCount: number): ChartSection {
  const count = barRows(model).length;
  const parts = Math.ceil(count / MOST_BARS);
  const bars = Math.ceil(count / parts);
  const rowCount = Math.max(ROWS.least, bars + ROWS.around);
  const rowOf = (part: number) => row + part * (rowCount + 3);
  const titleOf = (part: number) => (parts === 1 ? status.heading : status.part(part + 1, parts));
  return {
    charts: Array.from({ length: parts }, (_, part): ChartBlock => ({
      name: `TL_ChartStatus${part + 1}`,
      kind: "stackedBars",
      title: titleOf(part),
      description: status.description,
      source: {
        table: INDEX_TABLES.bars,
        categories: b.school,
        series: [
          { heading: b.complete, name: status.complete },
          { heading: b.overdue, name: status.overdue },
          { heading: b.others, name: status.others },
          { heading: b.cantTell, name: status.cantTell },
        ],
        rows: [1 + part * bars, Math.min((part + 1) * bars, count)],
      },
      place: { row: rowOf(part) + 2, column: 1, rowCount, columnCount },
      valueTitle: status.items,
      format: "count",
    })),
    headings: Array.from({ length: parts }, (_, part): TextBlock => ({
      row: rowOf(part),
      column: 1,
      text: titleOf(part),
      style: "heading",
    })),
    nextRow: rowOf(parts),
  };
}
