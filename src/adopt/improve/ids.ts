import type { CellValue } from "../../plan/cell";
import type { TableKind } from "../../plan/fields";
import type { PlanItem } from "../../plan/item";
import { columnsOf } from "../../plan/maps/tableMap";
import { idKey } from "../../plan/values/ids";
import type { Edit, NewCell } from "../../sheet/edit";
import { improveText } from "../../text/improve";
import { isHeading, newColumn } from "./columns";
import type { ImproveContext, Improvement } from "./improvement";
import { previewOf } from "./rows";
import { placeOf, rowMarks } from "../../sheet/tablePlace";

const { choices: words } = improveText;

/** What the ids of a table begin with that has none yet: an action's "1" would be taken for an objective's. */
const PREFIXES: Partial<Record<TableKind, string>> = {
  objectives: "",
  initiatives: "I",
  benchmarks: "B",
  actions: "A",
  schoolPlan: "S",
  plan: "P",
};

/** Ids for items that have none: going on from those that are there, which stay, or in a new column where there is none. */
export function addIds(context: ImproveContext): Improvement | null {
  const { table } = context;
  if (PREFIXES[table.kind] === undefined || context.items.length === 0) return null;
  return columnsOf(table, "id").length > 0 ? fillIn(context) : inNewColumn(context);
}

function fillIn(context: ImproveContext): Improvement | null {
  const { sheet, table, items } = context;
  const scheme = new Scheme(context);
  const mark = rowMarks(context);
  const edits = items
    .filter(({ id, idCell }) => id === "" && idCell && sheet.cells.at(idCell.row, idCell.column) === "")
    .flatMap((item): Edit[] => {
      const after = scheme.next(item);
      const { row, column } = item.idCell!;
      const known = mark(row, column);
      if (after === null) return [];
      return [{ cell: { sheet: sheet.name, row, column }, before: "", after, ...(known && { row: known }) }];
    });
  if (edits.length === 0) return null;
  const choice = {
    ...{ id: "ids", label: words.ids(edits.length), isAdvised: false, edits },
    preview: edits.map((edit) => previewOf(edit)),
  };
  return { kind: "ids", table, choices: [choice] };
}

function inNewColumn(context: ImproveContext): Improvement | null {
  const { table, items, ids } = context;
  // Ids in front of the wording ("1.2 Reading block") are ids.
  if (items.some(({ id }) => id !== "") || isHeading(improveText.headings.id, context)) return null;
  const prefix = PREFIXES[table.kind]!;
  const mark = rowMarks(context);
  let number = 0;
  const cells = items.map(({ place: { row } }): NewCell => {
    do number++;
    while (ids.has(idKey(`${prefix}${number}`)));
    const known = mark(row, 0);
    return { row, value: `${prefix}${number}`, ...(known && { mark: known }) };
  });
  const column = { ...newColumn("id", context), cells };
  const choice = {
    id: "ids",
    label: words.newIds(column.heading, cells.length),
    isAdvised: false,
    edits: [{ kind: "addColumns" as const, at: placeOf(context), columns: [column] }],
    preview: cells.map(({ row, value }) => ({
      where: String(row),
      before: improveText.empty,
      after: String(value),
    })),
  };
  return { kind: "ids", table, choices: [choice] };
}

/** An id that ends in a number: "BA-1." and 3. */
interface Numbered {
  readonly stem: string;
  readonly number: number;
}

/** How a table's ids go on: each item after the nearest above it, and only after one of the same school. */
class Scheme {
  private readonly highest = new Map<string, number>();
  private readonly taken: Set<string>;
  private readonly isNumeric: boolean;

  constructor(private readonly context: ImproveContext) {
    this.taken = new Set(context.ids);
    const filled = context.items.filter(({ id }) => id !== "");
    for (const { id } of filled) {
      const numbered = numberedOf(id);
      if (numbered)
        this.highest.set(numbered.stem, Math.max(this.highest.get(numbered.stem) ?? 0, numbered.number));
    }
    this.isNumeric = filled.length > 0 && filled.every(({ place }) => typeof place.value("id") === "number");
  }

  /** The id of an item that has none; null where the others don't say what it would be. */
  next(item: PlanItem): CellValue | null {
    const before = this.neighbor(item);
    const numbered = before && numberedOf(before.id);
    if (!numbered) return null;
    const { stem } = numbered;
    let number = this.highest.get(stem) ?? 0;
    do number++;
    while (this.taken.has(idKey(stem + number)));
    this.highest.set(stem, number);
    const id = stem + number;
    this.taken.add(idKey(id));
    // 1.10 as a number would be 1.1.
    return this.isNumeric && String(Number(id)) === id ? Number(id) : id;
  }

  /** The nearest item above that has an id, of the same school; or else the nearest below. */
  private neighbor(item: PlanItem): PlanItem | null {
    const { items } = this.context;
    const own = items.filter(({ id, unit }) => id !== "" && unit === item.unit);
    const at = (each: PlanItem) => each.place.row;
    return (
      own.filter((each) => at(each) < at(item)).at(-1) ?? own.find((each) => at(each) > at(item)) ?? null
    );
  }
}

function numberedOf(id: string): Numbered | null {
  const [, stem, digits] = /^(.*?)(\d{1,6})$/.exec(id.trim()) ?? [];
  return stem === undefined ? null : { stem, number: Number(digits) };
}
