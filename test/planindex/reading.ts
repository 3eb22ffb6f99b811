import { completionOf, latenessOf } from "../../src/plan/overdue";
import { PlanGraph } from "../../src/plan/graph";
import type { Plan } from "../../src/plan/model";
import type { PlanItem } from "../../src/plan/item";
import { wholesOf } from "../../src/plan/values/idParts";
import { BENCHMARK_TYPES } from "../../src/plan/values/benchmarkWords";
import { benchmarkFigures, indexFigures, type IndexModel } from "../../src/planindex";
import { line } from "../../src/planindex/formulas/excelText";
import { firstName, type Parent, parentsOf } from "../../src/planindex/served/nameRows";
import { holdsItems } from "../../src/planindex/sources/source";
import { indexText } from "../../src/text/planindex";

/** Where the index says another thing of a row than the plan's reader: "sheet, row: what, theirs, ours". */
export function misreadings(plan: Plan, model: IndexModel): string[] {
  const graph = new PlanGraph(plan);
  const objectives = objectivesOf(plan, model);
  const items = new Map(
    plan.items
      .filter(({ isNamedOnly }) => !isNamedOnly)
      .map((item) => [`${item.table} ${item.place.row}`, item]),
  );
  const wrong: string[] = [];
  const rows = indexFigures(model);
  const met = new Set<PlanItem>();
  for (const [at, { source, n }] of model.rows.entries()) {
    const row = rows[at]!;
    const number = source.firstRow + n - 1;
    const item = items.get(`${plan.tables.indexOf(source.table)} ${number}`);
    const compare = (what: string, ours: unknown, theirs: unknown) => {
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        wrong.push(
          `${source.table.sheet}, row ${number}: ${what} is ${JSON.stringify(ours)}, not ${JSON.stringify(theirs)}`,
        );
    };
    // In a mixed table a row that holds nothing but a goal is no piece of work; a school's own goals count.
    const isWork = item && (item.kind === source.layout.kind || source.table.kind === "schoolPlan");
    compare("counted", row.counted === 1, isWork ?? false);
    if (!item || row.counted === 0) continue;
    met.add(item);
    compare("school", model.schools[row.schoolNo - 1] ?? null, schoolOf(item, model));
    const completion = completionOf(item);
    const { status, due } = item;
    const read = status.kind === "status" ? status.status : completion === "closed" ? "Complete" : "";
    compare("status", row.status === indexText.cantRead ? "" : row.status, read);
    compare(
      "due",
      typeof row.due === "number" && row.due > 0 ? row.due : null,
      "date" in due ? due.date : null,
    );
    const late = latenessOf(item, source.table, plan.asOf);
    compare("overdue", row.overdue, { overdue: 1, inTime: 0, cantTell: indexText.cantTell }[late]);
    const served = withWholes(
      [...graph.served(item)].map(({ key }) => key),
      objectives,
    );
    compare("serves", servedBy(row, model), namesAmong(served, objectives));
  }
  const sources = new Set(model.sources.filter(holdsItems).map(({ table }) => plan.tables.indexOf(table)));
  for (const item of plan.items)
    if (sources.has(item.table) && !item.isNamedOnly && item.kind === "action" && !met.has(item))
      wrong.push(`${item.place.sheet}, row ${item.place.row} is in no row of the index`);
  return wrong;
}

/** What serves a part of a goal serves the goal. */
function withWholes(served: readonly string[], objectives: readonly Parent[]): string[] {
  const wholes = wholesOf(objectives.map(({ item }) => item));
  return served.flatMap((key) => [key, ...(wholes.get(key) ?? [])]);
}

/** The first names of objectives that a row of the index serves, sorted: those that are only named have an order of their own there. */
function servedBy({ serves }: { readonly serves: readonly number[] }, { objectives }: IndexModel): string[] {
  return serves.flatMap((one, index) => (one ? [objectives[index]!.key] : [])).sort();
}

/** The same of the objectives with some keys. */
function namesAmong(served: readonly string[], objectives: readonly Parent[]): string[] {
  return objectives
    .flatMap((objective) => (served.includes(objective.item.key) ? [firstName(objective)] : []))
    .sort();
}

/** The objectives that have columns in the index. */
function objectivesOf(plan: Plan, { sources }: IndexModel): Parent[] {
  return parentsOf(plan.items, sources).filter(({ isObjective }) => isObjective);
}

/** Where the index has other benchmarks than the plan's reader, or says another type of one, or that it serves something else. */
export function benchmarkMisreadings(plan: Plan, model: IndexModel): string[] {
  const graph = new PlanGraph(plan);
  const objectives = objectivesOf(plan, model);
  const theirs = plan.benchmarks.flatMap(({ form, item, title, type }) => {
    if (form === "figures") return [];
    const served = new Set([...graph.served(item), item].map(({ key }) => key));
    const which = namesAmong(withWholes([...served], objectives), objectives);
    const number = type.kind === "word" ? BENCHMARK_TYPES.indexOf(type.word) : BENCHMARK_TYPES.length;
    return [
      `${item.place.sheet}, row ${item.place.row}: ${form === "row" ? "" : line(title).slice(0, 80)}, ${number}, ${which.join()}`,
    ];
  });
  const rows = benchmarkFigures(model);
  const ours = model.benchmarkRows.flatMap(({ source, n }, at) => {
    const { item, type } = rows[at]!;
    const which = servedBy(rows[at]!, model);
    return item === ""
      ? []
      : [
          `${source.table.sheet}, row ${source.firstRow + n - 1}: ${source.benchmarkType === null ? "" : item}, ${type - 1}, ${which.join()}`,
        ];
  });
  return [
    ...theirs.filter((each) => !ours.includes(each)).map((each) => `theirs: ${each}`),
    ...ours.filter((each) => !theirs.includes(each)).map((each) => `ours: ${each}`),
  ];
}

function schoolOf({ unit, level }: PlanItem, { schools }: IndexModel): string | null {
  return unit ?? (level === "district" ? schools[0]! : null);
}
