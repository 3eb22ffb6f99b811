import type { Host } from "../../src/workbench/host";
import { PART_IDS, type SetUpChoice } from "../../src/app/setUp/setUp";

/** What an office would choose that wants everything. */
export function choiceOf(changes: Partial<SetUpChoice> = {}): SetUpChoice {
  return {
    planName: "Plan for Reading",
    window: { first: 2026, last: 2027 },
    schools: [
      {
        name: "Bates Elementary",
        aliases: ["Bates ES"],
        cluster: "North",
        leader: "Ana Ruiz",
        level: 2,
        tier: "Standard",
      },
      { name: "Martin Luther King Jr. Elementary School", cluster: "South" },
      { name: "St. Mary's" },
    ],
    parts: PART_IDS,
    schoolPlans: "oneTable",
    vocabulary: "aip",
    ...changes,
  };
}

/** Everything that stands in the workbook, formulas as formulas, by sheet. */
export async function contents(host: Host): Promise<Record<string, unknown[][]>> {
  return host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    used.forEach((range) => range.load("formulas"));
    await context.sync();
    return Object.fromEntries(
      worksheets.items.map(({ name }, index) => [
        name,
        used[index]!.isNullObject ? [] : used[index]!.formulas,
      ]),
    );
  });
}

/** The names of the workbook. */
export async function namesOf(host: Host): Promise<string[]> {
  return host.Excel.run(async (context) => {
    context.workbook.names.load("items/name");
    await context.sync();
    return context.workbook.names.items.map(({ name }) => name);
  });
}

/** A column of a table by its heading, as values. */
export function bodyOf(host: Host, table: string, heading: string): Promise<unknown[]> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

export function headingsOf(host: Host, table: string): Promise<string[]> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getHeaderRowRange();
    range.load("values");
    await context.sync();
    return range.values[0]!.map(String);
  });
}

/** What somebody does to the workbook. */
export async function change(host: Host, what: (context: Excel.RequestContext) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    what(context);
    await context.sync();
  });
}
