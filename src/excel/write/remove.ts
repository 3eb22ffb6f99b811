import type { SheetDescription } from "../../sheet/description";
import { runBatch } from "../run";
import { chartNames, deleteCharts, loadCharts } from "./charts";
import { markerName } from "./standing/find";

/**
 * Takes away sheets that were begun, with their tables and names, whatever there is of them. Two requests.
 * @param descriptions what was to be written: all of it is taken away
 * @param kept sheets that were there before and stay, emptied of what we wrote
 * @throws UserError when Excel refuses
 */
export function removeSheets(
  descriptions: readonly SheetDescription[],
  kept: readonly string[],
): Promise<void> {
  return runBatch(async (context) => {
    const { names } = context.workbook;
    const begun = descriptions.map((description) => {
      const marker = names.getItemOrNullObject(markerName(description));
      const area = marker.getRangeOrNullObject();
      area.load("worksheet/name");
      const tables = area.getTables();
      tables.load("items/name");
      const charts = loadCharts(area);
      const cells = [...description.namedCells, ...(description.namedLists ?? [])];
      const named = [...cells.map(({ name }) => name), ...chartNames(description)];
      const own = [marker, ...named.map((name) => names.getItemOrNullObject(name))];
      own.forEach((item) => item.load("name"));
      return { description, area, tables, charts, names: own };
    });
    await context.sync();
    for (const { description, area, tables, charts, names: own } of begun) {
      for (const item of own) if (!item.isNullObject) item.delete();
      if (area.isNullObject) continue;
      if (kept.includes(area.worksheet.name)) {
        tables.items.forEach((table) => table.delete());
        deleteCharts(charts.items, (name) => chartNames(description).includes(name));
        area.clear();
      } else area.worksheet.delete();
    }
    await context.sync();
  });
}
