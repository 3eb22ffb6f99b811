import planted from "../../samples/planted.json";
import { riverbend } from "../../samples/build/riverbend";
import { defectsOf } from "./carefulReader";

const AS_OF = new Date(`${planted.asOf}T00:00:00Z`);
/** The rules of which the careful reader is a second opinion. */
const READ_CAREFULLY = ["B1", "B2", "B3", "D1", "D3", "G1"];
const key = (entry: { rule: string; sheet: string; cell: string }) =>
  `${entry.rule} ${entry.sheet}!${entry.cell}`;

describe("the list of planted defects", () => {
  const book = riverbend();
  const found = defectsOf(book, AS_OF).map(key);

  it("names every defect of the rules that the careful reader knows, and no other", () => {
    const listed = planted.planted.filter(({ rule }) => READ_CAREFULLY.includes(rule)).map(key);
    expect(found.sort()).toEqual(listed.sort());
    expect([...new Set(found.map((text) => text.slice(0, 2)))].sort()).toEqual(READ_CAREFULLY);
  });

  it("keeps near misses out of the findings", () => {
    const rows = new Set(found);
    expect(planted.nearMisses.map(key).filter((miss) => rows.has(miss))).toEqual([]);
  });

  it("lists nothing twice, and no near miss that is a defect", () => {
    const all = [...planted.planted, ...planted.nearMisses].map(key);
    expect(all.filter((entry, i) => all.indexOf(entry) !== i)).toEqual([]);
  });

  it.each([...planted.planted, ...planted.nearMisses].map((entry) => [key(entry), entry] as const))(
    "%s stands in the row of its item",
    (_, { sheet, cell, item }) => {
      const row = book.getWorksheet(sheet)!.getRow(Number(/\d+$/.exec(cell)![0]));
      const texts: string[] = [];
      row.eachCell((content) => texts.push(content.text.trim()));
      if (sheet === "Ratings") expect(texts.slice(0, 4)).toEqual(expect.arrayContaining(item.split(", ")));
      else if (item === "") expect(texts).toEqual([]);
      else expect(texts.slice(0, 3)).toContain(item);
    },
  );
});

describe("the second opinion on the list", () => {
  it.each([
    ["B1", "School plans", "D4", "7.7"],
    ["B2", "School plans", "D4", null],
    ["D1", "School plans", "E4", "everyone"],
    ["D3", "Central office actions", "E12", new Date(Date.UTC(2026, 10, 14))],
    ["G1", "Central office actions", "A6", "1.1.1"],
  ])("sees %s when %s!%s becomes %s", (rule, sheet, cell, value) => {
    const book = riverbend();
    const before = defectsOf(book, AS_OF).map(key);
    book.getWorksheet(sheet)!.getCell(cell).value = value;
    expect(
      defectsOf(book, AS_OF)
        .map(key)
        .filter((text) => !before.includes(text)),
    ).toEqual([`${rule} ${sheet}!${cell}`]);
  });

  it("sees that an objective is no longer taken up", () => {
    const book = riverbend();
    const sheet = book.getWorksheet("School plans")!;
    for (let row = 4; row <= sheet.rowCount; row++) {
      const isKinney = String(sheet.getCell(row, 1).value).startsWith("KI-");
      if (isKinney && String(sheet.getCell(row, 4).value).includes("3.")) sheet.getCell(row, 4).value = 2.1;
    }
    expect(defectsOf(book, AS_OF).map(key)).toContain("B3 Objectives!A8");
  });
});
