import JSZip from "jszip";

import { XlsxError } from "../../../../src/workbench/host/xlsx/errors";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write";
import { book, cell, sheet } from "./books";
import { oleWith, smallWorkbook, zipOf } from "./oddFiles";

async function failure(bytes: Uint8Array): Promise<XlsxError> {
  const error = await readXlsx(bytes).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(XlsxError);
  return error as XlsxError;
}

test.each([
  ["nothing", new Uint8Array(), "empty"],
  ["an encrypted workbook", oleWith("EncryptedPackage"), "encrypted"],
  ["an .xls workbook", oleWith("Workbook"), "xls"],
  ["an .xls workbook of the nineties", oleWith("Book"), "xls"],
  ["a Word document in the old format", oleWith("WordDocument"), "notAWorkbook"],
  ["text", new TextEncoder().encode("Status;Due\nOpen;1"), "notAWorkbook"],
])("%s", async (_, bytes, cause) => {
  expect((await failure(bytes)).cause).toBe(cause);
});

test("a zip without a workbook, a Word document and a binary workbook", async () => {
  const zip = (path: string, xml: string) =>
    zipOf({ "": { xml: "", links: [["r", "officeDocument", path]] }, [path]: { xml } });
  expect((await failure(await zipOf({ "readme.txt": { xml: "hello" } }))).cause).toBe("notAWorkbook");
  expect((await failure(await zip("word/document.xml", "<w:document xmlns:w='w'/>"))).cause).toBe(
    "notAWorkbook",
  );
  expect((await failure(await zip("xl/workbook.bin", "binary"))).cause).toBe("xlsb");
});

test("a file that was cut off, wherever that was", async () => {
  const bytes = await writeXlsx(book([sheet("A", { cells: [cell(0, 0, "some text")] })]));
  for (const share of [0.1, 0.5, 0.9, 0.99])
    expect((await failure(bytes.slice(0, Math.floor(bytes.length * share)))).cause).toBe("damaged");
});

test("broken XML and missing parts name the part", async () => {
  const broken = await smallWorkbook({ sheet: "<sheetData><row></sheetData>" });
  const missing = await JSZip.loadAsync(await smallWorkbook({ sheet: "<sheetData/>" }));
  missing.remove("xl/worksheets/sheet1.xml");
  for (const bytes of [broken, await missing.generateAsync({ type: "uint8array" })]) {
    const error = await failure(bytes);
    expect(error.cause).toBe("damaged");
    expect(error.message).toContain("xl/worksheets/sheet1.xml");
  }
});
