import { INDEX_TABLES, type IndexModel } from "../planindex";
import type { ChartBlock } from "../sheet/chart";
import type { TextBlock } from "../sheet/description";
import { indexText } from "../text/planindex";
import { rollupText } from "../text/rollup";

const { status } = rollupText;
const { schools: f } = indexText;

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
 * index, so they stay as they are however the tables above are sorted or filtered.
 * @param row where the first heading stands
 * @param columnCount how many columns of the sheet they are wide
 */
export function statusCharts(
  { schools, firstSchool }: IndexModel,
  row: number,
  columnCount: number,
): ChartSection {
  // Beside the district's many items a school's few could not be told apart.
  const first = firstSchool > schools.length ? 1 : firstSchool;
  const count = schools.length - first + 1;
  const parts = Math.ceil(count / MOST_BARS);
  const bars = Math.ceil(count / parts);
  const rowCount = Math.max(ROWS.least, bars + ROWS.around);
  const rowOf = (part: number) => row + part * (rowCount + 3);
  const titleOf = (part: number) => (parts === 1 ? status.heading : status.part(part + 1, parts));
  const figure = (measure: string) => f.figure(measure, f.all);
  return {
    charts: Array.from({ length: parts }, (_, part): ChartBlock => ({
      name: `TL_ChartStatus${part + 1}`,
      kind: "stackedBars",
      title: titleOf(part),
      description: status.description,
      source: {
        table: INDEX_TABLES.schools,
        categories: f.school,
        series: [
          { heading: figure(f.completeItems), name: status.complete },
          { heading: figure(f.overdue), name: status.overdue },
          { heading: figure(f.others), name: status.others },
          { heading: figure(f.cantTell), name: status.cantTell },
        ],
        rows: [first + part * bars, Math.min(first + (part + 1) * bars - 1, schools.length)],
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
