import type { RatedForm, RatingModel } from "../model";

/** What the first point of a form's scale counts as. */
export function firstPoint({ points: [first] }: RatedForm): number {
  return typeof first === "number" ? first : 1;
}

/** How many points the longest scale has. */
export function mostPoints({ forms }: Pick<RatingModel, "forms">): number {
  return Math.max(...forms.map(({ points }) => points.length));
}
