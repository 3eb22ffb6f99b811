import JSZip from "jszip";
import { checkChart, checkDrawing } from "./packageRules/drawing";
import { checkSheet } from "./packageRules/sheet";
import {
  all,
  checkUnique,
  first,
  type Node,
  parsePart,
  type Report,
  unescaped,
  within,
} from "./packageRules/part";
import { checkStyles } from "./packageRules/styles";
import { type CheckedTable, checkTable } from "./packageRules/table";
import { checkWorkbook } from "./packageRules/workbook";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
/** What a part is, by the relationship that leads to it. */
const TYPES: Readonly<Record<string, string>> = {
  officeDocument: `${SPREADSHEET}sheet.main+xml`,
  worksheet: `${SPREADSHEET}worksheet+xml`,
  table: `${SPREADSHEET}table+xml`,
  styles: `${SPREADSHEET}styles+xml`,
  sharedStrings: `${SPREADSHEET}sharedStrings+xml`,
  comments: `${SPREADSHEET}comments+xml`,
  externalLink: `${SPREADSHEET}externalLink+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  "core-properties": "application/vnd.openxmlformats-package.core-properties+xml",
  "extended-properties": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
};

interface Link {
  readonly type: string;
  /** The path of a part; null for a place outside the file. */
  readonly target: string | null;
}

/**
 * Checks an .xlsx file by the rules that Excel holds files to before it opens them without "repairing" (ECMA-376, parts
 * 1 and 2, and what Excel is known to refuse beyond that).
 * @returns what breaks a rule, each with its part; nothing for a sound file
 */
export async function brokenRules(xlsx: Uint8Array): Promise<string[]> {
  const problems: string[] = [];
  const reporter =
    (part: string): Report =>
    (problem) =>
      void problems.push(`${part}: ${problem}`);
  const parts = await readParts(xlsx, reporter);
  const links = new Map<string, Map<string, Link>>();
  for (const path of ["", ...parts.keys()])
    if (!path.endsWith(".rels")) links.set(path, readLinks(path, parts, reporter));
  checkTypes(parts, links, reporter("[Content_Types].xml"));
  for (const [path, part] of parts) checkReferences(part, links.get(path), reporter(path));

  const ofType = (path: string, type: string) =>
    [...(links.get(path)?.values() ?? [])].flatMap((link) =>
      link.type === type && link.target ? [link.target] : [],
    );
  const workbook = ofType("", "officeDocument")[0];
  if (workbook === undefined || !parts.has(workbook)) return [...problems, "there is no workbook in it"];
  const styles = only(ofType(workbook, "styles"), parts);
  const counts = styles ? checkStyles(styles.part, reporter(styles.path)) : { cells: 1, differential: 0 };
  const strings = only(ofType(workbook, "sharedStrings"), parts);
  const texts = strings ? readStrings(strings.part, reporter(strings.path)) : [];

  const tables: CheckedTable[] = [];
  for (const path of ofType(workbook, "worksheet")) {
    const own = ofType(path, "table").flatMap((table) => {
      const checked = parts.has(table) ? checkTable(parts.get(table)!, reporter(table)) : null;
      return checked ? [checked] : [];
    });
    tables.push(...own);
    if (parts.has(path))
      checkSheet(parts.get(path)!, { strings: texts, styles: counts, tables: own }, reporter(path));
    for (const drawing of ofType(path, "drawing").filter((each) => parts.has(each))) {
      checkDrawing(parts.get(drawing)!, reporter(drawing));
      for (const chart of ofType(drawing, "chart"))
        if (parts.has(chart)) checkChart(parts.get(chart)!, reporter(chart));
    }
    for (const notes of ofType(path, "comments"))
      if (parts.has(notes)) checkNotes(parts.get(notes)!, ofType(path, "vmlDrawing").length, reporter(notes));
  }
  const report = reporter(workbook);
  checkUnique(
    "id of a table",
    tables.map(({ id }) => id),
    report,
  );
  checkWorkbook(
    parts.get(workbook)!,
    tables.map(({ name }) => name),
    report,
  );
  return problems;
}

type Parts = ReadonlyMap<string, Node>;
type Reporter = (part: string) => Report;

async function readParts(xlsx: Uint8Array, reporter: Reporter): Promise<Parts> {
  const zip = await JSZip.loadAsync(xlsx);
  const parts = new Map<string, Node>();
  for (const file of Object.values(zip.files).filter(({ dir }) => !dir)) {
    try {
      parts.set(file.name, parsePart(await file.async("string")));
    } catch (error) {
      reporter(file.name)(`is no XML: ${String(error)}`);
    }
  }
  return parts;
}

/** A part's relationships by id. */
function readLinks(path: string, parts: Parts, reporter: Reporter): Map<string, Link> {
  const slash = path.lastIndexOf("/") + 1;
  const list = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  const report = reporter(list);
  const items = all(parts.get(list), "Relationship");
  checkUnique(
    "relationship",
    items.map(({ attributes }) => attributes.Id ?? ""),
    report,
  );
  return new Map(
    items.map(({ attributes }): [string, Link] => {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      if (!/^[A-Za-z_][\w.-]*$/.test(Id)) report(`"${Id}" can't be an id`);
      if (TargetMode === "External") {
        if (!URL.canParse(encodeURI(Target), "file:///")) report(`"${Target}" is no address`);
        return [Id, { type: Type.split("/").pop()!, target: null }];
      }
      const target = new URL(Target, `file:///${path}`).pathname.slice(1);
      if (!parts.has(target)) report(`"${Target}" is not there`);
      return [Id, { type: Type.split("/").pop()!, target }];
    }),
  );
}

function checkTypes(
  parts: Parts,
  links: ReadonlyMap<string, ReadonlyMap<string, Link>>,
  report: Report,
): void {
  const root = parts.get("[Content_Types].xml");
  if (!root) {
    report("is missing");
    return;
  }
  const overrides = all(root, "Override").map(({ attributes }) => attributes);
  const defaults = all(root, "Default").map(({ attributes }) => attributes);
  checkUnique(
    "part",
    overrides.map(({ PartName = "" }) => PartName),
    report,
  );
  checkUnique(
    "extension",
    defaults.map(({ Extension = "" }) => Extension),
    report,
  );
  for (const { PartName = "" } of overrides)
    if (!parts.has(PartName.slice(1))) report(`${PartName} is not there`);
  const typeOf = (path: string) =>
    overrides.find(({ PartName }) => PartName === `/${path}`)?.ContentType ??
    defaults.find(({ Extension }) => Extension === path.split(".").pop())?.ContentType;
  for (const path of parts.keys())
    if (path !== "[Content_Types].xml" && typeOf(path) === undefined) report(`${path} has no type`);
  for (const { type, target } of [...links.values()].flatMap((each) => [...each.values()]))
    if (target !== null && TYPES[type] !== undefined && typeOf(target) !== TYPES[type])
      report(`${target} is a ${type} and said to be ${typeOf(target)}`);
}

/** Every id that a part refers to is among its relationships. */
function checkReferences(part: Node, links: ReadonlyMap<string, Link> | undefined, report: Report): void {
  for (const { name, attributes } of within(part))
    for (const [attribute, value] of Object.entries(attributes))
      if (attribute === "r:id" && !links?.has(value!))
        report(`<${name}> refers to "${value}", which is not there`);
}

function only(paths: readonly string[], parts: Parts): { path: string; part: Node } | null {
  const [path] = paths;
  const part = path === undefined ? undefined : parts.get(path);
  return path !== undefined && part ? { path, part } : null;
}

function readStrings(root: Node, report: Report): string[] {
  const items = all(root, "si");
  const said = root.attributes.uniqueCount;
  if (said !== undefined && Number(said) !== items.length) report(`says ${said} and holds ${items.length}`);
  return items.map((item) => {
    const runs = [item, ...all(item, "r")].flatMap((node) => all(node, "t"));
    const text = runs.map((run) => unescaped(run.text)).join("");
    if (text.length > 32_767) report(`a text of ${text.length} characters`);
    for (const run of runs)
      if (/^\s|\s$/.test(run.text) && run.attributes["xml:space"] !== "preserve")
        report("blanks would be lost");
    return text;
  });
}

function checkNotes(root: Node, shapes: number, report: Report): void {
  const notes = all(first(root, "commentList"), "comment");
  const authors = all(first(root, "authors"), "author").length;
  checkUnique(
    "note on",
    notes.map(({ attributes }) => attributes.ref ?? ""),
    report,
  );
  for (const { attributes } of notes)
    if (!(Number(attributes.authorId) < authors)) report(`the note on ${attributes.ref} is by nobody`);
  if (shapes === 0) report("notes without the boxes that show them");
}
