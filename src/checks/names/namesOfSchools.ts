import { type CellAddress, isErrorValue } from "../../plan/cell";
import type { Plan, Unit } from "../../plan/model";
import type { Place } from "../../plan/item";
import { alikeSchools, slipsOfSchools } from "../../plan/names/alikeSchools";
import { spellingKey } from "../../plan/parsing/units/unitNames";
import type { Edit } from "../../sheet/edit";

/** A spelling that looks like another one, and where it stands. */
export interface Spelling {
  /** school: not among those that the list gives; schoolElsewhere: no list gives any; notPlaced: it is nobody's for certain; schoolAlike: it is read as one more school. */
  readonly kind: "person" | "school" | "schoolElsewhere" | "schoolAlike" | "notPlaced";
  readonly written: string;
  /** What it is read as; "" for nobody. */
  readonly meant: string;
  readonly cell: CellAddress;
  readonly edits: readonly Edit[];
  readonly unit: string | null;
}

/** A cell that names a school. */
interface Named {
  readonly written: string;
  readonly unit: string | null;
  readonly isSchool: boolean;
  readonly place: Place;
}

/** Spellings of schools that the list of schools doesn't give, or that differ from the usual one where there is no list. */
export function schoolsSpelledTwice(plan: Plan): Spelling[] {
  const counts = new Map<string, { readonly named: Named; count: number }>();
  eachName(plan, (written, place, { unit, level }) => {
    const known = counts.get(written);
    if (known) known.count++;
    else counts.set(written, { named: { written, unit, isSchool: level === "school", place }, count: 1 });
  });
  const units = new Map(plan.units.map((unit) => [unit.name, unit]));
  const usual = usualSpellings([...counts.values()], units);
  const hasList = plan.units.some(({ type, listed }) => type === "school" && listed !== null);
  const meant = new Map<string, Pick<Spelling, "kind" | "meant" | "unit">>();
  const schools = plan.units.filter(({ type }) => type === "school");
  for (const [written, { named }] of counts) {
    // Once the user has said whose a spelling is, it counts as that everywhere.
    if (plan.settings.schoolNames.has(written.toLowerCase())) continue;
    const unit = named.unit === null ? undefined : units.get(named.unit);
    if (!unit) {
      if (hasList && named.isSchool && named.unit === null)
        meant.set(written, { kind: "notPlaced", meant: likelySchool(written, schools), unit: null });
    } else if (unit.type !== "district" && !isUsual(written, unit, usual))
      meant.set(written, {
        kind: unit.listed ? "school" : "schoolElsewhere",
        meant: unit.listed ? unit.name : usual.get(unit.name)!,
        unit: unit.name,
      });
  }
  if (!hasList) for (const [written, other] of slipsAmong(schools, counts)) meant.set(written, other);
  return meant.size === 0 ? [] : placesOf(plan, meant);
}

/** Schools on no list of which one is another with a typo: the one that fewer cells name, or of equals the shorter. */
function slipsAmong(
  schools: readonly Unit[],
  counts: ReadonlyMap<string, { readonly count: number }>,
): [string, Pick<Spelling, "kind" | "meant" | "unit">][] {
  const count = (name: string): number => counts.get(name)?.count ?? 0;
  return slipsOfSchools(schools.map(({ name }) => name)).flatMap(([one, other]) => {
    if (count(one) + count(other) === 0) return [];
    const isFirst = count(one) !== count(other) ? count(one) < count(other) : one.length < other.length;
    const [slip, meant] = isFirst ? [one, other] : [other, one];
    return counts.has(slip) ? [[slip, { kind: "schoolAlike" as const, meant, unit: slip }]] : [];
  });
}

/** The one listed school that a spelling is most like, "" where it is like none or several. */
function likelySchool(written: string, schools: readonly Unit[]): string {
  return alikeSchools([written], schools)[0]?.name ?? "";
}

/** A row that may name a school. */
interface OfUnit {
  readonly place: Place;
  readonly unit: string | null;
  readonly level: "district" | "school";
}

function eachName(
  { items, records }: Plan,
  visit: (written: string, place: Place, row: OfUnit) => void,
): void {
  const look = (row: OfUnit): void => {
    const { place, unit, level } = row;
    const value = place.value("unit");
    // What is the district's names no school.
    if (value === "" || (level === "district" && unit === null) || isErrorValue(value)) return;
    const written = String(value).trim();
    if (written !== "") visit(written, place, row);
  };
  for (const item of items) if (!item.isNamedOnly) look(item);
  for (const list of [records.ratings, records.indicators, records.reflections, records.log])
    list.forEach(look);
}

/** For units on no list, the spelling that is used most; of equals the fullest. */
function usualSpellings(
  counted: readonly { readonly named: Named; readonly count: number }[],
  units: ReadonlyMap<string, Unit>,
): Map<string, string> {
  const usual = new Map<string, { readonly written: string; readonly count: number }>();
  for (const { named, count } of counted) {
    const unit = named.unit === null ? undefined : units.get(named.unit);
    if (!unit || unit.listed) continue;
    const known = usual.get(unit.name);
    const isRather =
      !known ||
      count > known.count ||
      (count === known.count &&
        (named.written.length > known.written.length ||
          (named.written.length === known.written.length && named.written < known.written)));
    if (isRather) usual.set(unit.name, { written: named.written, count });
  }
  return new Map([...usual].map(([name, { written }]) => [name, written]));
}

function isUsual(written: string, { name, listed }: Unit, usual: ReadonlyMap<string, string>): boolean {
  const key = spellingKey(written);
  const known = listed ? listed.spellings : [usual.get(name) ?? name];
  return known.some((spelling) => spellingKey(spelling) === key);
}

function placesOf(
  plan: Plan,
  meant: ReadonlyMap<string, Pick<Spelling, "kind" | "meant" | "unit">>,
): Spelling[] {
  const found = new Map<string, Spelling & { readonly edits: Edit[] }>();
  eachName(plan, (written, place) => {
    const reading = meant.get(written);
    const cell = reading && place.cell("unit");
    if (!reading || !cell) return;
    let spelling = found.get(written);
    if (!spelling) found.set(written, (spelling = { ...reading, written, cell, edits: [] }));
    if (reading.meant !== "")
      spelling.edits.push({ cell, before: place.value("unit"), after: reading.meant });
  });
  return [...found.values()];
}
