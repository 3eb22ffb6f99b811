import { readState } from "../../../src/plan/state";
import { cliText } from "../../../src/text/cli";
import { sayWhatItGoesBy } from "../../../src/workbench/cli/goesBy";
import { openHost } from "../../../src/workbench/host";
import { districtOf } from "../../support/districtWorkbook";
import { workbookOf } from "../../support/plan";
import { fileWith, removeFolders, throughline } from "./cli";

afterAll(removeFolders);

test("rows that were not read are named, and nothing is said of sheets that were read whole", () => {
  const { snapshot } = workbookOf(districtOf(2, 3));
  const [first, ...others] = snapshot.sheets;
  const sheets = [
    { ...first!, unreadFrom: 1_200_001 },
    ...others.map((sheet) => ({ ...sheet, unreadFrom: null })),
  ];
  let said = "";
  const output = { out: () => undefined, error: (text: string) => void (said += text) };
  sayWhatItGoesBy(
    {
      isConfirmed: true,
      unused: [],
      copies: [],
      state: readState(snapshot),
      snapshot: { ...snapshot, sheets },
    },
    output,
  );
  expect(said).toBe(`${cliText.unread(first!.name, 1_200_001)}\n`);
});

test("inspect says so too, in front of whoever reads its answer", async () => {
  // A cell in the last column of each row: few cells to type, and more than are read.
  const host = await openHost();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C1").values = [["Goal", "Action step", "Person responsible"]];
    sheet.getRange("XFD1:XFD200").values = Array.from({ length: 200 }, () => ["x"]);
    await context.sync();
  });
  const file = await fileWith("wide.xlsx", await host.save());
  host.close();
  const { exitCode, out, error } = await throughline("inspect", file, "--json");
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ sheets: [{ name: "Sheet1" }] });
  const row = Number(/rows from (\d+) on/.exec(error)?.[1]);
  expect(row).toBeGreaterThan(1);
  expect(error).toBe(`${cliText.unread("Sheet1", row)}\n`);
});
