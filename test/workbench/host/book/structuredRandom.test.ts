import type { Book, BookSheet } from "../../../../src/workbench/host/book/book";
import { areaOf, MAX_COLUMNS, MAX_ROWS } from "../../../../src/workbench/host/book/area";
import { newBookData } from "../../../../src/workbench/host/book/empty";
import { openBook } from "../../../../src/workbench/host/book/open";
import { formulaAt, put, valueAt } from "./support";

/** More scripts by hand: SCRIPTS=600 npx jest structuredRandom; SEED picks the first. */
const SCRIPTS = Number(process.env["SCRIPTS"] ?? 40);
const FIRST_SEED = Number(process.env["SEED"] ?? 1);
const STEPS = 12;
const REF = { error: "#REF!" };

function randomFrom(seed: number): (limit: number) => number {
  let state = seed * 2654435761;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % limit;
  };
}

/**
 * What the workbook should be, kept another way: rows and columns are things with an identity in two lists, numbers hang
 * on pairs of them, and a table or a range is what lies between its first and its last row and column.
 */
class Model {
  rows = Array.from({ length: 20 }, () => ({}));
  columns = Array.from({ length: 12 }, () => ({}));
  numbers = new Map<object, Map<object, number>>();
  names = new Map<object, string>();
  calculated = new Set<object>();
  tableName = "Plan";
  sheetName = "Data";
  table = this.span(2, 1, 6, 4);
  plain: Span | null = this.span(3, 2, 5, 3);

  span(top: number, left: number, bottom: number, right: number): Span {
    return {
      rows: [this.rows[top]!, this.rows[bottom]!],
      columns: [this.columns[left]!, this.columns[right]!],
    };
  }

  place({ rows, columns }: Span) {
    return areaOf(
      this.rows.indexOf(rows[0]),
      this.columns.indexOf(columns[0]),
      this.rows.indexOf(rows[1]),
      this.columns.indexOf(columns[1]),
    );
  }

  tableColumns(): object[] {
    const { column, columnCount } = this.place(this.table);
    return this.columns.slice(column, column + columnCount);
  }

  bodyRows(): object[] {
    const { row, rowCount } = this.place(this.table);
    return this.rows.slice(row + 1, row + rowCount);
  }

  set(row: object, column: object, value: number): void {
    if (!this.numbers.has(row)) this.numbers.set(row, new Map());
    this.numbers.get(row)!.set(column, value);
  }

  sum(rows: readonly object[], columns: readonly object[]): number {
    let total = 0;
    for (const row of rows) for (const column of columns) total += this.numbers.get(row)?.get(column) ?? 0;
    return total;
  }

  sumOf(span: Span | null): number | typeof REF {
    if (span === null) return REF;
    const { row, column, rowCount, columnCount } = this.place(span);
    return this.sum(this.rows.slice(row, row + rowCount), this.columns.slice(column, column + columnCount));
  }

  remove(axis: "rows" | "columns", index: number): void {
    const gone = this[axis][index]!;
    const shrink = (span: Span | null): Span | null => {
      if (span === null) return null;
      const [first, last] = span[axis];
      if (first === gone && last === gone) return null;
      const near = first === gone ? this[axis][index + 1]! : this[axis][index - 1]!;
      if (first === gone) return { ...span, [axis]: [near, last] };
      return last === gone ? { ...span, [axis]: [first, near] } : span;
    };
    this.table = shrink(this.table)!;
    this.plain = shrink(this.plain);
    this[axis].splice(index, 1);
  }
}

interface Span {
  rows: [object, object];
  columns: [object, object];
}

const wholeRows = (row: number, count = 1) => ({ row, column: 0, rowCount: count, columnCount: MAX_COLUMNS });
const wholeColumns = (column: number) => ({ row: 0, column, rowCount: MAX_ROWS, columnCount: 1 });

function escapeName(name: string): string {
  return name.replace(/['#[\]@]/g, "'$&");
}

class Script {
  readonly model = new Model();
  private readonly a = this.model.columns[1]!;
  private readonly calc = this.model.columns[4]!;
  private aGone = false;
  private count = 0;

  constructor(
    readonly book: Book,
    readonly data: BookSheet,
    readonly out: BookSheet,
    readonly pick: (limit: number) => number,
  ) {}

  start(): void {
    const { model } = this;
    const headings = ["A", "Score [x]", "It's #1", "Calc"];
    put(this.data, 2, 1, [headings]);
    model.tableColumns().forEach((column, index) => model.names.set(column, headings[index]!));
    model.bodyRows().forEach((row) => {
      model.tableColumns().forEach((column, offset) => {
        if (offset < 3) this.write(row, column);
      });
      model.calculated.add(row);
    });
    this.book.tables.add(this.data, areaOf(2, 1, 6, 4), true, "Plan");
    model.bodyRows().forEach((_, index) => put(this.data, 3 + index, 4, [["=[@A]*10"]]));
    put(this.out, 0, 0, [
      ["=SUM(Plan[A])"],
      ["=SUM(plan[score '[x']])"],
      ["=ROWS(Plan[#All])"],
      ["=SUM(Plan[[A]:[It''s '#1]])"],
      ["=SUM(Data!C4:D6)"],
      ["=COLUMNS(Plan)"],
    ]);
  }

  step(): string {
    const { model, data, pick } = this;
    const at = model.place(model.table);
    const table = this.book.tables.all[0]!;
    switch (pick(9)) {
      case 0: {
        const row = pick(12);
        data.insertCells(wholeRows(row), "down");
        model.rows.splice(row, 0, {});
        return `insert row ${row}`;
      }
      case 1: {
        const row = pick(14);
        const isHeader = row === at.row;
        const isLast = at.rowCount === 2 && row === at.row + 1;
        if (isHeader || isLast) {
          expect(() => data.deleteCells(wholeRows(row), "up")).toThrow();
          return `refused row ${row}`;
        }
        data.deleteCells(wholeRows(row), "up");
        model.remove("rows", row);
        return `delete row ${row}`;
      }
      case 2: {
        const column = pick(9);
        data.insertCells(wholeColumns(column), "right");
        model.columns.splice(column, 0, {});
        const position = column - at.column;
        if (position > 0 && position < at.columnCount) this.nameInserted(column, position);
        return `insert column ${column}`;
      }
      case 3: {
        const column = pick(9);
        if (model.tableColumns().length === 1 && model.columns[column] === model.tableColumns()[0])
          return "nothing";
        const gone = model.columns[column]!;
        data.deleteCells(wholeColumns(column), "left");
        if (gone === this.a) this.aGone = true;
        model.remove("columns", column);
        return `delete column ${column}`;
      }
      case 4: {
        const columns = model.tableColumns();
        const index = pick(columns.length);
        this.count += 1;
        const name = `New '${this.count}] #`;
        table.renameColumn(index, name);
        model.names.set(columns[index]!, name);
        return `rename column ${index}`;
      }
      case 5: {
        this.count += 1;
        model.tableName = `Tab_${this.count}`;
        table.rename(model.tableName);
        return "rename table";
      }
      case 6: {
        const rows = at.rowCount + 1;
        table.resize({ ...at, rowCount: rows });
        model.table = { ...model.table, rows: [model.table.rows[0], model.rows[at.row + rows - 1]!] };
        return "grow";
      }
      case 7: {
        this.count += 1;
        model.sheetName = `Sheet ${this.count}`;
        data.rename(model.sheetName);
        return "rename sheet";
      }
      default: {
        const row = model.bodyRows()[pick(model.bodyRows().length)]!;
        const column = model.tableColumns()[pick(model.tableColumns().length)]!;
        if (column !== this.calc) this.write(row, column);
        return "write";
      }
    }
  }

  check(done: string): void {
    const { model, out } = this;
    const has = (column: object) => model.tableColumns().includes(column);
    const nameOf = (column: object) => `${model.tableName}[${escapeName(model.names.get(column)!)}]`;
    const single = (column: object) => (has(column) ? model.sum(model.bodyRows(), [column]) : REF);
    expect([done, valueAt(out, 0, 0)]).toEqual([done, single(this.a)]);
    if (has(this.a)) expect([done, formulaAt(out, 0, 0)]).toEqual([done, `=SUM(${nameOf(this.a)})`]);
    else expect([done, formulaAt(out, 0, 0)]).toEqual([done, "=SUM(#REF!)"]);
    expect([done, valueAt(out, 2, 0)]).toEqual([done, model.bodyRows().length + 1]);
    expect([done, valueAt(out, 4, 0)]).toEqual([done, model.sumOf(model.plain)]);
    expect([done, valueAt(out, 5, 0)]).toEqual([done, model.tableColumns().length]);
    if (!has(this.calc)) return;
    for (const row of model.bodyRows()) {
      if (!model.calculated.has(row)) continue;
      const value = valueAt(this.data, model.rows.indexOf(row), model.columns.indexOf(this.calc));
      const expected = this.aGone ? REF : (model.numbers.get(row)?.get(this.a) ?? 0) * 10;
      expect([done, value]).toEqual([done, expected]);
    }
  }

  private write(row: object, column: object): void {
    const { model } = this;
    const value = this.pick(1000);
    model.set(row, column, value);
    put(this.data, model.rows.indexOf(row), model.columns.indexOf(column), [[value]]);
  }

  private nameInserted(column: number, position: number): void {
    const { model } = this;
    const taken = new Set(model.tableColumns().map((other) => model.names.get(other)?.toLowerCase()));
    let number = position + 1;
    while (taken.has(`column${number}`)) number += 1;
    model.names.set(model.columns[column]!, `Column${number}`);
    expect(this.book.tables.all[0]!.columns[position]!.name).toBe(`Column${number}`);
  }
}

test(`structured references hold through ${SCRIPTS} random scripts from seed ${FIRST_SEED}`, async () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SCRIPTS; seed++) {
    const book = await openBook(newBookData());
    try {
      const data = book.sheets[0]!;
      data.rename("Data");
      const script = new Script(book, data, book.addSheet("Out"), randomFrom(seed));
      script.start();
      const done = [`seed ${seed}`];
      for (let step = 0; step < STEPS; step++) {
        done.push(script.step());
        await book.calculate();
        script.check(done.join(", "));
      }
    } finally {
      book.close();
    }
  }
}, 600_000);
