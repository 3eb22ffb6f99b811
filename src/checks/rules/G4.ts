import type { Field } from "../../plan/fields";
import type { Edit } from "../../sheet/edit";
import { checksText } from "../../text/checks";
import { G4 as text } from "../../text/rules/G4";
import { fails } from "../reports";
import { ItemsByRow, TableRows } from "../rows";
import { defineRule, type ReportOf } from "../rule";
import { hasInvisibleCharacters, hasStrayCharacters, withoutStrayCharacters } from "../strayCharacters";

/** What is compared by its letters: ids, links, names of people and schools. */
const COMPARED: readonly Field[] = ["id", "parent", "unit", "cluster", "lead", "support"];

export const G4 = defineRule({
  id: "G4",
  category: "hygiene",
  severity: "warning",
  text,
  limits: { cells: 10 },
  check({ plan, limit }) {
    if (plan.tables.length === 0) return "inapplicable";
    const items = new ItemsByRow(plan);
    const reports: ReportOf<typeof text>[] = [];
    for (const table of plan.tables) {
      const body = new TableRows(plan, table);
      const { sheet } = table;
      for (const column of table.columns) {
        if (!COMPARED.includes(column.field)) continue;
        const found: { readonly row: number; readonly before: string; readonly edit: Edit | null }[] = [];
        for (const row of body.rows) {
          const before = body.value(row, column);
          if (typeof before !== "string" || before === "" || !hasStrayCharacters(before)) continue;
          const cell = { sheet, row, column: column.column };
          const after = withoutStrayCharacters(before);
          // What a formula gives is put right where it reads.
          const isTyped = after !== before && body.cells.formula(row, column.column) === "";
          found.push({ row, before, edit: isTyped ? { cell, before, after } : null });
        }
        const [first] = found;
        if (!first) continue;
        const heading = column.heading.replace(/\s+/g, " ");
        if (found.length >= limit("cells")) {
          const cell = { sheet, row: first.row, column: column.column };
          const data = { heading, sheet, count: found.length };
          const edits = found.flatMap(({ edit }) => edit ?? []);
          const fixes = edits.length > 0 ? [{ fixId: "cleanAll" as const, kind: "fix" as const, edits }] : [];
          reports.push(fails("column", null, cell, data, { fixes }));
          continue;
        }
        for (const { row, before, edit } of found) {
          const clean = withoutStrayCharacters(before);
          const what = hasInvisibleCharacters(before) ? checksText.stray.characters : checksText.stray.spaces;
          const data = { heading, shown: clean, what };
          const fixes = edit
            ? [{ fixId: "clean" as const, kind: "fix" as const, data: { clean }, edits: [edit] }]
            : [];
          const cell = { sheet, row, column: column.column };
          reports.push(fails("cell", items.at(table, row), cell, data, { about: before, fixes }));
        }
      }
    }
    return reports;
  },
});
