import { setUp } from "../../../src/app/setUp/setUp";
import { rollUp } from "../../../src/app/rollUp/rollUp";
import { parseIsoDate } from "../../../src/plan/values/date";
import type { Host } from "../../../src/workbench/host";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";
import { secondOpinion } from "../../support/secondOpinion";
import { AS_OF, day } from "../../support/plan";
import { bodyOf, choiceOf } from "../../support/setUp";

afterEach(closeExcel);

/** Types into the row whose first cell is the given id. */
async function type(host: Host, table: string, id: string, cells: Record<string, unknown>): Promise<void> {
  await host.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getRange();
    body.load("values,rowIndex,columnIndex");
    const { worksheet } = context.workbook.tables.getItem(table);
    await context.sync();
    const [headings, ...rows] = body.values as unknown[][];
    const row = rows.findIndex(([first]) => first === id);
    for (const [heading, value] of Object.entries(cells))
      worksheet.getRangeByIndexes(
        body.rowIndex + 1 + row,
        body.columnIndex + headings!.indexOf(heading),
        1,
        1,
      ).values = [[value]];
    await context.sync();
  });
}

async function hold(host: Host, date: string): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.names.getItem("TL_HoldAsOf").getRange().values = [[parseIsoDate(date)]];
    await context.sync();
  });
}

async function ready(parts: Parameters<typeof choiceOf>[0]): Promise<Host> {
  const host = await openExcel();
  await setUp(choiceOf(parts));
  await hold(host, "2026-11-22");
  return host;
}

test("a benchmark is met, not met or not yet by its direction, its due date and what stands in its row", async () => {
  const cases = [
    ["Increase to", 10, 30, 30, "Met"],
    ["Increase to", 10, 30, 29, "Not yet"],
    ["Decrease to", 30, 10, 10, "Met"],
    ["Stay above", 10, 30, 30, "Not yet"],
    ["Stay above", 10, 30, 31, "Met"],
    ["Stay below", 10, 30, 29, "Met"],
    ["Reach", 10, 30, 34, "Met"],
    ["Reach", 40, 30, 34, "Not yet"],
    ["Reach", "", 30, 30, "Met"],
    ["", 10, 30, 30, "See evidence"],
    ["Increase to", 10, "in all schools", 30, "See evidence"],
    ["Increase to", 10, 30, "", "No figure yet"],
  ] as const;
  const host = await ready({ parts: ["benchmarks"] });
  const FIRST = 3;
  const typeAll = async (cellsOf: (each: (typeof cases)[number]) => Record<string, unknown>) => {
    for (const [at, each] of cases.entries())
      await type(host, "PlanBenchmarks", `B${FIRST + at}`, cellsOf(each));
  };
  const now = async (heading: string) => {
    const column = await bodyOf(host, "PlanBenchmarks", heading);
    return cases.map((each, at) => [each, column[FIRST - 1 + at]]);
  };
  await typeAll(([direction, baseline, target, actual]) => ({
    Benchmark: "Ours",
    Direction: direction,
    Baseline: baseline,
    Target: target,
    Actual: actual,
    "Due date": day("2026-11-22"),
  }));
  expect(await now("Met?")).toEqual(cases.map((each) => [each, each[4]]));
  await typeAll(() => ({ "Due date": day("2026-11-21") }));
  expect(await now("Met?")).toEqual(cases.map((each) => [each, each[4] === "Not yet" ? "Not met" : each[4]]));
  expect(await now("Days overdue")).toEqual(cases.map((each) => [each, each[3] === "" ? 1 : ""]));
});

test("days overdue: past, open and dated; whatever word says that it is complete", async () => {
  const host = await ready({ parts: ["actions"] });
  const due = day("2026-11-12");
  await type(host, "PlanActions", "A2", { Action: "Late", "Due date": due });
  await type(host, "PlanActions", "A3", { Action: "Done", "Due date": due, Status: "Finished" });
  await type(host, "PlanActions", "A4", { Action: "Closed", "Due date": due, "Date completed": due });
  await type(host, "PlanActions", "A5", { Action: "Today", "Due date": day("2026-11-22") });
  await type(host, "PlanActions", "A6", { Action: "Some day", "Due date": "Fall" });
  await type(host, "PlanActions", "A7", { "Due date": due });
  await type(host, "PlanActions", "A8", { Action: "Odd", "Due date": due, Status: "Sideways" });
  expect((await bodyOf(host, "PlanActions", "Days overdue")).slice(1, 8)).toEqual([
    10,
    "",
    "",
    "",
    "",
    "",
    10,
  ]);
  expect((await bodyOf(host, "PlanActions", "Counts as")).slice(1, 8)).toEqual([
    ...["", "Complete", "", "", "", "", "Can't read"],
  ]);
});

describe("shares", () => {
  const parts = ["objectives", "initiatives", "actions"] as const;
  const filled = async () => {
    const host = await ready({ parts });
    await type(host, "PlanInitiatives", "1.2", { Initiative: "Ours", "Objective served": "1 Example" });
    await type(host, "PlanActions", "A2", {
      Action: "a",
      "Initiative served": "1.2 Ours",
      Status: "Complete",
    });
    await type(host, "PlanActions", "A3", {
      Action: "b",
      "Initiative served": "1.1; 1.2 Ours",
      Status: "Behind",
    });
    await type(host, "PlanActions", "A4", {
      Action: "c",
      "Initiative served": "11.2 Other",
      Status: "Complete",
    });
    return host;
  };
  const shares = async (host: Host) => ({
    actions: (await bodyOf(host, "PlanInitiatives", "Number of actions")).filter((value) => value !== ""),
    share: (await bodyOf(host, "PlanInitiatives", "Share done")).filter((value) => value !== ""),
    objectives: (await bodyOf(host, "PlanObjectives", "Share done")).filter((value) => value !== ""),
  });

  test("count what serves an initiative by its id, several in a cell too, and 1.2 is not 11.2", async () => {
    expect(await shares(await filled())).toEqual({ actions: [2, 2], share: [0, 0.5], objectives: [0.25] });
  });

  test("survive sorted, inserted, deleted and pasted rows, in LibreOffice too", async () => {
    const host = await filled();
    const before = await shares(host);
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      // Pasted over: the same values in another order, as sorting leaves them.
      const body = worksheets.getItem("Actions").getRange("A6:L9");
      body.load("values");
      await context.sync();
      body.values = [...body.values].reverse();
      worksheets.getItem("Actions").getRange("A8:N8").insert("Down");
      worksheets.getItem("Initiatives").getRange("A6:M6").insert("Down");
      worksheets.getItem("Actions").getRange("A30:N30").delete("Up");
      await context.sync();
    });
    const after = await shares(host);
    expect(after.objectives).toEqual(before.objectives);
    expect([...after.share].sort()).toEqual([...before.share].sort());
    const { differences } = await secondOpinion(await host.save());
    expect(differences).toEqual([]);
  });
});

test("both layouts of school plans roll up to the same figures", async () => {
  const figures = async (schoolPlans: "oneTable" | "sheetPerSchool") => {
    const host = await ready({ parts: ["objectives", "initiatives", "schools", "schoolPlans"], schoolPlans });
    for (const [index, { name }] of choiceOf().schools.entries()) {
      const cells = {
        Action: `Ours ${name}`,
        Serves: index === 2 ? "Local: small school" : "1.1 Example",
        Status: index === 0 ? "Complete" : "In progress",
        "Due date": day("2026-10-01"),
        Lead: "Ana Ruiz",
      };
      if (schoolPlans === "oneTable")
        await type(host, "PlanSchoolPlans", `S${index + 2}`, { School: name, ...cells });
      else {
        const sheet = (await host.Excel.run(async (context) => {
          context.workbook.tables.load("items/name,items/worksheet/name");
          await context.sync();
          return context.workbook.tables.items.filter((table) => table.name.startsWith("SchoolPlan_"))[index]!
            .name;
        })) as string;
        const ids = (await bodyOf(host, sheet, "ID")) as string[];
        await type(host, sheet, ids[1]!, cells);
        // One example only, as there is in the table that schools share.
        if (index > 0) await type(host, sheet, ids[0]!, { Action: "", "School goal": "" });
      }
    }
    const { sheet, sections } = await rollUp({ today: AS_OF });
    return valuesOf(host, sheet, sections[0]!.range);
  };
  expect(await figures("sheetPerSchool")).toEqual(await figures("oneTable"));
});

test("the next free number is told, also after rows with numbers of one's own", async () => {
  const host = await ready({ parts: ["actions"] });
  expect((await valuesOf(host, "Actions", "A4"))[0]![0]).toContain("Next free number: A41.");
  await fill(host, "Actions", "A7", [["A57"]]);
  expect((await valuesOf(host, "Actions", "A4"))[0]![0]).toContain("Next free number: A58.");
});
