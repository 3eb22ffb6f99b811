import ExcelJS from "exceljs";
import { Looks } from "./looks";
import { eachOpensWorkbenches, eventually, type OpenWorkbench, openWorkbench } from "./workbench";

eachOpensWorkbenches();

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A new workbook in the workbench, as Excel's own "Blank workbook". */
async function openEmpty(): Promise<OpenWorkbench> {
  const workbench = await openWorkbench();
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Sheet1");
  const buffer = Buffer.from(await book.xlsx.writeBuffer());
  await workbench.page
    .locator("input[type=file]")
    .setInputFiles({ name: "Book1.xlsx", mimeType: XLSX, buffer });
  await workbench.pane.getByRole("button", { name: "Set up a plan" }).waitFor();
  return workbench;
}

/** The sheets and tables of the workbook. */
const contents = ({ excel }: OpenWorkbench) =>
  excel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
    };
  });

/** What stands in a table's first row. */
const firstRow = ({ page }: OpenWorkbench, table: string) =>
  page.frames()[1]!.evaluate(
    async (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(name).getDataBodyRange().getRow(0);
        range.load("values");
        await context.sync();
        return range.values[0]!.map(String);
      }),
    table,
  );

/** What has the focus in the pane, by its words or its name. */
const focused = ({ page }: OpenWorkbench) =>
  page.frames()[1]!.evaluate(() => {
    const element = document.activeElement!;
    return element.ariaLabel ?? (element.textContent || element.id);
  });

function expectQuiet({ errors, foreignRequests }: OpenWorkbench): void {
  expect(errors).toEqual([]);
  expect(foreignRequests).toEqual([]);
}

test("a plan from nothing by mouse, examples removed, and a school more", async () => {
  const workbench = await openEmpty();
  const { pane } = workbench;
  const press = (name: string | RegExp) => pane.getByRole("button", { name }).click();
  const box = (name: string) => pane.getByRole("textbox", { name });
  await press("Set up a plan");
  await box("Name of the plan").fill("Riverbend plan");
  await pane.getByRole("radio", { name: /Goals, strategies/ }).click();
  await press("Next");
  await box("Schools to add").fill(
    "School\tPrincipal\nBates Elementary\tM. Ortiz\nLincoln Middle\tA. Chen\nBates\t",
  );
  await press("Add 3 schools");
  await press("Bates is the same school as Bates Elementary");
  await press("Use the selected cells");
  await pane
    .getByText(/^The selected cells name no school/)
    .first()
    .waitFor();
  await workbench.excel(async (context) => {
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange("C2:C3");
    cells.values = [["School"], ["Mill Street K-8"]];
    cells.select();
    await context.sync();
  });
  await press("Use the selected cells");
  await pane.getByRole("heading", { name: "3 schools" }).waitFor();
  await press("Remove Mill Street K-8");
  await box("Schools to add").fill("Hope High");
  await press("Next");
  await press("Back");
  await pane.getByRole("heading", { name: "3 schools" }).waitFor();
  await press("Next");
  await pane.getByRole("radio", { name: "A sheet for each school (3 sheets)" }).click();
  await pane.getByRole("checkbox", { name: /^Updates/ }).click();
  await workbench.picture("set-up-parts", "pane");
  await press("Make 10 sheets");
  await pane.getByRole("heading", { name: "10 sheets made" }).waitFor();
  await workbench.picture("set-up-done");
  const made = await contents(workbench);
  expect(made.sheets).toEqual([
    "Sheet1",
    ...["Direction", "Goals", "Strategies", "Milestones", "Action steps"],
    ...["Bates Elementary", "Lincoln Middle", "Hope High"],
    ...["Schools", "Updates", "Lists", "Throughline"],
  ]);
  expect(made.tables).toEqual(expect.arrayContaining(["PlanActions", "PlanSchools", "SchoolPlan_hope_high"]));
  expect((await firstRow(workbench, "PlanSchools")).slice(0, 2)).toEqual(["Bates Elementary", "Bates"]);

  expect((await firstRow(workbench, "PlanActions")).join()).toContain("Example");
  await press("Remove examples");
  await pane
    .getByText(/example rows emptied/)
    .first()
    .waitFor();
  expect((await firstRow(workbench, "PlanActions")).join()).not.toContain("Example");
  await press("Undo");
  await pane
    .getByText(/example rows put back/)
    .first()
    .waitFor();
  expect((await firstRow(workbench, "PlanActions")).join()).toContain("Example");
  await press("Remove examples");
  await pane.getByRole("button", { name: "Undo" }).waitFor();

  await press("Back to the plan");
  await press("Set up more of the plan");
  await press("Next");
  await box("Schools to add").fill("Cole Elementary");
  await press("Next");
  await press("Make 1 sheet");
  await pane.getByRole("heading", { name: "1 sheet made" }).waitFor();
  await pane.getByText("1 school added to the list of schools.").waitFor();
  const more = await contents(workbench);
  expect(more.sheets.filter((sheet) => !made.sheets.includes(sheet))).toEqual(["Cole Elementary"]);
  await press("Go to the sheet Cole Elementary");
  await eventually(
    () =>
      workbench.excel(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        await context.sync();
        return sheet.name;
      }),
    "Cole Elementary",
  );
  await press("Back to the plan");
  await pane.getByText(/^The plan's tables hold 1 example row\./).waitFor();
  expectQuiet(workbench);
});

test("a plan from nothing by keyboard alone", async () => {
  const workbench = await openEmpty();
  const { page, pane } = workbench;
  const { keyboard } = page;
  /** Goes on with Tab until something has the focus. */
  const reach = async (what: RegExp) => {
    for (let steps = 0; steps < 40; steps++) {
      if (what.test(await focused(workbench))) return;
      await keyboard.press("Tab");
    }
    throw new Error(`Tab does not lead to ${String(what)}`);
  };
  await pane.getByRole("tab", { name: "Plan" }).focus();
  await reach(/^Set up a plan$/);
  await keyboard.press("Enter");
  await eventually(() => focused(workbench), "Name and words");
  await keyboard.press("Tab");
  await keyboard.type("Riverbend plan");
  await keyboard.press("Enter");
  await eventually(() => focused(workbench), "Schools");
  await keyboard.press("Tab");
  await keyboard.type("Bates Elementary\nLincoln Middle");
  await reach(/^Add 2 schools$/);
  await keyboard.press("Enter");
  await reach(/^Change Lincoln Middle$/);
  await keyboard.press("Enter");
  await keyboard.type("Kinney Middle");
  await keyboard.press("Enter");
  await eventually(() => focused(workbench), "Change Kinney Middle");
  await reach(/^Next$/);
  await keyboard.press("Enter");
  await eventually(() => focused(workbench), "Parts of the plan");
  await reach(/^Make 7 sheets$/);
  await keyboard.press("Enter");
  await eventually(() => focused(workbench), "7 sheets made");
  await keyboard.press("Escape");
  await pane.getByRole("button", { name: "Remove examples" }).waitFor();
  expect((await contents(workbench)).sheets).toContain("School plans");
  expectQuiet(workbench);
});

const NAMES = [
  "Adams",
  "Baker",
  "Carver",
  "Douglass",
  "Edison",
  "Franklin",
  "Garfield",
  "Hamilton",
  "Irving",
  "Jackson",
];
const SIXTY = ["Elementary", "Middle", "High", "K-8", "Academy", "Charter School"].flatMap((kind) =>
  NAMES.map((name) => `${name} ${kind}`),
);

/** Presses *Cancel* as soon as the pane counts steps: it shares a thread with the host, which leaves a mouse too little time. */
function cancelBetweenSteps({ page }: OpenWorkbench): Promise<void> {
  return page.frames()[1]!.evaluate(() => {
    const watcher = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent === "Cancel",
      );
      if (!cancel || !/Step ([6-9]|1\d) of/.test(document.body.textContent ?? "")) return;
      watcher.disconnect();
      cancel.click();
    });
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

test("sixty schools are pasted; cancelled in the middle, nothing is left; then all get their sheets", async () => {
  const workbench = await openEmpty();
  const { pane, page } = workbench;
  await page.addStyleTag({ content: "#pane { width: 320px !important; }" });
  const press = (name: string | RegExp) => pane.getByRole("button", { name }).click();
  await press("Set up a plan");
  await press("Next");
  await pane.getByRole("textbox", { name: "Schools to add" }).fill(SIXTY.join("\n"));
  await press("Add 60 schools");
  await pane.getByRole("heading", { name: "60 schools" }).waitFor();
  await workbench.picture("set-up-sixty-schools", "pane");
  await press("Show all 60 schools");
  expect(await pane.getByRole("button", { name: /^Change / }).count()).toBe(60);
  await press("Next");
  await pane.getByRole("radio", { name: "A sheet for each school (60 sheets)" }).click();
  await cancelBetweenSteps(workbench);
  await press("Make 66 sheets");
  await pane
    .getByText(/^Cancelled\./)
    .first()
    .waitFor({ timeout: 60_000 });
  await workbench.picture("set-up-sixty-cancelled", "pane");
  expect((await contents(workbench)).sheets).toEqual(["Sheet1"]);
  await press("Make 66 sheets");
  await pane.getByRole("heading", { name: "66 sheets made" }).waitFor({ timeout: 120_000 });
  await workbench.picture("set-up-sixty-done");
  expect((await contents(workbench)).sheets).toHaveLength(69);
  expectQuiet(workbench);
});

test("what can't be followed is said beside what it is about, and nothing is made", async () => {
  const workbench = await openEmpty();
  const { pane } = workbench;
  const press = (name: string | RegExp) => pane.getByRole("button", { name }).click();
  await press("Set up a plan");
  await pane.getByRole("combobox", { name: "First school year" }).click();
  await pane.getByRole("option").last().click();
  await press("Next");
  expect(await pane.getByText(/would end before it begins/).count()).toBe(1);
  await pane.getByRole("combobox", { name: "Last school year" }).click();
  await pane.getByRole("option").last().click();
  await pane.getByText("Other names for single sheets and columns").click();
  await pane.getByRole("textbox", { name: "Heading “Mission”" }).fill("vision");
  await press("Next");
  expect(await pane.getByText("Another column of this sheet has this name").count()).toBe(1);
  await pane.getByRole("textbox", { name: "Heading “Mission”" }).fill("");
  await press("Next");
  await press("Next");
  await pane.getByRole("checkbox", { name: /^School plans/ }).click();
  await press(/^Make 6 sheets/);
  expect(await pane.getByText(/There are no schools yet/).count()).toBe(1);
  expect((await contents(workbench)).sheets).toEqual(["Sheet1"]);
  expectQuiet(workbench);
});

test("every step in every look: nothing for axe to find, nothing cut off", async () => {
  const workbench = await openEmpty();
  const { pane } = workbench;
  const looks = new Looks(workbench, "set-up-");
  const press = (name: string | RegExp) => pane.getByRole("button", { name }).click();
  await looks.at("no-plan");
  await press("Set up a plan");
  await pane.getByText("Other names for single sheets and columns").click();
  await pane.getByRole("combobox", { name: "Sheet" }).waitFor();
  await looks.at("name-and-words");
  await press("Next");
  await pane
    .getByRole("textbox", { name: "Schools to add" })
    .fill("Bates Elementary, North, Dr. Josephine Featherstonehaugh, 3, Intensive\nBates");
  await press("Add 2 schools");
  await press("Change Bates Elementary");
  await looks.at("schools");
  await press("Next");
  await pane.getByRole("checkbox", { name: /^Direction/ }).waitFor();
  await looks.at("parts");
  await press(/^Make \d/);
  await pane.getByRole("heading", { name: /sheets made/ }).waitFor();
  await looks.at("done");
  await press("Back to the plan");
  await press("Set up more of the plan");
  await pane.getByRole("heading", { name: "As the plan was set up" }).waitFor();
  await looks.at("set-up-more");
  expect(looks.found).toEqual({});
  expect(looks.differing).toBe(3);
  expectQuiet(workbench);
});
