import { spellingKey } from "../../plan/parsing/units/unitNames";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import type { WorkbookState } from "../../plan/state";
import { templatesText } from "../../text/templates";
import type { School } from "./schoolList";
import type { Standing } from "../standing/standing";

/** The schools that a workbook lists: on its sheet of schools, or else among the school names that it knows. */
export function listedAs(
  { parts }: Standing,
  snapshot: WorkbookSnapshot,
  { lists }: WorkbookState,
): School[] {
  const found = parts.get("schools");
  if (!found?.table || !found.isComplete) return fromSpellings(lists);
  const { cells } = snapshot.sheets.find(({ name }) => name === found.sheet)!;
  const { firstRow, lastRow } = found.table.range;
  const schools: School[] = [];
  for (let row = firstRow + 1; row <= lastRow; row++) {
    const text = (key: string) => {
      const at = found.columns.get(key);
      return at === undefined ? "" : String(cells.at(row, at.column)).trim();
    };
    const type = text("type");
    if (text("school") === "" || (type !== "" && type !== templatesText.school)) continue;
    const aliases = text("aliases")
      .split(/[;|\n]+/)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== "");
    const level = Number(text("level"));
    schools.push({
      name: text("school"),
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(text("cluster") ? { cluster: text("cluster") } : {}),
      ...(text("leader") ? { leader: text("leader") } : {}),
      ...(level >= 1 && level <= 5 ? { level } : {}),
      ...(text("tier") ? { tier: text("tier") } : {}),
    });
  }
  return schools;
}

function fromSpellings({ spellings }: WorkbookState["lists"]): School[] {
  const schools = new Map<string, { name: string; aliases: string[] }>();
  for (const { written, school } of spellings) {
    if (school === "") continue;
    const entry = schools.get(spellingKey(school)) ?? { name: school, aliases: [] };
    if (spellingKey(written) !== spellingKey(school)) entry.aliases.push(written);
    schools.set(spellingKey(school), entry);
  }
  return [...schools.values()];
}
