import { type Host, openHost } from "../../src/workbench/host";

const open: Host[] = [];

/** Opens a workbook behind the host and puts it where the product finds Excel: among the globals. */
export async function openExcel(xlsx?: Uint8Array): Promise<Host> {
  const host = await openHost(xlsx);
  open.push(host);
  const { Excel, Office, OfficeExtension } = host;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return host;
}

/** Lets go of every workbook that a test opened. For `afterEach`. */
export function closeExcel(): void {
  for (const host of open.splice(0)) host.close();
}

/** Values of a range as Excel gives them. */
export async function valuesOf(host: Host, sheet: string, address: string): Promise<unknown[][]> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

/** Writes values to a range, as a user would. */
export async function fill(host: Host, sheet: string, address: string, values: unknown[][]): Promise<void> {
  await host.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const target = worksheet.isNullObject ? context.workbook.worksheets.add(sheet) : worksheet;
    target.getRange(address).values = values;
    await context.sync();
  });
}
