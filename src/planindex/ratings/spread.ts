import type { ColumnDescription } from "../../sheet/description";
import { recordText } from "../../text/recordIndex";
import { at } from "../formulas/names";

const { figures: f } = recordText.ratings;

/**
 * Columns of how some answers lie, beside the scale's first point in a column of its own: how many there are up to each
 * point, and from these the lowest, the middle and the highest. Where nobody has answered these are #N/A, which charts leave
 * out.
 * @param points how many points the longest scale has
 * @param upTo formulas, by row, of the number of answers up to a point, counted from 0
 */
export function spreadColumns(
  table: string,
  points: number,
  upTo: (point: number) => ColumnDescription["content"],
): ColumnDescription[] {
  const counts = `${table}[@[${f.upTo(1)}]:[${f.upTo(points)}]]`;
  const atRank = (rank: string) => `COUNTIF(${counts},"<"&${rank})`;
  const n = at(f.answers);
  const ifAny = (formula: string) => ({ formula: `=IF(${n}=0,NA(),${formula})` });
  return [
    ...Array.from({ length: points }, (_, point): ColumnDescription => ({
      heading: f.upTo(point + 1),
      content: upTo(point),
      format: "count",
    })),
    { heading: f.answers, content: { formula: `=${at(f.upTo(points))}` }, format: "count" },
    { heading: f.lowest, content: ifAny(`${at(f.first)}+${atRank("1")}`) },
    {
      heading: f.median,
      content: ifAny(`${at(f.first)}+(${atRank(`INT((${n}+1)/2)`)}+${atRank(`INT((${n}+2)/2)`)})/2`),
      format: "decimal",
    },
    { heading: f.highest, content: ifAny(`${at(f.first)}+${atRank(n)}`) },
  ];
}
