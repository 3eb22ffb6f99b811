import type { Workbook } from "exceljs";
import JSZip from "jszip";

/** The day on which the sample is "saved", in document properties and in the zip, so that making it again gives the same bytes. */
const SAVED = new Date(Date.UTC(2026, 10, 13, 15, 20));

/** The bytes of a workbook: the same for the same contents. */
export async function toFile(workbook: Workbook, author: string): Promise<Uint8Array> {
  workbook.creator = author;
  workbook.lastModifiedBy = author;
  workbook.created = new Date(Date.UTC(2025, 6, 8, 9, 0));
  workbook.modified = SAVED;
  const written = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const fixed = new JSZip();
  for (const [name, entry] of Object.entries(written.files)) {
    if (!entry.dir) fixed.file(name, await entry.async("uint8array"), { date: SAVED, createFolders: false });
  }
  return fixed.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
  });
}
