import type { CellValue } from "../../src/plan/cell";
import { toXlsx } from "../support/districtWorkbook";
import { sheetOf } from "../support/snapshot";
import { Looks } from "./looks";
import { eachOpensWorkbenches, openWorkbench, type OpenWorkbench } from "./workbench";

eachOpensWorkbenches();

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Goals, work and budget under each other on one sheet; nobody but the district knows two of its status words. */
const ROWS: CellValue[][] = [
  ["Hillcrest Unified"],
  [],
  ["No.", "Goal", "Lead", "Status"],
  ["1", "Every third grader reads at grade level", "A. Moss", "Rolling along"],
  ["2", "Chronic absence falls below ten percent", "B. Hart", "Parked"],
  ["3", "All graduates are ready for college", "C. Voss", "Complete"],
  [],
  ["Work"],
  ["Ref", "Action step", "Who", "By when"],
  ["1.1", "Train coaches in the reading block", "D. Lowe", "9/15/2026"],
  ["1.2", "Screen all pupils three times a year", "E. Park", "10/1/2026"],
  ["2.1", "Call every family in September", "F. Reyes", "9/30/2026"],
];

/** A table that nothing speaks for: only somebody who keeps it knows that it is a plan. */
const ODD: CellValue[][] = [
  ["What", "Thing", "Shade", "Number"],
  ["Bus", "Call the bus company soon", "Red", 4],
  ["Hall", "Paint the hall in June", "Blue", 7],
];

async function opened(): Promise<OpenWorkbench> {
  const workbench = await openWorkbench();
  const sheets = [sheetOf(ROWS, { name: "Plan" }), sheetOf(ODD, { name: "Notes" })];
  const buffer = Buffer.from(await toXlsx({ name: "hillcrest.xlsx", sheets }));
  await workbench.openFile({ name: "hillcrest.xlsx", mimeType: XLSX, buffer });
  return workbench;
}

const mapped = ({ excel }: OpenWorkbench): Promise<string[]> =>
  excel(async (context) => {
    const range = context.workbook.tables.getItem("TL_Map").getRange();
    range.load("values");
    await context.sync();
    const rows = range.values
      .slice(1)
      .map((row) => [row[0], row[2], row[3], row[4], row[9]].join(" ").trim());
    return [...new Set(rows)];
  });

test("of two tables on a sheet one is left out, its neighbor's words are explained, and a new name is answered for", async () => {
  const workbench = await opened();
  const { page, pane, excel } = workbench;
  await page.getByRole("tab", { name: "Plan", exact: true }).click();
  await pane.getByRole("button", { name: "Use this sheet" }).click();
  await pane.getByText("Table 2 of 2").waitFor();
  await workbench.picture("adopt-1-two-tables");
  await pane.getByRole("combobox", { name: "This table holds" }).nth(1).click();
  await pane.getByRole("option", { name: "Nothing: leave this table out" }).click();
  await pane.getByRole("combobox", { name: "Rolling along counts as" }).click();
  await pane.getByRole("option", { name: "On track" }).click();
  await pane.getByRole("combobox", { name: "Parked counts as" }).scrollIntoViewIfNeeded();
  await workbench.picture("adopt-2-left-out", "pane");
  await pane.getByRole("button", { name: "Confirm and use" }).click();
  await pane.getByText("1 table left out").waitFor();
  // What was said of a word is not asked again.
  await pane.getByRole("combobox", { name: "Parked counts as" }).waitFor();
  expect(await pane.getByRole("combobox", { name: "Rolling along counts as" }).count()).toBe(0);
  expect(await mapped(workbench)).toEqual(["Plan objectives A3:D3 4-6"]);
  await workbench.picture("adopt-3-in-use", "pane");

  await excel(async (context) => {
    context.workbook.worksheets.getItem("Plan").name = "Plan 2027";
    await context.sync();
  });
  await pane.getByRole("button", { name: "Look again" }).click();
  const question = pane.getByText(
    /The sheet “Plan” is no longer in this workbook\. “Plan 2027” has the same/,
  );
  await question.waitFor();
  await workbench.picture("adopt-4-renamed", "pane");
  await pane.getByRole("button", { name: /^Yes, the same/ }).click();
  await question.waitFor({ state: "detached" });
  expect(await mapped(workbench)).toEqual(["Plan 2027 objectives A3:D3 4-6"]);
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});

test("the row of the headings is chosen from those around it", async () => {
  const workbench = await opened();
  const { page, pane, excel } = workbench;
  await page.getByRole("tab", { name: "Plan", exact: true }).click();
  await pane.getByRole("button", { name: "Use this sheet" }).click();
  await pane.getByText("Table 2 of 2").waitFor();
  await pane.getByRole("combobox", { name: "Headings in" }).nth(1).click();
  await workbench.picture("adopt-5-heading-rows", "pane");
  await pane.getByRole("option", { name: /Row 10:/ }).click();
  await pane.getByText(/Headings in row 10, the plan in rows 11–12/).waitFor();
  await pane.getByRole("button", { name: "Confirm and use" }).click();
  await pane
    .getByText(/“Plan” is in use/)
    .first()
    .waitFor({ state: "attached" });
  expect(await mapped(workbench)).toEqual(["Plan objectives A3:D3 4-6", "Plan actions A10:D10 11-12"]);

  // Words that were left open are asked for where all that is in use stands, until each is answered.
  const count = async (word: string, meaning: string) => {
    await pane.getByRole("combobox", { name: `${word} counts as` }).click();
    await pane.getByRole("option", { name: meaning }).click();
    await pane.getByRole("button", { name: "Remember what these count as" }).click();
    await pane.getByRole("combobox", { name: `${word} counts as` }).waitFor({ state: "detached" });
  };
  await pane.getByRole("combobox", { name: "Parked counts as" }).scrollIntoViewIfNeeded();
  const looks = new Looks(workbench, "adopt-");
  await looks.at("words-left");
  await count("Rolling along", "On track");
  await count("Parked", "Discontinued");

  // The list of what is in use is emptied by hand.
  await excel(async (context) => {
    context.workbook.tables.getItem("TL_Map").getDataBodyRange().clear("Contents");
    await context.sync();
  });
  await pane.getByRole("button", { name: "Look again" }).click();
  await pane.getByText(/is gone or can.t be followed/).waitFor();
  await looks.at("map-lost");
  expect(looks.found).toEqual({});
  expect(workbench.errors).toEqual([]);
});

test("a plan that was not found is read as it most likely is, and under any row of headings", async () => {
  const workbench = await opened();
  const looks = new Looks(workbench, "adopt-");
  const { page, pane } = workbench;
  await page.getByRole("tab", { name: "Plan", exact: true }).click();
  await page.getByText("Notes", { exact: true }).first().click();
  await pane.getByText(/No plan table was found on this sheet/).waitFor();
  await looks.at("not-found");
  // From any other sheet it is reached by its name.
  await pane.getByRole("button", { name: "Use another sheet" }).click();
  await looks.at("not-found-listed");
  await pane.getByRole("button", { name: "Use Notes", exact: true }).click();
  await pane.getByText(/If it holds one, this is the most likely reading/).waitFor();
  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByRole("button", { name: "Use it anyway" }).click();
  await pane.getByText(/If it holds one, this is the most likely reading/).waitFor();
  await looks.at("likeliest");
  await pane.getByRole("combobox", { name: "Headings in" }).click();
  await pane.getByRole("option", { name: /Row 2:/ }).click();
  await pane.getByText(/Headings in row 2, the plan in/).waitFor();
  await looks.at("heading-row");
  // Another choice below it is for another table.
  await pane.getByRole("combobox", { name: "Headings in" }).first().click();
  await pane.getByRole("option", { name: /Row 1:/ }).click();
  await pane.getByText(/Headings in row 1, the plan in/).waitFor();
  await pane.getByRole("combobox", { name: "Last row" }).click();
  await pane.getByRole("option", { name: /Row 2:/ }).click();
  await pane.getByText(/the plan in row 2\b/).waitFor();
  await pane.getByRole("button", { name: "Confirm and use" }).click();
  await pane
    .getByText(/“Notes” is in use/)
    .first()
    .waitFor({ state: "attached" });
  expect(await mapped(workbench)).toEqual(["Notes actions A1:D1 2-2 Hall"]);
  expect(looks.found).toEqual({});
  expect(workbench.errors).toEqual([]);
});
