import type { PlanItem } from "./item";
import { columnsOf, type TableMap } from "./maps/tableMap";
import type { DateSerial } from "./values/date";

/** Whether an item is finished, as far as its row says. */
export type Completion =
  /** Complete, or no longer pursued. */
  | "closed"
  | "open"
  /** Its status is a word that can't be read, or that means different things. */
  | "unknown";

/**
 * Whether an item is finished: by its status, by a date of completion, or by 100 % progress. An empty status is an open
 * item: nobody has said that it is finished.
 */
export function completionOf(item: PlanItem): Completion {
  const { status, completed } = item;
  if (status.kind === "status") return isClosedStatus(status.status) ? "closed" : "open";
  if (completed.kind === "date" || completed.kind === "period" || isAllDone(item)) return "closed";
  return status.kind === "empty" ? "open" : "unknown";
}

/** A status of ours by which nothing is left to be done. */
export function isClosedStatus(status: string): boolean {
  return status === "Complete" || status === "Discontinued";
}

/** 1 is how Excel keeps 100 %; some people type 100. */
function isAllDone(item: PlanItem): boolean {
  const value = item.place.seen("percent");
  return value === 1 || value === 100 || (typeof value === "string" && /^\s*100\s*%\s*$/.test(value));
}

/** Whether what is to be done by a day is late. */
export type Lateness = "inTime" | "overdue" | "cantTell";

/**
 * Whether an item is past its day and not finished: "can't tell" where its status can't be read, and where its table says
 * of no row whether it is finished. A benchmark is never late: past its day it is met or not.
 */
export function latenessOf(item: PlanItem, table: TableMap, asOf: DateSerial): Lateness {
  if (item.kind === "benchmark" || !isPastDue(item, asOf)) return "inTime";
  if (!saysWhatIsFinished(table)) return "cantTell";
  return ({ open: "overdue", closed: "inTime", unknown: "cantTell" } as const)[completionOf(item)];
}

/** True for a table with a column that can say of a row that it is finished. */
export function saysWhatIsFinished(table: TableMap): boolean {
  return columnsOf(table, "status", "completed", "percent").length > 0;
}

/** True when an item's day, or the last day of its period, lies before the as-of date: due today is not past. */
function isPastDue(item: PlanItem, asOf: DateSerial): boolean {
  return "date" in item.due && item.due.date < asOf;
}
