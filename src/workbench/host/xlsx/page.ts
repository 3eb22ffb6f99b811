import type { PageData, ProtectionData } from "../book/data";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { PrintNames } from "./names";
import {
  child,
  children,
  flag,
  numeric,
  unescapeText,
  escapeText,
  xmlElement,
  xmlText,
  type XmlElement,
} from "./xml";

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** How a sheet prints. @param names what Excel's own names say about it */
export function readPage(sheet: XmlElement, names: PrintNames | undefined): PageData {
  const setup = child(sheet, "pageSetup");
  const margins = child(sheet, "pageMargins");
  const options = child(sheet, "printOptions");
  const texts = child(sheet, "headerFooter");
  const fits = flag(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  // 0 pages means as many as it takes.
  const pages = (name: string) => (fits ? (numeric(setup, name) ?? 1) || null : null);
  const orientation = setup?.attributes.orientation;
  const text = (name: string) => {
    const element = child(texts, name);
    return element && element.text !== "" ? unescapeText(element.text) : null;
  };
  return {
    orientation: orientation === "portrait" || orientation === "landscape" ? orientation : null,
    paperSize: numeric(setup, "paperSize"),
    fitToWidth: pages("fitToWidth"),
    fitToHeight: pages("fitToHeight"),
    scale: numeric(setup, "scale"),
    margins: margins
      ? (Object.fromEntries(
          MARGINS.map((side) => [side, numeric(margins, side) ?? 0]),
        ) as PageData["margins"])
      : null,
    printArea: names?.area ?? null,
    titleRows: names?.titleRows ?? null,
    titleColumns: names?.titleColumns ?? null,
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    header: text("oddHeader"),
    footer: text("oddFooter"),
    rowBreaks: breaks(sheet, "rowBreaks"),
    ...(child(sheet, "colBreaks") ? { columnBreaks: breaks(sheet, "colBreaks") } : {}),
  };
}

function breaks(sheet: XmlElement, name: string): number[] {
  return children(child(sheet, name), "brk")
    .map((brk) => numeric(brk, "id"))
    .filter((id) => id !== null);
}

export function fitsToPages(page: PageData): boolean {
  return page.fitToWidth !== null || page.fitToHeight !== null;
}

/** The elements about printing, in the order of the schema. */
export function pageXml(page: PageData): string {
  const options = {
    horizontalCentered: page.centerHorizontally || null,
    verticalCentered: page.centerVertically || null,
  };
  const setup = {
    paperSize: page.paperSize,
    scale: page.scale,
    fitToWidth: fitsToPages(page) ? (page.fitToWidth ?? 0) : null,
    fitToHeight: fitsToPages(page) ? (page.fitToHeight ?? 0) : null,
    orientation: page.orientation,
  };
  const texts =
    (page.header === null ? "" : xmlElement("oddHeader", {}, xmlText(escapeText(page.header)))) +
    (page.footer === null ? "" : xmlElement("oddFooter", {}, xmlText(escapeText(page.footer))));
  return (
    optional("printOptions", options) +
    (page.margins ? xmlElement("pageMargins", page.margins) : "") +
    optional("pageSetup", setup) +
    (texts && xmlElement("headerFooter", {}, texts)) +
    breaksXml("rowBreaks", page.rowBreaks, MAX_COLUMNS - 1) +
    breaksXml("colBreaks", page.columnBreaks ?? [], MAX_ROWS - 1)
  );
}

/** @param max how far a break reaches */
function breaksXml(name: string, breaks: readonly number[], max: number): string {
  const items = breaks.map((id) => xmlElement("brk", { id, max, man: true }));
  const counts = { count: items.length, manualBreakCount: items.length };
  return items.length === 0 ? "" : xmlElement(name, counts, items.join(""));
}

function optional(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | null>>,
): string {
  return Object.values(attributes).some((value) => value !== null) ? xmlElement(name, attributes) : "";
}

/** Office.js's names for what a protected sheet still allows, by the attribute that forbids it. */
const ALLOWS = {
  objects: "allowEditObjects",
  scenarios: "allowEditScenarios",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
  selectLockedCells: "allowSelectLockedCells",
  selectUnlockedCells: "allowSelectUnlockedCells",
} as const;

/** What else such an element says is about the password: its hash and how that was made. */
const PASSWORD = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"] as const;

/** Null for a sheet that isn't protected. */
export function readProtection(sheet: XmlElement): ProtectionData | null {
  const element = child(sheet, "sheetProtection");
  if (!element || !flag(element, "sheet")) return null;
  const options = Object.entries(ALLOWS)
    .filter(([attribute]) => element.attributes[attribute] !== undefined)
    .map(([attribute, option]) => [option, !flag(element, attribute)] as const);
  const password = PASSWORD.filter((name) => element.attributes[name] !== undefined).map(
    (name) =>
      [name, name === "spinCount" ? (numeric(element, name) ?? 0) : element.attributes[name]!] as const,
  );
  return {
    options: Object.fromEntries(options),
    password: password.length > 0 ? Object.fromEntries(password) : null,
  };
}

export function protectionXml(protection: ProtectionData | null): string {
  if (!protection) return "";
  const options = Object.entries(ALLOWS).map(([attribute, option]) => {
    const allowed = protection.options[option];
    return [attribute, allowed === undefined ? null : !allowed] as const;
  });
  return xmlElement("sheetProtection", {
    ...protection.password,
    sheet: true,
    ...Object.fromEntries(options),
  });
}
