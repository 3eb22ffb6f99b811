import { all, boxOf, checkOrder, checkUnique, first, type Node, type Report } from "./part";

const ORDER = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"],
  ...["functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews"],
  ...["pivotCaches", "extLst"],
];
/** Excel's own names; these with the prefix belong to a sheet. */
const BUILT_IN = /^_xlnm\.(Print_Area|Print_Titles|_FilterDatabase|Criteria|Extract|Database|Sheet_Title)$/;

/** Whether Excel takes it as the name of a range or table. */
export function isValidName(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const looksLikeCell = boxOf(name.toUpperCase()) !== null || /^(?:r\d*)?(?:c\d*)?$/i.test(name);
  return isWord && !looksLikeCell;
}

/** The rules of the workbook's own part. @param tables the names of all tables, which share a space with its names */
export function checkWorkbook(root: Node, tables: readonly string[], report: Report): void {
  checkOrder(root, ORDER, report);
  const sheets = all(first(root, "sheets"), "sheet");
  checkUnique(
    "sheet",
    sheets.map((sheet) => sheet.attributes.name ?? ""),
    report,
  );
  checkUnique(
    "sheetId",
    sheets.map((sheet) => sheet.attributes.sheetId ?? ""),
    report,
  );
  checkUnique(
    "r:id of a sheet",
    sheets.map((sheet) => sheet.attributes["r:id"] ?? ""),
    report,
  );
  for (const { attributes } of sheets) {
    const name = attributes.name ?? "";
    if (name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || /^history$/i.test(name))
      report(`"${name}" can't be a sheet's name`);
  }
  const isVisible = (sheet: Node | undefined) =>
    sheet !== undefined && (sheet.attributes.state ?? "visible") === "visible";
  if (!sheets.some(isVisible)) report("no sheet is visible");
  for (const view of all(first(root, "bookViews"), "workbookView"))
    if (!isVisible(sheets[Number(view.attributes.activeTab ?? 0)]))
      report(`the sheet in front, ${view.attributes.activeTab ?? 0}, is hidden or not there`);
  checkNames(root, sheets.length, tables, report);
}

function checkNames(root: Node, sheetCount: number, tables: readonly string[], report: Report): void {
  const names = all(first(root, "definedNames"), "definedName");
  if (first(root, "definedNames") && names.length === 0) report("<definedNames> is empty");
  const scoped = names.map(({ attributes }) => `${attributes.localSheetId ?? ""}!${attributes.name}`);
  checkUnique("name", [...scoped, ...tables.map((table) => `!${table}`)], report);
  for (const { attributes, text } of names) {
    const { name = "", localSheetId: scope } = attributes;
    const isBuiltIn = BUILT_IN.test(name) || name.startsWith("_xl");
    if (!isBuiltIn && !isValidName(name)) report(`"${name}" can't be a name`);
    if (scope !== undefined && !(Number(scope) < sheetCount)) report(`"${name}" is of sheet ${scope}`);
    if (text.trim() === "" || text.startsWith("=")) report(`"${name}" stands for "${text}"`);
  }
}
