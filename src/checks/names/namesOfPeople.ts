import type { CellAddress } from "../../plan/cell";
import type { Plan } from "../../plan/model";
import type { PlanItem } from "../../plan/item";
import { alikePeople } from "../../plan/names/alikePeople";
import { columnsOf } from "../../plan/maps/tableMap";
import type { Edit } from "../../sheet/edit";
import { plainName } from "../items";
import type { Spelling } from "./namesOfSchools";

const FIELDS = ["lead", "support"] as const;

/** Spellings of people that look like another one which the plan uses more often; each once, with the cells to change. */
export function peopleSpelledTwice(plan: Plan): Spelling[] {
  const counts = new Map<string, number>();
  for (const { lead, support } of plan.items)
    for (const people of [lead, support])
      for (const name of people.individuals) {
        const written = plainName(name);
        counts.set(written, (counts.get(written) ?? 0) + 1);
      }
  const meant = new Map<string, string>();
  for (const { spelling, name } of alikePeople(counts.keys(), plan.settings.personNames)) {
    // What the plan writes more often is more likely the name; of equals the fuller.
    const isRather = counts.get(spelling)! > counts.get(name)!;
    meant.set(isRather ? name : spelling, isRather ? spelling : name);
  }
  return meant.size === 0 ? [] : spellings(plan, meant);
}

/** Where the spellings stand. */
function spellings({ items, tables }: Plan, meant: ReadonlyMap<string, string>): Spelling[] {
  const found = new Map<string, { cell: CellAddress; edits: Edit[]; unit: string | null }>();
  for (const item of items) {
    if (item.isNamedOnly) continue;
    for (const field of FIELDS)
      for (const name of item[field].individuals) {
        const written = plainName(name);
        const instead = meant.get(written);
        if (instead === undefined) continue;
        for (const { column } of columnsOf(tables[item.table]!, field)) {
          const edit = editAt(item, column, written, instead);
          if (!edit) continue;
          const known = found.get(written);
          if (known) known.edits.push(edit);
          else found.set(written, { cell: edit.cell, edits: [edit], unit: item.unit });
        }
      }
  }
  return [...found].map(([written, place]) => ({
    kind: "person",
    written,
    meant: meant.get(written)!,
    ...place,
  }));
}

function editAt({ place }: PlanItem, column: number, written: string, meant: string): Edit | null {
  const before = place.valueAt(column);
  const text = String(before);
  const at = text.indexOf(written);
  if (at < 0) return null;
  const after = text.slice(0, at) + meant + text.slice(at + written.length);
  return { cell: { sheet: place.sheet, row: place.row, column }, before, after };
}
