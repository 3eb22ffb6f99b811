import type { Link } from "../item";
import type { LogEntry, PlanRecord, Proposal, Rating, Records } from "../records";
import type { PlanSettings } from "../settings";
import { columnsOf, type TableMap } from "../maps/tableMap";
import type { DateReading } from "../values/dateReading";
import { readCriterion, readDecision } from "../values/decision";
import { readDate } from "../values/due";
import { readPeople } from "../values/people";
import type { WordReading } from "../values/benchmarkWords";
import { readMoney } from "../values/money";
import { statusKey } from "../values/statusText";
import type { TableCells } from "./table/cells";
import { RowPlace } from "./drafts";
import { readLinkCell } from "./links/linkCell";
import { type RatedColumn, ratedColumns } from "./ratedColumns";
import type { Resolver } from "./links/resolve";
import type { Units } from "./units/units";

const LINK_FIELDS = ["parent", "objective", "initiative"] as const;

/** The records that tables beside the plan's items hold; their links are looked up among the items. */
export function recordsOf(
  bodies: readonly TableCells[],
  units: Units,
  resolver: Resolver,
  settings: PlanSettings,
): Records {
  const of = <T>(kind: TableMap["kind"], make: (record: RowRecord) => T): T[] =>
    bodies.flatMap((cells, table) =>
      cells.table.kind === kind ? rowsOf(cells, table, units, resolver, settings).map(make) : [],
    );
  return {
    resources: of("resources", (row) => ({
      ...row.base,
      ...{ title: row.text("resources"), kind: row.text("resourceKind") },
      ...{ amount: row.place.seen("amount"), money: readMoney(row.text("money"), row.heading("money")) },
    })),
    proposals: of("proposals", proposalIn),
    log: of("log", logEntry),
    directions: of("direction", (row) => ({
      ...row.base,
      vision: row.text("vision"),
      theoryOfAction: row.text("theoryOfAction"),
    })),
    indicators: of("indicators", (row) => ({
      ...row.base,
      ...{ title: row.text("measure") || row.text("benchmark"), group: row.text("group") },
      timing: readTiming(row.text("benchmarkType")),
    })),
    ratings: of("ratings", (row) => row).flatMap((row) => ratingsIn(row, units, settings)),
    reflections: of("reflections", (row) => ({
      ...row.base,
      ...{ leader: readPeople(row.place.seen("lead")), month: row.date("period", "date") },
      ...{ standard: row.text("item"), rating: row.place.seen("rating") },
    })),
  };
}

/** The ratings of a row: one, or one for each school, rater or item that a column of ratings is called after. */
function ratingsIn({ base, cells, text }: RowRecord, units: Units, settings: PlanSettings): Rating[] {
  const { table } = cells;
  const { row } = base.place;
  const columns = ratedColumns(table, settings, (name) => units.isSchool(name));
  return (columns.length === 0 ? [null] : columns).map((rated): Rating => {
    const place = new RowPlace(cells, row, rated?.column ?? null);
    const named = (what: RatedColumn["says"]) => (rated?.says === what && what !== null ? rated.name : null);
    const unit = named("unit");
    const owner = unit === null ? null : units.ownerOf(unit);
    return {
      ...base,
      ...(owner === null ? {} : { level: owner.level, unit: owner.unit, unitText: unit! }),
      place,
      period: named("period") ?? text("period"),
      instrument: text("instrument"),
      item: named("item") ?? text("item"),
      rating: place.seen("rating"),
      rater: readPeople(named("rater") ?? place.seen("lead")),
    };
  });
}

/** A row of such a table, with readers for its cells. */
interface RowRecord {
  readonly base: PlanRecord;
  readonly place: RowPlace;
  readonly cells: TableCells;
  text(field: Parameters<RowPlace["seen"]>[0]): string;
  /** What stands above the column of a field; "" where there is none. */
  heading(field: Parameters<RowPlace["seen"]>[0]): string;
  date(...fields: Parameters<RowPlace["seen"]>[0][]): DateReading;
}

function rowsOf(
  cells: TableCells,
  table: number,
  units: Units,
  resolver: Resolver,
  settings: PlanSettings,
): RowRecord[] {
  const unit = columnsOf(cells.table, "unit")[0];
  const ownerOfTable = units.ownerOfTable(cells.table);
  const linkColumns = columnsOf(cells.table, ...LINK_FIELDS);
  return cells.rows.flatMap((row): RowRecord[] => {
    if (!cells.table.columns.some(({ column }) => cells.value(row, column) !== "")) return [];
    const place = new RowPlace(cells, row);
    const unitText = unit ? cells.text(row, unit.column) : "";
    const owner = unit ? units.ownerOf(unitText) : ownerOfTable;
    const links: Link[] = linkColumns.flatMap(({ column }) =>
      readLinkCell(cells.id(row, column)).texts.map((text) => ({
        text,
        target: resolver.link(text, owner)?.key ?? null,
        cell: { sheet: cells.sheet, row, column },
      })),
    );
    const text: RowRecord["text"] = (field) => String(place.seen(field)).trim();
    return [
      {
        base: { place, table, level: owner.level, unit: owner.unit, unitText, links },
        ...{ place, cells, text },
        heading: (field) => columnsOf(cells.table, field)[0]?.heading ?? "",
        date: (...fields) => {
          const field = fields.find((each) => text(each) !== "");
          return field ? readDate(place.seen(field), place.format(field), settings) : { kind: "empty" };
        },
      },
    ];
  });
}

function proposalIn({ base, place, cells, text }: RowRecord): Proposal {
  const criteria = columnsOf(cells.table, "criterion").map(({ column, heading }) => ({
    heading,
    isMet: readCriterion(cells.text(place.row, column)),
    cell: { sheet: cells.sheet, row: place.row, column },
  }));
  const discussedWith = text("discussedWith");
  return {
    ...{ ...base, title: text("proposal"), criteria },
    decision: readDecision(text("decision")),
    discussedWith: /^(?:[-–—]|none|nobody|no one|no|not yet|tbd|n\/?a)$/i.test(discussedWith)
      ? ""
      : discussedWith,
  };
}

function logEntry({ base, cells, place, date }: RowRecord): LogEntry {
  const texts = cells.table.columns
    .filter(({ field }) => field !== "date")
    .map(({ column }) => cells.text(place.row, column));
  // A log that was adopted may have its day in a column of another name.
  return { ...base, date: date("date", "start", "due", "completed", "period"), text: texts.join("\n") };
}

function readTiming(text: string): WordReading<"leading" | "lagging"> {
  if (text === "") return { kind: "empty" };
  const key = statusKey(text);
  const isLeading = /\b(?:leading|lead|early|process|formative|implementation)\b/.test(key);
  const isLagging = /\b(?:lagging|lag|outcome|final|summative|impact|result)\b/.test(key);
  if (isLeading === isLagging) return { kind: "unreadable", text };
  return { kind: "word", word: isLeading ? "leading" : "lagging", text };
}
