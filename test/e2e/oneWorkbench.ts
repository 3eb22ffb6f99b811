import { eventually, openWorkbench, startWorkbench, stopWorkbench, type OpenWorkbench } from "./workbench";

/** The workbench that the tests of a file have in common. */
export let workbench: OpenWorkbench;

/** Opens it before a file's tests; after them, nothing may have gone wrong in it and nothing been asked of anybody else. */
export function shareWorkbench(): void {
  beforeAll(async () => {
    await startWorkbench();
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    try {
      expect(workbench.errors).toEqual([]);
      expect(workbench.foreignRequests).toEqual([]);
    } finally {
      // What stays open would keep the run from ending.
      await stopWorkbench();
    }
  });
}

/** What stands in cells of the sheet in front, as typed. */
export const formulas = async (address: string) => (await workbench.read(address)).formulas;

/** Puts values on a new sheet from A1 on. @returns its name */
export async function sheetWith(values: readonly (readonly (string | number)[])[]): Promise<string> {
  const name = await workbench.newSheet();
  await workbench.excel(
    async (context, given) => {
      const { worksheets } = context.workbook;
      const area = worksheets
        .getItem(given.name)
        .getRangeByIndexes(0, 0, given.values.length, given.values[0]!.length);
      area.values = given.values as (string | number)[][];
      await context.sync();
    },
    { name, values },
  );
  // The screen follows the pane when it has been quiet for a moment.
  await workbench.page.waitForTimeout(400);
  return name;
}

/** Copies by key: what is copied is on the clipboard a moment later. */
export async function copy(keys: "Control+c" | "Control+x" = "Control+c"): Promise<void> {
  const { page } = workbench;
  await page.evaluate(() => navigator.clipboard.writeText("nothing copied yet"));
  await page.keyboard.press(keys);
  await eventually(
    async () => (await page.evaluate(() => navigator.clipboard.readText())) !== "nothing copied yet",
    true,
  );
}
