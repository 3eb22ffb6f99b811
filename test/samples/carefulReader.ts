/**
 * Reads the sample district the way a careful person would, knowing its sheets, and lists what breaks the rules B1,
 * B2, B3, D1, D3 and G1. It shares nothing with the product: it is the second opinion on `samples/planted.json`.
 */
import type { Workbook } from "exceljs";
import { sheetRows, type SheetRow } from "./sheetRows";

export interface Defect {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
}

const HEADER_ROWS = {
  Objectives: 5,
  Initiatives: 4,
  Benchmarks: 3,
  "Central office actions": 3,
  "School plans": 3,
  Schools: 3,
} as const;
const ID_HEADINGS: Readonly<Record<keyof typeof HEADER_ROWS, string>> = {
  Objectives: "Objective",
  Initiatives: "Init.",
  Benchmarks: "Ref",
  "Central office actions": "No.",
  "School plans": "Ref",
  Schools: "Code",
};

export function defectsOf(book: Workbook, asOf: Date): Defect[] {
  const rowsOf = (sheet: keyof typeof HEADER_ROWS) => sheetRows(book, sheet, HEADER_ROWS[sheet]);
  const actions = rowsOf("Central office actions");
  const schoolPlans = rowsOf("School plans");
  return [
    ...linkDefects(schoolPlans, rowsOf("Objectives"), rowsOf("Initiatives"), rowsOf("Schools")),
    ...actions
      .filter((row) => !isIndividual(row.text("Person(s) responsible")))
      .map(at("D1", "Person(s) responsible")),
    ...schoolPlans.filter((row) => !isIndividual(row.text("Who"))).map(at("D1", "Who")),
    ...actions.filter((row) => isOverdue(row, "By when", "Status", asOf)).map(at("D3", "By when")),
    ...schoolPlans.filter((row) => isOverdue(row, "Due", "How's it going?", asOf)).map(at("D3", "Due")),
    ...(Object.keys(HEADER_ROWS) as (keyof typeof HEADER_ROWS)[]).flatMap((sheet) =>
      idDefects(rowsOf(sheet), ID_HEADINGS[sheet]),
    ),
  ];
}

const at = (rule: string, heading: string) => (row: SheetRow) => ({
  rule,
  sheet: row.sheet,
  cell: row.address(heading),
});

const LINK = "Serves (district)";

/** B1, B2 and B3. */
function linkDefects(
  schoolPlans: readonly SheetRow[],
  objectives: readonly SheetRow[],
  initiatives: readonly SheetRow[],
  schools: readonly SheetRow[],
): Defect[] {
  const objectiveOf = new Map<string, string>();
  for (const row of objectives)
    for (const name of [row.text("Objective"), row.text("Title")])
      objectiveOf.set(name, row.text("Objective"));
  for (const row of initiatives)
    for (const name of [row.text("Init."), row.text("Initiative")])
      objectiveOf.set(name, row.text("Objective"));
  const own = new Map(schoolPlans.map((row) => [row.text("Ref"), row]));

  const defects: Defect[] = [];
  const takenUp = new Map<string, Set<string>>(schools.map((row) => [row.text("School"), new Set()]));
  /** The objectives behind one part of a link cell; null when it means nothing. */
  const meaning = (part: string): string[] | null => {
    const ownRow = own.get(part);
    if (ownRow) return partsOf(ownRow.text(LINK)).flatMap((inner) => meaning(inner) ?? []);
    const id = /^(?:(?:Obj\.|Init\.|Goal) )?(\d+(?:\.\d+)?)(?: .*)?$/.exec(part)?.[1];
    const objective = objectiveOf.get(id ?? part);
    return objective === undefined ? null : [objective];
  };
  for (const row of schoolPlans) {
    const link = row.text(LINK);
    if (/^local\b/i.test(link)) continue;
    if (link === "" || link === "-") {
      defects.push(at("B2", LINK)(row));
      continue;
    }
    const meanings = partsOf(link).map(meaning);
    if (meanings.includes(null)) defects.push(at("B1", LINK)(row));
    const school = schoolBehind(row.text("School"), schools);
    for (const objective of meanings.flatMap((found) => found ?? [])) takenUp.get(school)!.add(objective);
  }
  for (const row of objectives)
    if (missingSchools(row.text("Objective"), takenUp, schools).length > 0)
      defects.push(at("B3", "Objective")(row));
  return defects;
}

const partsOf = (link: string) => link.split(/;|,| and /).map((part) => part.trim());

/** The school that a spelling stands for: its name, or one of those it goes by, whatever the capitals and the word for the kind of school. */
function schoolBehind(spelling: string, schools: readonly SheetRow[]): string {
  const short = (name: string) =>
    name
      .toLowerCase()
      .replace(/\s+/g, " ")
      .replace(/\b(elementary|elem|es|ms|school|middle|academy|acad|dual language)\b\.?/g, "")
      .trim();
  const found = schools.filter((row) =>
    [row.text("School"), ...row.text("Goes by").split(", ")].some((name) => short(name) === short(spelling)),
  );
  if (found.length !== 1) throw new Error(`"${spelling}" stands for ${found.length} schools`);
  return found[0]!.text("School");
}

/** Schools without any item for an objective, those left out that are exempt from it. */
function missingSchools(
  objective: string,
  takenUp: ReadonlyMap<string, ReadonlySet<string>>,
  schools: readonly SheetRow[],
): string[] {
  return schools
    .filter((row) => !row.text("Not held to (why)").startsWith(`Objective ${objective}:`))
    .map((row) => row.text("School"))
    .filter((school) => !takenUp.get(school)!.has(objective));
}

const TITLES = ["Principal", "Asst. Principal", "Director of Guidance", "Math coach"];
const NAMES_IN_FULL = ["Mai Tran", "Marcus Hale"];

/** In Riverbend a person is an initial and a surname; two are written in full, and some titles are held by one person. */
function isIndividual(cell: string): boolean {
  return /^[A-Z]\.? ?[A-Z][a-z]+/.test(cell)
    ? !/^[A-Z]{2,}/.test(cell)
    : [...TITLES, ...NAMES_IN_FULL].includes(cell);
}

const FINISHED = ["Done", "Complete", "Dropped"];

function isOverdue(row: SheetRow, dueHeading: string, statusHeading: string, asOf: Date): boolean {
  const due = lastDay(row.value(dueHeading));
  return due !== null && due.getTime() < asOf.getTime() && !FINISHED.includes(row.text(statusHeading));
}

const day = (year: number, month: number, dayOfMonth: number) =>
  new Date(Date.UTC(year, month - 1, dayOfMonth));
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The last day that a due cell means; null where it means none, or could mean two. */
function lastDay(value: ReturnType<SheetRow["value"]>): Date | null {
  if (value instanceof Date) return value;
  const text = String(value ?? "").replace(/^By /, "");
  const typed = /^(\d+)\/(\d+)\/(?:20)?(\d\d)$/.exec(text)?.slice(1).map(Number);
  if (typed) return typed[1]! > 12 ? day(2000 + typed[2]!, typed[0]!, typed[1]!) : null;
  const month = /^([A-Z][a-z]{2})[a-z]*\.? (\d{4})$/.exec(text);
  if (month && MONTHS.includes(month[1]!)) return day(Number(month[2]), MONTHS.indexOf(month[1]!) + 2, 0);
  const quarter = /^Q([12]) 2026-27$/.exec(text);
  if (quarter) return quarter[1] === "1" ? day(2026, 9, 30) : day(2026, 12, 31);
  const periods: Readonly<Record<string, Date>> = {
    EOY: day(2027, 6, 30),
    "Summer 2026": day(2026, 8, 31),
    "Fall 2026": day(2026, 11, 30),
    "Spring 2027": day(2027, 5, 31),
  };
  return periods[text] ?? null;
}

/** G1: an id that stands in an earlier row already, or none where others have one. */
function idDefects(rows: readonly SheetRow[], heading: string): Defect[] {
  const seen = new Set<string>();
  return rows
    .filter((row) => {
      const id = row.text(heading).toLowerCase();
      if (id === "" || seen.has(id)) return true;
      seen.add(id);
      return false;
    })
    .map(at("G1", heading));
}
