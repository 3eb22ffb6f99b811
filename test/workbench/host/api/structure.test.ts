import { readXlsx } from "../../../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write";
import { refusal, withHost } from "../withHost";
import { book, sheet } from "../xlsx/books";

describe("a workbook whose structure is protected", () => {
  const locked = () =>
    writeXlsx({ ...book([sheet("Plan"), sheet("Words")]), structureProtection: { lockStructure: "1" } });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["add a sheet", (_, context) => void context.workbook.worksheets.add("New")],
    ["delete one", (sheet) => sheet.delete()],
    ["rename one", (sheet) => void (sheet.name = "Other")],
    ["move one", (sheet) => void (sheet.position = 1)],
    ["hide one", (sheet) => void (sheet.visibility = "Hidden")],
  ])("does not let anybody %s", async (_, attempt) => {
    await withHost(
      async (host) => {
        const batch = host.Excel.run(async (context) => {
          attempt(context.workbook.worksheets.getItem("Plan"), context);
          await context.sync();
        });
        expect((await refusal(batch)).code).toBe("AccessDenied");
        expect((await readXlsx(await host.save())).data.structureProtection).toEqual({ lockStructure: "1" });
      },
      await locked(),
    );
  });

  test("lets cells be changed", async () => {
    await withHost(
      async (host) => {
        await host.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Plan").getRange("A1").values = [["here"]];
          await context.sync();
        });
      },
      await locked(),
    );
  });
});
