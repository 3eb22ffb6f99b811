import { newColumn } from "../../adopt/improve/columns";
import { placeOf, rowMarks } from "../../sheet/tablePlace";
import type { Job } from "../../excel/job";
import type { CellAddress } from "../../plan/cell";
import { isDiscontinued, isDistrictGoal, PlanGraph } from "../../plan/graph";
import { LinkWriter } from "../../plan/linkWriting";
import { LinkSuggester } from "../../plan/linkSuggestions";
import type { Plan } from "../../plan/model";
import type { PlanItem } from "../../plan/item";
import { columnsOf } from "../../plan/maps/tableMap";
import { combined } from "../../sheet/combine";
import type { AnyEdit } from "../../sheet/edit";
import { type Clock, type PlanReading, readPlan } from "../readPlan";

/** An objective or initiative of the district's, to be chosen. */
export interface LinkGoal {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  /** How a link cell calls it; null where nothing means it alone, as when two have the same id and wording. */
  readonly name: string | null;
}

/** An item that may be linked. */
export interface LinkItem {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  /** Null for the district, and for a school that nobody can place. */
  readonly school: string | null;
  readonly cell: CellAddress;
  /** What its link cell says now. */
  readonly written: string;
  /** Keys of the goals that it is linked to. */
  readonly linked: readonly string[];
  readonly suggestions: readonly { readonly goal: string; readonly words: readonly string[] }[];
}

/** What there is to link. */
export interface Linking {
  readonly reading: PlanReading;
  readonly goals: readonly LinkGoal[];
  /** School items that serve nothing of the district's and are not local, in the order of the workbook. */
  readonly items: readonly LinkItem[];
}

/**
 * School items that are not linked, with what they may serve. @throws UserError when there is no plan table, or Excel
 * refuses; Cancelled
 */
export async function findUnlinked(clock: Clock, job?: Job): Promise<Linking> {
  const reading = await readPlan(clock, job);
  const { plan } = reading;
  const graph = new PlanGraph(plan);
  const open = plan.items.filter((item) => isOpen(item, graph));
  return linkingAll(reading, open);
}

/** One item, linked or not, to be linked. */
export function linkingOf(reading: PlanReading, item: PlanItem): Linking {
  return linkingAll(reading, [item]);
}

/**
 * The items of a linking as they stand by now. @throws UserError when there is no plan table, or Excel refuses; Cancelled
 */
export async function linkingAgain({ reading, items }: Linking, clock: Clock, job?: Job): Promise<Linking> {
  const places = reading.plan.items
    .filter(({ key }) => items.some((item) => item.key === key))
    .map(({ place }) => place);
  const now = await readPlan(clock, job);
  const isThere = ({ place }: PlanItem) =>
    places.some(({ sheet, row }) => place.sheet === sheet && place.row === row);
  return linkingAll(now, now.plan.items.filter(isThere));
}

function linkingAll(reading: PlanReading, items: readonly PlanItem[]): Linking {
  const goals = goalsOf(reading.plan);
  return { reading, goals, items: linkItems(reading.plan, items, goals) };
}

function isOpen(item: PlanItem, graph: PlanGraph): boolean {
  if (item.level !== "school" || item.isNamedOnly || isDiscontinued(item)) return false;
  return ![item, ...graph.served(item)].some(({ level, local }) => level === "district" || local !== null);
}

function goalsOf({ items }: Plan): LinkGoal[] {
  const writer = new LinkWriter(items);
  return items.filter(isDistrictGoal).map((item) => {
    const { key, id, title } = item;
    return { key, id, title, name: writer.nameOf(item) };
  });
}

function linkItems(plan: Plan, items: readonly PlanItem[], goals: readonly LinkGoal[]): LinkItem[] {
  const named = new Set(goals.flatMap(({ key, name }) => (name === null ? [] : key)));
  const suggester = new LinkSuggester(
    plan.items.filter((item) => isDistrictGoal(item) && named.has(item.key)),
  );
  return items.map((item) => ({
    key: item.key,
    id: item.id,
    title: item.title,
    school: item.unit,
    cell: item.place.cell("parent") ?? { sheet: item.place.sheet, row: item.place.row, column: 1 },
    written: String(item.place.value("parent")),
    linked: item.links.flatMap(({ target }) => (target === null ? [] : [target])),
    suggestions: suggester.suggest(item).map(({ target, words }) => ({ goal: target.key, words })),
  }));
}

/** What the user chose for an item: goals by their keys, or that it is local, with a reason. */
export interface LinkChoice {
  readonly item: string;
  readonly goals: readonly string[];
  readonly local: string | null;
}

/** The new text of a link cell: the goals' names, separated by ";", after any links of the school's own that it holds already. */
function linkText({ goals }: Linking, item: PlanItem, { goals: chosen, local }: LinkChoice): string {
  if (local !== null) return local.trim() === "" ? "Local" : `Local: ${local.trim()}`;
  const cell = item.place.cell("parent");
  const own = item.links.filter(
    (link) =>
      link.target !== null &&
      link.cell?.row === cell?.row &&
      link.cell?.column === cell?.column &&
      !goals.some(({ key }) => key === link.target),
  );
  const names = chosen.flatMap((key) => goals.find((goal) => goal.key === key)?.name ?? []);
  return [...own.map(({ text }) => text), ...names].join("; ");
}

/**
 * The edits that write what was chosen into the items' link cells, to be made by `improve`; where a table has no such column,
 * one is added.
 */
export function linkEdits(linking: Linking, choices: readonly LinkChoice[]): AnyEdit[] {
  const { plan, snapshot } = linking.reading;
  const lists = choices.map((choice): AnyEdit[] => {
    const item = plan.items.find(({ key }) => key === choice.item);
    const table = item && plan.tables[item.table];
    const sheet = table && snapshot.sheets.find(({ name }) => name === table.sheet);
    if (!item || !table || !sheet) return [];
    const context = { ...linking.reading, sheet, table, items: [], ids: new Set<string>() };
    const after = linkText(linking, item, choice);
    const [parent] = columnsOf(table, "parent");
    const mark = rowMarks(context)(item.place.row, parent?.column ?? 0);
    if (parent) {
      const cell = { sheet: sheet.name, row: item.place.row, column: parent.column };
      return [{ cell, before: item.place.value("parent"), after, ...(mark && { row: mark }) }];
    }
    const cells = [{ row: item.place.row, value: after, ...(mark && { mark }) }];
    const column = { ...newColumn("parent", { ...context, snapshot }), cells };
    return [{ kind: "addColumns", at: placeOf(context), columns: [column] }];
  });
  return combined(lists);
}
