import type { Check, Selection } from "./check";

/** What a check can be looked at by: the whole workbook, a unit or a sheet. */
export interface Scopes {
  /** Clusters and schools, in the plan's order. */
  readonly units: readonly string[];
  /** Sheets with a table of the plan, in the workbook's order. */
  readonly sheets: readonly string[];
}

/** The scopes that a plan has. */
export function scopesOf({ reading: { plan } }: Pick<Check, "reading">): Scopes {
  return {
    units: plan.units.filter(({ type, name }) => type !== "district" && name !== "").map(({ name }) => name),
    sheets: [...new Set(plan.tables.map(({ sheet }) => sheet))],
  };
}

/**
 * The unit and the sheet that somebody named, as the plan spells them; null for one that it does not have.
 * Spellings of schools count as the school.
 */
export function scopeCalled(check: Pick<Check, "reading">, wanted: Selection): Selection | null {
  const { plan } = check.reading;
  const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
  const unit = wanted.unit ?? null;
  const sheet = wanted.sheet ?? null;
  const foundUnit =
    unit === null
      ? null
      : plan.units.find(({ aliases, name }) => [name, ...aliases].some((each) => same(each, unit)));
  const foundSheet = sheet === null ? null : scopesOf(check).sheets.find((each) => same(each, sheet));
  if (foundUnit === undefined || foundSheet === undefined) return null;
  return { unit: foundUnit?.name ?? null, sheet: foundSheet };
}

/** How much of the plan a scope takes in. */
export function sizeOf({ reading: { plan } }: Check, { unit = null, sheet = null }: Selection) {
  const items = plan.items.filter(
    (item) => (unit === null || item.unit === unit) && (sheet === null || item.place.sheet === sheet),
  );
  return { items: items.length, tables: new Set(items.map(({ table }) => table)).size };
}
