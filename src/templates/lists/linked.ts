import { AS_OF_NAME } from "../../plan/ownTables";
import type { FormulaText } from "../../sheet/description";
import { at, headerOf } from "../../sheet/references";
import { listsText } from "../../text/templates/lists";
import type { Naming } from "../names/naming";

/** Tables on the sheet "Lists" of which columns follow other sheets, and the one in which units are typed. */
export const LINKED_TABLES = {
  units: "TL_Units",
  typedUnits: "TL_TypedUnits",
  people: "TL_People",
  parents: "TL_Parents",
} as const;

const { columns } = listsText;

/** The headings of these tables, as they were made. */
export const LINKED_HEADINGS: Readonly<Record<keyof typeof LINKED_TABLES, readonly string[]>> = {
  units: [columns.units],
  typedUnits: [columns.typedUnits],
  people: Object.values(columns.people),
  parents: [columns.parents.number, columns.parents.objective, columns.parents.any],
};

/** Formulas of the lists that follow the plan's own sheets; null where there is nothing to follow. */
export interface LinkedFormulas {
  readonly units: FormulaText;
  readonly walkthroughs: FormulaText | null;
  readonly objectives: FormulaText | null;
  readonly parents: FormulaText | null;
}

/** The n-th row of a column that says something, n counted without the empty rows between and those that don't count. */
function filledRow(column: string, header: string, n: string, counted = ""): string {
  return `INDEX(${column},AGGREGATE(15,6,(ROW(${column})-ROW(${header}))/((${column}<>"")${counted}),${n}))`;
}

/** The formulas, one for every row of a list: the list's own number says which entry a row fetches. */
export function linkedFormulas(naming: Naming): LinkedFormulas {
  const formula = (text: string | null): FormulaText | null =>
    text === null ? null : { formula: `=${text}` };
  const number = at(naming.listHeading(LINKED_TABLES.parents, columns.parents.number));
  const shown = (part: "objectives" | "initiatives", skipped = "") => {
    const [column, header] = [naming.column(part, "inLists"), naming.header(part, "inLists")];
    if (column === null || header === null) return null;
    return filledRow(column, header, `${number}${skipped}`);
  };
  const objectives = shown("objectives");
  const count = naming.column("objectives", "inLists");
  const initiatives = shown("initiatives", count === null ? "" : `-COUNTIF(${count},"?*")`);
  const both = [objectives, initiatives].filter((each) => each !== null);
  return {
    units: { formula: `=${unitsFormula(naming)}` },
    walkthroughs: formula(walkthroughsFormula(naming)),
    objectives: formula(objectives && `IFERROR(${objectives},"")`),
    parents: formula(
      both.length === 0 ? null : both.reduceRight((otherwise, each) => `IFERROR(${each},${otherwise})`, '""'),
    ),
  };
}

/** What was typed on "Lists", then what the sheet of schools has; what is in both stands there once. */
function unitsFormula(naming: Naming): string {
  const typed = naming.list(LINKED_TABLES.typedUnits, columns.typedUnits);
  const header = (table: string, heading: string) => headerOf(table, naming.listHeading(table, heading));
  const typedHeader = header(LINKED_TABLES.typedUnits, columns.typedUnits);
  const n = `ROW()-ROW(${header(LINKED_TABLES.units, columns.units)})`;
  const [schools, schoolsHeader] = [naming.column("schools", "school"), naming.header("schools", "school")];
  if (schools === null || schoolsHeader === null) return `IFERROR(${filledRow(typed, typedHeader, n)},"")`;
  const isElsewhere = `ISNA(MATCH(${typed},${schools},0))`;
  const before = `SUMPRODUCT((${typed}<>"")*${isElsewhere})`;
  const ownRow = filledRow(typed, typedHeader, n, `*${isElsewhere}`);
  return `IFERROR(${ownRow},IFERROR(${filledRow(schools, schoolsHeader, `${n}-${before}`)},""))`;
}

/** Visits in the month of the as-of date. */
function walkthroughsFormula(naming: Naming): string | null {
  const [administrator, date] = [
    naming.column("walkthroughs", "administrator"),
    naming.column("walkthroughs", "date"),
  ];
  if (administrator === null || date === null) return null;
  const name = at(naming.listHeading(LINKED_TABLES.people, columns.people.name));
  const month = `${date},">"&EOMONTH(${AS_OF_NAME},-1),${date},"<="&EOMONTH(${AS_OF_NAME},0)`;
  return `IF(${name}="","",COUNTIFS(${administrator},${name},${month}))`;
}

/** The columns that follow other sheets, to be set again when sheets were added. */
export function linkedColumns(naming: Naming): { table: string; heading: string; formula: FormulaText }[] {
  const { units, walkthroughs, objectives, parents } = linkedFormulas(naming);
  const all = [
    { table: LINKED_TABLES.units, made: columns.units, formula: units },
    { table: LINKED_TABLES.people, made: columns.people.done, formula: walkthroughs },
    { table: LINKED_TABLES.parents, made: columns.parents.objective, formula: objectives },
    { table: LINKED_TABLES.parents, made: columns.parents.any, formula: parents },
  ];
  return all.flatMap(({ table, made, formula }) =>
    formula === null ? [] : [{ table, heading: naming.listHeading(table, made), formula }],
  );
}
