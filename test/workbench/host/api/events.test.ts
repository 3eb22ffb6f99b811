import { areaOf } from "../../../../src/workbench/host/book/area";
import { loadClient } from "../../../../src/workbench/host/client/library";
import { hostWorkbook } from "../../../../src/workbench/host/hosted";
import { withHost } from "../withHost";

/** Lets messages that are under way arrive. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 20));

interface Heard {
  readonly what: string;
  readonly address: string;
  readonly sheet: string;
}

/** Listens to a workbook's events while something is done with it. */
async function hearing(act: (context: Excel.RequestContext, stop: () => Promise<void>) => Promise<void>) {
  return withHost(async (host) => {
    const heard: Heard[] = [];
    const stops = await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getFirst();
      sheet.load("id");
      await context.sync();
      const nameOf = (id: string) => (id === sheet.id ? "first" : "other");
      const changed = worksheets.onChanged.add(async ({ changeType, address, worksheetId }) => {
        heard.push({ what: changeType, address, sheet: nameOf(worksheetId) });
      });
      const selected = worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
        heard.push({ what: "selected", address, sheet: nameOf(worksheetId) });
      });
      const activated = worksheets.onActivated.add(async ({ worksheetId }) => {
        heard.push({ what: "activated", address: "", sheet: nameOf(worksheetId) });
      });
      await context.sync();
      return [changed, selected, activated];
    });
    const stop = async () => {
      for (const each of stops)
        await host.Excel.run(each.context as Excel.RequestContext, async (context) => {
          each.remove();
          await context.sync();
        });
    };
    await host.Excel.run((context) => act(context, stop));
    await arrived();
    return heard;
  });
}

test("handlers hear what is written and cleared, in order, with its place", async () => {
  const heard = await hearing(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1").values = [["=Sheet1!B2"]];
    sheet.getRange("A1:C2").clear("Contents");
    await context.sync();
  });
  expect(heard).toEqual([
    { what: "RangeEdited", address: "B2:C3", sheet: "first" },
    { what: "RangeEdited", address: "A1", sheet: "other" },
    { what: "RangeEdited", address: "B2:C2", sheet: "first" },
  ]);
});

test("changes that the add-in makes itself are told from those of its user", async () => {
  const hosted = await hostWorkbook();
  const client = loadClient(hosted.bridge.native, hosted.Office);
  const heard: (string | undefined)[] = [];
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => void heard.push(triggerSource));
    await context.sync();
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
  });
  await hosted.bridge.between(async () => hosted.book.activeSheet.write(areaOf(0, 0), [[{ value: 2 }]]));
  await arrived();
  client.close();
  hosted.close();
  expect(heard).toEqual(["ThisLocalAddin", "Unknown"]);
});

test("inserted and deleted rows, columns and cells are told apart", async () => {
  const heard = await hearing(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("B:B").insert("Right");
    sheet.getRange("A1").insert("Down");
    sheet.getRange("2:2").delete("Up");
    sheet.getRange("B:B").delete("Left");
    sheet.getRange("A1").delete("Left");
    await context.sync();
  });
  expect(heard.map(({ what, address }) => [what, address])).toEqual([
    ["RowInserted", "2:3"],
    ["ColumnInserted", "B:B"],
    ["CellInserted", "A1"],
    ["RowDeleted", "2:2"],
    ["ColumnDeleted", "B:B"],
    ["CellDeleted", "A1"],
  ]);
});

test("handlers hear what is selected", async () => {
  const heard = await hearing(async (context) => {
    context.workbook.worksheets.getFirst().getRange("C4:D5").select();
    await context.sync();
  });
  expect(heard).toEqual([{ what: "selected", address: "C4:D5", sheet: "first" }]);
});

test("handlers hear which sheet comes to the front", async () => {
  const heard = await hearing(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    other.activate();
    other.activate();
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });
  expect(heard).toEqual([
    { what: "activated", address: "", sheet: "other" },
    { what: "activated", address: "", sheet: "first" },
  ]);
});

test("formats and recalculated values are no change, and what is refused is none either", async () => {
  const heard = await hearing(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("A1").numberFormat = [["0.00"]];
    sheet.protection.protect();
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync().catch(() => undefined);
  });
  expect(heard).toEqual([]);
});

test("handlers that were removed hear nothing any more", async () => {
  const heard = await hearing(async (context, stop) => {
    await stop();
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(heard).toEqual([]);
});
