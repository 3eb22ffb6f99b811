import type { WorkbookSnapshot } from "../../plan/snapshot";
import { spellingKey } from "../../plan/parsing/units/unitNames";
import type { StandingSheet } from "../standing/standing";

/** Letters with which a school's ids begin. */
const LETTERS = 3;

/**
 * A short code for each school, by which the ids on its sheet begin ("BAT-1"), so that no two sheets have the same id: the
 * first letters of its name, or others where another school has those.
 * @param taken codes that sheets have already
 */
export function schoolCodes(names: readonly string[], taken: Iterable<string> = []): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const code = candidates(name).find((each) => !used.has(each)) ?? numbered(used);
    used.add(code);
    return code;
  });
}

/** The codes by which ids on a school's sheet begin already. */
export function codesOn({ sheet, table, columns }: StandingSheet, { sheets }: WorkbookSnapshot): string[] {
  const id = columns.get("id")?.column;
  const cells = sheets.find(({ name }) => name === sheet)?.cells;
  if (!table || !cells || id === undefined) return [];
  const codes = new Set<string>();
  for (let row = table.range.firstRow + 1; row <= table.range.lastRow; row++)
    codes.add(/^([A-Z]{2,4})-\d/.exec(String(cells.at(row, id)))?.[1] ?? "");
  return [...codes].filter((code) => code !== "");
}

function candidates(name: string): string[] {
  const letters = name
    .normalize("NFD")
    .toUpperCase()
    .replace(/[^A-Z ]/g, "");
  const words = letters.split(" ").filter(Boolean);
  const initials = words.map((word) => word[0]).join("");
  const joined = words.join("");
  return [
    joined.slice(0, LETTERS),
    initials.slice(0, LETTERS + 1),
    joined.slice(0, LETTERS - 1) + (words[1]?.[0] ?? ""),
    joined.slice(0, LETTERS + 1),
  ].filter((code) => code.length >= 2);
}

/** The first of AAAA, AAAB, … that is free. */
function numbered(used: ReadonlySet<string>): string {
  for (let count = 0; ; count++) {
    const digits = [17_576, 676, 26, 1].map((base) => Math.floor(count / base) % 26);
    const code = String.fromCharCode(...digits.map((digit) => 65 + digit));
    if (!used.has(code)) return code;
  }
}

/**
 * What of a school's name can stand in names of tables and areas: letters, digits and underscores, and a number made from
 * the whole name where that says less than the name does.
 */
export function schoolSlug(name: string): string {
  const spelling = spellingKey(name);
  const slug = spelling
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 40);
  return slug.replaceAll("_", " ") === spelling ? slug : `${slug}_${hash(spelling)}`;
}

/** FNV-1a in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  return (value >>> 0).toString(36);
}
