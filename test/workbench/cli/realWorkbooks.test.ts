import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { appText } from "../../../src/text/app";
import { OWN_SHEETS } from "../../../src/plan/ownTables";
import { NO_REAL_WORKBOOKS, realWorkbooks } from "../../support/realWorkbooks";
import { secondOpinion } from "../../support/secondOpinion";
import { newFolder, removeFolders, throughline } from "./cli";

afterAll(removeFolders);

const WORKBOOKS = realWorkbooks();
const OURS: readonly string[] = Object.values(OWN_SHEETS);

if (WORKBOOKS.length > 0) {
  describe.each(WORKBOOKS.map((file) => [basename(file), file] as const))("%s", (_, file) => {
    test("is checked and rolled up, or said to hold nothing for it; our formulas are LibreOffice's", async () => {
      const out = join(await newFolder(), "rollup.xlsx");
      const checked = await throughline("check", file, "--json", "--as-of", "2026-11-15");
      const rolledUp = await throughline("rollup", file, "--json", "--out", out, "--as-of", "2026-11-15");
      if (checked.exitCode === 2) {
        expect(checked.error).toBe(`${appText.noPlanTable}\n`);
        expect(rolledUp).toEqual(checked);
        return;
      }
      expect(JSON.parse(checked.out)).toMatchObject({ asOf: "2026-11-15" });
      if (rolledUp.exitCode === 2) {
        expect(rolledUp.error).toContain(appText.nothingToRollUp("").slice(0, 40));
        return;
      }
      const { formulas, differences } = await secondOpinion(await readFile(out), (sheet) =>
        OURS.includes(sheet),
      );
      expect(differences).toEqual([]);
      expect(formulas).toBeGreaterThan(0);
    });
  });
} else {
  test.skip(NO_REAL_WORKBOOKS, () => undefined);
}
