import { firstPoint, type RatedForm } from "../planindex";
import type { ColumnDescription } from "../sheet/description";

/**
 * Colors of low and high ratings: of a fixed scale, so that they mean the same in every column and every period.
 * @param cell the column's first body cell
 */
export function ratingTones(form: RatedForm, cell: string): ColumnDescription["highlight"] {
  const { points, lowPoints } = form;
  const is = (condition: string) => `=AND(ISNUMBER(${cell}),${cell}${condition})`;
  return [
    { kind: "when", formula: is(`<=${firstPoint(form) + lowPoints - 1}`), tone: "caution" },
    { kind: "when", formula: is(`>=${firstPoint(form) + points.length - lowPoints}`), tone: "good" },
  ];
}
