import type { Plan } from "../../plan/model";
import type { Place } from "../../plan/item";
import { readMoney, readYesNo } from "../../plan/values/money";
import { type ColumnMap, columnsOf, type TableMap } from "../../plan/maps/tableMap";
import { F3 as text } from "../../text/rules/F3";
import { initiativesOf } from "../items";
import { quotedPlain } from "../message";
import { hasColumn } from "../places";
import { fails } from "../reports";
import { defineRule } from "../rule";
import { TableRows } from "../rows";

/** What a column says in which most cells are of this kind. */
const PERMANENCE =
  /^(?:permanent|temporary|time[- ]limited|ongoing|one[- ](?:time|off)|until\b|\d+ (?:school )?(?:years?|months?|semesters?))/i;
const MOSTLY = 0.8;

/** What pays for something: a row of a list of resources, or of an initiative that says what it takes. */
interface Paid {
  readonly title: string;
  readonly table: number;
  readonly unit: string | null;
  readonly place: Place;
}

/** Only where a column says whether the work is permanent, and one how the money comes. */
export const F3 = defineRule({
  id: "F3",
  category: "resources",
  severity: "advice",
  text,
  check({ plan }) {
    const paid = paidIn(plan);
    const permanence = new Map(
      [...new Set(paid.map(({ table }) => table))].map((index) => [
        index,
        permanenceOf(plan.tables[index]!, plan),
      ]),
    );
    const said = paid.filter(({ table }) => permanence.get(table) && hasColumn(plan.tables[table]!, "money"));
    if (said.length === 0) return "inapplicable";
    return said.flatMap(({ title, table, place, unit }) => {
      const { column } = permanence.get(table)!;
      const isPermanent = readYesNo(String(place.seenAt(column)).trim());
      const { heading } = columnsOf(plan.tables[table]!, "money")[0]!;
      const money = readMoney(String(place.seen("money")).trim(), heading);
      if (isPermanent !== true || money.kind !== "word" || money.word !== "oneOff") return [];
      const data = { resource: quotedPlain(title), money: money.text };
      return [
        fails("ends", null, { sheet: place.sheet, row: place.row, column }, data, {
          unit,
          about: `${title}|${money.text}`,
        }),
      ];
    });
  },
});

function paidIn(plan: Plan): Paid[] {
  const initiatives = initiativesOf(plan).flatMap(({ place, table, unit }) => {
    const title = String(place.seen("resources")).trim();
    return title === "" ? [] : [{ title, table, unit, place }];
  });
  return [...plan.records.resources.filter(({ title }) => title !== ""), ...initiatives];
}

/** The column that says whether the work is permanent: by its field, or by what nearly all of its cells say. */
function permanenceOf(table: TableMap, plan: Plan): ColumnMap | null {
  const known = table.columns.find(({ field }) => field === "permanence");
  if (known) return known;
  const rows = new TableRows(plan, table);
  return (
    table.columns.find((column) => {
      if (column.field !== "other") return false;
      const cells = rows.rows.map((row) => String(rows.value(row, column)).trim()).filter(Boolean);
      const fitting = cells.filter((cell) => PERMANENCE.test(cell)).length;
      return cells.some((cell) => /^permanent\b/i.test(cell)) && fitting >= cells.length * MOSTLY;
    }) ?? null
  );
}
