import type { CellAddress } from "../plan/cell";
import type { Plan, PlanItem } from "../plan/model";
import { columnsOf } from "../plan/tablemap";
import type { Edit } from "../sheet/edit";
import { plainName } from "./items";
import type { Spelling } from "./namesOfSchools";
import { mayBeOne, personName, type PersonName } from "./personNames";

const FIELDS = ["lead", "support"] as const;

/** Spellings of people that look like another one which the plan uses more often; each once, with the cells to change. */
export function peopleSpelledTwice(plan: Plan): Spelling[] {
  const names = countNames(plan);
  const bySurname = new Map<string, Counted[]>();
  for (const each of names.values()) {
    // A slip may be anywhere in a surname, so its first letter is all that must be alike.
    const key = each.name.surname.slice(0, 1);
    const known = bySurname.get(key);
    if (known) known.push(each);
    else bySurname.set(key, [each]);
  }
  const meant = new Map<string, string>();
  for (const group of bySurname.values())
    for (const each of group) {
      const others = group.filter((other) => other !== each && mayBeOne(each.name, other.name));
      const [best] = others
        .filter((other) => isRather(other, each))
        .sort((a, b) => (isRather(a, b) ? -1 : 1));
      // "M. Tran" may be Mai or Minh: then nobody can tell.
      if (best && others.every((other) => other === best || mayBeOne(other.name, best.name)))
        meant.set(each.name.written, best.name.written);
    }
  return meant.size === 0 ? [] : spellings(plan, meant);
}

interface Counted {
  readonly name: PersonName;
  count: number;
}

/** What the plan writes more often is rather the name; of equals the fuller. */
function isRather(one: Counted, other: Counted): boolean {
  const [a, b] = [one.name.written, other.name.written];
  if (one.count !== other.count) return one.count > other.count;
  return a.length === b.length ? a < b : a.length > b.length;
}

function countNames({ items }: Plan): Map<string, Counted> {
  const names = new Map<string, Counted>();
  const known = new Map<string, PersonName | null>();
  for (const { lead, support } of items)
    for (const people of [lead, support])
      for (const written of people.individuals.map(plainName)) {
        const counted = names.get(written);
        if (counted) {
          counted.count++;
          continue;
        }
        let name = known.get(written);
        if (name === undefined) known.set(written, (name = personName(written)));
        if (name) names.set(written, { name, count: 1 });
      }
  return names;
}

/** Where the spellings stand. */
function spellings({ items, tables }: Plan, meant: ReadonlyMap<string, string>): Spelling[] {
  const found = new Map<string, { cell: CellAddress; edits: Edit[]; unit: string | null }>();
  for (const item of items) {
    if (item.isNamedOnly) continue;
    for (const field of FIELDS)
      for (const written of item[field].individuals.map(plainName)) {
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
