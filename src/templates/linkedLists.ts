import { AS_OF_NAME } from "../plan/ownTables";
import { at, columnOf } from "../sheet/references";
import type { FormulaText } from "../sheet/description";
import { listsText } from "../text/templates/lists";
import type { Naming } from "./naming";

/** Tables on the sheet "Lists" of which columns follow other sheets. */
export const LINKED_TABLES = { units: "TL_Units", people: "TL_People", parents: "TL_Parents" } as const;

/** Formulas of the lists that follow the plan's own sheets; null where there is nothing to follow. */
export interface LinkedFormulas {
  readonly units: FormulaText | null;
  readonly walkthroughs: FormulaText | null;
  readonly objectives: FormulaText | null;
  readonly parents: FormulaText | null;
}

/** The n-th row of a column that says something, n counted without the empty rows between. */
function filledRow(column: string, header: string, n: string): string {
  return `INDEX(${column},AGGREGATE(15,6,(ROW(${column})-ROW(${header}))/(${column}<>""),${n}))`;
}

export function linkedFormulas(naming: Naming): LinkedFormulas {
  const formula = (text: string | null): FormulaText | null =>
    text === null ? null : { formula: `=${text}` };
  const shown = (part: "objectives" | "initiatives", skipped = "") => {
    const [column, header] = [naming.column(part, "inLists"), naming.header(part, "inLists")];
    if (column === null || header === null) return null;
    return filledRow(column, header, `${at(listsText.columns.parents.number)}${skipped}`);
  };
  const objectives = shown("objectives");
  const count = naming.column("objectives", "inLists");
  const initiatives = shown("initiatives", count === null ? "" : `-COUNTIF(${count},"?*")`);
  const both = [objectives, initiatives].filter((each) => each !== null);
  return {
    units: formula(unitsFormula(naming)),
    walkthroughs: formula(walkthroughsFormula(naming)),
    objectives: formula(objectives && `IFERROR(${objectives},"")`),
    parents: formula(
      both.length === 0 ? null : both.reduceRight((otherwise, each) => `IFERROR(${each},${otherwise})`, '""'),
    ),
  };
}

/** The district, then what the sheet of schools says. */
function unitsFormula(naming: Naming): string | null {
  const schools = naming.column("schools", "school");
  if (schools === null) return null;
  const n = `ROW()-ROW(${LINKED_TABLES.units}[[#Headers],${columnOf("", listsText.columns.units)}])`;
  return `IF(${n}=1,"${listsText.district}",IFERROR(INDEX(${schools},${n}-1)&"",""))`;
}

/** Visits in the month of the as-of date. */
function walkthroughsFormula(naming: Naming): string | null {
  const [administrator, date] = [
    naming.column("walkthroughs", "administrator"),
    naming.column("walkthroughs", "date"),
  ];
  if (administrator === null || date === null) return null;
  const name = at(listsText.columns.people.name);
  const month = `${date},">"&EOMONTH(${AS_OF_NAME},-1),${date},"<="&EOMONTH(${AS_OF_NAME},0)`;
  return `IF(${name}="","",COUNTIFS(${administrator},${name},${month}))`;
}

/** The columns that follow other sheets, to be set again when sheets were added. */
export function linkedColumns(naming: Naming): { table: string; heading: string; formula: FormulaText }[] {
  const { units, walkthroughs, objectives, parents } = linkedFormulas(naming);
  const { columns } = listsText;
  const all = [
    { table: LINKED_TABLES.units, heading: columns.units, formula: units },
    { table: LINKED_TABLES.people, heading: columns.people.done, formula: walkthroughs },
    { table: LINKED_TABLES.parents, heading: columns.parents.objective, formula: objectives },
    { table: LINKED_TABLES.parents, heading: columns.parents.any, formula: parents },
  ];
  return all.flatMap(({ formula, ...place }) => (formula === null ? [] : [{ ...place, formula }]));
}
