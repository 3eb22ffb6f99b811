import {
  type AttentionFigures,
  attentionFigures,
  type FormFigures,
  indexFigures,
  type IndicatorFigures,
  indicatorFigures,
  type IndexModel,
  schoolFigures,
  type SchoolFigures,
  selfRatings,
} from "../planindex";

/** What the rollup shows, computed without a spreadsheet. */
export interface RollupFigures {
  readonly objectives: readonly string[];
  /** The district, clusters, schools, no known school, all together. */
  readonly schools: readonly SchoolFigures[];
  readonly attention: AttentionFigures;
  readonly ratings: readonly FormFigures[];
  readonly indicators: readonly IndicatorFigures[];
}

/** All figures of the rollup, computed without a spreadsheet. */
export function rollupFigures(model: IndexModel): RollupFigures {
  return {
    objectives: model.objectives.map(({ label }) => label),
    schools: itemFigures(model),
    attention: attentionFigures(model),
    ratings: selfRatings(model),
    indicators: indicatorFigures(model),
  };
}

/** The figures of the rollup's first section. */
export function itemFigures(model: IndexModel): SchoolFigures[] {
  return schoolFigures(model, indexFigures(model));
}
