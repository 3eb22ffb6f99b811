import { listsText } from "../../text/templates/lists";
import type { Naming } from "../names/naming";
import type { School } from "../schools/schoolList";
import { LINKED_TABLES, linkedFormulas } from "./linked";
import { filled, list, type List, SPARE } from "./list";

const UNITS = { least: 60, perSchool: 2 } as const;

/** Schools and offices to choose from: those that were typed here, and those on the sheet of schools where there is one. */
export function unitsList(naming: Naming, schools: readonly School[]): List {
  const rowCount = Math.max(UNITS.least, UNITS.perSchool * schools.length);
  return list(
    listsText.headings.units,
    LINKED_TABLES.units,
    rowCount,
    [
      {
        heading: listsText.columns.units,
        content: linkedFormulas(naming).units,
        isComputed: true,
        width: 30,
      },
    ],
    { 0: "units" },
  );
}

/** Where people type what that list is to offer besides the sheet of schools: the district, and schools without such a sheet. */
export function typedUnitsList(naming: Naming, schools: readonly School[]): List {
  const isOnSheet = naming.column("schools", "school") !== null;
  const names = [listsText.district, ...(isOnSheet ? [] : schools.map(({ name }) => name))];
  const rowCount = names.length + SPARE + SPARE;
  return list(listsText.headings.typedUnits, LINKED_TABLES.typedUnits, rowCount, [
    { heading: listsText.columns.typedUnits, content: filled(names, rowCount), format: "text", width: 30 },
  ]);
}
