import type { CellAddress } from "../../plan/cell";
import type { Plan } from "../../plan/model";
import type { PlanItem } from "../../plan/item";
import { wordingKey } from "../../plan/values/ids";
import { type Report, type RuleReport, wordsOf } from "../rule";

/**
 * The keys of a check's findings: see `Finding.key`. Those of a message are made when one of them is first asked for: there
 * may be tens of thousands, and a screen shows a few.
 */
export class Keys {
  private readonly sheets: ReadonlyMap<string, Plan["workbook"]["sheets"][number]>;
  private readonly waiting = new Map<string, RuleReport[]>();
  private readonly made = new Map<Report, string>();

  /** @param reports all of a check, in the order in which those that are alike are told apart by a number */
  constructor(
    private readonly plan: Plan,
    reports: readonly RuleReport[],
  ) {
    this.sheets = new Map(plan.workbook.sheets.map((sheet) => [sheet.name, sheet]));
    for (const each of reports) {
      const kind = kindOf(each);
      const known = this.waiting.get(kind);
      if (known) known.push(each);
      else this.waiting.set(kind, [each]);
    }
  }

  of(reported: RuleReport): string {
    const kind = kindOf(reported);
    const waiting = this.waiting.get(kind);
    if (waiting) {
      this.waiting.delete(kind);
      this.make(kind, waiting);
    }
    return this.made.get(reported.report)!;
  }

  private make(kind: string, reports: readonly RuleReport[]): void {
    const met = new Map<string, number>();
    for (const { report } of reports) {
      const { item } = report;
      const name = item ? item.id || wordingKey(item.title) : "";
      const key = `${kind} ${shortened(name)} ${hashOf(this.wholeOf(report, name))}`;
      const times = (met.get(key) ?? 0) + 1;
      met.set(key, times);
      this.made.set(report, times === 1 ? key : `${key} ${times}`);
    }
  }

  private wholeOf(report: Report, name: string): string {
    const { item, cell, unit, about } = report;
    const content = about ?? (cell && item ? this.textAt(cell) : JSON.stringify(wordsOf(report)));
    const place = item ? this.tableOf(item) : (cell?.sheet ?? "");
    const heading = item && this.headingOf(item, cell);
    return [place, item?.kind, item?.level, item?.unit, name, unit, heading, content].join("\u0001");
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

/** What every key of a rule's message begins with. */
function kindOf({ rule, report }: RuleReport): string {
  return `${rule.id} ${report.messageId}`;
}

/** What has been accepted: the reasons by key. Keys are only made of what may be among them. */
export class Acceptances {
  private readonly kinds: ReadonlySet<string>;

  constructor(private readonly reasons: ReadonlyMap<string, string>) {
    this.kinds = new Set([...reasons.keys()].map((key) => key.split(" ", 2).join(" ")));
  }

  /** The reason for which a finding was accepted, null where nobody has. */
  of(reported: RuleReport, keys: Keys): string | null {
    if (this.kinds.size === 0 || !this.kinds.has(kindOf(reported))) return null;
    return this.reasons.get(keys.of(reported)) ?? null;
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
