import type { CellValue } from "../../../src/plan/cell";
import type { SheetSnapshot, TableSnapshot } from "../../../src/plan/snapshot";
import { Canvas } from "../districts/canvas";
import { Random } from "../districts/random";
import { drawAbove, drawBeside, drawNextPlan, drawTail } from "./around";
import type { Layout } from "./layout";
import { type Role, type Trade, TRADES, wording } from "./trades";

/** A made sheet, and where a careful reader sees its heading, its body and the rows in it that are no items. */
export interface MadeSheet {
  readonly sheet: SheetSnapshot;
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly sections: readonly number[];
  /** The heading of a second plan below it. */
  readonly next: { readonly header: number; readonly last: number } | null;
}

/** Types a sheet as its layout says. */
export function draw(layout: Layout): MadeSheet {
  return new Drawing(layout).made();
}

/** A sheet while it is typed. */
export class Drawing {
  readonly random: Random;
  readonly trade: Trade;
  readonly canvas: Canvas;
  readonly roles: readonly Role[];
  row = 1;
  count = 0;
  private readonly names: readonly string[];
  private readonly sections: number[] = [];

  constructor(readonly layout: Layout) {
    this.random = new Random(layout.seed);
    this.trade = TRADES[layout.trade]!;
    this.canvas = new Canvas(this.trade.sheet);
    const hasColumn = /^(?:merged|filled down|blank below)$/.test(layout.grouping);
    this.roles = hasColumn ? ["group", ...layout.roles] : layout.roles;
    this.names = this.roles.map((role) => this.nameOf(role));
  }

  made(): MadeSheet {
    drawAbove(this);
    const header = this.heading();
    const first = this.ahead();
    const last = this.body();
    const end = this.row;
    drawTail(this);
    const next = this.layout.below === "nothing" ? null : drawNextPlan(this);
    drawBeside(this, header, this.lastColumn + 2);
    const sheet = this.canvas.sheet();
    const tables = this.tables(header, last, end);
    return { sheet: { ...sheet, tables }, header, first, last, sections: this.sections, next };
  }

  /** Types values from the first column of the table on. */
  type(...values: CellValue[]): void {
    this.canvas.type(this.row, this.first, ...values);
  }

  get first(): number {
    return this.layout.left + 1;
  }

  get last(): number {
    return this.layout.left + this.roles.length;
  }

  columnOf(role: Role): number {
    return this.first + this.roles.indexOf(role);
  }

  /** A column for figures, null where there is none. */
  get figures(): number | null {
    const role = this.roles.find((each) => each === "cost" || each === "percent");
    return role ? this.columnOf(role) : null;
  }

  private get lastColumn(): number {
    return this.last + this.periods.length;
  }

  private get periods(): readonly string[] {
    const { calendar } = this.layout;
    if (calendar === "none") return [];
    return calendar === "months"
      ? ["Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]
      : ["W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8", "W9", "W10"];
  }

  private nameOf(role: Role): string {
    if (role === "note" && this.layout.isNoteUnnamed) return "";
    const name = this.random.pick(this.trade.headings[role]);
    return this.layout.isLoud ? name.toUpperCase() : name;
  }

  private heading(): number {
    const { heading } = this.layout;
    const half = Math.max(1, Math.ceil(this.roles.length / 2));
    if (heading === "groups over it" && this.roles.length >= 4) {
      this.canvas.type(this.row, this.first, "What");
      this.canvas.merge(this.row, this.first, this.row, this.first + half - 1);
      this.canvas.type(this.row, this.first + half, "How it goes");
      this.canvas.merge(this.row, this.first + half, this.row, this.last);
      this.row++;
    } else if (heading === "merged down") {
      this.type(...this.names, ...this.periods);
      for (let column = this.first; column <= this.lastColumn; column++)
        this.canvas.merge(this.row, column, this.row + 1, column);
      this.row++;
      return this.row++;
    }
    this.type(...this.names, ...this.periods);
    return this.row++;
  }

  /** @returns the first row of the body */
  private ahead(): number {
    const { ahead } = this.layout;
    const { figures } = this;
    if (ahead === "total" && figures !== null && this.layout.excel === "none") {
      this.type("Total");
      this.canvas.type(this.row, figures, 990);
      this.row++;
    }
    if (ahead === "blank row" && this.layout.excel === "none") this.row++;
    return this.row;
  }

  private body(): number {
    const { groups, perGroup, between, grouping } = this.layout;
    const unplanned = this.goesOnBelow ? 0 : Math.min(this.layout.unplanned, groups * perGroup - 4);
    const strays = new Set<number>();
    for (let stray = 0; stray < this.layout.strays; stray++)
      strays.add(this.random.int(2, groups * perGroup - unplanned));
    let last = 0;
    const names = this.trade.groups.slice(0, groups);
    names.forEach((name, index) => {
      if (index > 0 && between === "spacer") this.row++;
      if (index > 0 && between === "heading again") {
        this.sections.push(this.row);
        this.type(...this.names, ...this.periods);
        this.row++;
      }
      this.groupRow(name, index + 1);
      const first = this.row;
      for (let each = 0; each < perGroup; each++) {
        if (strays.has(this.count + 1)) this.row++;
        this.item(name, each === 0, this.count >= groups * perGroup - unplanned);
        last = this.row++;
      }
      if (grouping === "merged") this.canvas.merge(first, this.first, last, this.first);
      if (between === "subtotal") this.subtotal(index < names.length - 1);
    });
    return last;
  }

  private groupRow(name: string, number: number): void {
    const { grouping } = this.layout;
    if (!grouping.endsWith("rows")) return;
    const text =
      grouping === "numbered rows"
        ? `${this.trade.level} ${number}: ${name}`
        : grouping === "loud rows"
          ? name.toUpperCase()
          : name;
    this.sections.push(this.row);
    this.type(text);
    if (grouping === "wide rows") this.canvas.merge(this.row, this.first, this.row, this.last);
    this.row++;
  }

  private subtotal(isInside: boolean): void {
    if (isInside) this.sections.push(this.row);
    this.type("Subtotal");
    if (this.figures !== null) this.canvas.type(this.row, this.figures, 120);
    this.row++;
  }

  private item(group: string, isFirst: boolean, isUnplanned: boolean): void {
    this.count++;
    const { grouping } = this.layout;
    const values = this.roles.map((role): CellValue => {
      if (role === "group") return isFirst || grouping === "filled down" ? group : "";
      if (role === "number") return this.count;
      if (role === "work") return `${wording(this.trade, this.random)} (${this.count})`;
      return isUnplanned || this.random.chance(this.layout.holes) ? "" : this.valueOf(role);
    });
    const marks = this.periods.map((_, at) => (at % 4 === this.count % 4 && !isUnplanned ? "x" : ""));
    this.type(...values, ...marks);
  }

  private valueOf(role: Role): CellValue {
    const { random, trade } = this;
    if (role === "who" || role === "helper") return random.pick(trade.people);
    if (role === "start") return `${random.int(1, 12)}/${random.int(1, 28)}/2026`;
    if (role === "due") return `${random.int(1, 12)}/${random.int(1, 28)}/2027`;
    if (role === "status") return random.pick(trade.statuses);
    if (role === "percent") return random.int(0, 10) / 10;
    if (role === "cost") return random.int(1, 40) * 250;
    if (role === "note") return random.chance(0.5) ? random.pick(trade.notes) : "";
    return `${random.int(2, 30)} ${random.pick(["visits", "reports", "rooms", "pupils", "cases"])} seen by ${random.pick(["May", "the board", "all partners"])}`;
  }

  private get goesOnBelow(): boolean {
    return this.layout.excel === "goes on below";
  }

  private tables(header: number, last: number, end: number): TableSnapshot[] {
    const { excel, heading, between, ahead, perGroup, tail, below } = this.layout;
    if (excel === "none" || heading !== "one row" || between === "heading again" || ahead === "blank row")
      return [];
    if (this.names.includes("")) return [];
    // Of a group by itself below a blank row nobody knows whether it goes on.
    if (this.goesOnBelow && (between === "spacer" || this.layout.strays > 0 || perGroup < 3)) return [];
    if (excel === "table with room" && (below !== "nothing" || !/nothing|spaces|ahead|carried/.test(tail)))
      return [];
    const lastRow =
      excel === "table" ? last : excel === "table with room" ? end + 5 : Math.max(header + 2, last - 2);
    return [
      {
        name: "Table1",
        range: { firstRow: header, lastRow, firstColumn: this.first, lastColumn: this.lastColumn },
        hasHeaderRow: true,
        hasTotalRow: false,
      } as TableSnapshot,
    ];
  }
}
