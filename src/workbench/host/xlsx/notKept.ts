import type { Package, Relationship } from "./package";
import type { ReadSheet, WorkbookContext } from "./readSheet";
import { child, children, descendants, flag, type XmlElement } from "./xml";

/** What a sheet may have that isn't kept, by the type of the parts that hold it. */
const SHEET_PARTS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  pivotTable: ["pivot table", "pivot tables"],
  slicer: ["slicer", "slicers"],
  timeline: ["timeline", "timelines"],
  ctrlProp: ["form control", "form controls"],
  control: ["ActiveX control", "ActiveX controls"],
  oleObject: ["embedded object", "embedded objects"],
  package: ["embedded object", "embedded objects"],
  queryTable: ["query", "queries"],
  threadedComment: ["set of threaded comments (their text is kept as notes)", "sets of threaded comments"],
};

/** The same for the workbook as a whole. */
const WORKBOOK_PARTS: Readonly<Record<string, string>> = {
  vbaProject: "macros",
  connections: "data connections",
  customXml: "custom XML data",
  xmlMaps: "XML maps",
  attachedToolbars: "toolbars",
  FeaturePropertyBag: "check boxes in cells (kept as TRUE and FALSE)",
};

/** What the package itself may point to. */
const PACKAGE_PARTS: Readonly<Record<string, string>> = {
  "custom-properties": "custom properties",
  classificationlabels: "sensitivity label",
  origin: "digital signature",
};

const LEFT_OUT_SHEETS: Readonly<Record<string, string>> = {
  chartsheet: "chart sheet",
  dialogsheet: "dialog sheet",
  xlMacrosheet: "macro sheet",
  xlIntlMacrosheet: "macro sheet",
};

/** What the workbook's part says about a sheet that is not a worksheet. */
export interface LeftOutSheet {
  readonly name: string;
  readonly type: string;
}

/** What the file has that a `BookData` doesn't hold, in plain words, each once, with its sheet where it has one. */
export async function listNotKept(
  workbook: XmlElement,
  links: readonly Relationship[],
  sheets: readonly ReadSheet[],
  leftOut: readonly LeftOutSheet[],
  context: WorkbookContext,
): Promise<string[]> {
  const entries = leftOut.map(({ name, type }) => `${LEFT_OUT_SHEETS[type] ?? "sheet"} '${name}'`);
  for (const sheet of sheets) {
    const found = [...(await inDrawings(sheet, context.parts)), ...inSheet(sheet)];
    entries.push(...found.map((what) => `${what} on '${sheet.data.name}'`));
  }
  for (const [type, what] of Object.entries(WORKBOOK_PARTS))
    if (links.some((link) => link.type === type)) entries.push(what);
  if (await hasStoredValues(links, context.parts))
    entries.push("stored values of other workbooks that formulas link to");
  entries.push(...context.styles.notKept, ...inWorkbook(workbook), ...(await inPackage(context.parts)));
  return entries;
}

function inWorkbook(workbook: XmlElement): string[] {
  const calculation = child(workbook, "calcPr");
  return [
    ...(child(workbook, "fileSharing") ? ["recommendation to open it read-only"] : []),
    ...(child(workbook, "customWorkbookViews") ? ["custom views"] : []),
    ...((calculation?.attributes.calcMode ?? "auto") !== "auto" ||
    flag(calculation, "iterate") ||
    !flag(calculation, "fullPrecision", true)
      ? ["calculation settings"]
      : []),
  ];
}

/** What is said of the document as a whole, in parts of its own. */
async function inPackage(parts: Package): Promise<string[]> {
  const links = (await parts.relationships("")).filter(({ target }) => parts.has(target));
  const found = links.flatMap(({ type }) => PACKAGE_PARTS[type] ?? []);
  const extended = links.find(({ type }) => type === "extended-properties");
  const root = extended && (await parts.xml(extended.target));
  const isSaid = (name: string) => (child(root, name)?.text.trim() ?? "") !== "";
  return isSaid("Company") || isSaid("Manager") ? [...found, "company and manager"] : found;
}

async function hasStoredValues(links: readonly Relationship[], parts: Package): Promise<boolean> {
  for (const { type, target } of links)
    if (type === "externalLink" && parts.has(target))
      if (descendants(await parts.xml(target), "sheetData").length > 0) return true;
  return false;
}

function inSheet({ root, links, ...sheet }: ReadSheet): string[] {
  const found = Object.entries(SHEET_PARTS).flatMap(([type, [one, many]]) =>
    counted(links.filter((link) => link.type === type).length, one, many),
  );
  const has = (name: string) => child(root, name) !== undefined;
  if (has("picture")) found.push("background picture");
  if (has("legacyDrawingHF")) found.push("pictures in header or footer");
  if (has("scenarios")) found.push("scenarios");
  if (has("protectedRanges")) found.push("ranges with permissions of their own");
  if (has("ignoredErrors")) found.push("marks of errors to be ignored");
  if (hasViewSettings(child(child(root, "sheetViews"), "sheetView"))) found.push("view settings");
  if (sheet.hidesUnusedRows) found.push("hiding of unused rows");
  if (hasPrintSettings(root)) found.push("print settings");
  const outline = child(child(root, "sheetPr"), "outlinePr");
  const isUsual = flag(outline, "summaryBelow", true) && flag(outline, "summaryRight", true);
  if (sheet.collapsed || !isUsual) found.push("outline settings");
  if (sheet.noteAuthors) found.push("authors of notes");
  const isFiltered = (element: XmlElement) =>
    children(child(element, "autoFilter"), "filterColumn").some(
      (column) => column.children.length > 0 || flag(column, "hiddenButton"),
    );
  if ([root, ...sheet.tableRoots].some(isFiltered)) found.push("filter settings");
  return [
    ...found,
    ...counted(
      descendants(child(root, "extLst"), "sparklineGroup").length,
      "sparkline group",
      "sparkline groups",
    ),
    ...counted(sheet.richTexts, "cell with formats inside its text", "cells with formats inside their text"),
    ...counted(
      sheet.richValues,
      "cell with a picture or data type in it",
      "cells with a picture or data type in them",
    ),
    ...counted(sheet.dataTables, "what-if data table", "what-if data tables"),
    ...counted(
      sheet.dynamicArrays,
      "spilling formula (kept as array formula)",
      "spilling formulas (kept as array formulas)",
    ),
  ];
}

/** What a view shows other than usual, zoom and frozen panes aside. */
function hasViewSettings(view: XmlElement | undefined): boolean {
  const pane = child(view, "pane");
  return (
    (pane !== undefined && (pane.attributes.state ?? "split") === "split") ||
    flag(view, "showFormulas") ||
    flag(view, "rightToLeft") ||
    !flag(view, "showRowColHeaders", true) ||
    !flag(view, "showZeros", true) ||
    (view?.attributes.view ?? "normal") !== "normal"
  );
}

/** The parts of a page's set-up that are not kept: rare settings, and other headers on the first or on even pages. */
function hasPrintSettings(root: XmlElement): boolean {
  const options = child(root, "printOptions");
  const setup = child(root, "pageSetup");
  const texts = child(root, "headerFooter");
  return (
    flag(options, "gridLines") ||
    flag(options, "headings") ||
    flag(setup, "blackAndWhite") ||
    flag(setup, "draft") ||
    flag(setup, "useFirstPageNumber") ||
    setup?.attributes.pageOrder === "overThenDown" ||
    flag(texts, "differentFirst") ||
    flag(texts, "differentOddEven")
  );
}

async function inDrawings({ links, data }: ReadSheet, parts: Package): Promise<string[]> {
  let charts = 0;
  let pictures = 0;
  let shapes = 0;
  let diagrams = 0;
  for (const { type, target } of links) {
    if (type !== "drawing" || !parts.has(target)) continue;
    const drawing = await parts.xml(target);
    charts += descendants(drawing, "chart").length;
    pictures += descendants(drawing, "pic").length;
    shapes += descendants(drawing, "sp").length + descendants(drawing, "cxnSp").length;
    diagrams += descendants(drawing, "relIds").length;
  }
  return [
    ...counted(charts - data.charts.length, "chart", "charts"),
    ...counted(pictures, "picture", "pictures"),
    ...counted(shapes, "shape", "shapes"),
    ...counted(diagrams, "diagram", "diagrams"),
  ];
}

function counted(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
