import { existsSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { cliText } from "../../../src/text/cli";
import { errorText } from "../../../src/text/errors";
import { readXlsx } from "../../../src/workbench/host/xlsx/read";
import { readFile } from "node:fs/promises";
import { districtOf, toXlsx } from "../../support/districtWorkbook";
import { workbookOf } from "../../support/plan";
import { zipOf } from "../host/xlsx/oddFiles";
import { fileWith, newFolder, removeFolders, throughline } from "./cli";

afterAll(removeFolders);

const WORKBOOK = "xl/workbook.xml";

/** A district's plan, with its parts changed. */
async function district(change: (text: string, path: string) => string, more: Record<string, string> = {}) {
  const zip = await JSZip.loadAsync(await toXlsx(workbookOf(districtOf(2, 3)).snapshot));
  for (const { name, dir } of Object.values(zip.files))
    if (!dir) zip.file(name, change(await zip.file(name)!.async("string"), name));
  for (const [path, text] of Object.entries(more)) zip.file(path, text);
  return zip.generateAsync({ type: "uint8array" });
}

const locked = () =>
  district((text, path) =>
    path === WORKBOOK
      ? text.replace(
          /<(bookViews|sheets)/,
          '<workbookProtection workbookPassword="CC1A" lockStructure="1"/><$1',
        )
      : text,
  );

test("a workbook whose structure is protected gets no new sheets, and says why", async () => {
  const file = await fileWith("plan.xlsx", await locked());
  const out = join(await newFolder(), "out.xlsx");
  const said = await throughline("rollup", file, "--out", out);
  expect(said).toEqual({ exitCode: 2, out: "", error: `${errorText.byCode.AccessDenied}\n` });
  expect(existsSync(out)).toBe(false);
  expect((await throughline("check", file)).exitCode).not.toBe(2);
});

test("sheets of the plan may be protected: they are only read, and stay protected", async () => {
  const file = await fileWith(
    "plan.xlsx",
    await district((text, path) =>
      path.startsWith("xl/worksheets/sheet")
        ? text.replace(/<sheetData\/>|<\/sheetData>/, '$&<sheetProtection password="CC1A" sheet="1"/>')
        : text,
    ),
  );
  const out = join(await newFolder(), "out.xlsx");
  expect((await throughline("rollup", file, "--out", out)).exitCode).toBe(0);
  const before = (await readXlsx(await readFile(file))).data.sheets;
  const after = (await readXlsx(await readFile(out))).data.sheets;
  for (const { name, protection } of before)
    expect(after.find((sheet) => sheet.name === name)!.protection).toEqual(protection);
});

test("a workbook with macros is read, its macros are named as lost, and the new one is no .xlsm", async () => {
  const link = `<Relationship Id="macros" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`;
  const bytes = await district(
    (text, path) => (path.endsWith("workbook.xml.rels") ? text.replace("</Relationships>", link) : text),
    { "xl/vbaProject.bin": "macros" },
  );
  const file = await fileWith("plan.xlsm", bytes);
  const refused = join(await newFolder(), "out.xlsm");
  expect(await throughline("rollup", file, "--out", refused)).toEqual({
    exitCode: 2,
    out: "",
    error: `${cliText.failures.notXlsx(refused)}\n`,
  });
  const said = await throughline("rollup", file, "--out", join(await newFolder(), "out.xlsx"));
  expect(said.exitCode).toBe(0);
  expect(said.error).toContain(cliText.notKept("macros"));
});

test.each(["inspect", "check", "rollup"])("%s: a workbook that has only a chart sheet", async (command) => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const bytes = await zipOf({
    "": { xml: "", links: [["rId1", "officeDocument", WORKBOOK]] },
    [WORKBOOK]: {
      xml: `<workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="Chart" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      links: [["rId1", "chartsheet", "chartsheets/sheet1.xml"]],
    },
    "xl/chartsheets/sheet1.xml": { xml: "<chartsheet/>" },
  });
  const file = await fileWith("chart.xlsx", bytes);
  expect(await throughline(command, file)).toEqual({
    exitCode: 2,
    out: "",
    error: `${cliText.failures.file.noWorksheet(file)}\n`,
  });
});
