import { type Host, openHost } from "../../../src/workbench/host";

/** Opens a new workbook for one test and closes it whatever happens. */
export async function withHost<R>(use: (host: Host) => Promise<R>, xlsx?: Uint8Array): Promise<R> {
  const host = await openHost(xlsx);
  try {
    return await use(host);
  } finally {
    host.close();
  }
}

/** Runs one batch on the first sheet of a new workbook, and syncs at its end. */
export async function onSheet<R>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>,
): Promise<R> {
  return withHost((host) =>
    host.Excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context)),
  );
}

/** The error that Excel's client throws; the test fails when there is none. */
export async function refusal(attempt: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await attempt;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("Nothing was refused");
}

/** The code of Excel's refusal of what a batch does on the first sheet of a new workbook. */
export async function codeOf(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  const error = await refusal(
    onSheet(async (sheet, context) => {
      await batch(sheet, context);
      await context.sync();
    }),
  );
  return error.code;
}
