import { spellingKey } from "../plan/parsing/unitNames";
import type { WorkbookSnapshot } from "../plan/snapshot";
import type { WorkbookState } from "../plan/state";
import { templatesText } from "../text/templates";
import { PARTS } from "./parts";
import type { School } from "./schoolList";
import { headingsOf, type Standing } from "./standing";
import { VOCABULARIES } from "./vocabularies";

/** The schools that a workbook lists: on its sheet of schools, or else among the school names that it knows. */
export function listedAs(
  { parts }: Standing,
  snapshot: WorkbookSnapshot,
  { lists }: WorkbookState,
): School[] {
  const found = parts.get("schools");
  if (!found?.table || !found.isComplete) return fromSpellings(lists);
  const { cells } = snapshot.sheets.find(({ name }) => name === found.sheet)!;
  const headings = headingsOf(snapshot, found.sheet, found.table).map((heading) => heading.toLowerCase());
  const { firstRow, lastRow, firstColumn } = found.table.range;
  const column = (key: string) => {
    const names = VOCABULARIES.map(({ headings: each }) => each.schools[key]!.toLowerCase());
    const index = headings.findIndex((heading) => names.includes(heading));
    return index < 0 ? null : firstColumn + index;
  };
  const columns = new Map(PARTS.schools.columns.map(({ key }) => [key, column(key)]));
  const schools: School[] = [];
  for (let row = firstRow + 1; row <= lastRow; row++) {
    const text = (key: string) => {
      const at = columns.get(key);
      return at == null ? "" : String(cells.at(row, at)).trim();
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
