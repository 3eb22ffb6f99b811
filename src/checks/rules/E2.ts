import type { Plan } from "../../plan/model";
import type { Rating } from "../../plan/records";
import { checksText } from "../../text/checks";
import { E2 as text } from "../../text/rules/E2";
import { listOf, quoted } from "../message";
import { hasColumn, headingCell, headingOf } from "../places";
import { isUnrated, unitName } from "../ratings";
import { cantTell, fails } from "../reports";
import { type CheckContext, defineRule, type ReportOf } from "../rule";

export const E2 = defineRule({
  id: "E2",
  category: "execution",
  severity: "warning",
  text,
  limits: { rows: 5, listedFrom: 3, itemsNamed: 3 },
  check({ plan, limit }) {
    const rated = plan.records.ratings.filter((rating) => rating.item !== "" && !isUnrated(rating));
    if (rated.length === 0) return "inapplicable";
    return [...byTable(rated)].flatMap(([table, ratings]) =>
      ofTable(table, oneOfEachRow(ratings), plan, limit),
    );
  },
});

function byTable(ratings: readonly Rating[]): Map<number, Rating[]> {
  const tables = new Map<number, Rating[]>();
  for (const rating of ratings) tables.set(rating.table, [...(tables.get(rating.table) ?? []), rating]);
  return tables;
}

/** In a grid several ratings stand beside one cell for evidence. */
function oneOfEachRow(ratings: readonly Rating[]): Rating[] {
  const rows = new Set<number>();
  return ratings.filter(({ place: { row } }) => !rows.has(row) && rows.add(row));
}

function ofTable(
  index: number,
  rows: readonly Rating[],
  plan: Plan,
  limit: CheckContext["limit"],
): ReportOf<typeof text>[] {
  const table = plan.tables[index]!;
  const { sheet } = table;
  // What was seen is often written into a column for notes.
  if (!hasColumn(table, "evidence", "note")) return [cantTell("noColumn", headingCell(table), { sheet })];
  const field = hasColumn(table, "evidence") ? "evidence" : "note";
  const bare = rows.filter(({ place }) => String(place.seen(field)).trim() === "");
  if (bare.length === rows.length && rows.length >= limit("rows"))
    return [fails("noneHas", null, headingOf(table, field), { sheet, count: rows.length })];
  const units = new Map<string, Rating[]>();
  for (const rating of bare) {
    const key = `${unitName(rating, checksText.district)}|${rating.rater.text}|${rating.period}`;
    units.set(key, [...(units.get(key) ?? []), rating]);
  }
  return [...units].flatMap(([key, own]): ReportOf<typeof text>[] => {
    const [first] = own as [Rating];
    const whose = unitName(first, checksText.district);
    if (own.length < limit("listedFrom"))
      return own.map((rating) =>
        fails(
          "missing",
          null,
          cellFor(rating),
          { item: quoted(rating.item), rating: String(rating.rating), whose },
          { unit: rating.unit, about: `${key}|${rating.item}` },
        ),
      );
    const items = listOf(
      own.map(({ item }) => quoted(item)),
      limit("itemsNamed"),
    );
    const about = `${key}|${own.map(({ item }) => item).join("|")}`;
    return [
      fails(
        "several",
        null,
        cellFor(first),
        { whose, count: own.length, items },
        { unit: first.unit, about },
      ),
    ];
  });
}

function cellFor({ place }: Rating) {
  return place.cell("evidence") ?? place.cell("note") ?? place.cell("rating");
}
