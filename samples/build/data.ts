import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";

const SAMPLES = join(__dirname, "..");

/** One line of a data file: its cells as written, by heading. */
export type Row = Readonly<Record<string, string>>;

/** Where something in samples/ stands. */
export function samplePath(...parts: string[]): string {
  return join(SAMPLES, ...parts);
}

/** All lines of samples/riverbend/<name>.csv, headings first; every cell is the text that stands in the file. */
export function readGrid(name: string): string[][] {
  const text = readFileSync(samplePath("riverbend", `${name}.csv`), "utf8");
  const book = read(text, { type: "string", raw: true });
  return utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, defval: "" });
}

/** The lines of samples/riverbend/<name>.csv by heading. */
export function readRows(name: string): Row[] {
  const [headings = [], ...lines] = readGrid(name);
  return lines.map((line) => Object.fromEntries(headings.map((heading, i) => [heading, line[i] ?? ""])));
}

/** The school plan rows, school by school in the order of the school list. */
export function readSchoolPlans(): { headings: string[]; rows: Row[] } {
  const files = readdirSync(samplePath("riverbend", "school-plans")).map(
    (file) => `school-plans/${file.replace(/\.csv$/, "")}`,
  );
  const order = readRows("schools").map((school) => school["School"]!.toLowerCase().replace(/[^a-z]+/g, "-"));
  const place = (file: string) => order.findIndex((name) => name.startsWith(file.split("/")[1]!));
  files.sort((a, b) => place(a) - place(b));
  return { headings: readGrid(files[0]!)[0]!, rows: files.flatMap(readRows) };
}
