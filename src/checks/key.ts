import type { CellAddress } from "../plan/cell";
import type { Plan, PlanItem } from "../plan/model";
import { wordingKey } from "../plan/values/ids";
import type { Report } from "./rule";

/** Makes the keys of a check's findings: see `Finding.key`. */
export class Keys {
  private readonly met = new Map<string, number>();
  private readonly sheets: ReadonlyMap<string, Plan["workbook"]["sheets"][number]>;

  constructor(private readonly plan: Plan) {
    this.sheets = new Map(plan.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  }

  of(rule: string, { messageId, item, cell, unit, about, data }: Report): string {
    const name = item ? item.id || wordingKey(item.title) : "";
    const content = about ?? (cell && item ? this.textAt(cell) : JSON.stringify(data));
    const place = item ? this.tableOf(item) : (cell?.sheet ?? "");
    const whole = [
      place,
      item?.kind,
      item?.level,
      item?.unit,
      name,
      unit,
      item && this.headingOf(item, cell),
      content,
    ];
    const key = [rule, messageId, shortened(name), hashOf(whole.join("\u0001"))].join(" ");
    const times = (this.met.get(key) ?? 0) + 1;
    this.met.set(key, times);
    return times === 1 ? key : `${key} ${times}`;
  }

  private tableOf({ table }: PlanItem): string {
    const map = this.plan.tables[table];
    return map?.excelTable ?? map?.sheet ?? "";
  }

  /** The column by its heading, so that it may be moved too. */
  private headingOf({ table }: PlanItem, cell: CellAddress | null): string {
    const column = this.plan.tables[table]?.columns.find((each) => each.column === cell?.column);
    return column?.heading ?? "";
  }

  private textAt({ sheet, row, column }: CellAddress): string {
    return String(this.sheets.get(sheet)?.cells.at(row, column) ?? "");
  }
}

/** Enough of an id or wording for a person to see what a key is about. */
function shortened(name: string): string {
  return name.replace(/\s+/g, "-").slice(0, 24);
}

/** 53 bits of a text as letters and digits: two different texts have practically never the same. */
function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
