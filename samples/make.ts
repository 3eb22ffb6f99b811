import { writeFile } from "node:fs/promises";
import { riverbend } from "./build/riverbend";
import { samplePath } from "./build/data";
import { schoolWorkbooks } from "./build/schoolWorkbooks";
import { toFile } from "./build/toFile";

/** Writes riverbend.xlsx and the four schools' own workbooks from the data in riverbend/. */
async function main(): Promise<void> {
  await writeFile(samplePath("riverbend.xlsx"), await toFile(riverbend(), "Joan Pruitt"));
  for (const { file, author, book } of schoolWorkbooks()) {
    await writeFile(samplePath("schools", file), await toFile(book, author));
  }
}

void main();
