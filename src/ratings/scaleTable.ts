import type { NamedList, TableBlock } from "../sheet/description";
import { formsText } from "../text/ratings/forms";
import { scaleNames } from "./forms/names";
import type { Instrument } from "./instruments";
import { valueOf } from "./scale";

const { scale: words } = formsText;

/**
 * The points of a scale as a table, and names for its columns: cells offer them, and answers are counted by them. A name
 * outlives its sheet being made anew, and so do the formulas that go by it.
 */
export function scaleTable(
  { id, scale }: Instrument,
  row: number,
  column: number,
): { readonly table: Omit<TableBlock, "row" | "column">; readonly lists: readonly NamedList[] } {
  const { points, low, high } = scale;
  const meaning = (index: number) => (index === 0 ? low : index === points.length - 1 ? high : "");
  const { points: offered, texts, values } = scaleNames(id);
  return {
    table: {
      name: `TL_Points_${id}`,
      rowCount: points.length,
      style: "list",
      columns: [
        { heading: words.point, content: points, align: "center" },
        { heading: words.meaning, content: points.map((_, index) => meaning(index)), wrap: true },
        {
          heading: words.counted,
          content: points.map((_, index) => valueOf(points, index)),
          format: "count",
          align: "center",
        },
        { heading: words.text, content: points.map(String), format: "text", align: "center" },
      ],
    },
    lists: [
      [offered, 0],
      [values, 2],
      [texts, 3],
    ].map(([name, place]) => ({
      name: String(name),
      row: row + 1,
      column: column + Number(place),
      reach: points.length,
    })),
  };
}
