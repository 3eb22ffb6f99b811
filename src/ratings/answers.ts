import type { CellValue } from "../plan/cell";
import { formsText } from "../text/ratings/forms";
import type { Form } from "./forms/read";
import { type Instrument, instrumentTitled, itemTitled } from "./instruments";
import { isSame } from "./same";
import { type RatingReading, readRating } from "./scale";

/** One answer: somebody's rating of one item for a unit, in a period. */
export interface Answer {
  readonly unit: string;
  readonly period: string;
  /** "" where it isn't said. */
  readonly rater: string;
  /** The instrument's title. */
  readonly instrument: string;
  /** The item's title in the instrument, or as it is written where the instrument doesn't have it. */
  readonly item: string;
  readonly reading: RatingReading;
  readonly rating: CellValue;
  readonly evidence: string;
  readonly nextStep: string;
  /** The form that asks for it: its table and its sheet. */
  readonly table: string;
  readonly sheet: string;
}

/** The answers of all forms, in their order: the ones not given yet too. Rows that name no item, or an unknown instrument, have none. */
export function answersOf(forms: readonly Form[], instruments: readonly Instrument[]): Answer[] {
  return forms.flatMap((form) => {
    const instrument = instrumentTitled(instruments, form.instrument);
    if (!instrument || form.state === "begun") return [];
    return form.rows.flatMap((row): Answer[] => {
      if (row.item === "") return [];
      return [
        {
          unit: row.unit,
          period: form.period,
          rater: row.rater,
          instrument: instrument.title,
          item: itemTitled(instrument, row.item)?.title ?? row.item,
          reading: readRating(row.rating, instrument.scale),
          rating: row.rating,
          evidence: row.evidence,
          nextStep: row.nextStep,
          table: form.table,
          sheet: form.sheet,
        },
      ];
    });
  });
}

/** What the district is called among the units that are rated. */
export const DISTRICT = formsText.answers.district;

/** Whether an answer is the district's own. */
export function isDistricts({ unit }: Pick<Answer, "unit">): boolean {
  return isSame(unit, DISTRICT);
}
