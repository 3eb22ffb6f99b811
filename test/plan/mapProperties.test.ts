import fc from "fast-check";
import type { CellValue } from "../../src/plan/cell";
import { mapAsItStands } from "../../src/plan/maps/mapAsItStands";
import type { TableMap } from "../../src/plan/maps/tableMap";
import { sheetOf } from "../support/snapshot";

type Rows = CellValue[][];

const HEADINGS = [
  ["No.", "Action", "Owner", "Due"],
  ["No.", "Goal", "Lead", "Status", "Evidence"],
] as const;
const FIELDS = [
  ["id", "action", "lead", "due"] as const,
  ["id", "objective", "lead", "status", "evidence"] as const,
];

/** Tables one below the other on sheets, and the map of them: by sheet, which headings and how many rows each has. */
function built(sheets: readonly (readonly (readonly [kind: number, rows: number])[])[]) {
  const map: TableMap[] = [];
  const grids = sheets.map((tables, at) => {
    const rows: Rows = [[`Plan of sheet ${at}`]];
    for (const [kind, count] of tables) {
      rows.push([]);
      const header = rows.push([...HEADINGS[kind]!]);
      for (let row = 1; row <= count; row++)
        rows.push(
          HEADINGS[kind]!.map((heading, column) => (column === 0 ? row : `${heading} ${map.length} ${row}`)),
        );
      map.push({
        ...{ sheet: `Sheet ${at}`, excelTable: null, kind: kind === 0 ? "actions" : "objectives" },
        ...{ headerRows: [header, header], firstRow: header + 1, lastRow: rows.length },
        ...{ sectionRows: [], notDataRows: [] },
        columns: HEADINGS[kind]!.map((heading, column) => ({
          column: column + 1,
          heading,
          field: FIELDS[kind]![column]!,
        })),
      });
    }
    return { name: `Sheet ${at}`, rows };
  });
  return { map, grids };
}

/** What somebody does to a sheet. */
const change = fc.oneof(
  fc.record({
    what: fc.constant("rename" as const),
    sheet: fc.nat(3),
    to: fc.constantFrom("Plan", "North", "Sheet 9", "Old 0"),
  }),
  fc.record({
    what: fc.constant("insert" as const),
    sheet: fc.nat(3),
    at: fc.nat(12),
    count: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({
    what: fc.constant("delete" as const),
    sheet: fc.nat(3),
    at: fc.nat(12),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({ what: fc.constant("column" as const), sheet: fc.nat(3), at: fc.nat(5) }),
  fc.record({ what: fc.constant("move" as const), sheet: fc.nat(3), at: fc.nat(12), to: fc.nat(3) }),
  fc.record({ what: fc.constant("remove" as const), sheet: fc.nat(3) }),
);

function changed(
  grids: readonly { name: string; rows: Rows }[],
  changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const sheets = grids.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  for (const each of changes) {
    const own = sheets[each.sheet % sheets.length]!;
    switch (each.what) {
      case "rename":
        if (!sheets.some(({ name }) => name === each.to)) own.name = each.to;
        break;
      case "insert":
        own.rows.splice(each.at, 0, ...Array.from({ length: each.count }, (): CellValue[] => []));
        break;
      case "delete":
        own.rows.splice(each.at, each.count);
        break;
      case "column":
        for (const row of own.rows) row.splice(each.at, 1);
        break;
      case "move": {
        const target = sheets[each.to % sheets.length]!;
        if (target !== own) target.rows.push([], ...own.rows.splice(each.at));
        break;
      }
      case "remove":
        if (sheets.length > 1) sheets.splice(sheets.indexOf(own), 1);
    }
  }
  return { name: "", sheets: sheets.map(({ name, rows }) => sheetOf(rows, { name })) };
}

const tables = fc.array(
  fc.array(fc.tuple(fc.nat(1), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 3 }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

test("whatever becomes of sheets: no row is read by two tables, and every table is read in its place, asked about or gone", () => {
  fc.assert(
    fc.property(tables, fc.array(change, { maxLength: 4 }), (sheets, changes) => {
      const { map, grids } = built(sheets);
      const workbook = changed(grids, changes);
      const { map: now, changes: said } = mapAsItStands(map, workbook);
      const places = now.map(({ sheet, headerRows }) => `${sheet} ${headerRows[1]}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { sheet, headerRows, columns } of now) {
        const { cells } = workbook.sheets.find(({ name }) => name === sheet)!;
        // Each column stands under the heading that it is said to have.
        for (const { column, heading } of columns)
          expect([heading, ""]).toContain(String(cells.at(headerRows[1], column)));
        expect(new Set(columns.map(({ column }) => column)).size).toBe(columns.length);
      }
      const unread = map.length - now.length;
      expect(
        said.filter(({ kind, after }) => after === null && (kind === "gone" || kind === "several")),
      ).toHaveLength(unread);
      for (const each of said) if (each.kind === "several") expect(each.choices.length).toBeGreaterThan(0);
      if (changes.length === 0) expect({ now, said }).toEqual({ now: map, said: [] });
    }),
    { numRuns: 400 },
  );
});
