import fc from "fast-check";
import type { CellValue } from "../../src/plan/cell";
import { GOALS } from "../support/district";
import { day, type SheetFixture } from "../support/plan";

/** What a row is made of; each part knows what it means, so that figures can be counted without any reading. */
export interface Row {
  readonly school: number | null;
  readonly spelling: string;
  readonly title: string;
  readonly links: { readonly text: CellValue; readonly serves: readonly (1 | 2)[] };
  /** Null for a status that doesn't say whether it is open. */
  readonly status: {
    readonly text: CellValue;
    readonly isComplete: boolean;
    readonly isOpen: boolean | null;
  };
  readonly due: { readonly text: CellValue; readonly isPast: boolean };
}

export const SCHOOLS = ["Bates Elementary School", "Clark Middle School", "O'Hare & Sons Academy"] as const;
const SPELLINGS: Readonly<Record<number, readonly string[]>> = {
  0: [
    "Bates Elementary School",
    "BATES ELEMENTARY SCHOOL",
    " Bates Elementary  School ",
    "Bates Elementary\u00a0School",
  ],
  1: ["Clark Middle School", "clark middle school"],
  2: ["O'Hare & Sons Academy", "O'HARE & SONS ACADEMY"],
};

const LINKS: readonly Row["links"][] = [
  { text: "1", serves: [1] },
  { text: 2, serves: [2] },
  { text: 1.2, serves: [1] },
  { text: "2.1", serves: [2] },
  { text: "1.1; 2", serves: [1, 2] },
  { text: "1.1, 1.2", serves: [1] },
  { text: "1.1\n2.1", serves: [1, 2] },
  { text: "1.2 and 2.1", serves: [1, 2] },
  { text: "2.1 Family visits", serves: [2] },
  { text: "every child READS", serves: [1] },
  { text: "Goal 1: Every child reads", serves: [1] },
  { text: "", serves: [] },
  { text: "11.2", serves: [] },
  { text: "1.20", serves: [] },
  { text: "*", serves: [] },
  { text: "1?2", serves: [] },
  { text: "~1", serves: [] },
  { text: "Something of our own, and more", serves: [] },
];

const STATUSES: readonly Row["status"][] = [
  { text: "Complete", isComplete: true, isOpen: false },
  { text: " done ", isComplete: true, isOpen: false },
  { text: "In Progress", isComplete: false, isOpen: true },
  { text: "Behind", isComplete: false, isOpen: true },
  { text: "", isComplete: false, isOpen: true },
  { text: "Dropped", isComplete: false, isOpen: false },
  { text: "Sideways*", isComplete: false, isOpen: null },
  { text: "*", isComplete: false, isOpen: null },
  { text: "Ongoing", isComplete: false, isOpen: null },
  { text: "#N/A", isComplete: false, isOpen: null },
];

const DUES: readonly Row["due"][] = [
  { text: day("2026-11-21"), isPast: true },
  { text: day("2026-11-22"), isPast: false },
  { text: day("2026-11-20") + 0.75, isPast: true },
  { text: day("2027-06-30"), isPast: false },
  { text: "2026-09-01", isPast: true },
  { text: "2026-13-01", isPast: false },
  { text: "9/30/2026", isPast: true },
  { text: "12/31/2026", isPast: false },
  { text: "6/31/2026", isPast: false },
  { text: "", isPast: false },
  { text: "ongoing", isPast: false },
  { text: "when the money comes", isPast: false },
  { text: "#REF!", isPast: false },
  { text: "*", isPast: false },
];

const TITLES = [
  "Read every day",
  "Call home",
  "Coach teachers: two cycles",
  "=not a formula",
  "Ask *all* families?",
];

const row = fc
  .record({
    school: fc.constantFrom(0, 1, 2, null),
    at: fc.nat(3),
    title: fc.constantFrom(...TITLES),
    links: fc.constantFrom(...LINKS),
    status: fc.constantFrom(...STATUSES),
    due: fc.constantFrom(...DUES),
  })
  .map(({ school, at, ...rest }): Row => {
    const spellings = school === null ? [""] : SPELLINGS[school]!;
    return { school, spelling: spellings[at % spellings.length]!, ...rest };
  });

const manyRows = (each: fc.Arbitrary<Row>): fc.Arbitrary<readonly (Row | null)[]> =>
  fc.array(fc.option(each, { freq: 8 }), { minLength: 20, maxLength: 60, size: "max" });

const unnamed = row.map((each): Row => ({ ...each, school: null, spelling: "" }));

/** Rows of a school plan, and in between blank ones. */
export const rows: fc.Arbitrary<readonly (Row | null)[]> = fc.oneof(
  { arbitrary: manyRows(row), weight: 3 },
  {
    arbitrary: manyRows(fc.oneof({ arbitrary: row, weight: 1 }, { arbitrary: unnamed, weight: 3 })),
    weight: 1,
  },
);

/** The rows as a school plan in a district that has two objectives and a list of its schools. */
export function district(plan: readonly (Row | null)[]): Readonly<Record<string, SheetFixture>> {
  return {
    ...GOALS,
    Units: { kind: "units", columns: { Name: "unit" }, rows: SCHOOLS.map((name) => [name]) },
    Plan: {
      kind: "schoolPlan",
      columns: { School: "unit", Step: "action", "District goal": "parent", Due: "due", Status: "status" },
      rows: plan.map((each) =>
        each ? [each.spelling, each.title, each.links.text, each.due.text, each.status.text] : [],
      ),
    },
  };
}

/** Items, share complete and overdue by school: all, objective 1, objective 2, no objective. Counted from what the parts mean. */
export function expected(plan: readonly (Row | null)[]) {
  const items = withSchoolsNamedOnce(plan.filter((each) => each !== null));
  const figures = (school: string, of: readonly Row[]) => {
    const groups = [
      of,
      of.filter(({ links }) => links.serves.includes(1)),
      of.filter(({ links }) => links.serves.includes(2)),
      of.filter(({ links }) => links.serves.length === 0),
    ];
    const isOverdue = ({ due, status }: Row) => due.isPast && status.isOpen === true;
    const cantTell = ({ due, status }: Row) => due.isPast && status.isOpen === null;
    return {
      school,
      items: groups.map((group) => group.length),
      complete: groups.map((group) =>
        group.length === 0 ? "" : group.filter(({ status }) => status.isComplete).length / group.length,
      ),
      overdue: groups.map((group) => group.filter(isOverdue).length),
      completeItems: of.filter(({ status }) => status.isComplete).length,
      cantTell: of.filter(cantTell).length,
      others: of.filter((row) => !row.status.isComplete && !isOverdue(row) && !cantTell(row)).length,
    };
  };
  return [
    figures("District", []),
    ...SCHOOLS.map((name, at) =>
      figures(
        name,
        items.filter(({ school }) => school === at),
      ),
    ),
    figures(
      "No known school",
      items.filter(({ school }) => school === null),
    ),
    figures("All together", items),
  ];
}

/** Where most rows name no school, a school is named once above its rows: they belong to the one named last. */
function withSchoolsNamedOnce(items: readonly Row[]): readonly Row[] {
  if (items.filter(({ school }) => school === null).length * 2 <= items.length) return items;
  let current: number | null = null;
  return items.map((each) => {
    current = each.school ?? current;
    return { ...each, school: current };
  });
}
