import { schoolSlug } from "../../templates/schools/schoolCodes";

/** The table with every answer of every form, in formulas. */
export const ANSWERS_TABLE = "TL_Ratings";

const FORM_PREFIX = "TL_Grid_";
const AREA_PREFIX = "grid_";

/** What tells one form from the others: the id of its instrument, its period, and whose it is where a unit has one of its own. */
export interface FormKey {
  readonly instrument: string;
  readonly period: string;
  /** Null for a form with a row for every unit. */
  readonly unit: string | null;
}

/** Of what the names of a form's table, area and cells are made: the same for the same key, and for no other. */
export function formSlug({ instrument, period, unit }: FormKey): string {
  return [instrument, ...[period, ...(unit === null ? [] : [unit])].map(schoolSlug)].join("__");
}

/** The name of a form's table. */
export function formTable(slug: string): string {
  return FORM_PREFIX + slug;
}

/** The slug of a form's table; null for another table. */
export function slugOfTable(table: string): string | null {
  const isForm = table.toLowerCase().startsWith(FORM_PREFIX.toLowerCase());
  return isForm ? table.slice(FORM_PREFIX.length) : null;
}

/** The name of the area that a form takes on its sheet. */
export function formArea(slug: string): string {
  return AREA_PREFIX + slug;
}

/** The slug of a form's area; null for another sheet's. */
export function slugOfArea(id: string): string | null {
  return id.startsWith(AREA_PREFIX) ? id.slice(AREA_PREFIX.length) : null;
}

/** Names of the cells above a form's table, by which formulas read them. */
export function cellNames(slug: string) {
  return {
    instrument: `TL_Instrument_${slug}`,
    unit: `TL_Unit_${slug}`,
    period: `TL_Period_${slug}`,
    rater: `TL_Rater_${slug}`,
  } as const;
}

/** Names of the columns with the points of an instrument's scale: as they are offered, as texts, and what they count as. */
export function scaleNames(instrument: string) {
  return {
    points: `TL_Scale_${instrument}`,
    texts: `TL_ScaleTexts_${instrument}`,
    values: `TL_ScaleValues_${instrument}`,
  } as const;
}

/** Whether a form's slug is of an instrument. */
export function isOfInstrument(slug: string, instrument: string): boolean {
  return slug.toLowerCase().startsWith(`${instrument.toLowerCase()}__`);
}
