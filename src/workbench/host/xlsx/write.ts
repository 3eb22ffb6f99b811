import JSZip from "jszip";

import type { BookData, SheetData } from "../book/data";
import type { ChartData, KeptPart } from "../book/charts/chartData";
import { ChartValues } from "../book/charts/chartValues";
import { areaName } from "./address";
import { chartXml } from "./charts/chartXml";
import { drawingXml } from "./charts/drawing";
import { externalBookXml } from "./externalBooks";
import { agreeOnHeadings } from "./headings";
import { nameXml, PRINT_AREA, PRINT_TITLES, printFormula } from "./names";
import { MAIN, OFFICE_RELATIONSHIPS } from "./namespaces";
import { notesXml, noteShapesXml } from "./notes";
import { StringTable } from "./sharedStrings";
import { StyleWriter } from "./styles/styleWriter";
import { tableXml } from "./tables";
import { sheetXml } from "./writeSheet";
import { xmlElement } from "./xml";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Writes a workbook as an .xlsx file that asks Excel to calculate everything when it is opened. */
export function writeXlsx(book: BookData): Promise<Uint8Array> {
  // Where a table's headings don't agree with its cells, Excel takes the file for damaged.
  const data: BookData = { ...book, ...agreeOnHeadings(book.sheets, book.names) };
  const parts = new PartWriter();
  const strings = new StringTable();
  const styles = new StyleWriter(data.styles);
  const workbook = new LinkWriter("xl/workbook.xml");
  const values = new ChartValues(data.sheets);
  const sheets = data.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    writeSheet(sheet, path, index === data.activeSheet, { strings, styles, values }, parts);
    return workbook.add("worksheet", path);
  });
  if (data.theme !== undefined) {
    parts.addWhole(
      "xl/theme/theme1.xml",
      "application/vnd.openxmlformats-officedocument.theme+xml",
      data.theme,
    );
    workbook.add("theme", "xl/theme/theme1.xml");
  }
  parts.add("xl/styles.xml", `${SPREADSHEET_TYPE}.styles+xml`, styles.toXml());
  workbook.add("styles", "xl/styles.xml");
  parts.add("xl/sharedStrings.xml", `${SPREADSHEET_TYPE}.sharedStrings+xml`, strings.toXml(MAIN));
  workbook.add("sharedStrings", "xl/sharedStrings.xml");
  const externalBooks = (data.externalBooks ?? []).map((external, index) => {
    const path = `xl/externalLinks/externalLink${index + 1}.xml`;
    const links = new LinkWriter(path);
    const xml = externalBookXml(external, links.addOutside("externalLinkPath", external.target));
    parts.add(path, `${SPREADSHEET_TYPE}.externalLink+xml`, xml);
    parts.addLinks(links);
    return workbook.add("externalLink", path);
  });
  parts.add(
    "xl/workbook.xml",
    `${SPREADSHEET_TYPE}.sheet.main+xml`,
    workbookXml(data, sheets, externalBooks),
  );
  parts.addLinks(workbook);
  const root = new LinkWriter("");
  root.add("officeDocument", "xl/workbook.xml");
  if (data.coreProperties !== undefined) {
    const type = "application/vnd.openxmlformats-package.core-properties+xml";
    parts.addWhole("docProps/core.xml", type, data.coreProperties);
    root.add(`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml");
  }
  parts.addLinks(root);
  return parts.finish();
}

/** What all sheets share. */
interface SharedParts {
  readonly strings: StringTable;
  readonly styles: StyleWriter;
  readonly values: ChartValues;
}

/** Writes a sheet's part and those that belong to it. */
function writeSheet(
  sheet: SheetData,
  path: string,
  isActive: boolean,
  { strings, styles, values }: SharedParts,
  parts: PartWriter,
): void {
  const links = new LinkWriter(path);
  const tables = sheet.tables.map((table) => {
    const id = parts.nextNumber("table");
    parts.add(`xl/tables/table${id}.xml`, `${SPREADSHEET_TYPE}.table+xml`, tableXml(table, id));
    return links.add("table", `xl/tables/table${id}.xml`);
  });
  const drawing =
    sheet.charts.length > 0 ? links.add("drawing", writeDrawing(sheet.charts, values, parts)) : null;
  let notes: string | null = null;
  if (sheet.notes.length > 0) {
    const id = parts.nextNumber("notes");
    parts.add(`xl/comments${id}.xml`, `${SPREADSHEET_TYPE}.comments+xml`, notesXml(sheet.notes));
    links.add("comments", `xl/comments${id}.xml`);
    parts.add(`xl/drawings/vmlDrawing${id}.vml`, null, noteShapesXml(sheet.notes));
    notes = links.add("vmlDrawing", `xl/drawings/vmlDrawing${id}.vml`);
  }
  const outside = (target: string) => links.addOutside("hyperlink", target);
  const xml = sheetXml(sheet, isActive, strings, styles, { outside, drawing, notes, tables });
  parts.add(path, `${SPREADSHEET_TYPE}.worksheet+xml`, xml);
  parts.addLinks(links);
}

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Writes what lies over a sheet's cells. @returns the path of its part */
function writeDrawing(charts: readonly ChartData[], values: ChartValues, parts: PartWriter): string {
  const path = `xl/drawings/drawing${parts.nextNumber("drawing")}.xml`;
  const links = new LinkWriter(path);
  const ids = charts.map(({ model, original }) => {
    const chart = `xl/charts/chart${parts.nextNumber("chart")}.xml`;
    if (original) writeKept(original, chart, parts);
    else parts.add(chart, CHART_TYPE, chartXml(model!, values));
    return links.add("chart", chart);
  });
  parts.add(path, DRAWING_TYPE, drawingXml(charts, ids));
  parts.addLinks(links);
  return path;
}

/** Writes a part as it was read, and those that it leads to. */
function writeKept(part: KeptPart, path: string, parts: PartWriter): void {
  const links = new LinkWriter(path);
  for (const { id, type, target } of part.links) {
    if (typeof target === "string") {
      links.addOutside(type, target, id);
      continue;
    }
    const to = `xl/charts/part${parts.nextNumber("part of a chart")}.${target.extension}`;
    writeKept(target, to, parts);
    links.add(type, to, id);
  }
  parts.addWhole(path, part.contentType, part.content);
  parts.addLinks(links);
}

/** @param ids the relationships of the sheets; @param externalBooks those of other workbooks */
function workbookXml(data: BookData, ids: readonly string[], externalBooks: readonly string[]): string {
  const sheets = data.sheets.map(({ name, visibility }, index) =>
    xmlElement("sheet", {
      name,
      sheetId: index + 1,
      state: visibility === "visible" ? null : visibility,
      "r:id": ids[index],
    }),
  );
  const names = namesXml(data);
  const references = externalBooks.map((id) => xmlElement("externalReference", { "r:id": id })).join("");
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">` +
    xmlElement("workbookPr", { date1904: data.dateSystem === 1904 || null }) +
    (data.structureProtection ? xmlElement("workbookProtection", data.structureProtection) : "") +
    `<bookViews>${xmlElement("workbookView", { activeTab: data.activeSheet })}</bookViews>` +
    `<sheets>${sheets.join("")}</sheets>` +
    (references && `<externalReferences>${references}</externalReferences>`) +
    (names && `<definedNames>${names}</definedNames>`) +
    xmlElement("calcPr", { calcId: 191029, fullCalcOnLoad: true }) +
    "</workbook>"
  );
}

/** People's names, and Excel's own for what sheets print and filter. */
function namesXml(data: BookData): string {
  const index = (scope: string | null) =>
    scope === null ? null : data.sheets.findIndex((sheet) => sheet.name === scope);
  const own = data.sheets.flatMap(({ name: scope, page, autoFilter }) => {
    const excel = (name: string, parts: readonly (string | null)[], visible = true) => {
      const formula = printFormula(scope, parts);
      return formula === "" ? [] : [{ name, scope, formula, visible, comment: null }];
    };
    return [
      ...excel("_xlnm._FilterDatabase", [autoFilter && areaName(autoFilter)], false),
      ...excel(PRINT_AREA, [page.printArea]),
      ...excel(PRINT_TITLES, [page.titleColumns, page.titleRows]),
    ];
  });
  return [...data.names, ...own].map((name) => nameXml(name, index(name.scope))).join("");
}

/** The relationships of one part. */
class LinkWriter {
  private readonly links: string[] = [];

  /** @param part the path of the part, "" for the package itself */
  constructor(private readonly part: string) {}

  /**
   * Leads to another part, by a relative path: not every program that reads workbooks knows absolute ones.
   * @param type the last word of an Office type, or a whole one
   * @param id by which the part refers to it already
   * @returns the id that the part refers to it by
   */
  add(type: string, path: string, id?: string): string {
    const from = this.part.split("/").slice(0, -1);
    const to = path.split("/");
    const shared = from.findIndex((folder, depth) => folder !== to[depth]);
    const depth = shared < 0 ? from.length : shared;
    return this.addLink(type, "../".repeat(from.length - depth) + to.slice(depth).join("/"), null, id);
  }

  /** The same to something outside the file. */
  addOutside(type: string, address: string, id?: string): string {
    return this.addLink(type, address, "External", id);
  }

  private addLink(
    type: string,
    target: string,
    mode: "External" | null,
    id = `rId${this.links.length + 1}`,
  ): string {
    this.links.push(
      xmlElement("Relationship", {
        Id: id,
        Type: type.includes("/") ? type : `${OFFICE_RELATIONSHIPS}/${type}`,
        Target: target,
        TargetMode: mode,
      }),
    );
    return id;
  }

  /** Where they stand in the file. */
  get path(): string {
    const slash = this.part.lastIndexOf("/") + 1;
    return `${this.part.slice(0, slash)}_rels/${this.part.slice(slash)}.rels`;
  }

  get isEmpty(): boolean {
    return this.links.length === 0;
  }

  toXml(): string {
    return `<Relationships xmlns="${PACKAGE}/relationships">${this.links.join("")}</Relationships>`;
  }
}

/** The day that Excel itself gives to the parts of a file, so that the same workbook gives the same bytes. */
const PART_DATE = new Date(Date.UTC(1980, 0, 1));

/** Collects the parts of a file and what each of them is. */
class PartWriter {
  private readonly zip = new JSZip();
  private readonly encoder = new TextEncoder();
  private readonly types: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** 1 for the first of a kind, then 2 … */
  nextNumber(kind: string): number {
    const number = (this.numbers.get(kind) ?? 0) + 1;
    this.numbers.set(kind, number);
    return number;
  }

  /** @param type null where the file's extension says it */
  add(path: string, type: string | null, xml: string): void {
    this.addWhole(path, type, DECLARATION + xml);
  }

  /** A part that brings its XML declaration along. */
  addWhole(path: string, type: string | null, content: string | Uint8Array): void {
    if (type !== null) this.types.push(xmlElement("Override", { PartName: `/${path}`, ContentType: type }));
    const bytes = typeof content === "string" ? this.encoder.encode(content) : content;
    this.zip.file(path, bytes, { date: PART_DATE, createFolders: false });
  }

  addLinks(links: LinkWriter): void {
    if (!links.isEmpty) this.add(links.path, null, links.toXml());
  }

  finish(): Promise<Uint8Array> {
    const defaults = [
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
      ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
    ].map(([Extension, ContentType]) => xmlElement("Default", { Extension, ContentType }));
    const types = `<Types xmlns="${PACKAGE}/content-types">${defaults.join("")}${this.types.join("")}</Types>`;
    this.add("[Content_Types].xml", null, types);
    // A low level: the file is hardly larger and written much faster.
    return this.zip.generateAsync({
      type: "uint8array",
      compression: "DEFLATE",
      compressionOptions: { level: 3 },
    });
  }
}
