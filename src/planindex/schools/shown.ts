import type { Unit } from "../../plan/model";
import { line, sameKey } from "../formulas/excelText";

/** The numbers of the district and of those that are chosen by name or by cluster. */
export function shownOf(units: readonly Unit[], chosen: readonly string[]): number[] {
  const wanted = new Set(chosen.map((name) => sameKey(line(name))));
  const isChosen = ({ name, parent, aliases }: Unit) =>
    [name, parent ?? "", ...aliases].some((each) => each !== "" && wanted.has(sameKey(line(each))));
  const some = units.flatMap((unit, index) => (isChosen(unit) ? [index + 2] : []));
  return [1, ...(some.length > 0 ? some : units.map((_, index) => index + 2))];
}

/** By place in the figures by school, without their total: whether it is shown. No known school is shown where all are. */
export function arePlacesShown({
  schools,
  shown,
}: {
  readonly schools: readonly string[];
  readonly shown: readonly number[];
}): boolean[] {
  const chosen = new Set(shown);
  return [...schools.map((_, index) => chosen.has(index + 1)), shown.length === schools.length];
}
