import { areComponents, componentOf, COMPONENTS } from "../plan/components";
import type { Plan } from "../plan/model";
import type { Rating } from "../plan/records";
import { type Answer, DISTRICT } from "./answers";
import { ROUND_INSTRUMENTS } from "./instruments";
import { readRating } from "./scale";

/** Ratings of the seven components that a district keeps in a table of its own: to look back on, not to go on with. */
export function adoptedAnswers({ records, tables }: Plan): Answer[] {
  const execution = ROUND_INSTRUMENTS.find(({ id }) => id === "execution")!;
  const byTable = new Map<number, Rating[]>();
  for (const rating of records.ratings)
    byTable.set(rating.table, [...(byTable.get(rating.table) ?? []), rating]);
  return [...byTable].flatMap(([index, ratings]) => {
    if (!areComponents(ratings.map(({ item }) => item))) return [];
    const { sheet, excelTable } = tables[index]!;
    return ratings.flatMap((rating): Answer[] => {
      const component = componentOf(rating.item);
      if (component === null) return [];
      const { level, unit, unitText, period, rater, place } = rating;
      return [
        {
          unit: level === "district" && unit === null ? DISTRICT : (unit ?? unitText),
          period,
          rater: rater.text,
          instrument: execution.title,
          item: execution.items[COMPONENTS.indexOf(component)]!.title,
          reading: readRating(rating.rating, execution.scale),
          rating: rating.rating,
          evidence: String(place.seen("evidence")).trim(),
          nextStep: "",
          table: excelTable ?? "",
          sheet,
        },
      ];
    });
  });
}
