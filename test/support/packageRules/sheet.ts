import {
  all,
  boxOf,
  type Box,
  checkApart,
  checkList,
  checkOrder,
  count,
  first,
  MAX_COLUMNS,
  type Node,
  type Report,
  unescaped,
  within,
} from "./part";
import type { StyleCounts } from "./styles";
import type { CheckedTable } from "./table";

const ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate"],
  ...["customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations"],
  ...["hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"],
  ...["customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing"],
  ...["legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
];
const HEADER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];

/** What the parts of a sheet refer to. */
export interface SheetContext {
  /** The shared strings, as people see them. */
  readonly strings: readonly string[];
  readonly styles: StyleCounts;
  readonly tables: readonly CheckedTable[];
}

/** The rules of a worksheet's part. */
export function checkSheet(root: Node, context: SheetContext, report: Report): void {
  checkOrder(root, ORDER, report);
  checkColumns(root, context, report);
  const texts = checkCells(root, context, report);
  checkTables(root, context.tables, texts, report);
  checkRules(root, context, report);
  checkView(root, report);
  checkPage(root, report);
  for (const link of all(first(root, "hyperlinks"), "hyperlink")) {
    if (!boxOf(link.attributes.ref)) report(`a link on "${link.attributes.ref}"`);
    if (!link.attributes["r:id"] && !link.attributes.location)
      report(`the link on ${link.attributes.ref} leads nowhere`);
  }
}

function checkColumns(root: Node, { styles }: SheetContext, report: Report): void {
  let last = 0;
  if (first(root, "cols")) checkList(first(root, "cols"), "col", report);
  for (const column of all(first(root, "cols"), "col")) {
    const [min, max, width] = [count(column, "min"), count(column, "max"), count(column, "width")];
    if (!(min > last && max >= min && max <= MAX_COLUMNS)) report(`columns ${min} to ${max} after ${last}`);
    if (!(width >= 0 && width <= 255)) report(`column ${min} is ${width} wide`);
    if (Number(column.attributes.style ?? 0) >= styles.cells)
      report(`column ${min} has a style that is none`);
    last = max;
  }
}

/** @returns the text of each cell that holds one, by its name */
function checkCells(root: Node, context: SheetContext, report: Report): Map<string, string> {
  const texts = new Map<string, string>();
  let lastRow = 0;
  for (const row of all(first(root, "sheetData"), "row")) {
    const number = count(row, "r");
    if (!(number > lastRow)) report(`row ${number} after ${lastRow}`);
    lastRow = number;
    if (Number(row.attributes.s ?? 0) >= context.styles.cells)
      report(`row ${number} has a style that is none`);
    const height = Number(row.attributes.ht ?? 0);
    if (!(height >= 0 && height <= 409.5)) report(`row ${number} is ${height} high`);
    let lastColumn = 0;
    for (const cell of row.children) {
      const name = cell.attributes.r ?? "";
      const box = boxOf(name);
      if (cell.name !== "c" || box?.top !== number) report(`<${cell.name}> "${name}" in row ${number}`);
      if (!box) continue;
      if (box.left <= lastColumn) report(`${name} stands too late in its row`);
      lastColumn = box.left;
      checkCell(cell, name, context, report, texts);
    }
  }
  return texts;
}

function checkCell(
  cell: Node,
  name: string,
  { strings, styles }: SheetContext,
  report: Report,
  texts: Map<string, string>,
): void {
  checkOrder(cell, ["f", "v", "is", "extLst"], report);
  if (Number(cell.attributes.s ?? 0) >= styles.cells) report(`${name} has a style that is none`);
  const formula = first(cell, "f");
  if (formula) {
    if (formula.text.startsWith("=") || formula.text.trim() === "" || formula.text.length > 8192)
      report(`the formula of ${name} is "${formula.text.slice(0, 40)}"`);
    if (formula.attributes.t === "array" && !boxOf(formula.attributes.ref))
      report(`the array formula of ${name} fills "${formula.attributes.ref}"`);
  }
  const stored = first(cell, "v")?.text;
  if (stored === undefined) return;
  const type = cell.attributes.t ?? "n";
  if (type === "s") {
    const text = /^\d+$/.test(stored) ? strings[Number(stored)] : undefined;
    if (text === undefined) report(`${name} holds the string ${stored} of ${strings.length}`);
    else texts.set(name, text);
  }
  if (type === "n" && (stored.trim() === "" || !Number.isFinite(Number(stored))))
    report(`${name} holds "${stored}" as a number`);
  if (type === "b" && !/^[01]$/.test(stored)) report(`${name} holds "${stored}" as true or false`);
  if (type === "e" && !ERRORS.includes(stored)) report(`${name} holds the error "${stored}"`);
  if (type === "str" && stored.length > 32_767) report(`${name} holds ${stored.length} characters`);
  if (!["s", "n", "b", "e", "str"].includes(type)) report(`${name} is of type "${type}"`);
}

function checkTables(
  root: Node,
  tables: readonly CheckedTable[],
  texts: ReadonlyMap<string, string>,
  report: Report,
): void {
  checkList(first(root, "tableParts"), "tablePart", report);
  if (all(first(root, "tableParts"), "tablePart").length !== tables.length)
    report("<tableParts> and the relationships name different tables");
  const merges = boxes("mergeCell", first(root, "mergeCells"), report);
  checkList(first(root, "mergeCells"), "mergeCell", report);
  checkApart("merged cells", merges, report);
  for (const box of merges)
    if (box.top === box.bottom && box.left === box.right) report("one cell is merged with itself");
  const filter = first(root, "autoFilter");
  if (filter && !boxOf(filter.attributes.ref)) report(`a filter on "${filter.attributes.ref}"`);
  const areas = tables.map(({ box }) => box);
  checkApart("tables", [...areas, ...(filter ? [boxOf(filter.attributes.ref)!] : [])], report);
  for (const { name, box, headings } of tables) {
    for (const merge of merges)
      if (
        merge.left <= box.right &&
        box.left <= merge.right &&
        merge.top <= box.bottom &&
        box.top <= merge.bottom
      )
        report(`the table ${name} holds merged cells`);
    for (const [index, heading] of headings.entries()) {
      const cell = cellName(box.top, box.left + index);
      if (texts.get(cell) !== unescaped(heading))
        report(`the heading of ${name} in ${cell} is "${texts.get(cell)}", the column "${heading}"`);
    }
  }
}

function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + String(row);
}

function boxes(item: string, list: Node | undefined, report: Report): Box[] {
  return all(list, item).flatMap(({ attributes }) => {
    const box = boxOf(attributes.ref);
    if (!box) report(`<${item}> is on "${attributes.ref}"`);
    return box ? [box] : [];
  });
}

/** Validations and conditional formats. */
function checkRules(root: Node, { styles }: SheetContext, report: Report): void {
  const validations = first(root, "dataValidations");
  checkList(validations, "dataValidation", report);
  for (const rule of all(validations, "dataValidation")) {
    checkPlaces(rule, report);
    checkOrder(rule, ["formula1", "formula2"], report);
    for (const { text } of rule.children)
      if (text.startsWith("=") || (text.startsWith('"') ? text.length > 257 : text.length > 8192))
        report(`the validation on ${rule.attributes.sqref} has the formula "${text.slice(0, 40)}"`);
    const limits = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 255 };
    for (const [attribute, limit] of Object.entries(limits))
      if (unescaped(rule.attributes[attribute] ?? "").length > limit)
        report(`the ${attribute} on ${rule.attributes.sqref} has more than ${limit} characters`);
  }
  for (const format of all(root, "conditionalFormatting")) {
    checkPlaces(format, report);
    checkOrder(format, ["cfRule", "extLst"], report);
    for (const rule of all(format, "cfRule")) {
      if (!(count(rule, "priority") >= 1)) report(`a rule on ${format.attributes.sqref} without priority`);
      if (Number(rule.attributes.dxfId ?? 0) >= Math.max(1, styles.differential))
        report(`a rule on ${format.attributes.sqref} has a style that is none`);
      for (const { text } of all(rule, "formula"))
        if (text.startsWith("=") || text === "") report(`a rule's formula is "${text}"`);
    }
  }
}

function checkPlaces(node: Node, report: Report): void {
  const places = (node.attributes.sqref ?? "").split(" ");
  if (!places.every((place) => boxOf(place))) report(`<${node.name}> is on "${node.attributes.sqref}"`);
}

function checkView(root: Node, report: Report): void {
  for (const view of all(first(root, "sheetViews"), "sheetView")) {
    checkOrder(view, ["pane", "selection", "pivotSelection", "extLst"], report);
    const zoom = Number(view.attributes.zoomScale ?? 100);
    if (!(zoom >= 10 && zoom <= 400)) report(`the zoom is ${zoom}`);
    const pane = first(view, "pane");
    if (pane && !boxOf(pane.attributes.topLeftCell)) report(`the pane is at ${pane.attributes.topLeftCell}`);
    for (const { attributes } of all(view, "selection"))
      if (attributes.activeCell && !boxOf(attributes.activeCell))
        report(`${attributes.activeCell} is selected`);
  }
}

function checkPage(root: Node, report: Report): void {
  const texts = first(root, "headerFooter");
  if (texts) checkOrder(texts, HEADER, report);
  for (const { name, text } of texts?.children ?? [])
    if (text.length > 255) report(`<${name}> has ${text.length} characters`);
  for (const name of ["rowBreaks", "colBreaks"]) {
    const breaks = first(root, name);
    checkList(breaks, "brk", report);
    if (breaks && count(breaks, "manualBreakCount") > count(breaks, "count")) report(`<${name}> miscounts`);
  }
  const scale = Number(first(root, "pageSetup")?.attributes.scale ?? 100);
  if (!(scale >= 10 && scale <= 400)) report(`it is printed at ${scale} %`);
  for (const node of within(root))
    if (node.name === "mc:AlternateContent") report("alternative contents without need");
}
