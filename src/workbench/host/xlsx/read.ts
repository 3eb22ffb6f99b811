import type { BookData, SheetData } from "../book/data";
import { readPalette } from "./styles/colors";
import { XlsxError } from "./errors";
import { readExternalBooks } from "./externalBooks";
import { agreeOnHeadings } from "./headings";
import { readNames } from "./names";
import { listNotKept, type LeftOutSheet } from "./notKept";
import { Package, type Relationship } from "./package";
import { readSheet, type ReadSheet, type WorkbookContext } from "./readSheet";
import { readText, type FileText } from "./sharedStrings";
import { readStyles } from "./styles/styles";
import { child, children, flag, numeric, type XmlElement } from "./xml";

/**
 * Reads an .xlsx (or .xlsm) file.
 * @returns the workbook, and in plain words what the file has beyond that ("2 charts on 'Dashboard'")
 * @throws XlsxError for anything that can't be read as such a file; its cause says why
 */
export async function readXlsx(bytes: Uint8Array): Promise<{ data: BookData; notKept: string[] }> {
  const parts = await Package.open(bytes);
  const path = await parts.workbookPath();
  const workbook = await parts.xml(path);
  if (workbook.name !== "workbook") throw new XlsxError("notAWorkbook");
  const links = await parts.relationships(path);
  const context = await readContext(parts, workbook, links);

  const listed = children(child(workbook, "sheets"), "sheet").map((element) => ({
    name: element.attributes.name ?? "",
    visibility: visibility(element.attributes.state),
    link: links.find((link) => link.id === element.attributes[":id"]),
  }));
  const isWorksheet = (sheet: (typeof listed)[number]) => !sheet.link || sheet.link.type === "worksheet";
  const { names, print } = readNames(
    workbook,
    listed.map((sheet) => (isWorksheet(sheet) ? sheet.name : null)),
  );
  const sheets: ReadSheet[] = [];
  const leftOut: LeftOutSheet[] = [];
  for (const sheet of listed) {
    const { name, visibility, link } = sheet;
    if (!link) throw new XlsxError("damaged", `the sheet '${name}' is missing`);
    if (isWorksheet(sheet))
      sheets.push(await readSheet(link.target, { name, visibility }, print.get(name), context));
    else leftOut.push({ name, type: link.type });
  }
  if (sheets.length === 0) throw new XlsxError("noWorksheet");

  const externalBooks = await readExternalBooks(workbook, links, parts);
  const active = listed[activeTab(workbook)]?.name;
  const data: BookData = {
    dateSystem: context.dateSystem,
    ...agreeOnHeadings(
      sheets.map((sheet) => sheet.data),
      names,
    ),
    activeSheet: activeSheet(
      sheets.map((sheet) => sheet.data),
      active,
    ),
    styles: context.styles.cells,
    ...(context.theme === null ? {} : { theme: context.theme }),
    ...(await readCoreProperties(parts)),
    ...readStructureProtection(workbook),
    ...(externalBooks.length === 0 ? {} : { externalBooks }),
  };
  return { data, notKept: await listNotKept(workbook, links, sheets, leftOut, context) };
}

/** Reads the parts that all sheets refer to; each of them may be missing. */
async function readContext(
  parts: Package,
  workbook: XmlElement,
  links: readonly Relationship[],
): Promise<WorkbookContext & { theme: string | null }> {
  const path = (type: string) =>
    links.find((link) => link.type === type && parts.has(link.target))?.target ?? null;
  const [themePath, stylesPath, stringsPath] = [path("theme"), path("styles"), path("sharedStrings")];
  const theme = themePath ? await parts.xml(themePath) : undefined;
  const stylesRoot = stylesPath ? await parts.xml(stylesPath) : undefined;
  const palette = readPalette(stylesRoot, theme);
  const strings: FileText[] = [];
  if (stringsPath) await parts.xml(stringsPath, { si: (element) => void strings.push(readText(element)) });
  return {
    parts,
    palette,
    strings,
    styles: readStyles(stylesRoot, palette),
    dateSystem: flag(child(workbook, "workbookPr"), "date1904") ? 1904 : 1900,
    theme: themePath ? await parts.text(themePath) : null,
  };
}

/** The title, the author and the like. */
async function readCoreProperties(parts: Package): Promise<Pick<BookData, "coreProperties">> {
  const links = await parts.relationships("");
  const link = links.find(({ type, target }) => type === "core-properties" && parts.has(target));
  return link ? { coreProperties: await parts.text(link.target) } : {};
}

function readStructureProtection(workbook: XmlElement): Pick<BookData, "structureProtection"> {
  const element = child(workbook, "workbookProtection");
  const attributes = Object.entries(element?.attributes ?? {}).filter(([name]) => /^[a-z]+$/i.test(name));
  return attributes.length === 0
    ? {}
    : { structureProtection: Object.fromEntries(attributes) as Readonly<Record<string, string>> };
}

function visibility(state: string | undefined): SheetData["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function activeTab(workbook: XmlElement): number {
  return numeric(child(child(workbook, "bookViews"), "workbookView"), "activeTab") ?? 0;
}

/** The sheet in front where it was read and can be seen, otherwise the first that can. */
function activeSheet(sheets: readonly SheetData[], name: string | undefined): number {
  const front = sheets.findIndex((sheet) => sheet.name === name && sheet.visibility === "visible");
  if (front >= 0) return front;
  return Math.max(
    sheets.findIndex((sheet) => sheet.visibility === "visible"),
    0,
  );
}
