import { type Improvement, improvementsOf } from "../../../src/adopt/improve";
import { parsePlan } from "../../../src/plan/parse";
import { defaultSettings } from "../../../src/plan/settings";
import type { SheetSnapshot } from "../../../src/plan/snapshot";
import { idKey } from "../../../src/plan/values/ids";
import { AS_OF, type SheetFixture, workbookOf } from "../../support/plan";

/** The improvements of the first of some sheets. */
export function improvements(
  sheets: Record<string, SheetFixture>,
  extras: Partial<SheetSnapshot> = {},
): Map<string, Improvement> {
  const { snapshot, tables } = workbookOf(sheets);
  const [first, ...others] = snapshot.sheets;
  const sheet = { ...first!, ...extras };
  const book = { ...snapshot, sheets: [sheet, ...others] };
  const settings = defaultSettings(AS_OF);
  const plan = parsePlan(book, tables, settings);
  const items = plan.items.filter((item) => item.table === 0 && !item.isNamedOnly);
  const ids = new Set(plan.items.map(({ id }) => idKey(id)));
  const found = improvementsOf({ snapshot: book, sheet, table: tables[0]!, settings, items, ids });
  return new Map(found.map((each) => [each.kind, each]));
}

/** The choices of an improvement: whether each is advised, and its changes. */
export const shown = (improvement: Improvement | undefined) =>
  improvement?.choices.map(({ preview, isAdvised }) => [
    isAdvised,
    ...preview.map(({ where, before, after }) => `${where}: ${before} > ${after}`),
  ]) ?? [];
