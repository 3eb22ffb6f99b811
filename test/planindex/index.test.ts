import { writeXlsx } from "../../src/workbench/host/xlsx/write";
import { GOALS } from "../support/district";
import { recalculated } from "../support/libreoffice";
import { day, type SheetFixture } from "../support/plan";
import { differences } from "./columns";
import { made } from "./workbook";

const PLAN: Readonly<Record<string, SheetFixture>> = {
  ...GOALS,
  Actions: {
    kind: "actions",
    columns: { ID: "id", Action: "action", Serves: "parent", Due: "due", Status: "status" },
    rows: [
      ["1.1.1", "Set the block's hours", "1.1", day("2026-10-01"), "Done"],
      ["1.1.2", "Train coaches", "1.1; 2", day("2026-10-01"), "in progress"],
      ["2.1.1", "Visit families", "2.1 Family visits", "9/30/2026", ""],
      ["2.1.2", "Write to families", "Family visits", "2026-11-22", "Sideways"],
      ["", "", "", "", ""],
      ["3", "Buy a bus", "11.1", "When the money comes", "Not started"],
    ],
  },
  Schools: {
    kind: "schoolPlan",
    columns: {
      School: "unit",
      ID: "id",
      "Action step": "action",
      "District goal": "parent",
      Due: "due",
      Status: "status",
    },
    rows: [
      ["Bates Elementary", "B1", "Read every day", "1, 2.1", day("2026-09-01"), "On track"],
      ["Clark Middle", "C1", "Greet at the door", "2", "Fall 2026", "Complete"],
      ["BATES ELEMENTARY ", "B2", "Call home * daily", "Every child attends", "ongoing", "at risk"],
      ["Clark Middle", "C2", "Coaches for all", 1.2, "13/4/2026", "Behind"],
      ["", "X", "Nobody's", "*", day("2026-09-01"), "Done"],
      ["Clark Middle", "C3", "Under C1", "C1", day("2026-09-01"), ""],
      ["Bates Elementary", "B3", "Twice under one", "1.1\n1.2", "", "Discontinued"],
    ],
  },
};

describe("the plan index in LibreOffice", () => {
  test("every cell is what the pure code computes", async () => {
    const { book, model } = made(PLAN, ["Schools"]);
    const computed = await recalculated(await writeXlsx(book));
    expect(differences(computed, model)).toEqual([]);
  }, 120_000);
});
