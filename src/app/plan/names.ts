import type { Job } from "../../excel/job";
import type { CellAddress } from "../../plan/cell";
import type { Plan } from "../../plan/model";
import type { AlikeNames } from "../../plan/names/alike";
import { alikePeople } from "../../plan/names/alikePeople";
import { alikeSchools } from "../../plan/names/alikeSchools";
import { spellingKey } from "../../plan/parsing/units/unitNames";
import type { StateLists } from "../../plan/state";
import { keepState } from "../keepState";
import { type Clock, readPlan } from "../readPlan";

export type { AlikeReason } from "../../plan/names/alike";

/** Two spellings that may be one person's or one school's. */
export interface NameQuestion extends AlikeNames {
  readonly of: "people" | "schools";
  /** In how many rows each stands. */
  readonly counts: readonly [spelling: number, name: number];
  /** The first row with the spelling. */
  readonly cell: CellAddress;
}

/** What the user said: whether a spelling and a name are the same. */
export interface NameAnswer {
  readonly question: NameQuestion;
  readonly isSame: boolean;
}

/** Where a spelling stands. */
interface Places {
  count: number;
  readonly cell: CellAddress;
}

/**
 * Names in the plan that look like one person's or one school's, and about which the user has not said yet whether they
 * are. Nothing is brought together by itself. @throws UserError when there is no plan table, or Excel refuses; Cancelled
 */
export async function findNames(clock: Clock, job?: Job): Promise<NameQuestion[]> {
  const { plan, settings } = await readPlan(clock, job);
  const people = peopleIn(plan);
  const schools = schoolsIn(plan);
  const ask = (of: NameQuestion["of"], places: ReadonlyMap<string, Places>) => (pair: AlikeNames) => {
    const own = places.get(pair.spelling);
    const counts = [own?.count ?? 0, places.get(pair.name)?.count ?? 0] as const;
    return own ? [{ ...pair, of, counts, cell: own.cell }] : [];
  };
  return [
    ...alikePeople(people.keys(), settings.personNames).flatMap(ask("people", people)),
    ...alikeUnits(plan, schools, settings.schoolNames).flatMap(ask("schools", schools)),
  ];
}

/** Spellings that are no school's yet, beside the schools; and schools that look like one. */
function alikeUnits(
  { units }: Plan,
  places: ReadonlyMap<string, Places>,
  given: ReadonlyMap<string, string>,
): AlikeNames[] {
  const schools = units.filter(({ type }) => type === "school");
  const known = new Set(schools.flatMap(({ name, aliases }) => [name, ...aliases]).map(spellingKey));
  const unplaced = [...places.keys()].filter((spelling) => !known.has(spellingKey(spelling)));
  const twice = schools.flatMap((school, at) =>
    places.has(school.name) ? alikeSchools([school.name], schools.slice(0, at), given) : [],
  );
  return [...alikeSchools(unplaced, schools, given), ...twice];
}

function peopleIn({ items }: Plan): Map<string, Places> {
  const places = new Map<string, Places>();
  for (const { lead, support, place } of items)
    for (const [people, field] of [
      [lead, "lead"],
      [support, "support"],
    ] as const) {
      const cell = place.cell(field);
      if (cell) for (const name of new Set(people.names)) note(places, name, cell);
    }
  return places;
}

function schoolsIn({ items }: Plan): Map<string, Places> {
  const places = new Map<string, Places>();
  for (const { place } of items) {
    const cell = place.cell("unit");
    const text = String(place.value("unit")).trim();
    if (cell && text !== "") note(places, text, cell);
  }
  return places;
}

function note(places: Map<string, Places>, name: string, cell: CellAddress): void {
  const known = places.get(name);
  if (known) known.count++;
  else places.set(name, { count: 1, cell });
}

/**
 * Remembers what the user said about names, on the sheet `Throughline`: from then on the plan is read by it. Two that are
 * different are remembered too, each standing for itself.
 * @throws UserError when the sheet has no room or is protected, or Excel refuses; Cancelled
 */
export function keepNames(answers: readonly NameAnswer[], job?: Job): Promise<void> {
  const of = (which: NameQuestion["of"]) => answers.filter(({ question }) => question.of === which);
  const tables = (["people", "schools"] as const).filter((which) => of(which).length > 0);
  return keepState(tables, ({ lists }) => ({ lists: withAnswers(lists, of("people"), of("schools")) }), job);
}

function withAnswers(
  lists: StateLists,
  people: readonly NameAnswer[],
  schools: readonly NameAnswer[],
): StateLists {
  return {
    ...lists,
    people: added(
      lists.people.map(({ written, person }) => [written, person]),
      people,
    ).map(([written, person]) => ({ written, person })),
    spellings: added(
      lists.spellings.map(({ written, school }) => [written, school]),
      schools,
    )
      .map(([written, school]) => ({ written, school }))
      // Formulas look it up by halves.
      .sort((a, b) => a.written.localeCompare(b.written, "en", { sensitivity: "base" })),
  };
}

/** Rows of a list with what was said: a spelling's own row first says what it stands for. */
function added(
  rows: readonly (readonly [written: string, name: string])[],
  answers: readonly NameAnswer[],
): (readonly [string, string])[] {
  const list = new Map(rows.map((row) => [row[0].trim().toLowerCase(), row]));
  for (const { question, isSame } of answers) {
    const { spelling, name } = question;
    // What stood for the spelling stands for what that stands for now.
    if (isSame)
      for (const [key, [written, person]] of list)
        if (person.trim().toLowerCase() === spelling.toLowerCase()) list.set(key, [written, name]);
    list.set(spelling.toLowerCase(), [spelling, isSame ? name : spelling]);
    if (!list.has(name.toLowerCase())) list.set(name.toLowerCase(), [name, name]);
  }
  return [...list.values()];
}
