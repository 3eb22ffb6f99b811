import { spellingKey } from "../plan/parsing/units/unitNames";
import type { Additions } from "../sheet/additions";
import type { SheetDescription } from "../sheet/description";
import type { TableMap } from "../plan/maps/tableMap";
import type { PlanNotes, WorkbookState } from "../plan/state";
import { listsText } from "../text/templates/lists";
import { stateText } from "../text/stateSheet";
import { partsText } from "../text/templates";
import { addedColumns, growColumns } from "./growth/addedColumns";
import { describePart, type PartSheet, type SheetContext } from "./sheets/describe";
import { addedRows, linkedNow } from "./growth/growth";
import { describeLists } from "./lists";
import type { Naming } from "./names/naming";
import { codesOn, schoolCodes, schoolSlug } from "./schools/schoolCodes";
import type { School } from "./schools/schoolList";
import { sheetNames } from "./names/sheetNames";
import {
  asFinished,
  begunSheets,
  isEmpty,
  listedSchools,
  mapOfStanding,
  type Standing,
  type StandingSheet,
  standingNames,
} from "./standing/standing";
import { describeState } from "./state";
import { toRemember, withStanding } from "./growth/toRemember";
import { PART_IDS, type PartId } from "./types";
import type { Found, Wanted } from "./wanted";

/** What set-up writes. */
export interface Composition {
  /** The sheets of the plan, then lists and state where they are missing. */
  readonly descriptions: readonly SheetDescription[];
  readonly sheets: readonly PartSheet[];
  readonly additions: Additions;
  /** Schools that the list of schools gets. */
  readonly schoolsAdded: number;
  /** Columns that tables would get which have no room for them. */
  readonly columnsLeft: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
  /** Tables that need rows and have no room for them. */
  readonly noRoom: readonly { readonly sheet: string; readonly table: string }[];
}

/** Puts together what is missing of what is wanted: sheets, and rows and columns of tables that are there. */
export function compose(wanted: Wanted, whole: Found): Composition {
  const begun = begunSheets(whole.standing);
  const isAllWritten = begun.every(({ isWritten }) => isWritten);
  const found = isAllWritten ? { ...whole, standing: asFinished(whole.standing) } : whole;
  const { snapshot, standing, state } = found;
  const isThere = (part: PartId) => standing.parts.get(part)?.isComplete === true;
  const isOneTable = (part: PartId) => part !== "schoolPlans" || wanted.schoolPlans === "oneTable";
  const made = new Set(
    PART_IDS.filter((part) => wanted.parts.includes(part) && !(isOneTable(part) && isThere(part))),
  );
  const listed = listedSchools(standing, snapshot);
  const schools = wanted.schools.filter(({ name }) => !listed.has(spellingKey(name)));
  const names = standingNames(standing, snapshot);
  const begunParts = new Set([...made].filter((part) => standing.parts.get(part)?.isComplete === false));
  const { naming, parts, growing } = growColumns(wanted, names, snapshot, {
    ...{ made, begun: begunParts, schools: isThere("schools") ? schools : [] },
  });
  const context: SheetContext = {
    naming,
    planName: wanted.planName,
    firstDay: wanted.firstDay,
    schools: wanted.schools,
    school: wanted.schools[0]?.name ?? "",
    hasPart: (part) => made.has(part) || isThere(part),
  };
  const sheets = named(
    [...made].flatMap((part) =>
      isOneTable(part) ? [describePart(part, context, null)] : schoolSheets(context, found),
    ),
    found,
  );
  const remembered = toRemember(sheets, parts, found);
  const map = newMap(sheets, wanted, found);
  const notes: PlanNotes = {
    name: wanted.planName,
    firstDay: wanted.firstDay,
    lastDay: wanted.lastDay,
    vocabulary: wanted.vocabulary.id,
  };
  const { rows, noRoom } = addedRows(wanted, found, naming, {
    ...{ made, remembered, map, notes, schools, growing },
  });
  return {
    descriptions: [
      ...sheets.map(({ description }) => description),
      ...(standing.lists?.isComplete
        ? []
        : [describeLists(naming, wanted.schools, withStanding(remembered, found))]),
      ...(standing.state?.isComplete ? [] : [newState(wanted, state, notes, map)]),
    ],
    sheets,
    additions: {
      columns: addedColumns(naming, growing),
      rows,
      formulas: standing.lists?.isComplete ? linkedNow(naming, made, snapshot) : [],
      leads: isAllWritten ? leadsOf(whole.standing, naming) : [],
    },
    schoolsAdded: isThere("schools") ? schools.length : 0,
    columnsLeft: growing.flatMap(({ part, sheet, left }) =>
      left.length === 0
        ? []
        : [{ sheet: sheet.name, headings: left.map(({ key }) => naming.heading(part, key)) }],
    ),
    noRoom,
  };
}

/** The sheet that holds state, where it is missing. @param map the tables that the map gets */
function newState(
  { schools }: Wanted,
  state: WorkbookState,
  plan: PlanNotes,
  map: readonly TableMap[],
): SheetDescription {
  return describeState({
    heldAsOf: state.asOf,
    schoolYearStart: state.settings.schoolYearStart,
    plan,
    tables: [...state.kept, ...map],
    unreadMap: state.unreadMap,
    lists: { ...state.lists, spellings: spellingsOf(schools, state) },
    check: state.check,
    rollup: state.rollup,
    numberOfSchool: null,
  });
}

/** The last line of sheets that have all the rest. */
function leadsOf({ parts, schoolSheets, lists, state }: Standing, naming: Naming): Additions["leads"] {
  const lead = (part: PartId) => naming.words(partsText[part].lead);
  const all: (readonly [StandingSheet | null, string])[] = [
    ...[...parts].map(([part, sheet]) => [sheet, lead(part)] as const),
    ...schoolSheets.map((sheet) => [sheet, lead("schoolPlans")] as const),
    [lists, listsText.lead],
    [state, stateText.lead],
  ];
  return all.flatMap(([sheet, text]) =>
    sheet && !sheet.isComplete ? [{ sheet: sheet.sheet, lead: text }] : [],
  );
}

/** A sheet for each school that has none. */
function schoolSheets(context: SheetContext, { standing, snapshot }: Found): PartSheet[] {
  const complete = standing.schoolSheets.filter(({ isComplete }) => isComplete);
  const done = new Set(complete.map(({ school }) => spellingKey(school)));
  const missing = context.schools.filter(({ name }) => !done.has(spellingKey(name)));
  const codes = schoolCodes(
    missing.map(({ name }) => name),
    complete.flatMap((sheet) => codesOn(sheet, snapshot)),
  );
  return missing.map(({ name }, index) =>
    describePart(
      "schoolPlans",
      { ...context, school: name },
      { school: name, slug: schoolSlug(name), idPrefix: `${codes[index]!}-` },
    ),
  );
}

/** Gives each sheet its name: its own where it was begun before, or one that is free. */
function named(sheets: readonly PartSheet[], { snapshot, standing }: Found): PartSheet[] {
  const begun = new Map<string, string>();
  for (const { part, school, description } of sheets) {
    const found =
      school === null
        ? standing.parts.get(part)
        : standing.schoolSheets.find(({ slug }) => slug === schoolSlug(school));
    if (found) begun.set(description.id, found.sheet);
  }
  // An empty sheet of the wanted name is taken, since it may be left over.
  const taken = snapshot.sheets.filter((sheet) => !isEmpty(sheet)).map(({ name }) => name);
  const fresh = sheets.filter(({ description }) => !begun.has(description.id));
  const names = sheetNames(
    fresh.map(({ description }) => description.name),
    [...taken, ...begun.values(), ...Object.values({ lists: "Lists", state: "Throughline" })],
  );
  return sheets.map((sheet) => {
    const name = begun.get(sheet.description.id) ?? names[fresh.indexOf(sheet)]!;
    return { ...sheet, description: { ...sheet.description, name }, map: { ...sheet.map, sheet: name } };
  });
}

/** The tables of set-up that the map has not got, and those that would be read no more once there is a map. */
function newMap(
  sheets: readonly PartSheet[],
  wanted: Wanted,
  { snapshot, standing, state, unconfirmed }: Found,
): TableMap[] {
  const known = new Set(state.kept.map(({ excelTable }) => excelTable?.toLowerCase()));
  const isNew = ({ excelTable }: TableMap) => !known.has(excelTable?.toLowerCase());
  const asked = [...standing.parts].filter(
    ([part, { isComplete }]) => isComplete && wanted.parts.includes(part),
  );
  const standingMaps = [
    ...asked.map(([part, sheet]) => mapOfStanding(part, sheet, snapshot)),
    ...(wanted.parts.includes("schoolPlans")
      ? standing.schoolSheets
          .filter(({ isComplete }) => isComplete)
          .map((sheet) => mapOfStanding("schoolPlans", sheet, snapshot))
      : []),
  ].filter((table) => table !== null);
  const all = [...standingMaps, ...sheets.map(({ map }) => map)].filter(isNew);
  const own = new Set(all.map(({ excelTable }) => excelTable?.toLowerCase()));
  const others = unconfirmed.filter(
    ({ excelTable }) => excelTable === null || !own.has(excelTable.toLowerCase()),
  );
  return [...(state.kept.length === 0 ? others : []), ...all];
}

/** Every spelling of every school that the list has not got. */
function spellingsOf(
  schools: readonly School[],
  { lists }: WorkbookState,
): WorkbookState["lists"]["spellings"] {
  const known = new Set(lists.spellings.map(({ written }) => spellingKey(written)));
  const added = schools.flatMap(({ name, aliases = [] }) =>
    [name, ...aliases].map((written) => ({ written, school: name })),
  );
  return [...lists.spellings, ...added.filter(({ written }) => !known.has(spellingKey(written)))];
}
