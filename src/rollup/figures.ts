import { indexFigures, schoolFigures, type IndexModel, type SchoolFigures } from "../planindex";

/** The figures of the rollup's first section, computed without a spreadsheet. */
export function rollupFigures(model: IndexModel): SchoolFigures[] {
  return schoolFigures(model, indexFigures(model));
}
