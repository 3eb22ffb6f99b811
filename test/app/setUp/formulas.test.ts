import { setUp } from "../../../src/app/setUp/setUp";
import { secondOpinion } from "../../support/secondOpinion";
import { closeExcel, openExcel } from "../../support/excel";
import { choiceOf } from "../../support/setUp";
import { recalculated } from "../../support/libreoffice";

afterEach(closeExcel);

describe.each([
  ["oneTable", "aip"],
  ["sheetPerSchool", "goalStrategyAction"],
] as const)("%s, %s", (schoolPlans, vocabulary) => {
  test("LibreOffice computes every formula as the host does, and none is an error", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ schoolPlans, vocabulary }));
    const xlsx = await host.save();
    const { formulas, differences } = await secondOpinion(xlsx);
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(500);
    const errors = (await recalculated(xlsx)).sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ value }) => typeof value === "object" && value !== null)
        .map(({ row, column }) => `${name} ${row},${column}`),
    );
    expect(errors).toEqual([]);
  });
});
