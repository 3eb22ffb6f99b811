import { PlanGraph } from "../../plan/graph";
import type { Plan } from "../../plan/model";
import type { PlanItem } from "../../plan/item";
import { indexText } from "../../text/planindex";
import { part, sameKey } from "../formulas/excelText";
import { LINKS } from "./links";
import { lookUps } from "../rows/lookUps";
import { firstName, type Parent, wholesOfObjectives } from "./nameRows";
import { holdsItems } from "../sources/source";
import type { Lists, NameRow, Source } from "../model";

/** Lists hold no longer texts. */
const LONGEST = 250;

/**
 * Names for what the plan's reader understands and the formulas by themselves don't, or not for sure, since they read the first
 * parts only: "Goal 1: Every child reads", "1.2 & 2.1", "1.1; 1.2; 1.3; 2.1".
 * Each is a whole cell as it is written, and what it means; one that means different things in different rows is none.
 */
export function understoodNames(plan: Plan, lists: Lists, parents: readonly Parent[]): NameRow[] {
  const look = lookUps(lists);
  const graph = new PlanGraph(plan);
  const objectives = parents.filter(({ isObjective }) => isObjective);
  const numbers = new Map(objectives.map(({ item }, index) => [item.key, index + 1]));
  const byKey = new Map(parents.map((parent) => [parent.item.key, parent]));
  const wholes = wholesOfObjectives(parents);
  const nameKey = (parent: Parent) => sameKey(firstName(parent));
  const called = new Map([...parents].reverse().map((parent) => [nameKey(parent), parent]));

  /** How a row calls what it is itself, "" where nothing serves it. */
  const nameIn = (item: PlanItem): string => {
    const own = byKey.get(item.key);
    return own && own.at === null ? firstName(own).replaceAll(";", ",") : "";
  };
  /** Numbers of the objectives that an item serves. */
  const served = (item: PlanItem): string =>
    sorted(
      [...graph.served(item)]
        .flatMap(({ key }) => [key, ...(wholes.get(key) ?? [])])
        .flatMap((key) => numbers.get(key) ?? []),
    );
  /** What a cell is to mean, as first names; null where there are more than formulas follow. */
  const meaning = (item: PlanItem): string | null => {
    const linked = item.links.filter(({ target }) => target !== null);
    const targets = linked.flatMap(({ target }) => byKey.get(target!) ?? []);
    // What only a school's rows name leads to nothing by itself. Initiatives of two objectives may be called the same: a name
    // leads to the first of them.
    const isKnown = targets.length > 0 || linked.length === 0;
    const isCommon =
      isKnown && targets.every((parent) => !parent.isSchools && called.get(nameKey(parent)) === parent);
    const means =
      isCommon && targets.length <= LINKS.length
        ? targets
        : objectives.filter(({ item: { key } }) => [...graph.served(item)].some((each) => each.key === key));
    if (means.length > LINKS.length) return null;
    return [...new Set(means.map((parent) => firstName(parent).replaceAll(";", ",")))].sort().join(";");
  };

  const cells = new Map<string, { text: string; means: Set<string | null>; isUnderstood: boolean }>();
  for (const { item, source, n } of linkedRows(plan, lists.sources)) {
    const text = look.servesCell(source, n);
    // A goal that has a row to itself names nothing there but itself.
    if (text === "" || sameKey(text) === sameKey(nameIn(item))) continue;
    const { parts, link } = look.links(text, look.schoolNo(source, n));
    const isWhole = part(parts, LINKS.length + 1) === "";
    const isUnderstood = isWhole && sorted(link.join("").match(/\d+/g)?.map(Number) ?? []) === served(item);
    const cell = cells.get(sameKey(text)) ?? { text, means: new Set(), isUnderstood: true };
    cell.isUnderstood &&= isUnderstood;
    cell.means.add(meaning(item));
    cells.set(sameKey(text), cell);
  }
  return [...cells.values()].flatMap(({ text, means, isUnderstood }): NameRow[] => {
    const [only = null] = means;
    if (isUnderstood || means.size !== 1 || only === null) return [];
    const name = text.replace(/~([~*?])/g, "$1");
    // What is called so already would lead to itself.
    return name.length > LONGEST || sameKey(name) === sameKey(only)
      ? []
      : [{ at: null, name: { text: name }, serves: { text: only }, isObjective: false, isSchools: false }];
  });
}

/** What else people write where nothing is meant. */
const USUAL = ["Local", "None", "N/A", "TBD", "-"];

/** Cells by which a row says that it serves nothing: as the plan's reader takes them, and as people usually write. As they stand in the index. */
export function textsOfNothing(plan: Plan, lists: Lists): string[] {
  const look = lookUps(lists);
  const texts = new Map(USUAL.map((text) => [sameKey(text), text]));
  for (const { item, source, n } of linkedRows(plan, lists.sources)) {
    const text = look.servesCell(source, n);
    if (item.links.length === 0 && text !== "" && text !== indexText.errorValue && text.length <= LONGEST)
      texts.set(sameKey(text), text);
  }
  return [...texts.values()];
}

function sorted(numbers: readonly number[]): string {
  return [...new Set(numbers)].sort((a, b) => a - b).join(" ");
}

/** The rows that say what their item serves. */
function linkedRows(plan: Plan, sources: readonly Source[]): { item: PlanItem; source: Source; n: number }[] {
  const byTable = new Map(sources.map((source) => [source.tableIndex, source]));
  const rows = new Map<string, { item: PlanItem; source: Source; n: number }>();
  for (const item of plan.items) {
    const source = byTable.get(item.table);
    const isOwn = !item.isNamedOnly && item.kind === source?.layout.kind;
    // In a school plan a row may hold nothing but a goal.
    if (!source || !(isOwn || holdsItems(source))) continue;
    // A title or a row between the items says nothing of itself there.
    if (item.place.row < source.firstRow || source.table.sectionRows.includes(item.place.row)) continue;
    const key = `${item.table} ${item.place.row}`;
    // What other rows name may stand in a row of its own.
    if (isOwn || !rows.has(key) || rows.get(key)!.item.isNamedOnly)
      rows.set(key, { item, source, n: item.place.row - source.firstRow + 1 });
  }
  return [...rows.values()];
}
