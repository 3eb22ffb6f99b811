import { isDistrictGoal } from "../../plan/graph";
import type { Link, PlanItem, Place } from "../../plan/item";
import { linkedRecords } from "../../plan/records";
import { B6 as text } from "../../text/rules/B6";
import { linkedOf } from "../items";
import { ForeignLinks, renamings } from "../links/linkTexts";
import type { LinksAsMeant } from "../links/meant";
import { quoted, shortName } from "../message";
import { headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

/** A row with links of which some lead nowhere. */
interface Row {
  readonly item: PlanItem | null;
  readonly name: string;
  readonly place: Place;
  readonly table: number;
  readonly links: readonly Link[];
  readonly broken: readonly Link[];
  readonly unit: string | null;
}

/** Links of the district's rows, and of records; those of school items are B1's. */
export const B6 = defineRule({
  id: "B6",
  category: "throughLine",
  severity: "error",
  text,
  check({ plan, faults, meant }) {
    const items = linkedOf(plan).filter(({ level }) => level === "district");
    const records = linkedRecords(plan.records).filter(({ links }) => links.length > 0);
    if (items.length + records.length === 0) return "inapplicable";
    const rows: Row[] = [
      ...items.map((item) => ({
        ...{ item, name: shortName(item), place: item.place, table: item.table, links: item.links },
        broken: faults.of(item).flatMap(({ kind, link }) => (kind === "nothing" ? [link] : [])),
        unit: item.unit,
      })),
      ...records.map((record) => ({
        ...{ item: null, name: nameOfRow(record.place), place: record.place, table: record.table },
        ...{ links: record.links, broken: record.links.filter(({ target }) => target === null) },
        unit: record.unit,
      })),
    ];
    if (rows.every(({ broken }) => broken.length === 0)) return [];
    const goals = plan.items.filter(isDistrictGoal);
    const foreign = new ForeignLinks(plan, rows);
    const untold = new Set(
      goals.length === 0
        ? rows.filter(({ broken }) => broken.length > 0).map(({ table }) => plan.tables[table]!)
        : [],
    );
    const reports: ReportOf<typeof text>[] = [
      ...[...untold].map((table) => cantTell("noGoals", headingCell(table), { sheet: table.sheet })),
      ...foreign.columns
        .filter(({ table }) => !untold.has(table))
        .map(({ table, cell, all, found }) =>
          cantTell("noneLead", cell, { sheet: table.sheet, count: all, found }),
        ),
    ];
    for (const row of rows) {
      if (untold.has(plan.tables[row.table]!)) continue;
      for (const link of row.broken) if (!foreign.has(row, link)) reports.push(reportOf(row, link, meant));
    }
    return reports;
  },
});

function reportOf(row: Row, link: Link, links: LinksAsMeant): ReportOf<typeof text> {
  const candidate = links.by(link);
  const { item, name, place, unit } = row;
  const cell = link.cell ?? place.cell("parent");
  const data = { item: name, link: link.text };
  const about = item ? link.text : `${name}|${link.text}`;
  if (!candidate) return fails("nothing", item, cell, data, { about, unit });
  const fixes = renamings(place, link, links.nameFor(link, candidate));
  return fails(
    "didYouMean",
    item,
    cell,
    { ...data, candidate: shortName(candidate) },
    { about, unit, fixes },
  );
}

/** What a row is called that is not an item of the plan: its first words. */
function nameOfRow(place: Place): string {
  for (const field of ["resources", "measure", "benchmark", "item", "unit", "note"] as const) {
    const words = String(place.seen(field)).trim();
    if (words !== "") return quoted(words);
  }
  return place.sheet;
}
