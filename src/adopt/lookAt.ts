import { isOwnSheet } from "../plan/ownTables";
import { schoolOfTable } from "../plan/parsing/units/schoolOfTable";
import type { WorkbookSnapshot } from "../plan/snapshot";
import { decide, type Known } from "./decide";
import type { Draft } from "./draft";
import { KnownItems } from "./knownItems";
import { tablePlaces } from "./places";
import { KnownSchools } from "./kinds/schoolSheet";

/**
 * A first look at a workbook: by sheet, the places where tables may stand, and what these say together. A link is known by the
 * ids that it names, so all tables are looked at once before any column is decided.
 */
export function lookAt(snapshot: WorkbookSnapshot): {
  readonly places: readonly (readonly (readonly Draft[])[])[];
  readonly known: Known;
} {
  const places = snapshot.sheets.map((sheet) => (isOwnSheet(sheet) ? [] : tablePlaces(sheet)));
  const items = new KnownItems();
  const schools = new KnownSchools();
  const first = places.flat(2).flatMap((draft) => {
    const proposal = decide(draft, null);
    return proposal ? [{ draft, proposal }] : [];
  });
  for (const { draft, proposal } of first) schools.add(proposal, draft.columns);
  // What a sheet says above one of the rows that may be its heading, it says for all.
  const ofSchools = new Set(
    first
      .map(({ draft }) => draft)
      .filter(({ sheet, header }) => schoolOfTable(snapshot, sheet, header.firstRow) !== null)
      .map(({ sheet }) => sheet),
  );
  const isSchools = ({ sheet }: Draft): boolean => ofSchools.has(sheet) || schools.isSchoolSheet(sheet);
  schools.addAlike(first.map(({ draft, proposal }) => ({ proposal, isSchools: isSchools(draft) })));
  for (const { draft, proposal } of first) items.add(draft.sheet, proposal, draft.columns, isSchools(draft));
  return { places, known: { items, schools, workbook: snapshot } };
}
