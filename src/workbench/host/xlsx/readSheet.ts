import type { Area, ColumnData, SheetData } from "../book/data";
import { MAX_COLUMNS, parseArea } from "./address";
import { gridOf } from "../book/charts/chartPlace";
import { Lines } from "../book/lines";
import { CellReader } from "./cells";
import { plainColor, readColor, type Palette } from "./styles/colors";
import { readConditionalFormats } from "./conditional";
import { readCharts } from "./charts/drawing";
import type { PrintNames } from "./names";
import { hasAuthors, readNotes } from "./notes";
import type { Package, Relationship } from "./package";
import { readPage, readProtection } from "./page";
import type { FileText } from "./sharedStrings";
import type { FileStyles } from "./styles/styles";
import { readTable } from "./tables";
import { readValidations } from "./validations";
import { child, children, flag, numeric, unescapeText, type XmlElement } from "./xml";

/** The width of columns where a file says nothing, as Excel writes it. */
const USUAL_WIDTH = 9.140625;
/** How many characters such a column has room for (ECMA-376 part 1, 18.3.1.81), and what Excel adds around them. */
const USUAL_BASE_WIDTH = 8;
const AROUND_TEXT = 0.83203125;

/** What all sheets of a workbook share. */
export interface WorkbookContext {
  readonly parts: Package;
  readonly strings: readonly FileText[];
  readonly styles: FileStyles;
  readonly palette: Palette;
  readonly dateSystem: 1900 | 1904;
}

/** A sheet, and what `notKept` needs to see of its part. */
export interface ReadSheet {
  readonly data: SheetData;
  readonly root: XmlElement;
  readonly links: readonly Relationship[];
  /** The parts of its tables. */
  readonly tableRoots: readonly XmlElement[];
  readonly richTexts: number;
  /** Cells whose value is a picture or a data type; the file shows an error to programs that don't know these. */
  readonly richValues: number;
  readonly dataTables: number;
  readonly dynamicArrays: number;
  /** Whether rows or columns carry the mark of a closed outline. */
  readonly collapsed: boolean;
  readonly noteAuthors: boolean;
  /** Whether rows that say nothing of themselves are hidden. */
  readonly hidesUnusedRows: boolean;
}

/** Reads a worksheet's part and the parts that belong to it. @throws XlsxError when one of them is broken or missing. */
export async function readSheet(
  path: string,
  properties: Pick<SheetData, "name" | "visibility">,
  print: PrintNames | undefined,
  context: WorkbookContext,
): Promise<ReadSheet> {
  const { parts, styles, palette } = context;
  const links = await parts.relationships(path);
  const ofType = (type: string) => links.filter((link) => link.type === type && parts.has(link.target));
  const tableRoots: XmlElement[] = [];
  for (const link of ofType("table")) tableRoots.push(await parts.xml(link.target));
  const tables = tableRoots.map(readTable).filter((table) => table !== null);
  const notes = [];
  let noteAuthors = false;
  for (const link of ofType("comments")) {
    const comments = await parts.xml(link.target);
    notes.push(...readNotes(comments));
    noteAuthors ||= hasAuthors(comments);
  }
  let columns: ColumnData[] = [];
  const reader = new CellReader({
    ...context,
    tables,
    columnStyle: (column) => columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0,
  });
  let format: XmlElement | undefined;
  let collapsed = false;
  // Both stand before the rows, which need to know the columns' styles.
  const root = await parts.xml(path, {
    sheetFormatPr: (element) => (format = element),
    cols: (element) => {
      columns = readColumns(element, format);
      collapsed = children(element, "col").some((column) => flag(column, "collapsed"));
    },
    row: (element) => reader.add(element),
  });
  const data: SheetData = {
    ...properties,
    tabColor: plainColor(readColor(child(child(root, "sheetPr"), "tabColor"), palette), palette),
    protection: readProtection(root),
    cells: reader.cells,
    columns: columns.filter(
      (column) => column.width !== null || column.hidden || column.style !== 0 || column.outlineLevel > 0,
    ),
    rows: reader.rows,
    defaultColumnWidth: defaultWidth(format),
    defaultRowHeight: flag(format, "customHeight") ? numeric(format, "defaultRowHeight") : null,
    merges: children(child(root, "mergeCells"), "mergeCell")
      .map((merge) => parseArea(merge.attributes.ref ?? ""))
      .filter((area) => area !== null),
    tables,
    validations: readValidations(root),
    conditionalFormats: readConditionalFormats(root, styles, palette),
    autoFilter: parseArea(child(root, "autoFilter")?.attributes.ref ?? ""),
    ...readView(root),
    page: readPage(root, print),
    hyperlinks: readHyperlinks(root, links),
    notes,
    charts: [],
  };
  const charts = await readCharts(links, parts, gridOf(linesOf(data)));
  return {
    data: { ...data, charts },
    root,
    links,
    tableRoots,
    richTexts: reader.richTexts,
    richValues: reader.richValues,
    dataTables: reader.dataTables,
    dynamicArrays: reader.dynamicArrays,
    collapsed: collapsed || reader.collapsed,
    noteAuthors,
    hidesUnusedRows: flag(format, "zeroHeight"),
  };
}

/** The sizes of a sheet's columns and rows. */
function linesOf({ columns, rows }: SheetData): Parameters<typeof gridOf>[0] {
  const lines = new Lines(columns, rows);
  return {
    columnWidth: (column) => ({ width: null, hidden: false, ...lines.column(column) }),
    rowHeight: (row) => ({ height: null, hidden: false, ...lines.row(row) }),
  };
}

/** The width of columns that have none of their own, where the sheet says it: in whole, or without the space around text. */
function defaultWidth(format: XmlElement | undefined): number | null {
  const base = numeric(format, "baseColWidth") ?? USUAL_BASE_WIDTH;
  return numeric(format, "defaultColWidth") ?? (base === USUAL_BASE_WIDTH ? null : base + AROUND_TEXT);
}

function readColumns(cols: XmlElement, format: XmlElement | undefined): ColumnData[] {
  const usual = defaultWidth(format) ?? USUAL_WIDTH;
  return children(cols, "col").map((column) => {
    const width = numeric(column, "width");
    return {
      first: (numeric(column, "min") ?? 1) - 1,
      last: Math.min(numeric(column, "max") ?? MAX_COLUMNS, MAX_COLUMNS) - 1,
      // Columns with a style only have the usual width in their entry too.
      width: width === usual && !flag(column, "customWidth") ? null : width,
      hidden: flag(column, "hidden"),
      style: numeric(column, "style") ?? 0,
      outlineLevel: numeric(column, "outlineLevel") ?? 0,
    };
  });
}

function readView(root: XmlElement): Pick<SheetData, "freeze" | "showGridlines" | "zoom"> {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const isFrozen = pane?.attributes.state === "frozen" || pane?.attributes.state === "frozenSplit";
  const freeze = { rows: numeric(pane, "ySplit") ?? 0, columns: numeric(pane, "xSplit") ?? 0 };
  return {
    freeze: isFrozen && (freeze.rows > 0 || freeze.columns > 0) ? freeze : null,
    showGridlines: flag(view, "showGridLines", true),
    zoom: numeric(view, "zoomScale"),
  };
}

/** A link leads out of the file, to a place in the workbook ("#" in front), or to a place in another file. */
function readHyperlinks(root: XmlElement, links: readonly Relationship[]): SheetData["hyperlinks"] {
  return children(child(root, "hyperlinks"), "hyperlink").flatMap((element) => {
    const area: Area | null = parseArea(element.attributes.ref ?? "");
    const outside = links.find((link) => link.id === element.attributes[":id"])?.target ?? "";
    const place = element.attributes.location;
    const target = outside + (place ? `#${place}` : "");
    const tooltip = element.attributes.tooltip;
    return area && target !== ""
      ? [{ area, target, tooltip: tooltip === undefined ? null : unescapeText(tooltip) }]
      : [];
  });
}
